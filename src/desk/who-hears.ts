// Who hears of a complaint, and who can be written to at all. The words of this page:
// - somebody *may hear* of it who has an address at which nobody reads whom it is about, or may be about (S113);
// - *is there*: may hear of it, and is not away today;
// - its *caretaker*: who looks after it today, the owner or whoever stands in;
// - *above*: the managers of its place, then the business owner.
// Whoever is told of something, those whom it is about never are; and while anybody is there, nobody away is the only one.

import { addressKey, isMail, isNoReply } from '../plain/addresses.ts';
import { leads, sameName } from '../plain/people.ts';
import { localTime } from './calendar.ts';
import type { Desk } from './desk.ts';
import {
  type Concerns,
  isAboutReader,
  isAway,
  isSameReader,
  type Person,
  personNamed,
} from './people.ts';

/** What decides who hears of a complaint. */
export interface Heard extends Concerns {
  readonly owner: string;
  readonly place: string;
}

export type Told<Of extends Heard = Heard> = (desk: Desk, complaint: Of) => readonly Person[];

/** Can this customer be written to at all? Not to ourselves, not to machines. */
export function canMail(desk: Pick<Desk, 'settings' | 'state'>, mail: string): boolean {
  const own = [desk.settings.deskMail, desk.state.installer].map(addressKey);
  return isMail(mail.trim()) && !isNoReply(mail) && !own.includes(addressKey(mail));
}

/** Whoever reads at this address, in whatever rows of Team it stands. */
export const mayHear =
  (team: readonly Person[], complaint: Concerns) =>
  ({ mail }: Pick<Person, 'mail'>): boolean =>
    mail !== '' && !isAboutReader(team, complaint, { name: '', mail });

export const isAwayToday = ({ now, settings }: Desk, person: Person): boolean =>
  isAway(person, localTime(now, settings.zone).date);

export const isThere =
  (desk: Desk, complaint: Concerns) =>
  (person: Person): boolean =>
    mayHear(desk.team, complaint)(person) && !isAwayToday(desk, person);

/** One person may be principal, manager and staff, in one row of Team or in several, and gets one mail. */
export const oncePerMail = (people: readonly Person[]): readonly Person[] =>
  people.filter(({ mail }, at) => people.findIndex((other) => other.mail === mail) === at);

/** Nobody is mailed what he does himself, under whatever of his names. */
export function isActing(desk: Desk, person: Person): boolean {
  const actor = personNamed(desk.team, desk.actor);
  return person.name === desk.actor || (actor !== undefined && isSameReader(actor, person));
}

/** The person, or whoever stands in, or stands in for the stand-in; nobody is asked twice. */
export function standInFor(
  team: readonly Person[],
  person: Person | undefined,
  canTake: (person: Person) => boolean,
): Person | undefined {
  const asked = new Set<Person>();
  let next = person;
  while (next && !asked.has(next)) {
    if (canTake(next)) return next;
    asked.add(next);
    next = personNamed(team, next.standIn);
  }
  return undefined;
}

/** Who has to do today what this one has to do. */
export const thereFor = (desk: Desk, complaint: Concerns, name: string): Person | undefined =>
  standInFor(desk.team, personNamed(desk.team, name), isThere(desk, complaint));

export const caretakerOf = (
  desk: Desk,
  complaint: Pick<Heard, 'about' | 'named' | 'owner'>,
): Person | undefined => thereFor(desk, complaint, complaint.owner);

/** Who looks after it today, or those above. */
export const hearersOf: Told = (desk, complaint) => {
  const caretaker = caretakerOf(desk, complaint);
  return caretaker ? namesakesOf(desk, complaint, caretaker) : managersOf(desk, complaint);
};

/** Two of one name cannot be told apart by it: both hear. */
const namesakesOf = (desk: Desk, complaint: Heard, { name }: Person): readonly Person[] => {
  const isHere = isThere(desk, complaint);
  return oncePerMail(desk.team.filter((one) => sameName(one.name, name) && isHere(one)));
};

/** The managers of the place who are there, or the business owner. */
export const managersOf: Told = (desk, complaint) => {
  const are = isThere(desk, complaint);
  const managers = desk.team.filter(
    (one) => one.role === 'manager' && worksAt(one, complaint.place) && are(one),
  );
  return managers.length > 0 ? oncePerMail(managers) : principalsOf(desk, complaint);
};

/** Also while away, for there is nobody above. */
export const principalsOf: Told = (desk, complaint) =>
  andSomebody(desk, complaint, ({ role }) => role === 'principal');

/** Everybody who leads. */
export const leadsFor: Told = (desk, complaint) => andSomebody(desk, complaint, leads);

/** Those above who do not know of it yet. */
export function thoseAbove(
  desk: Desk,
  complaint: Heard,
  below: readonly Person[],
): readonly Person[] {
  const isNew = (person: Person): boolean => !below.some((one) => isSameReader(one, person));
  const managers = managersOf(desk, complaint).filter(isNew);
  return managers.length > 0 ? managers : principalsOf(desk, complaint).filter(isNew);
}

/** Who hears of what somebody does: whoever that is knows it already. */
export const othersToHear: Told = (desk, complaint) => {
  const caretaker = caretakerOf(desk, complaint);
  if (caretaker) {
    return isActing(desk, caretaker) ? [] : namesakesOf(desk, complaint, caretaker);
  }
  const actor = personNamed(desk.team, desk.actor);
  return thoseAbove(desk, complaint, actor ? [actor] : []);
};

/** Whom to ask what only those can say who lead, and of them who are able to: who is there, or all of them. */
export function whoMaySay(
  desk: Desk,
  complaint: Concerns,
  isAble: (person: Person) => boolean = () => true,
): readonly Person[] {
  const may = mayHear(desk.team, complaint);
  const able = desk.team.filter((person) => leads(person) && may(person) && isAble(person));
  const there = able.filter((person) => !isAwayToday(desk, person));
  return oncePerMail(there.length > 0 ? there : able);
}

/** Who is asked when one person must decide for the desk: the principal, a manager while that one is away, or whoever runs it. */
export function whoDecides(desk: Desk): string[] {
  const rank = (person: Person): number =>
    (isAwayToday(desk, person) ? 2 : 0) + (person.role === 'principal' ? 0 : 1);
  const lead = desk.team
    .filter((person) => leads(person) && person.mail !== '')
    .sort((a, b) => rank(a) - rank(b));
  const mail = lead[0]?.mail ?? desk.state.installer;
  return mail === '' ? [] : [mail];
}

export const worksAt = (person: Person, place: string): boolean =>
  place === '' || person.places.length === 0 || person.places.includes(place);

/** These, and where none of them is there somebody who is. */
function andSomebody(
  desk: Desk,
  complaint: Heard,
  isMeant: (person: Person) => boolean,
): readonly Person[] {
  const are = isThere(desk, complaint);
  const meant = desk.team.filter((one) => isMeant(one) && mayHear(desk.team, complaint)(one));
  const somebody = meant.some(are) ? undefined : somebodyThere(desk, complaint);
  return oncePerMail(somebody ? [...meant, somebody] : meant);
}

/** Who leads, or stands in for who leads, or looks after it, or simply works here. */
function somebodyThere(desk: Desk, complaint: Heard): Person | undefined {
  const are = isThere(desk, complaint);
  const leading = desk.team.filter(leads);
  const [standIn] = leading.flatMap((lead) => standInFor(desk.team, lead, are) ?? []);
  return leading.find(are) ?? standIn ?? caretakerOf(desk, complaint) ?? desk.team.find(are);
}
