// Google cuts an answer in the sheet at 50,000 characters; the form keeps all of it. What was cut is fetched.
import { type Change, happen } from '../../desk/changes.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Response } from '../../desk/response.ts';
import { oneCell, splitText } from '../../plain/text.ts';

/** `stored`: what the forms' own stores hold of the last days. */
export function completeCut(desk: Desk, stored: readonly Response[]): readonly Change[] {
  const long = stored
    .map(({ answers }) => answers['what'] ?? '')
    .filter((text) => text.length > oneCell);
  if (long.length === 0) return [];
  return [...desk.complaints.values()].flatMap(({ record: c }) => {
    const isCut = c.channel === 'form' && c.continued === '' && c.what.length >= sure;
    const whole = isCut ? long.find((text) => text.startsWith(c.what.slice(0, sure))) : undefined;
    return whole === undefined ? [] : [happen(desk, c.number, 'completed', splitText(whole))];
  });
}

/** The last character may be half of one that Google cut. */
const sure = oneCell - 1;
