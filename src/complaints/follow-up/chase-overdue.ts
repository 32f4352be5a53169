import { toIso } from '../../desk/calendar.ts';
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { notice } from './notice.ts';
import { dueStages } from './stages.ts';

/** Warns before a due date and reminds after it, further up while it stays late. */
export const chaseOverdue = (desk: Desk): readonly Change[] =>
  complaintsOf(desk).flatMap((complaint) => remindersOf(desk, complaint));

function remindersOf(desk: Desk, complaint: Complaint): readonly Change[] {
  const { due, number, step } = complaint;
  // Nothing is due while the customer is waited for. A passed promise is not late but broken: breakPromises tells.
  if (due === null || (step === 'promise' && due < desk.now)) return [];
  const reached = dueStages(desk, complaint, due);
  const strongest = reached[reached.length - 1]?.name;
  if (strongest === undefined) return [];
  const told = reached.flatMap(({ people }) => people.map((person) => person.name)).join(', ');
  return [
    happen(desk, number, 'warned', { warned: strongest }, { due: toIso(due), told }),
    ...reached.flatMap(({ name, people }) =>
      people.map((person) => notice(desk, { complaint, due, reason: name }, person)),
    ),
  ];
}
