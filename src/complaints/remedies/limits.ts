// What somebody may still give alone: on one complaint, in a day, in a month. What they gave is read off the rows, so it is
// true whatever becomes of a complaint; it stays among the recent until its month is over (archive/archive-old.ts).
import { localTime } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk, inDeskLanguage } from '../../desk/desk.ts';
import type { Person } from '../../desk/people.ts';
import { sumOf } from '../../plain/money.ts';
import { sameName } from '../../plain/people.ts';
import { isOpen } from '../../plain/status.ts';
import { standing } from './money.ts';
import { said } from './words/said.ts';

export type Which = 'case' | 'day' | 'month';

/** How much of a limit is left. */
interface Left {
  readonly which: Which;
  readonly limit: number;
  readonly left: number;
}

/** The local day on which it was granted. Older versions did not keep it: of theirs it is the last that it can have been. */
export const dayOf = ({ now, settings }: Desk, complaint: Complaint): string => {
  const latest = isOpen(complaint) ? now : (complaint.resolved ?? complaint.received);
  return localTime(standing(complaint).grantedAt ?? latest, settings.zone).date;
};

/** In somebody's name, in this local day or month ('2026-11-24', '2026-11'), but for one complaint. */
export const grantedIn = (desk: Desk, name: string, period: string, but = ''): number =>
  complaintsOf(desk)
    .filter(({ number, status }) => number !== but && status !== 'withdrawn')
    .filter((one) => sameName(standing(one).approvedBy, name))
    .filter((one) => dayOf(desk, one).startsWith(period))
    .reduce((sum, one) => inCents(sum + (standing(one).value ?? 0)), 0);

const inCents = (sum: number): number => Math.round(sum * 100) / 100;

/** The tightest of a person's limits on this complaint; undefined = none is set: every amount is asked for. */
function tightest(desk: Desk, person: Person, number: string): Left | undefined {
  const { limit, limitDay, limitMonth } = person;
  if (limit === null) return undefined;
  const { date } = localTime(desk.now, desk.settings.zone);
  const within = (which: Which, most: number | null, period: string): Left[] =>
    most === null
      ? []
      : [
          {
            which,
            limit: most,
            left: inCents(most - grantedIn(desk, person.name, period, number)),
          },
        ];
  return [
    { which: 'case' as const, limit, left: limit },
    ...within('day', limitDay, date),
    ...within('month', limitMonth, date.slice(0, 7)),
  ].sort((a, b) => a.left - b.left)[0];
}

/** The business owner needs nobody's leave (S7). */
export function mayStillGive(desk: Desk, person: Person, number: string): number {
  if (person.role === 'principal') return Number.POSITIVE_INFINITY;
  return Math.max(0, tightest(desk, person, number)?.left ?? 0);
}

/** Which limit it is and what is left of it, for whoever is refused. */
export function limitInWords(desk: Desk, person: Person, number: string): string {
  const say = inDeskLanguage(desk, said).limits;
  const one = tightest(desk, person, number);
  if (!one) return say.none;
  const sum = (value: number): string => sumOf(value, desk.settings.currency);
  return say[one.which](sum(one.limit), sum(Math.max(0, one.left)));
}
