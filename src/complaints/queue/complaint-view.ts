// One complaint as staff see it: who, what, what next, what so far, and the words to say it.

import type { ComplaintView, Me } from '../../desk/call-results.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { callsTo, ownMailLink } from '../../desk/contact.ts';
import { contactKeys } from '../../desk/customer.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { type Refused, refuse } from '../../desk/outcome.ts';
import { isAboutReader, type Person, personNamed } from '../../desk/people.ts';
import { kindName } from '../../desk/policy.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isLate } from '../../plain/status.ts';
import { answerFrame, templatesFor, writersOf } from '../answering/answering.ts';
import { otherRoutes } from '../closing/closing.ts';
import { openPromises } from '../promises/promises.ts';
import { limitFor } from '../remedies/remedies.ts';
import { askingFor } from '../satisfaction/satisfaction.ts';
import { itemOf, meOf } from './queue.ts';
import { historyLine, mailsOf } from './so-far.ts';

type Offers = (desk: Desk, complaint: Complaint, person: Person) => ComplaintView['can'];

export function viewOf(
  desk: Desk,
  number: string,
  mail: string,
  offers: Offers,
): ComplaintView | Refused {
  const complaint = desk.complaints.get(number)?.record ?? desk.archived.get(number);
  if (!complaint) return refuse('unknown-complaint');
  const me = meOf(desk, mail);
  if (isAboutReader(desk.team, complaint, me)) return refuse('about-this-person');
  const { head, actions, ...shown } = complaint;
  const archived = !desk.complaints.has(number);
  const person = personNamed(desk.team, me.role === null ? '' : me.name);
  return {
    me,
    now: desk.now,
    zone: desk.settings.zone,
    complaint: shown,
    late: isLate(complaint, desk.now),
    promises: promisesOf(desk, number),
    earlier: earlierOf(desk, complaint, me),
    history: desk.log.filter((row) => row.number === number).map(historyLine),
    mails: mailsOf(desk, number, me.name),
    templates: templatesFor(desk, complaint),
    writing: writersOf(desk, number, me.name),
    canMail: canMail(desk, complaint.mail),
    otherRoutes: otherRoutes(desk, complaint),
    answerFrame: answerFrame({ ...desk, actor: me.name }, complaint),
    ownMail: ownMailLink(desk, complaint),
    calls: callsTo(desk, complaint.phone),
    asking: wordsToAsk(desk, complaint, me),
    limit: limitFor(desk, person, number),
    ...{ archived, currency: desk.settings.currency },
    can: person === undefined ? [] : offers(desk, complaint, person),
    people: desk.team.map((one) => one.name),
    kinds: kindsOf(desk),
  };
}

const kindsOf = (desk: Desk): ComplaintView['kinds'] =>
  desk.rules.map(({ kind }) => [kind, kindName(desk, kind)]);

const promisesOf = (desk: Desk, number: string): ComplaintView['promises'] =>
  openPromises(desk, number)
    .filter(({ due }) => due >= desk.now)
    .map(({ id, what, who, due }) => ({ id, what, who, due }));

/** The same person or company, newest first. */
function earlierOf(desk: Desk, complaint: Complaint, me: Me): ComplaintView['earlier'] {
  // As customers are recognised: by mail or phone. Of the Archive no more is known here.
  const keys = contactKeys(desk, complaint);
  const same = (c: Complaint): boolean =>
    c.number !== complaint.number &&
    !isAboutReader(desk.team, c, me) &&
    ((complaint.customer !== '' && c.customer === complaint.customer) ||
      contactKeys(desk, c).some((key) => keys.includes(key)) ||
      (complaint.company !== '' && c.company.toLowerCase() === complaint.company.toLowerCase()));
  const all = [...complaintsOf(desk), ...desk.archived.values()];
  return all
    .filter(same)
    .sort((a, b) => b.received - a.received)
    .slice(0, 10)
    .map((c) => itemOf(c, desk.now));
}

const wordsToAsk = (desk: Desk, complaint: Complaint, me: Me): ComplaintView['asking'] =>
  complaint.step === 'ask' ? askingFor(desk, complaint, me.name) : null;
