// What the handlers of batchUpdate's requests share.

import { GoogleError } from '../services/service.ts';
import type { Draft } from '../workbook/draft.ts';
import { checkProtection } from '../workbook/protection.ts';
import { type Box, boxOf, isWithin } from '../workbook/range.ts';
import type { GridRange } from '../workbook/rules.ts';
import type { RequestKind, RequestOf } from './messages-request.ts';

export interface Batch {
  readonly draft: Draft;
  /** Whose authority the call uses. */
  readonly user: string;
  /** May a script change the types of a table's columns? */
  readonly columnsRetype?: boolean;
}

/** A reply is empty unless the request made something. */
export type Reply = object;

export type RequestHandlers = {
  readonly [K in RequestKind]?: (batch: Batch, request: RequestOf<K>) => Reply;
};

export function invalid(message: string): GoogleError {
  return new GoogleError(message, 400);
}

const EDGES = [
  ['endRowIndex', 'rowCount', 'row'],
  ['startRowIndex', 'rowCount', 'row'],
  ['endColumnIndex', 'columnCount', 'column'],
  ['startColumnIndex', 'columnCount', 'column'],
] as const;

/** The cells of a range that must lie on the grid. */
export function boxInGrid({ draft }: Batch, range: GridRange): Box {
  const sheet = draft.sheet(range.sheetId);
  const box = boxOf(range, sheet);
  for (const [edge, size, word] of EDGES) {
    if ((range[edge] ?? 0) > sheet[size]) {
      throw invalid(
        `GridRange.${edge}[${range[edge]}] is after last ${word} in grid[${sheet[size]}]`,
      );
    }
  }
  if (!isWithin(box, sheet) || box.top > box.bottom || box.left > box.right) {
    throw invalid('GridRange has a negative index or starts after its end');
  }
  return box;
}

export function checkWrite({ draft, user }: Batch, sheetId: number, box: Box): void {
  checkProtection(draft.book, user, draft.sheet(sheetId), box);
}

/** The box of a range that may be written by this caller. */
export function writableBox(batch: Batch, range: GridRange): Box {
  const box = boxInGrid(batch, range);
  checkWrite(batch, range.sheetId, box);
  return box;
}
