// Whose time is over: so many months after the end of the complaint, as Settings say.

import { type Instant, instantOf, localTime } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { dateWith } from '../../plain/dates.ts';
import { knownComplaints } from './person.ts';

/** The oldest first; with more months, what should have gone so long ago. */
export function outOfTime(desk: Desk, more = 0): readonly Complaint[] {
  const since = outSince(desk, more);
  return knownComplaints(desk)
    .filter((complaint) => isOver(complaint) && endOf(complaint) < since)
    .sort((a, b) => endOf(a) - endOf(b));
}

/** Whatever ended before is out of time; -Infinity: nothing ever is. */
export function outSince(desk: Pick<Desk, 'now' | 'settings'>, more = 0): Instant {
  const months = Math.ceil(desk.settings.eraseAfterMonths);
  return months === 0 ? -Infinity : monthsAgo(desk, months + more);
}

/** The end of the first that is over, of what is not erased. */
export const firstEnd = (all: readonly Complaint[]): Instant | null =>
  all
    .filter((c) => c.erased === null && isOver(c))
    .reduce<Instant | null>((least, c) => Math.min(least ?? Infinity, endOf(c)), null);

/** Nothing more will be done about it. */
export const isOver = ({ status }: Pick<Complaint, 'status'>): boolean =>
  status === 'closed' || status === 'withdrawn';

export const endOf = ({ received, closed, resolved, lastTold, lastHeard }: Complaint): Instant =>
  Math.max(received, closed ?? 0, resolved ?? 0, lastTold ?? 0, lastHeard ?? 0);

function monthsAgo(
  { now, settings: { zone } }: Pick<Desk, 'now' | 'settings'>,
  months: number,
): Instant {
  const { year, month, day } = localTime(now, zone);
  const all = year * 12 + month - 1 - months;
  const dateOn = (on: number): string => dateWith(Math.floor(all / 12), (all % 12) + 1, on) ?? '';
  const date = [day, 30, 29, 28].map(dateOn).find((one) => one !== '') ?? '';
  return instantOf(date, 0, zone);
}
