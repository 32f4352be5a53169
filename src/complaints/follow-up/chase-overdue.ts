import { toIso } from '../calendar.ts';
import type { Change } from '../changes.ts';
import { type Complaint, isOpen } from '../complaint.ts';
import type { Desk } from '../desk.ts';
import { notice } from './notice.ts';
import { dueStages } from './stages.ts';

/** Warns before a due date and reminds after it, further up while it stays late. */
export const chaseOverdue = (desk: Desk): readonly Change[] =>
  [...desk.complaints.values()].flatMap(({ complaint }) => remindersOf(desk, complaint));

function remindersOf(desk: Desk, complaint: Complaint): readonly Change[] {
  const { due, number } = complaint;
  if (due === null || !isChased(desk, complaint)) return [];
  const reached = dueStages(desk, complaint, due);
  const strongest = reached[reached.length - 1]?.name;
  if (strongest === undefined) return [];
  const told = reached.flatMap(({ people }) => people.map((person) => person.name)).join(', ');
  return [
    {
      type: 'event',
      event: {
        at: desk.now,
        number,
        type: 'warned',
        actor: desk.actor,
        set: { warned: strongest },
        detail: { due: toIso(due), told },
      },
    },
    ...reached.flatMap(({ name, people }) =>
      people.map((person) => notice(desk, { complaint, due, reason: name }, person)),
    ),
  ];
}

/** A promise whose time has passed is not late but broken: breakPromises tells. */
const isChased = (desk: Desk, { status, step, due }: Complaint): boolean =>
  isOpen({ status }) &&
  status !== 'waiting' &&
  !(step === 'promise' && due !== null && due < desk.now);
