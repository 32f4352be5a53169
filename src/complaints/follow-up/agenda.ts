// What one person has to do, most urgent first.
import { localTime } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { mayHear, type Person, personNamed } from '../../desk/people.ts';
import { caretakerOf } from '../../desk/who-hears.ts';
import { leads, sameName } from '../../plain/people.ts';
import { isLate, isOpen } from '../../plain/status.ts';
import { worksAt } from './who-is-told.ts';

/** In the order in which they stand in the mail. */
const groups = ['hurt', 'late', 'today', 'rest', 'ask', 'waiting', 'unowned'] as const;
type Group = (typeof groups)[number];

export interface Task {
  readonly complaint: Complaint;
  readonly group: Group;
  readonly isLate: boolean;
  readonly isOwned: boolean;
}
export type Agenda = readonly Task[];

/** `rows`: the rows of Team in which one person stands. */
export const agendaOf = (desk: Desk, rows: readonly Person[]): Agenda =>
  complaintsOf(desk)
    .filter((c) => isOpen(c) || c.step !== 'none')
    .filter((complaint) => !isQuietHistory(complaint))
    .filter((complaint) => rows.every(mayHear(desk.team, complaint)))
    .filter((complaint) => rows.some((person) => concerns(desk, complaint, person)))
    .map((complaint) => ({
      complaint,
      group: groupOf(desk, complaint),
      isLate: isLate(complaint, desk.now),
      isOwned: complaint.step === 'ask' || hasOwner(desk, complaint),
    }))
    .sort(byUrgency);

/** Imported history mails nobody: it waits in the queue until somebody promises a date. */
const isQuietHistory = (c: Complaint): boolean =>
  c.channel === 'import' && c.due === null && isOpen(c);

/** Who is to ask; its owner, or whoever could give it one; an owner who left the Team is none. */
const concerns = (desk: Desk, complaint: Complaint, person: Person): boolean =>
  complaint.step === 'ask'
    ? sameName(complaint.surveyCaller, person.name)
    : isTheirs(desk, complaint, person);

const isTheirs = (desk: Desk, complaint: Complaint, person: Person): boolean =>
  hasOwner(desk, complaint)
    ? sameName(complaint.owner, person.name) ||
      sameName(caretakerOf(desk, complaint)?.name ?? '', person.name)
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
