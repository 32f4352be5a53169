// The mail a due date causes: what is due, whom to call, and the words to tell the customer first.

import { type Instant, toIso } from '../../desk/calendar.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { answering } from '../../desk/contact.ts';
import { nextDate } from '../../desk/deadlines.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { type Block, inert } from '../../desk/email.ts';
import { clearTime, mailed, wordsFor } from '../../desk/mails.ts';
import { isSameReader, type Person, personNamed } from '../../desk/people.ts';
import { isAwayToday } from '../../desk/who-hears.ts';
import { nameOf } from '../../plain/people.ts';
import { oneLine } from '../../plain/text.ts';
import type { StageName } from './stages.ts';
import { said } from './words/said.ts';

type Reason = StageName | 'broken';
type DueStep = 'first-answer' | 'promise' | 'solve' | 'tell';

const longestQuote = 600;

interface Cause {
  readonly complaint: Complaint;
  readonly due: Instant;
  readonly reason: Reason;
  /** Id of what is due, if it is not the complaint itself. */
  readonly about?: string;
}

/** One mail a person, reason and due date. */
export function notice(
  desk: Desk,
  { complaint, due, reason, about = complaint.number }: Cause,
  person: Person,
): Change {
  const words = deskWords(desk);
  const say = inDeskLanguage(desk, said);
  const step = reason === 'broken' ? 'promise' : dueStep(complaint);
  const at = clearTime(desk, due);
  const who = oneLine(nameOf(complaint), 60);
  const facts = {
    what: say.due[step](who || say.nameless),
    by: words.time.by(at),
    since: words.time.moment(at),
    span: due < desk.now ? words.time.span((desk.now - due) / 60_000) : '',
  };
  const { subject, text } = say[reason];
  return mailed(desk, {
    key: `warn:${about}:${toIso(due)}:${reason}:${person.mail}`,
    purpose: 'notice',
    to: person.mail,
    language: desk.settings.language,
    subject: `${subject(facts)} [${complaint.number}]`,
    number: complaint.number,
    blocks: [
      { kind: 'text', text: [text(facts), ownerLine(desk, complaint, person)].join('\n').trim() },
      ...story(desk, complaint, step),
      ...(reason === 'manager' || reason === 'principal' || step === 'tell'
        ? []
        : wordsToSay(desk, complaint, person, due, reason === 'broken' ? 'broken' : step)),
    ],
  });
}

const dueStep = ({ step }: Complaint): DueStep =>
  step === 'first-answer' || step === 'promise' || step === 'tell' ? step : 'solve';

/** Said to everybody but the owner. */
function ownerLine(desk: Desk, { owner }: Complaint, reader: Person): string {
  const person = personNamed(desk.team, owner);
  if (person && isSameReader(person, reader)) return '';
  const away = person !== undefined && isAwayToday(desk, person);
  return inDeskLanguage(desk, said).owner(owner, away);
}

function story(desk: Desk, complaint: Complaint, step: DueStep): Block[] {
  const say = inDeskLanguage(desk, said);
  const promised = step === 'promise' ? complaint.promise : '';
  return [
    { kind: 'quote', text: inert(complaint.what, longestQuote) },
    ...(complaint.wanted === ''
      ? []
      : [{ kind: 'text' as const, text: say.wanted(inert(complaint.wanted, longestQuote)) }]),
    ...(promised === ''
      ? []
      : [{ kind: 'text' as const, text: say.promised(inert(promised, longestQuote)) }]),
    ...answering(desk, complaint),
  ];
}

/** In the customer's language, with a date that the desk can keep. */
function wordsToSay(
  desk: Desk,
  complaint: Complaint,
  person: Person,
  due: Instant,
  delay: Exclude<DueStep, 'tell'> | 'broken',
): Block[] {
  const words = wordsFor(desk, complaint);
  const local = (at: Instant) => clearTime(desk, at);
  const text = said[complaint.language].delay[delay]({
    name: oneLine(complaint.name, 60),
    number: complaint.number,
    by: words.time.by(local(due)),
    until: words.time.moment(local(nextDate(desk, Math.max(due, desk.now)))),
    from: person.name,
    business: desk.settings.businessName,
  });
  return [
    { kind: 'heading', text: inDeskLanguage(desk, said).ready },
    { kind: 'text', text },
  ];
}
