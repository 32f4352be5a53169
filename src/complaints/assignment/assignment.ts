// Who is here when the desk next works, and what each of them carries: found out once, however many wait for somebody.

import { type Instant, instantOf, localTime } from '../../desk/calendar.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import { ruleOf } from '../../desk/deadlines.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { isAbout, isAboutNamed, isAway, type Person, speaks } from '../../desk/people.ts';
import { addWorkingMinutes } from '../../desk/working-hours.ts';
import { leads } from '../../plain/people.ts';
import { isOpen } from '../../plain/status.ts';
import { listIn } from '../../plain/text.ts';

export interface Load {
  /** Open complaints this person owns. */
  readonly open: number;
  /** Customers this person is to ask whether it was good. */
  readonly asks: number;
  /** When the newest of all their complaints came in; 0 = never had one. */
  readonly last: Instant;
}

export interface Office {
  readonly desk: Pick<Desk, 'team' | 'rules'>;
  readonly present: ReadonlySet<Person>;
  readonly loadOf: (person: Person) => Load;
  /** From now on this one counts, too. */
  readonly give: (complaint: Complaint, owner: Person) => void;
  readonly giveAsk: (caller: Person) => void;
}

const nothing: Load = { open: 0, asks: 0, last: 0 };

export function officeOf(desk: Desk): Office {
  const loads = new Map<string, Load>();
  const loadOf = (name: string): Load => loads.get(name) ?? nothing;
  const carry = (name: string, { status, received }: Complaint): void => {
    const { open, last, ...rest } = loadOf(name);
    const more = isOpen({ status }) ? 1 : 0;
    loads.set(name, { ...rest, open: open + more, last: Math.max(last, received) });
  };
  const ask = (name: string): void => {
    loads.set(name, { ...loadOf(name), asks: loadOf(name).asks + 1 });
  };
  for (const complaint of complaintsOf(desk)) {
    carry(complaint.owner, complaint);
    if (complaint.step === 'ask') ask(complaint.surveyCaller);
  }
  return {
    desk,
    present: presentAt(desk),
    loadOf: ({ name }) => loadOf(name),
    give: (complaint, { name }) => carry(name, complaint),
    giveAsk: ({ name }) => ask(name),
  };
}

function presentAt({ team, hours, now, settings: { zone } }: Desk): ReadonlySet<Person> {
  const { date } = localTime(addWorkingMinutes(hours, now, 1), zone);
  const { weekday } = localTime(instantOf(date, 0, zone), zone);
  const works = ({ workdays }: Person): boolean =>
    workdays.length === 0 || workdays.includes(weekday);
  return new Set(team.filter((person) => works(person) && !isAway(person, date)));
}

/** Traits are dropped one by one, the least important first, until somebody is left. */
export function suitable(
  { desk }: Office,
  complaint: Complaint,
  free: readonly Person[],
): readonly Person[] {
  const skill = ruleOf(desk, complaint.kind)?.skill ?? '';
  const traits: ((p: Person) => boolean)[] = [
    (p) => complaint.place === '' || p.places.length === 0 || p.places.includes(complaint.place),
    (p) => speaks(p, complaint.language),
    (p) => skill === '' || p.skills.includes(skill),
  ];
  for (let kept = traits.length; kept > 0; kept -= 1) {
    const left = free.filter((p) => traits.slice(0, kept).every((has) => has(p)));
    if (left.length > 0) return left;
  }
  return free;
}

const rank = { staff: 0, manager: 1, principal: 2 } as const;

/** The first of the best; a complaint about a colleague goes to somebody who leads. `asking`: who has fewest
 * customers to ask comes first. */
export function best(
  { loadOf }: Office,
  complaint: Complaint,
  people: readonly Person[],
  asking = false,
): Person | undefined {
  const rankOf = (p: Person): number => (complaint.about === '' || leads(p) ? rank[p.role] : 3);
  const [first] = [...people].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (asking ? loadOf(a).asks - loadOf(b).asks : 0) ||
      loadOf(a).open - loadOf(b).open ||
      loadOf(a).last - loadOf(b).last ||
      (a.name < b.name ? -1 : 1),
  );
  return first;
}

/** Whoever it is about has it no longer, and somebody else is found (S113). */
export function nowAbout(
  { team }: Pick<Desk, 'team'>,
  complaint: Complaint,
  about: string,
): Partial<Facts> {
  const named = listIn(complaint.named).filter((name) => !isAbout({ about }, { name }));
  const set = { about, ...(complaint.named === '' ? {} : { named: named.join(', ') }) };
  if (!isAboutNamed(team, { about }, complaint.owner)) return set;
  return { ...set, owner: '', alarmed: withoutAlarm(complaint.alarmed, 'unassigned') };
}

/** It may be given anew. */
export const withoutAlarm = (alarmed: string, code: string): string =>
  alarmed
    .split(' ')
    .filter((one) => one !== code)
    .join(' ');

export const isLostBy = (before: Complaint, after: Complaint): boolean =>
  before.owner !== '' && after.owner === '';
