import { localTime } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import {
  isAway,
  mayHear,
  oncePerMail,
  type Person,
  personNamed,
  standInFor,
} from '../../desk/people.ts';

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
  return managers.length > 0 ? oncePerMail(managers) : principalsOf(desk, complaint);
};

/** Also while away: there is nobody above. */
export const principalsOf: Told = (desk, complaint) =>
  oncePerMail(
    desk.team.filter(
      (person) => person.role === 'principal' && mayHear(desk.team, complaint)(person),
    ),
  );

export const worksAt = (person: Person, place: string): boolean =>
  place === '' || person.places.length === 0 || person.places.includes(place);

const canHear =
  (desk: Desk, complaint: Complaint) =>
  (person: Person): boolean =>
    mayHear(desk.team, complaint)(person) &&
    !isAway(person, localTime(desk.now, desk.settings.zone).date);
