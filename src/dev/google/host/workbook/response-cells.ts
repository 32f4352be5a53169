// What Google Forms puts into a cell of a linked spreadsheet.
import { isPlainText } from './display.ts';
import type { Draft } from './draft.ts';
import type { NumberFormat } from './format.ts';
import { parseTyped } from './parse.ts';
import type { CellData, Scalar, WorkbookState } from './state.ts';

/** Answers as text, the timestamp as a serial number; null leaves a cell empty. */
export type ResponseValue = string | number | null;

function timestampFormat(workbook: WorkbookState): NumberFormat {
  const pattern = workbook.locale === 'en_US' ? 'm/d/yyyy h:mm:ss' : 'yyyy/m/d h:mm:ss';
  return { type: 'DATE_TIME', pattern };
}

/** A number-like answer becomes a number unless the column is plain text, and that holds. */
export function stored(
  draft: Draft,
  above: CellData,
  value: ResponseValue,
  textHolds: boolean,
): CellData {
  const format = draft.format(above);
  const keep = above.s === undefined ? {} : { s: above.s };
  if (typeof value === 'number') return { ...timestamp(draft, keep), v: value };
  if (value === null || value === '') return keep;
  return { ...keep, v: textHolds && isPlainText(format) ? value : numberLike(draft, value) };
}

function timestamp(draft: Draft, keep: CellData): CellData {
  const s = keep.s ?? draft.formatId({ numberFormat: timestampFormat(draft.book) });
  return s === undefined ? {} : { s };
}

/** A typed column takes an answer like typing, whatever stood above; but no answer becomes a formula. */
export function storedInTable(draft: Draft, above: CellData, text: string, year: number): CellData {
  const { locale } = draft.book;
  const { numberFormat: _inherited, ...look } = draft.format(above);
  const typed = text.startsWith("'") ? {} : parseTyped(text, { locale, plainText: false, year });
  const { v, numberFormat } = typed;
  const s = draft.formatId({ ...look, ...(numberFormat ? { numberFormat } : {}) });
  const value = text === '' ? {} : { v: v ?? text };
  return { ...value, ...(s === undefined ? {} : { s }) };
}

/** As it was typed. */
export const storedAsText = ({ s }: CellData, text: string): CellData => ({
  ...(text === '' ? {} : { v: text }),
  ...(s === undefined ? {} : { s }),
});

/** Only numbers: what looks like a formula or a date stays text in a response. */
function numberLike(draft: Draft, text: string): Scalar {
  if (!/^\s*[+-]?[\d.,]+\s*$/.test(text)) return text;
  const typed = parseTyped(text, { locale: draft.book.locale, plainText: false, year: 2000 });
  return typeof typed.v === 'number' && typed.numberFormat?.type !== 'DATE' ? typed.v : text;
}
