// What a person may put right by typing into a complaint's row: facts without a step of their own. The rest is the desk's.

import { type Case, did } from '../../desk/case.ts';
import { type Complaint, type Facts, reaches, severities, verdicts } from '../../desk/complaint.ts';
import { deadlinesFor, ruleOf, secondDeadline } from '../../desk/deadlines.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { isAbout, personNamed } from '../../desk/people.ts';
import { kindNamed } from '../../desk/policy.ts';
import { addWorkingMinutes } from '../../desk/working-hours.ts';
import { isMail } from '../../plain/addresses.ts';
import { isOpen } from '../../plain/standing.ts';
import { keyed } from '../../plain/text.ts';

type Read = (c: Case, typed: string) => Partial<Facts> | Refused;

/** Event of one or more facts typed by hand. */
export function factTyped(c: Case, field: string, typed: string): Outcome {
  const read = typedFacts[field] ?? putBack[field] ?? (() => refuse('kept-by-desk'));
  const set = read(c, typed.trim());
  return 'refused' in set ? (set as Refused) : { changes: [did(c, 'edited', set)] };
}

const text =
  (field: keyof Facts): Read =>
  (_, typed) => ({ [field]: typed });

const oneOf =
  (field: keyof Facts, codes: readonly string[]): Read =>
  (_, typed) =>
    codes.includes(typed) ? { [field]: typed } : refuse('not-a-choice', typed);

const typedFacts: Readonly<Record<string, Read>> = {
  name: text('name'),
  company: text('company'),
  phone: text('phone'),
  order: text('order'),
  place: text('place'),
  wanted: text('wanted'),
  cause: text('cause'),
  remedy: text('remedy'),
  mail: (_, mail) => (mail === '' || isMail(mail) ? { mail } : refuse('no-mail', mail)),
  reach: oneOf('reach', reaches),
  severity: oneOf('severity', severities),
  justified: oneOf('justified', verdicts),
  kind: kindTyped,
  about: aboutTyped,
  hurt: hurtTyped,
  what: whatTyped,
  /** What was offered may be drafted early; once it was told, it cannot be nothing (S37). */
  result: ({ complaint }, result) =>
    result === '' && !isOpen(complaint) ? refuse('no-result') : { result },
  accepted: (c, typed) =>
    isOpen(c.complaint) ? refuse('not-resolved') : oneOf('accepted', verdicts)(c, typed),
  belongsTo: ({ complaint }, typed) => {
    const number = keyed(typed).toUpperCase();
    const isNumber = number === '' || /^[A-Z]{1,4}-\d{4}-\d{4,}$/.test(number);
    return isNumber && number !== complaint.number
      ? { belongsTo: number }
      : refuse('unknown-complaint', typed);
  },
};

/** Not by hand, and not the desk's own doing either. */
const putBack: Readonly<Record<string, Read>> = {
  number: () => refuse('number-fixed'),
  continued: () => refuse('customers-words'),
  extra: () => refuse('customers-words'),
  score: () => refuse('customers-answer'),
  expected: () => refuse('customers-answer'),
  comeBack: () => refuse('customers-answer'),
};

/** Deadlines follow the Rules of the new kind, unless the customer was told an earlier one or patience is short (S112). */
function kindTyped(c: Case, typed: string): Partial<Facts> | Refused {
  const { desk, complaint } = c;
  const rule = kindNamed(desk, typed);
  if (!rule) return refuse('unknown-kind', typed);
  const { kind, purpose } = rule;
  // Whoever raised the severity by hand meant it.
  const wasByRule = complaint.severity === (ruleOf(desk, complaint.kind)?.severity ?? 'normal');
  const severity = wasByRule && !complaint.hurt ? rule.severity : complaint.severity;
  return { kind, purpose, severity, ...movedDeadlines(c, { ...complaint, kind, purpose }) };
}

function movedDeadlines({ desk }: Case, changed: Complaint): Partial<Facts> {
  if (!isOpen(changed)) return {};
  const { firstAnswerDue: told, pausedMinutes } = changed;
  const fresh = deadlinesFor(desk, changed);
  const paused = (due: number | null) =>
    due === null || pausedMinutes === 0 ? due : addWorkingMinutes(desk.hours, due, pausedMinutes);
  const answer = paused(fresh.firstAnswerDue);
  const wasTold = changed.acknowledged !== null && told !== null;
  const again = changed.reopened > 0 && fresh.solveDue !== null;
  return {
    ...(changed.firstAnswered === null
      ? { firstAnswerDue: wasTold ? Math.min(told, answer ?? told) : answer }
      : {}),
    solveDue: again ? secondDeadline(desk, changed.kind) : paused(fresh.solveDue),
  };
}

/** Whoever it is about has it no longer, and somebody else is found (S113). */
function aboutTyped({ desk, complaint }: Case, typed: string): Partial<Facts> {
  const about = personNamed(desk.team, typed)?.name ?? typed;
  if (!isAbout({ about }, { name: complaint.owner })) return { about };
  const alarmed = complaint.alarmed.replace(/\bunassigned\b/, '').trim();
  return { about, owner: '', alarmed };
}

const hourOfWallClock = 60 * 60_000;

/** The alarm follows (S62): an hour from now, since nobody knew before. */
function hurtTyped({ desk, complaint }: Case, typed: string): Partial<Facts> | Refused {
  if (typed === '') return { hurt: false };
  if (typed !== 'yes') return refuse('not-a-choice', typed);
  const { firstAnswered, firstAnswerDue } = complaint;
  const soon = desk.now + hourOfWallClock;
  const due = { firstAnswerDue: Math.min(firstAnswerDue ?? soon, soon) };
  return { hurt: true, severity: 'safety', ...(firstAnswered === null ? due : {}) };
}

/** What staff wrote down themselves they may put right; a customer's own words stay. */
function whatTyped({ complaint: { channel } }: Case, what: string): Partial<Facts> | Refused {
  if (channel === 'form' || channel === 'import') return refuse('customers-words');
  return what === '' ? refuse('nothing-said') : { what };
}
