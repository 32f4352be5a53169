import type { Complaint } from '../../desk/complaint.ts';
import { isAboutReader, type Person } from '../../desk/people.ts';
import { sameName } from '../../plain/people.ts';
import { best, type Office, suitable } from '../assignment/assignment.ts';

/** Who asks a customer without mail: somebody of the place and language who is here, and not who looked after it; where
 * there is nobody else, the owner after all. Never the person it is about (S113). */
export function chooseCaller(office: Office, complaint: Complaint): Person | undefined {
  const mayAsk = office.desk.team.filter(
    (person) =>
      person.mail !== '' &&
      office.present.has(person) &&
      !isAboutReader(office.desk.team, complaint, person),
  );
  const others = mayAsk.filter(({ name }) => !sameName(name, complaint.owner));
  const people = others.length > 0 ? others : mayAsk;
  return best(office, complaint, suitable(office, complaint, people), true);
}
