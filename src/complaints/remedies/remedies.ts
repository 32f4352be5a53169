// Whose name answers for what is given away (S7): what others ask of remedies.

import { localTime } from '../../desk/calendar.ts';
import type { Case } from '../../desk/case.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { type Refused, refuse } from '../../desk/outcome.ts';
import type { Person } from '../../desk/people.ts';
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
