// Who should own a complaint: suitable, here today, least loaded, longest without a new one.
import type { Complaint } from '../complaint.ts';
import { ruleOf } from '../deadlines.ts';
import {
  isAbout,
  leads,
  type Person,
  personNamed,
  sameName,
  speaks,
  standInFor,
} from '../people.ts';
import type { Office } from './office.ts';

/** Undefined when nobody who may have it is there. The person it is about never is (S113). */
export function chooseOwner(office: Office, complaint: Complaint): Person | undefined {
  const { team } = office.desk;
  const mayHave = (p: Person): boolean => office.present.has(p) && !isAbout(complaint, p);
  const hasRoom = (p: Person): boolean => p.capacity === null || office.loadOf(p).open < p.capacity;
  const goesTo = ruleOf(office.desk, complaint.kind)?.goesTo ?? '';
  const named = personNamed(team, goesTo);
  const heir = standInFor(team, named, mayHave);
  if (heir) return heir;
  const department = named ? named.department : goesTo;
  const free = team.filter((p) => mayHave(p) && hasRoom(p) && isIn(department, p));
  return best(office, complaint, suitable(office, complaint, free));
}

const isIn = (department: string, person: Person): boolean =>
  department === '' || sameName(person.department, department) || leads(person);

/** Wishes are dropped one by one, the least important first, until somebody is left. */
function suitable(office: Office, complaint: Complaint, free: readonly Person[]) {
  const skill = ruleOf(office.desk, complaint.kind)?.skill ?? '';
  const wishes: ((p: Person) => boolean)[] = [
    (p) => complaint.place === '' || p.places.length === 0 || p.places.includes(complaint.place),
    (p) => speaks(p, complaint.language),
    (p) => skill === '' || p.skills.includes(skill),
  ];
  for (let kept = wishes.length; kept > 0; kept -= 1) {
    const left = free.filter((p) => wishes.slice(0, kept).every((wish) => wish(p)));
    if (left.length > 0) return left;
  }
  return free;
}

const rank = { staff: 0, manager: 1, principal: 2 } as const;

/** The first of the best; a complaint about a colleague goes to somebody who leads (loop 8). */
function best(
  { loadOf }: Office,
  complaint: Complaint,
  people: readonly Person[],
): Person | undefined {
  const rankOf = (p: Person): number => (complaint.about === '' || leads(p) ? rank[p.role] : 3);
  const [first] = [...people].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      loadOf(a).open - loadOf(b).open ||
      loadOf(a).last - loadOf(b).last ||
      (a.name < b.name ? -1 : 1),
  );
  return first;
}
