// What stands typed on a register's row, and when it is no edit at all.
import { type AnyRow, type Desk, rowsIn } from '../../desk/desk.ts';
import { keyField, registerOf, shownMoments } from '../../desk/registers.ts';

export const isTypedOn = ({ edits, inputs }: AnyRow): boolean =>
  Object.keys(edits).length > 0 || inputs.do !== '';

/** What was typed on a row, by field. */
export type Typed = Readonly<Record<string, string>>;

export const pick = (typed: Typed, fields: readonly string[]): Typed =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const text = typed[field];
      return text === undefined ? [] : [[field, text]];
    }),
  );

/** Another record's id on it: some columns were sorted or pasted without the others. Nothing there is an edit. */
export function isMixed(desk: Desk, id: string, { edits }: AnyRow): boolean {
  const name = registerOf(id);
  const shows = (edits as Typed)[keyField(name)]?.trim();
  return shows !== undefined && shows !== id && rowsIn(desk, name).has(shows);
}

/** Every date of the row reads otherwise, and nothing else: the desk's zone was changed, no person typed. */
export function wasZoneChanged(id: string, { edits, record }: AnyRow): boolean {
  const typed = edits as Typed;
  const shown = shownMoments[registerOf(id)].filter((field) => record[field] !== null);
  return (
    shown.length > 1 &&
    Object.keys(typed).length === shown.length &&
    shown.every((field) => Number(typed[field] || Number.NaN) > 0)
  );
}
