import { localTime } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import {
  isAway,
  isSameReader,
  mayHear,
  oncePerMail,
  type Person,
  personNamed,
  standInFor,
} from '../../desk/people.ts';
import { openPromises, type Promised } from '../promises/promises.ts';

export type Told = (desk: Desk, complaint: Complaint) => readonly Person[];

/** The owner, or who stands in while the owner is away; those above when there is neither. Of a promise its keeper, too. */
export const carersOf: Told = (desk, complaint) => {
  const carer = thereFor(desk, complaint, complaint.owner);
  const carers = carer ? [carer] : managersOf(desk, complaint);
  if (complaint.step !== 'promise') return carers;
  const due = openPromises(desk, complaint.number).filter((one) => one.due === complaint.due);
  return oncePerMail([...carers, ...keepersOf(desk, complaint, due)]);
};

/** Whoever is to keep these promises, or stands in. */
export const keepersOf = (
  desk: Desk,
  complaint: Complaint,
  promises: readonly Promised[],
): readonly Person[] => promises.flatMap(({ who }) => thereFor(desk, complaint, who) ?? []);

const thereFor = (desk: Desk, complaint: Complaint, name: string): Person | undefined =>
  standInFor(desk.team, personNamed(desk.team, name), canHear(desk, complaint));

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

/** The managers, or the business owner, without those who know of it already. */
export function thoseAbove(
  desk: Desk,
  complaint: Complaint,
  below: readonly Person[],
): readonly Person[] {
  const isNew = (person: Person): boolean => !below.some((one) => isSameReader(one, person));
  const managers = managersOf(desk, complaint).filter(isNew);
  return managers.length > 0 ? managers : principalsOf(desk, complaint).filter(isNew);
}

export const worksAt = (person: Person, place: string): boolean =>
  place === '' || person.places.length === 0 || person.places.includes(place);

const canHear =
  (desk: Desk, complaint: Complaint) =>
  (person: Person): boolean =>
    mayHear(desk.team, complaint)(person) &&
    !isAway(person, localTime(desk.now, desk.settings.zone).date);
