import { type Instant, toIso } from '../../desk/calendar.ts';
import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { portionOf } from '../../desk/one-commit.ts';
import { addWorkingMinutes } from '../../desk/working-hours.ts';
import { notice } from './notice.ts';
import { dueStages } from './stages.ts';

/** Warns before a due date and reminds after it, further up while it stays late; where many are due at once, of those first
 * that have been for longest. */
export function chaseOverdue(desk: Desk): readonly Change[] {
  const soon = addWorkingMinutes(desk.hours, desk.now, desk.settings.warnMinutes);
  const due = complaintsOf(desk).flatMap((complaint) => dueBy(desk, complaint, soon));
  return portionOf(
    due.sort((a, b) => a.due - b.due),
    (one) => remindersOf(desk, one),
  );
}

interface Due {
  readonly complaint: Complaint;
  readonly due: Instant;
  readonly reached: ReturnType<typeof dueStages>;
}

function dueBy(desk: Desk, complaint: Complaint, soon: Instant): readonly Due[] {
  const { due, step } = complaint;
  // Nothing is due while the customer is waited for. A passed promise is not late but broken: breakPromises tells.
  if (due === null || due > soon || (step === 'promise' && due < desk.now)) return [];
  const reached = dueStages(desk, complaint, due);
  return reached.length > 0 ? [{ complaint, due, reached }] : [];
}

function remindersOf(desk: Desk, { complaint, due, reached }: Due): readonly Change[] {
  const warned = reached[reached.length - 1]?.name ?? '';
  const told = reached.flatMap(({ people }) => people.map((person) => person.name)).join(', ');
  return [
    happen(desk, complaint.number, 'warned', { warned }, { due: toIso(due), told }),
    ...reached.flatMap(({ name, people }) =>
      people.map((person) => notice(desk, { complaint, due, reason: name }, person)),
    ),
  ];
}
