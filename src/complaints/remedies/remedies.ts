// Whose name answers for what is given away (S7): what others ask of remedies.

import { localTime } from '../../desk/calendar.ts';
import type { Case } from '../../desk/case.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { type Refused, refuse } from '../../desk/outcome.ts';
import { type Person, personNamed } from '../../desk/people.ts';
import { isApproved } from '../../plain/money.ts';
import { dayOf, limitInWords, mayStillGive } from './limits.ts';
import { given, type Money, standing } from './money.ts';

/** The amount with the name of whoever answers for it, or why this person may not give it. */
export function granted(c: Case, value: Complaint['value']): Money | Refused {
  const { complaint, desk, person } = c;
  if (value === null || value === 0) return given({ value, approvedBy: '', grantedAt: null });
  const stands = standing(complaint);
  if (isApproved(stands, value)) return given({ ...stands, value });
  if (!person) return refuse('money-unnamed');
  return value <= mayStillGive(desk, person, complaint.number)
    ? given({ value, approvedBy: person.name, grantedAt: desk.now })
    : refuse('above-limit', limitInWords(desk, person, complaint.number));
}

/** What was given counts again with a complaint that is brought back: under the name and on the day it had while it fits
 * that limit, else whoever brings it back answers for it or may not. */
export function grantedAgain(c: Case): Partial<Money> | Refused {
  const { value, approvedBy, grantedAt } = standing(c.complaint);
  const giver = personNamed(c.desk.team, approvedBy);
  if (value === null || value === 0 || !giver) return {};
  const then = { ...c.desk, now: grantedAt ?? c.desk.now };
  if (value <= mayStillGive(then, giver, c.complaint.number)) return {};
  const again = granted({ ...c, complaint: { ...c.complaint, approvedBy: '', heldBy: '' } }, value);
  if ('refused' in again || c.complaint.heldBy === '') return again;
  // More was asked for, and still is.
  return { heldBy: again.approvedBy, heldAt: again.grantedAt };
}

/** Who asks before giving anything: perhaps because nobody thought of it. */
export const withoutLimit = (team: readonly Person[]): readonly Person[] =>
  team.filter(({ role, limit }) => role !== 'principal' && limit === null);

/** What the reader may still give alone on it; null = no limit holds. */
export function limitFor(desk: Desk, person: Person | undefined, number: string): number | null {
  const left = person ? mayStillGive(desk, person, number) : 0;
  return Number.isFinite(left) ? left : null;
}

/** Money that was granted in this month still counts against somebody's limit. */
export const countsStill = (desk: Desk, complaint: Complaint): boolean =>
  standing(complaint).approvedBy !== '' &&
  dayOf(desk, complaint).startsWith(localTime(desk.now, desk.settings.zone).date.slice(0, 7));
