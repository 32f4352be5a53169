// What the business owner has to decide, worst first. It tells of cases and never of who of the staff had them.

import type { Instant } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { rowLink } from '../../desk/mails.ts';
import { mayHear } from '../../desk/people.ts';
import { kindName } from '../../desk/policy.ts';
import { sumOf } from '../../plain/money.ts';
import { nameOf } from '../../plain/people.ts';
import { callLink, isPhone } from '../../plain/phones.ts';
import { isLate, isOpen, waitsForApproval } from '../../plain/status.ts';
import { oneLine } from '../../plain/text.ts';
import type { Period } from './periods.ts';
import { said } from './words/said.ts';

interface Considered {
  readonly complaint: Complaint;
  readonly now: Instant;
  /** Worst score given in the week; null = none. */
  readonly score: number | null;
}

type Reasons = (typeof said)['en']['letter']['reasons'];

interface Said {
  readonly span: (minutes: number) => string;
  readonly sum: (value: number) => string;
}

interface Reason {
  readonly applies: (c: Considered) => boolean;
  readonly say: (reasons: Reasons, c: Considered, how: Said) => string;
}

const minutesSince = (at: Instant | null, now: Instant): number => (now - (at ?? now)) / 60_000;

/** From the worst down: the first that applies is why a case is in the letter. */
const reasons: readonly Reason[] = [
  {
    applies: ({ complaint }) => isOpen(complaint) && complaint.hurt,
    say: (say, { complaint, now }, { span }) =>
      say.hurt(span(minutesSince(complaint.received, now))),
  },
  {
    applies: ({ complaint, now }) => isLate(complaint, now),
    say: (say, { complaint: { step, due }, now }, { span }) =>
      say.late(
        step === 'first-answer' || step === 'promise' ? step : 'solve',
        span(minutesSince(due, now)),
      ),
  },
  {
    applies: ({ complaint }) => waitsForApproval(complaint),
    say: (say, { complaint }, { sum }) => say.money(sum(complaint.value ?? 0)),
  },
  {
    applies: ({ complaint }) => isOpen(complaint) && complaint.promisesBroken > 0,
    say: (say) => say.broken(),
  },
  {
    applies: ({ complaint }) => isOpen(complaint) && complaint.reopened > 0,
    say: (say, { complaint }) => say.reopened(complaint.reopened),
  },
  {
    // Asked again, they may be content by now.
    applies: ({ score, complaint }) => score !== null && score <= 2 && (complaint.score ?? 0) <= 2,
    say: (say, { score }) => say.badScore(score ?? 0),
  },
  {
    applies: ({ complaint }) => isOpen(complaint) && complaint.owner === '',
    say: (say) => say.unassigned(),
  },
];

export interface DecisionWaiting {
  readonly number: string;
  readonly sentence: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** `reader`, an address, never reads of complaints about himself (S113). */
export function decisionsWaiting(
  desk: Desk,
  week: Period,
  reader: string,
): readonly DecisionWaiting[] {
  const { letter } = inDeskLanguage(desk, said);
  const scores = worstScores(desk, week);
  const sum = (value: number): string => sumOf(value, desk.settings.currency);
  const how = { span: deskWords(desk).time.span, sum };
  return complaintsOf(desk)
    .map(
      (complaint): Considered => ({
        complaint,
        now: desk.now,
        score: scores.get(complaint.number) ?? null,
      }),
    )
    .filter(({ complaint: c }) => !c.practice && c.status !== 'withdrawn')
    .filter(({ complaint: c }) => mayHear(desk.team, c)({ mail: reader }))
    .map((c) => ({ ...c, rank: reasons.findIndex((reason) => reason.applies(c)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || urgency(a.complaint) - urgency(b.complaint))
    .map(({ rank, ...c }) => {
      const { number, kind } = c.complaint;
      const reason = reasons[rank]?.say(letter.reasons, c, how) ?? '';
      const who = oneLine(nameOf(c.complaint), 40);
      const sentence = letter.about(number, who, kindName(desk, kind), reason);
      const open = { label: letter.open, url: rowLink(desk, number) };
      return { number, sentence, links: [open, ...callable(desk, c)] };
    });
}

/** Hurt or disappointed, somebody should call: one touch dials. */
const callable = (desk: Desk, { complaint: { hurt, phone }, score }: Considered) =>
  (hurt || score !== null) && isPhone(phone)
    ? [{ label: deskWords(desk).mail.call(oneLine(phone, 40)), url: callLink(phone) }]
    : [];

/** Due for the longest, else here for the longest. */
const urgency = (c: Complaint): Instant => c.due ?? c.received;

/** By number, of the week. */
function worstScores({ answers }: Desk, { from, to }: Period): ReadonlyMap<string, number> {
  const worst = new Map<string, number>();
  for (const { number, score, at, notCounted } of answers) {
    if (score === null || notCounted !== '' || at < from || at >= to) continue;
    worst.set(number, Math.min(score, worst.get(number) ?? score));
  }
  return worst;
}
