// What the business owner has to decide, worst first, and the links to decide it with. It tells of cases and never of who
// of the staff had them.

import type { Instant } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { callsTo } from '../../desk/contact.ts';
import { complaintsOf, type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { formIn } from '../../desk/form-in.ts';
import { rowLink } from '../../desk/mails.ts';
import { personWithMail } from '../../desk/people.ts';
import { kindName } from '../../desk/policy.ts';
import { prefilledLink } from '../../desk/prefilled-link.ts';
import { decisionReference } from '../../desk/reference.ts';
import { mayHear } from '../../desk/who-hears.ts';
import { leads, nameOf } from '../../plain/people.ts';
import { oneLine } from '../../plain/text.ts';
import { type Considered, codeAt, rankOf, sentenceAt } from './questions.ts';
import { said } from './words/said.ts';

interface Link {
  readonly label: string;
  readonly url: string;
}

export interface DecisionWaiting {
  readonly number: string;
  readonly sentence: string;
  /** The form with this answer chosen; none for a reader who may not decide. */
  readonly answers: readonly Link[];
  /** The form with nothing chosen. */
  readonly decide: readonly Link[];
  /** To the customer's phone and to the row. */
  readonly beside: readonly Link[];
}

/** From the first instant up to, not including, the last. */
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

export const answers = ['yes', 'no', 'call'] as const;
export type Answer = (typeof answers)[number];

/** `reader`, an address, never reads of complaints about himself (S113). */
export function decisionsWaiting(
  desk: Desk,
  week: Stretch,
  reader: string,
): readonly DecisionWaiting[] {
  const scores = worstScores(desk, week);
  const mayRead = (c: Complaint): boolean => mayHear(desk.team, c)({ mail: reader });
  return complaintsOf(desk)
    .map(
      (complaint): Considered => ({
        complaint,
        now: desk.now,
        score: scores.get(complaint.number) ?? null,
      }),
    )
    .filter(({ complaint: c }) => isAskedOf(c) && mayRead(c))
    .map((considered) => ({ considered, rank: rankOf(considered) }))
    .filter(({ rank }) => rank >= 0)
    .sort(
      (a, b) =>
        a.rank - b.rank || urgency(a.considered.complaint) - urgency(b.considered.complaint),
    )
    .map(({ considered, rank }) => waiting(desk, considered, rank, reader));
}

/** Of whom nothing is kept any more, nobody can be called. */
const isAskedOf = ({ practice, status, erased }: Complaint): boolean =>
  !practice && status !== 'withdrawn' && erased === null;

function waiting(desk: Desk, c: Considered, rank: number, reader: string): DecisionWaiting {
  const { number } = c.complaint;
  const open = { label: inDeskLanguage(desk, said).open, url: rowLink(desk, number) };
  return {
    number,
    sentence: aboutCase(desk, c, rank),
    ...waysToDecide(desk, number, codeAt(rank, c), reader),
    beside: [...callable(desk, c), open],
  };
}

/** "R-2026-0042 Wang Xiaoming (Product): ...?" */
export function aboutCase(desk: Desk, c: Considered, rank: number): string {
  const { number, kind } = c.complaint;
  const who = oneLine(nameOf(c.complaint), 40);
  const { about } = inDeskLanguage(desk, said);
  return about(number, who, kindName(desk, kind), sentenceAt(desk, rank, c));
}

/** Links to the form, signed for this reader; whoever only reads the letter has none. */
function waysToDecide(
  desk: Desk,
  number: string,
  code: string,
  reader: string,
): Pick<DecisionWaiting, 'answers' | 'decide'> {
  const form = formIn(desk, 'decision', desk.settings.language);
  const person = personWithMail(desk.team, reader);
  if (!form || !person || !leads(person)) return { answers: [], decide: [] };
  const reference = decisionReference(desk.state.secret, number, code, person.mail);
  const { buttons } = inDeskLanguage(desk, said);
  const { choices } = said[form.language].form;
  return {
    answers: answers.map((answer) => ({
      label: buttons[answer],
      url: prefilledLink(form, { answer: choices[answer], reference }),
    })),
    decide: [{ label: buttons.decide, url: prefilledLink(form, { reference }) }],
  };
}

/** Hurt or disappointed, somebody should call: one touch dials. */
const callable = (desk: Desk, { complaint: { hurt, phone }, score }: Considered): Link[] =>
  hurt || score !== null
    ? callsTo(desk, oneLine(phone, 40)).map(({ label, url }) => ({
        label: deskWords(desk).mail.call(label),
        url,
      }))
    : [];

/** Due for the longest, else here for the longest. */
const urgency = (c: Complaint): Instant => c.due ?? c.received;

/** By number, of the week. */
function worstScores({ answers: given }: Desk, { from, to }: Stretch): ReadonlyMap<string, number> {
  const worst = new Map<string, number>();
  for (const { number, score, at, notCounted } of given) {
    if (score === null || notCounted !== '' || at < from || at >= to) continue;
    worst.set(number, Math.min(score, worst.get(number) ?? score));
  }
  return worst;
}
