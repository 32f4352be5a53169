// Somebody who leads wants a person's words erased. The clock does it: only it may write everywhere, and open the forms.

import type { Case } from '../../desk/case.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { openOf, theirsFor } from './their-data.ts';

export function askErase({ desk, complaint: { number }, person }: Case): Outcome {
  const theirs = theirsFor(desk, number, person);
  if ('refused' in theirs) return theirs;
  const open = openOf(theirs);
  if (open.length > 0) return refuse('person-open', open.join(', '));
  const { erasing } = desk.state;
  if (erasing.some((wish) => theirs.some((one) => one.number === wish.number))) {
    return { changes: [] };
  }
  const wish = { number, by: person?.name ?? '', at: desk.now };
  return { changes: [{ type: 'state', set: { erasing: [...erasing, wish] } }] };
}
