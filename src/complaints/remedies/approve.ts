// What is given away has somebody's name on it: within their own limit, or approved by somebody above (S7).

import { type Case, did } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import { deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { mailed, rowLink } from '../../desk/mails.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { type Person, personNamed } from '../../desk/people.ts';
import { isActing, mayHear, oncePerMail, othersToHear, whoMaySay } from '../../desk/who-hears.ts';
import { sumOf } from '../../plain/money.ts';
import { leads } from '../../plain/people.ts';
import { isOpen, waitsForApproval } from '../../plain/status.ts';
import { limitInWords, mayStillGive } from './limits.ts';
import { asked, given, standing } from './money.ts';
import { granted } from './remedies.ts';
import { said } from './words/said.ts';

/** Above one's own limit: somebody who may is asked. Within it, there is nothing to ask. */
export function askApproval(
  c: Case,
  args: { readonly value: number; readonly text: string },
): Outcome {
  if (!isOpen(c.complaint)) return refuse('already-closed');
  const own = granted(c, args.value);
  if (!('refused' in own)) return { changes: [did(c, 'approved', own, { value: args.value })] };
  const text = args.text.trim().slice(0, 2000);
  const set = asked(c.complaint, args.value, c.desk.actor);
  const event = did(c, 'approval-asked', set, { value: args.value, text });
  return { changes: [event, ...questions(c, args.value, text)] };
}

function questions(c: Case, value: number, text: string): Change[] {
  const isOther = (lead: Person): boolean => !isActing(c.desk, lead);
  const mayGive = (lead: Person): boolean =>
    isOther(lead) && value <= mayStillGive(c.desk, lead, c.complaint.number);
  const able = whoMaySay(c.desk, c.complaint, mayGive);
  return (able.length > 0 ? able : whoMaySay(c.desk, c.complaint, isOther)).map((lead) => {
    const say = inDeskLanguage(c.desk, said);
    const sum = sumOf(value, c.desk.settings.currency);
    const { number, name } = c.complaint;
    const question = say.ask(c.desk.actor, sum, name, text);
    return notice(c, 'approval', lead, say.askSubject(sum, number), question);
  });
}

const notice = (c: Case, key: string, to: Person, subject: string, text: string): Change =>
  mailed(c.desk, {
    key: `${key}:${c.complaint.number}:${to.mail}:${c.desk.now}`,
    purpose: 'notice',
    to: to.mail,
    language: c.desk.settings.language,
    subject,
    blocks: [
      { kind: 'text', text },
      { kind: 'quote', text: c.complaint.what.slice(0, 1000) },
      {
        kind: 'button',
        label: deskWords(c.desk).mail.openRow(c.complaint.number),
        url: rowLink(c.desk, c.complaint.number),
      },
    ],
    number: c.complaint.number,
  });

export function approve(
  c: Case,
  args: { readonly granted: boolean; readonly text: string },
): Outcome {
  const { complaint, person } = c;
  if (!person || !leads(person)) return refuse('not-approver');
  const { value } = complaint;
  if (!waitsForApproval(complaint) || value === null) return refuse('nothing-to-approve');
  if (args.granted && value > mayStillGive(c.desk, person, complaint.number)) {
    return refuse('above-limit', limitInWords(c.desk, person, complaint.number));
  }
  const text = args.text.trim().slice(0, 2000);
  const yes = { value, approvedBy: person.name, grantedAt: c.desk.now };
  const no =
    complaint.heldBy === ''
      ? { value: null, approvedBy: '', grantedAt: null }
      : standing(complaint);
  const [type, money] = args.granted ? (['approved', yes] as const) : (['declined', no] as const);
  const event = did(c, type, given(money), { value, text });
  return { changes: [event, ...decided(c, value, args.granted, text)] };
}

/** Whoever looks after it, and whoever asked, hears of it at once: a customer waits. */
function decided(c: Case, value: number, yes: boolean, text: string): Change[] {
  const say = inDeskLanguage(c.desk, said);
  const sum = sumOf(value, c.desk.settings.currency);
  const { number } = c.complaint;
  const subject = say.decidedSubject(yes, sum, number);
  const { team } = c.desk;
  const asker = [personNamed(team, c.complaint.askedBy) ?? []].flat();
  return oncePerMail([...othersToHear(c.desk, c.complaint), ...asker])
    .filter(mayHear(team, c.complaint))
    .filter((person) => !isActing(c.desk, person))
    .map((to) => notice(c, 'approved', to, subject, say.decided(c.desk.actor, yes, sum, text)));
}
