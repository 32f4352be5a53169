// Who should own a complaint: suitable, here today, least loaded, longest without a new one.
import { addWorkingMinutes, instantOf, localTime } from '../calendar.ts';
import { type Complaint, isOpen } from '../complaint.ts';
import { ruleOf } from '../deadlines.ts';
import type { Desk } from '../desk.ts';
import { isAway, leads, type Person, personNamed, sameName, speaks } from '../people.ts';

/** Undefined when nobody who may have it is there. The person it is about never is (S113). */
export function chooseOwner(desk: Desk, complaint: Complaint): Person | undefined {
  const date = localTime(addWorkingMinutes(desk.hours, desk.now, 1), desk.settings.zone).date;
  const present = (person: Person): boolean => isPresent(desk, person, date);
  const free = desk.team.filter((p) => present(p) && !isAbout(p, complaint) && hasRoom(desk, p));
  const goesTo = ruleOf(desk, complaint.kind)?.goesTo ?? '';
  const named = personNamed(desk.team, goesTo);
  if (named) {
    const heir = standInFor(desk, named, (p) => present(p) && !isAbout(p, complaint));
    if (heir) return heir;
  }
  const department = named ? named.department : goesTo;
  return best(desk, complaint, suitable(desk, complaint, free, department));
}

const isAbout = (person: Person, complaint: Complaint): boolean =>
  complaint.about !== '' && sameName(person.name, complaint.about);

function isPresent(desk: Desk, person: Person, date: string): boolean {
  if (isAway(person, date)) return false;
  const { weekday } = localTime(instantOf(date, 0, desk.settings.zone), desk.settings.zone);
  return person.workdays.length === 0 || person.workdays.includes(weekday);
}

const load = (desk: Desk, person: Person): number =>
  [...desk.complaints.values()].filter(
    ({ complaint }) => isOpen(complaint) && complaint.owner === person.name,
  ).length;

const hasRoom = (desk: Desk, person: Person): boolean =>
  person.capacity === null || load(desk, person) < person.capacity;

/** The person, or whoever stands in, or stands in for the stand-in; nobody twice. */
export function standInFor(
  desk: Pick<Desk, 'team'>,
  person: Person,
  canTake: (person: Person) => boolean,
): Person | undefined {
  const asked = new Set<string>();
  let next: Person | undefined = person;
  while (next && !asked.has(next.name)) {
    if (canTake(next)) return next;
    asked.add(next.name);
    next = personNamed(desk.team, next.standIn);
  }
  return undefined;
}

/** Wishes are dropped one by one, the least important first, until somebody is left. */
function suitable(desk: Desk, complaint: Complaint, free: Person[], department: string): Person[] {
  const skill = ruleOf(desk, complaint.kind)?.skill ?? '';
  const inDepartment = (p: Person): boolean =>
    department === '' || sameName(p.department, department) || leads(p);
  const wishes: ((p: Person) => boolean)[] = [
    (p) => complaint.place === '' || p.places.length === 0 || p.places.includes(complaint.place),
    (p) => speaks(p, complaint.language),
    (p) => skill === '' || p.skills.includes(skill),
  ];
  const candidates = free.filter(inDepartment);
  for (let kept = wishes.length; kept >= 0; kept -= 1) {
    const left = candidates.filter((p) => wishes.slice(0, kept).every((wish) => wish(p)));
    if (left.length > 0) return left;
  }
  return [];
}

const rank = { staff: 0, manager: 1, principal: 2 } as const;

function best(desk: Desk, complaint: Complaint, people: readonly Person[]): Person | undefined {
  const lastGiven = (person: Person): number =>
    Math.max(
      0,
      ...[...desk.complaints.values()]
        .filter((row) => row.complaint.owner === person.name)
        .map((row) => row.complaint.received),
    );
  // A complaint about a colleague goes to somebody who leads (loop 8).
  const rankOf = (p: Person): number => (complaint.about !== '' && leads(p) ? -1 : rank[p.role]);
  const scored = people.map((person) => ({
    person,
    score: [rankOf(person), load(desk, person), lastGiven(person)],
  }));
  scored.sort(
    (a, b) => compareScores(a.score, b.score) || (a.person.name < b.person.name ? -1 : 1),
  );
  return scored[0]?.person;
}

const compareScores = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
