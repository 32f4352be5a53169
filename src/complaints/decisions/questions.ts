// What is asked of the business owner about a case, worst first; and how a question is known again when it is answered.

import type { Instant } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { sumOf } from '../../plain/money.ts';
import { isLate, isOpen, waitsForApproval } from '../../plain/status.ts';
import { said } from './words/said.ts';

export interface Considered {
  readonly complaint: Complaint;
  readonly now: Instant;
  /** Worst score given in the week; null = none. */
  readonly score: number | null;
}

type Questions = (typeof said)['en']['questions'];
export type Reason = keyof Questions;

interface Said {
  readonly span: (minutes: number) => string;
  readonly sum: (value: number) => string;
}

interface Asked {
  readonly reason: Reason;
  /** Stands for it in a reference. */
  readonly letter: string;
  readonly applies: (c: Considered) => boolean;
  readonly say: (questions: Questions, c: Considered, how: Said) => string;
}

const minutesSince = (at: Instant | null, now: Instant): number => (now - (at ?? now)) / 60_000;

/** From the worst down: the first that applies is why a case is in the letter. */
const questions: readonly Asked[] = [
  {
    reason: 'hurt',
    letter: 'H',
    applies: ({ complaint }) => isOpen(complaint) && complaint.hurt,
    say: (say, { complaint, now }, { span }) =>
      say.hurt(span(minutesSince(complaint.received, now))),
  },
  {
    reason: 'money',
    letter: 'M',
    // Before what is late: perhaps it is late because of this.
    applies: ({ complaint }) => waitsForApproval(complaint),
    say: (say, { complaint }, { sum }) => say.money(sum(complaint.value ?? 0)),
  },
  {
    reason: 'late',
    letter: 'L',
    applies: ({ complaint, now }) => isLate(complaint, now),
    say: (say, { complaint: { step, due }, now }, { span }) =>
      say.late(
        step === 'first-answer' || step === 'promise' || step === 'tell' ? step : 'solve',
        span(minutesSince(due, now)),
      ),
  },
  {
    reason: 'broken',
    letter: 'B',
    applies: ({ complaint }) => isOpen(complaint) && complaint.promisesBroken > 0,
    say: (say) => say.broken(),
  },
  {
    reason: 'reopened',
    letter: 'R',
    applies: ({ complaint }) => isOpen(complaint) && complaint.reopened > 0,
    say: (say, { complaint }) => say.reopened(complaint.reopened),
  },
  {
    reason: 'badScore',
    letter: 'S',
    // Asked again, they may be content by now.
    applies: ({ score, complaint }) => score !== null && score <= 2 && (complaint.score ?? 0) <= 2,
    say: (say, { score }) => say.badScore(score ?? 0),
  },
  {
    reason: 'unassigned',
    letter: 'U',
    applies: ({ complaint }) => isOpen(complaint) && complaint.owner === '',
    say: (say) => say.unassigned(),
  },
];

/** Its place among them, -1 when nothing is to be asked. */
export const rankOf = (c: Considered): number => questions.findIndex(({ applies }) => applies(c));

export function sentenceAt(desk: Desk, rank: number, c: Considered): string {
  const sum = (value: number): string => sumOf(value, desk.settings.currency);
  const how = { span: deskWords(desk).time.span, sum };
  return questions[rank]?.say(inDeskLanguage(desk, said).questions, c, how) ?? '';
}

/** "H0", "M2V15000": what is asked, after how many decisions, and about how much money. */
export function codeAt(rank: number, { complaint }: Considered): string {
  const { letter = '', reason } = questions[rank] ?? {};
  const value = reason === 'money' ? `V${Math.round((complaint.value ?? 0) * 100)}` : '';
  return `${letter}${complaint.decisions}${value}`;
}

export const roundIn = (code: string): number => Number(/\d+/.exec(code)?.[0]);

/** The question behind a code while it still waits for an answer, with its place. */
export function stillAsked(
  code: string,
  complaint: Complaint,
  now: Instant,
): { readonly rank: number; readonly reason: Reason; readonly considered: Considered } | undefined {
  const considered = { complaint, now, score: complaint.score };
  const rank = questions.findIndex(({ letter }) => code.startsWith(letter));
  const asked = questions[rank];
  return asked?.applies(considered) && codeAt(rank, considered) === code
    ? { rank, reason: asked.reason, considered }
    : undefined;
}
