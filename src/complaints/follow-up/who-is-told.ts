import { localTime } from '../calendar.ts';
import type { Complaint } from '../complaint.ts';
import type { Desk } from '../desk.ts';
import { isAbout, isAway, type Person, personNamed, standInFor } from '../people.ts';

export type Told = (desk: Desk, complaint: Complaint) => readonly Person[];

/** The owner; who stands in while the owner is away; those above when there is neither. */
export const carersOf: Told = (desk, complaint) => {
  const owner = personNamed(desk.team, complaint.owner);
  const carer = standInFor(desk.team, owner, canHear(desk, complaint));
  return carer ? [carer] : managersOf(desk, complaint);
};

/** The managers of the place, or the principal where there is none. */
export const managersOf: Told = (desk, complaint) => {
  const managers = desk.team.filter(
    (person) =>
      person.role === 'manager' &&
      worksAt(person, complaint.place) &&
      canHear(desk, complaint)(person),
  );
  return managers.length > 0 ? managers : principalsOf(desk, complaint);
};

/** Also while away: there is nobody above. */
export const principalsOf: Told = (desk, complaint) =>
  desk.team.filter((person) => person.role === 'principal' && mayHear(complaint)(person));

export const worksAt = (person: Person, place: string): boolean =>
  place === '' || person.places.length === 0 || person.places.includes(place);

/** Nobody gets a mail about a complaint against himself (S113). */
export const mayHear =
  (complaint: Pick<Complaint, 'about'>) =>
  (person: Person): boolean =>
    person.mail !== '' && !isAbout(complaint, person);

const canHear =
  (desk: Desk, complaint: Complaint) =>
  (person: Person): boolean =>
    mayHear(complaint)(person) && !isAway(person, localTime(desk.now, desk.settings.zone).date);
