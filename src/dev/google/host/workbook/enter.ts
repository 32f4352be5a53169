// Putting typed text into a cell: the value parsed, the Automatic format taken on.
import { isPlainText } from './display.ts';
import type { Draft } from './draft.ts';
import { parseTyped } from './parse.ts';
import type { CellData } from './state.ts';
import { checkText } from './write.ts';

export interface Target {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** The present year, for dates typed without one. */
  readonly year: number;
}

export function enter(draft: Draft, target: Target, text: string): void {
  const { sheetId, row, column, year } = target;
  const { v: _v, f: _f, ...kept } = draft.get(sheetId, row, column);
  const format = draft.format(kept);
  const { locale } = draft.book;
  const typed = parseTyped(checkText(text), { locale, plainText: isPlainText(format), year });
  const { numberFormat, ...value } = typed;
  const automatic = format.numberFormat === undefined && numberFormat !== undefined;
  const s = automatic ? draft.formatId({ ...format, numberFormat }) : kept.s;
  const data: CellData = { ...kept, ...value };
  draft.put(sheetId, row, column, s === undefined ? data : { ...data, s });
}
