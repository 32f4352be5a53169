// Who should own a complaint: suitable, here today, least loaded, longest without a new one.
import type { Complaint } from '../../desk/complaint.ts';
import { ruleOf } from '../../desk/deadlines.ts';
import { isAbout, type Person, personNamed } from '../../desk/people.ts';
import { standInFor } from '../../desk/who-hears.ts';
import { leads, sameName } from '../../plain/people.ts';
import { best, type Office, suitable } from './assignment.ts';

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
