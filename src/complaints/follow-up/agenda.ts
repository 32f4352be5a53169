// What one person has to do, most urgent first.
import { localTime } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { isSameReader, type Person, personNamed } from '../../desk/people.ts';
import { hearersOf, mayHear, worksAt } from '../../desk/who-hears.ts';
import { leads, sameName } from '../../plain/people.ts';
import { isLate, isOpen } from '../../plain/status.ts';
import { isUnhappyEnd } from '../closing/closing.ts';

/** In the order in which they stand in the mail. */
const groups = [
  ...['hurt', 'about', 'unhappy', 'late'],
  ...['today', 'rest', 'ask', 'waiting', 'unowned'],
] as const;
export type Group = (typeof groups)[number];

export interface Task {
  readonly complaint: Complaint;
  readonly group: Group;
  readonly isLate: boolean;
  readonly isOwned: boolean;
  /** The reader is to say whether it is about whom it names. */
  readonly isAsked: boolean;
}
export type Agenda = readonly Task[];

/** `rows`: the rows of Team in which one person stands. */
export const agendaOf = (desk: Desk, rows: readonly Person[]): Agenda =>
  complaintsOf(desk)
    .filter((complaint) => !isQuietHistory(complaint))
    .filter((complaint) => rows.every(mayHear(desk.team, complaint)))
    .flatMap((complaint): Task[] => {
      const group = groupFor(desk, complaint, rows);
      if (!group) return [];
      const isOwned = ['ask', 'none'].includes(complaint.step) || hasOwner(desk, complaint);
      const isAsked = isAboutAsked(complaint) && rows.some(leads);
      return [{ complaint, group, isLate: isLate(complaint, desk.now), isOwned, isAsked }];
    })
    .sort(byUrgency);

/** What those who lead have to say or to know comes before what is theirs to do. */
function groupFor(desk: Desk, c: Complaint, rows: readonly Person[]): Group | undefined {
  const group =
    isToDo(c) && rows.some((one) => concerns(desk, c, one)) ? groupOf(desk, c) : undefined;
  if (group === 'hurt' || !rows.some(leads)) return group;
  if (isAboutAsked(c)) return 'about';
  const isOwn = rows.some(({ name }) => sameName(name, c.owner));
  return isUnhappyEnd(desk, c) && !isOwn ? 'unhappy' : group;
}

const isToDo = (c: Complaint): boolean => isOpen(c) || c.step !== 'none';

/** They were asked by mail, and nobody has answered. */
const isAboutAsked = ({ named, status, alarmed }: Complaint): boolean =>
  named !== '' && status !== 'withdrawn' && alarmed.split(' ').includes('about');

/** Imported history mails nobody: it waits in the queue until somebody promises a date. */
const isQuietHistory = (c: Complaint): boolean =>
  c.channel === 'import' && c.due === null && isOpen(c);

/** Who is to ask; its owner, and whoever hears of it while that one is away; or whoever could give it one. An owner who left
 * the Team is none. */
const concerns = (desk: Desk, complaint: Complaint, person: Person): boolean =>
  complaint.step === 'ask'
    ? sameName(complaint.surveyCaller, person.name)
    : isTheirs(desk, complaint, person);

const isTheirs = (desk: Desk, complaint: Complaint, person: Person): boolean =>
  hasOwner(desk, complaint)
    ? sameName(complaint.owner, person.name) ||
      hearersOf(desk, complaint).some((one) => isSameReader(one, person))
    : leads(person) && worksAt(person, complaint.place);

const hasOwner = (desk: Desk, complaint: Complaint): boolean =>
  personNamed(desk.team, complaint.owner) !== undefined;

function groupOf(desk: Desk, complaint: Complaint): Group {
  const day = (at: number): string => localTime(at, desk.settings.zone).date;
  if (complaint.step === 'ask') return 'ask';
  if (complaint.hurt) return 'hurt';
  if (!hasOwner(desk, complaint)) return 'unowned';
  if (complaint.step === 'wait') return 'waiting';
  if (isLate(complaint, desk.now)) return 'late';
  return complaint.due !== null && day(complaint.due) === day(desk.now) ? 'today' : 'rest';
}

const byUrgency = (a: Task, b: Task): number =>
  groups.indexOf(a.group) - groups.indexOf(b.group) ||
  soonest(a) - soonest(b) ||
  a.complaint.received - b.complaint.received;

const soonest = ({ complaint }: Task): number => complaint.due ?? Number.MAX_SAFE_INTEGER;
