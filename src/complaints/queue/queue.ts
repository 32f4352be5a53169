// What staff see first: who waits for us, most urgent on top.

import type { Checklist, Me, Queue, QueueItem } from '../../desk/call-results.ts';
import { whyClosed } from '../../desk/closed.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk, deskWords } from '../../desk/desk.ts';
import { isAboutReader, type Person, personWithMail } from '../../desk/people.ts';
import { caretakerOf } from '../../desk/who-hears.ts';
import { byUrgency } from '../../plain/by-urgency.ts';
import { leads, sameName } from '../../plain/people.ts';
import { isLate, isOpen } from '../../plain/status.ts';
import { oneLine } from '../../plain/text.ts';
import { writersIn } from '../answering/answering.ts';
import { floodOf } from '../flood/flood.ts';

export const meOf = (desk: Desk, mail: string): Me => {
  const person = personWithMail(desk.team, mail);
  return { mail, name: person?.name ?? mail, role: person?.role ?? null };
};

/** Of each list, unless more are asked for: what one screen holds, and what Google hands over in a moment. */
const firstOnes = 150;

export const itemOf = (complaint: Complaint, now: number): QueueItem => ({
  number: complaint.number,
  name: complaint.name,
  company: complaint.company,
  what: glimpse(complaint.what),
  status: complaint.status,
  step: complaint.step,
  severity: complaint.severity,
  hurt: complaint.hurt,
  purpose: complaint.purpose,
  due: complaint.due,
  late: isLate(complaint, now),
  owner: ownerIn(complaint),
  place: complaint.place,
  kind: complaint.kind,
  received: complaint.received,
});

/** Who is to do what is next. */
const ownerIn = ({ step, surveyCaller, owner }: Complaint): string =>
  step === 'ask' ? surveyCaller : owner;

/** What two lines of the sidebar show: 120 letters, or 40 characters of Chinese, which take three bytes each on the way. */
function glimpse(what: string): string {
  let room = 120;
  const fits = (char: string): boolean => {
    room -= char.charCodeAt(0) < 128 ? 1 : 3;
    return room >= 0;
  };
  const chars = Array.from(oneLine(what.slice(0, 600), room));
  const end = chars.findIndex((char) => !fits(char));
  return chars.slice(0, end < 0 ? chars.length : end).join('');
}

/** What somebody looks after while its owner is away. */
const lentTo = (desk: Desk, name: string): ReadonlySet<string> =>
  new Set(
    complaintsOf(desk)
      .filter((one) => isOpen(one) && sameName(caretakerOf(desk, one)?.name ?? '', name))
      .map(({ number }) => number),
  );

/** Most urgent first, without what is about the reader. */
function listsFor(desk: Desk, me: Me, isAsked: (c: Complaint) => boolean) {
  const open = complaintsOf(desk)
    .filter((c) => isOpen(c) || c.step !== 'none' || isAsked(c))
    .filter((c) => !isAboutReader(desk.team, c, me))
    .sort(byUrgency);
  const lent = lentTo(desk, me.name);
  const isMine = (c: Complaint): boolean =>
    sameName(ownerIn(c), me.name) || lent.has(c.number) || isAsked(c);
  const isWaiting = (c: Complaint): boolean => c.step === 'wait' && !isAsked(c);
  const running = open.filter((c) => !isWaiting(c));
  const mine = running.filter(isMine);
  const team = running.filter((c) => !isMine(c));
  return { open, mine, team, waiting: open.filter(isWaiting) };
}

/** `most`: so many of each list. */
export function queueOf(
  desk: Desk,
  mail: string,
  checklistOf: (desk: Desk, mail: string) => Checklist | null,
  most = firstOnes,
): Queue {
  const { businessName, language, zone } = desk.settings;
  const me = meOf(desk, mail);
  const closed = whyClosed(desk);
  const isAsked = (c: Complaint): boolean =>
    leads(me) && c.named !== '' && c.status !== 'withdrawn';
  const { open, mine, team, waiting } = listsFor(desk, me, isAsked);
  const item = (c: Complaint): QueueItem => ({
    ...itemOf(c, desk.now),
    ...(isAsked(c) ? { named: c.named } : {}),
  });
  const shown = (list: readonly Complaint[]): QueueItem[] => list.slice(0, most).map(item);
  const left = ({ length }: readonly Complaint[]): number => Math.max(0, length - most);
  return {
    me,
    checklist: closed ? null : checklistOf(desk, mail),
    ...{ asksSetUp: closed === 'not-set-up', asksCopy: closed === 'desk-copied' },
    notice: closed ? deskWords(desk).refusals[closed] : '',
    writing: writersIn(desk, open, me.name),
    flood: floodOf(desk),
    ...{ businessName, language, zone, now: desk.now },
    ...{ mine: shown(mine), team: shown(team), waiting: shown(waiting) },
    left: { mine: left(mine), team: left(team), waiting: left(waiting) },
    people: desk.team.map((person: Person) => person.name),
    places: desk.places.map((place) => place.place),
    chats: desk.settings.chats,
  };
}
