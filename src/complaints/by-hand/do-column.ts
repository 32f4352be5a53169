// The phone's door: a drop-down and a text in the sheet, where no sidebar opens. What it performs is what
// the sidebar's button does; afterwards both cells are empty again.
import { caseOf } from '../../desk/case.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Hands } from '../../desk/hand.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { type Person, personNamed } from '../../desk/people.ts';

/** Google often does not tell who edits on a phone: then it counts as the owner's doing. */
export function doColumn(
  desk: Desk,
  number: string,
  editor: Person | undefined,
  doors: Hands['phone'],
): Outcome {
  const row = desk.complaints.get(number);
  const person = editor ?? personNamed(desk.team, row?.record.owner ?? '');
  const by = { ...desk, actor: person?.name ?? 'somebody' };
  const found = caseOf(by, number, person, '');
  if ('refused' in found || !row) return 'refused' in found ? found : refuse('unknown-complaint');
  const door = doors[row.inputs.do];
  return door ? door(found, row.inputs.note.trim(), editor) : refuse('bad-arguments');
}
