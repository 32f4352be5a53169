// Who is written to: customers who can be, and of the team whoever may hear of it.

import { addressKey, isMail, isNoReply } from '../plain/addresses.ts';
import { leads } from '../plain/people.ts';
import { localTime } from './calendar.ts';
import type { Desk } from './desk.ts';
import {
  type Concerns,
  isAbout,
  isAway,
  isSameReader,
  mayHear,
  oncePerMail,
  type Person,
  personNamed,
  standInFor,
} from './people.ts';

/** Can this customer be written to at all? Not to ourselves, not to machines. */
export function canMail(desk: Pick<Desk, 'settings' | 'state'>, mail: string): boolean {
  const own = [desk.settings.deskMail, desk.state.installer].map(addressKey);
  return isMail(mail.trim()) && !isNoReply(mail) && !own.includes(addressKey(mail));
}

/** Who looks after it today: its owner, or whoever stands in while that one is away. */
export function caretakerOf(
  desk: Desk,
  complaint: Concerns & { readonly owner: string },
): Person | undefined {
  const today = localTime(desk.now, desk.settings.zone).date;
  const owner = personNamed(desk.team, complaint.owner);
  return standInFor(desk.team, owner, (p) => !isAbout(complaint, p) && !isAway(p, today));
}

/** Nobody is mailed what he does himself, under whatever of his names. */
export function isActing(desk: Desk, person: Person): boolean {
  const actor = personNamed(desk.team, desk.actor);
  return person.name === desk.actor || (actor !== undefined && isSameReader(actor, person));
}

/** Managers and the principal with an address, without the person a complaint is about. */
export const leadsFor = (desk: Desk, complaint: Concerns): readonly Person[] =>
  oncePerMail(desk.team.filter((p) => leads(p) && mayHear(desk.team, complaint)(p)));

/** Who looks after it today; those who lead, where nobody is there or has an address. */
export function hearersOf(
  desk: Desk,
  complaint: Concerns & { readonly owner: string },
): readonly Person[] {
  const there = caretakerOf(desk, complaint);
  const hears = there !== undefined && mayHear(desk.team, complaint)(there);
  return hears ? [there] : leadsFor(desk, complaint);
}

/** Who is asked when one person must decide for the desk: the principal, a manager while that one is away, or whoever runs it. */
export function whoDecides(desk: Desk): string[] {
  const today = localTime(desk.now, desk.settings.zone).date;
  const lead = desk.team
    .filter((person) => leads(person) && person.mail !== '')
    .sort((a, b) => rank(a, today) - rank(b, today));
  const mail = lead[0]?.mail ?? desk.state.installer;
  return mail === '' ? [] : [mail];
}

const rank = (person: Person, today: string): number =>
  (isAway(person, today) ? 2 : 0) + (person.role === 'principal' ? 0 : 1);
