// Who is here when the desk next works, and what each of them carries: found out once, however many wait for an owner.
import { addWorkingMinutes, type Instant, instantOf, localTime } from '../calendar.ts';
import { type Complaint, isOpen } from '../complaint.ts';
import type { Desk } from '../desk.ts';
import { isAway, type Person } from '../people.ts';

export interface Load {
  /** Open complaints this person owns. */
  readonly open: number;
  /** When the newest of all their complaints came in; 0 = never had one. */
  readonly last: Instant;
}

export interface Office {
  readonly desk: Pick<Desk, 'team' | 'rules'>;
  readonly present: ReadonlySet<Person>;
  readonly loadOf: (person: Person) => Load;
  /** From now on this one counts, too. */
  readonly give: (complaint: Complaint, owner: Person) => void;
}

const nothing: Load = { open: 0, last: 0 };

export function officeOf(desk: Desk): Office {
  const loads = new Map<string, Load>();
  const carry = (name: string, complaint: Complaint): void => {
    const { open, last } = loads.get(name) ?? nothing;
    loads.set(name, {
      open: open + (isOpen(complaint) ? 1 : 0),
      last: Math.max(last, complaint.received),
    });
  };
  for (const { complaint } of desk.complaints.values()) carry(complaint.owner, complaint);
  return {
    desk,
    present: presentAt(desk),
    loadOf: ({ name }) => loads.get(name) ?? nothing,
    give: (complaint, { name }) => carry(name, complaint),
  };
}

function presentAt({ team, hours, now, settings: { zone } }: Desk): ReadonlySet<Person> {
  const { date } = localTime(addWorkingMinutes(hours, now, 1), zone);
  const { weekday } = localTime(instantOf(date, 0, zone), zone);
  const works = ({ workdays }: Person): boolean =>
    workdays.length === 0 || workdays.includes(weekday);
  return new Set(team.filter((person) => works(person) && !isAway(person, date)));
}
