// How bad it is, for others: it becomes worse, and then it is answered soon.

import type { Case } from '../../desk/case.ts';
import { severities } from '../../desk/choices.ts';
import type { Complaint, Facts, Severity } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { oneOfCodes } from '../../desk/hand.ts';
import { lazily } from '../../desk/lazily.ts';
import type { Refused } from '../../desk/outcome.ts';
import { isSafety } from '../../plain/status.ts';
import { mayMeanHurt, meansElse } from './hurt-words.ts';

const hourOfWallClock = 60 * 60_000;

/** The alarm follows (S62): an hour from now, since nobody knew before. */
export function answeredSoon(
  { now }: Pick<Desk, 'now'>,
  { firstAnswered, firstAnswerDue }: Complaint,
): Partial<Facts> {
  const soon = now + hourOfWallClock;
  return firstAnswered === null ? { firstAnswerDue: Math.min(firstAnswerDue ?? soon, soon) } : {};
}

export const nowHurt = (desk: Desk, complaint: Complaint): Partial<Facts> => ({
  hurt: true,
  severity: 'safety',
  ...(complaint.perhapsHurt === 'asked' ? { perhapsHurt: 'yes' as const } : {}),
  ...answeredSoon(desk, complaint),
});

const anyOf = (patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'giu');
const unless = lazily(() => anyOf(meansElse));
const says = lazily(() => anyOf(mayMeanHurt));

/** What says the contrary or means something else is left out; what then stands there is worth a question, and decides
 * nothing. */
export const maySayHurt = (words: string): boolean =>
  words.replace(unless(), ' ').search(says()) >= 0;

/** New words are asked about anew. */
export const hurtInDoubt = (
  facts: Pick<Complaint, 'hurt' | 'severity' | 'alarmed'>,
  words: string,
): Partial<Facts> =>
  !isSafety(facts) && maySayHurt(words)
    ? { perhapsHurt: 'asked', alarmed: facts.alarmed.replace(/ ?\bperhaps\b/, '') }
    : {};

const rank = { normal: 0, urgent: 1, safety: 2 } as const satisfies Record<Severity, number>;

/** Nothing that a customer says later makes it less severe. */
export function moreSevere(desk: Desk, complaint: Complaint, severity: Severity): Partial<Facts> {
  if (rank[severity] <= rank[complaint.severity]) return {};
  return { severity, ...(severity === 'safety' ? answeredSoon(desk, complaint) : {}) };
}

/** As somebody types or chooses it. */
export function severityTyped(c: Case, typed: string): Partial<Facts> | Refused {
  const set = oneOfCodes('severity', severities)(c, typed);
  return typed === 'safety' ? { ...set, ...answeredSoon(c.desk, c.complaint) } : set;
}
