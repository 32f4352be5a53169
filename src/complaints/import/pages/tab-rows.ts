// The rows of a tab of this spreadsheet, a part at a time; each part as long as the letters of the last one allow.
import type { TabPart } from '../../../desk/import-entry.ts';
import { asFailure, askDesk, Failure } from '../../../sidebar/pieces/server.ts';
import type { RawRows } from './table-file.ts';

/** Letters that one answer should have. */
const wanted = 1_500_000;
const rowsOfOne = { first: 200, most: 4000 } as const;

/** `changed`: what is said when somebody changed the tab meanwhile. */
export async function* tabRows(sheetId: number, changed: string): AsyncGenerator<RawRows> {
  let part = await asked({ sheetId, from: 0, most: rowsOfOne.first });
  let from = part.rows.length;
  yield part;
  while (from < part.size.rows) {
    // The last row once more: it shows whether the others still stand where they stood.
    const next = await asked({ sheetId, from: from - 1, most: 1 + lengthAfter(part) });
    if (!goesOn(part, next)) throw new Failure('refused', changed);
    const fresh = next.rows.slice(1);
    const first = from;
    yield { rows: fresh, doubts: next.doubts.filter(({ row }) => row >= first) };
    from += fresh.length;
    part = next;
  }
}

/** Tried twice: one answer that is lost does not lose the others. */
async function asked(what: { sheetId: number; from: number; most: number }): Promise<TabPart> {
  try {
    return await askDesk('importTab', what);
  } catch (error) {
    if (asFailure(error).kind === 'refused') throw error;
    return askDesk('importTab', what);
  }
}

function lengthAfter({ rows }: TabPart): number {
  const letters = JSON.stringify(rows).length;
  const fit = Math.floor((wanted * rows.length) / letters);
  return Math.max(1, Math.min(fit, 4 * rows.length, rowsOfOne.most));
}

const goesOn = (part: TabPart, next: TabPart): boolean =>
  next.rows.length > 1 &&
  JSON.stringify(next.size) === JSON.stringify(part.size) &&
  JSON.stringify(next.rows[0]) === JSON.stringify(part.rows[part.rows.length - 1]);
