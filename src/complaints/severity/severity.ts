// How bad it is, for others: it becomes worse, and then it is answered soon.

import type { Complaint, Facts, Severity } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';

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
  ...answeredSoon(desk, complaint),
});

const rank = { normal: 0, urgent: 1, safety: 2 } as const satisfies Record<Severity, number>;

/** Nothing that a customer says later makes it less severe. */
export function moreSevere(desk: Desk, complaint: Complaint, severity: Severity): Partial<Facts> {
  if (rank[severity] <= rank[complaint.severity]) return {};
  return { severity, ...(severity === 'safety' ? answeredSoon(desk, complaint) : {}) };
}
