// Which column of the response tab belongs to which question. Google's link follows a column; here its header does.

import { dataOf } from '../workbook/cell.ts';
import type { SheetState, WorkbookState } from '../workbook/state.ts';
import type { ColumnType } from '../workbook/typed-tables.ts';
import type { World } from '../world.ts';
import type { FormState, ResponseColumn } from './state.ts';
import { isQuestion } from './store.ts';

type Written = 'en' | 'zh-Hans' | 'zh-Hant';

const TIMESTAMP: Readonly<Record<Written, string>> = {
  en: 'Timestamp',
  'zh-Hans': '时间戳记',
  'zh-Hant': '時間戳記',
};
const MAIL: Readonly<Record<Written, string>> = {
  en: 'Email Address',
  'zh-Hans': '电子邮件地址',
  'zh-Hant': '電子郵件地址',
};
const TAB: Readonly<Record<Written, string>> = {
  en: 'Form Responses',
  'zh-Hans': '表单回复',
  'zh-Hant': '表單回應',
};

/** The account's language decides how Google names things. */
function languageOf(world: World, form: FormState): Written {
  const language = (world.accounts[form.owner]?.language ?? 'en').replace('_', '-');
  if (/^zh\b.*\b(Hant|TW|HK|MO)\b/.test(language)) return 'zh-Hant';
  return language.startsWith('zh') ? 'zh-Hans' : 'en';
}

export interface ResponseTab {
  readonly book: WorkbookState;
  readonly sheet: SheetState;
  readonly columns: readonly ResponseColumn[];
  readonly stampMilliseconds: boolean;
}

function headerAt(sheet: SheetState, at: number): string {
  return String(dataOf(sheet.rows[0]?.[at]).v ?? '');
}

export function headerWidth(sheet: SheetState): number {
  return (sheet.rows[0] ?? []).reduce<number>(
    (end, _cell, at) => (headerAt(sheet, at) === '' ? end : at + 1),
    0,
  );
}

/** Moved: found by its header. Header changed by hand: still in its place. Column deleted: `at` is -1. */
function located(
  sheet: SheetState,
  column: ResponseColumn,
  all: readonly ResponseColumn[],
): ResponseColumn {
  const there = headerAt(sheet, column.at);
  if (there === column.header) return column;
  const width = headerWidth(sheet);
  const headers = Array.from({ length: width }, (_, at) => headerAt(sheet, at));
  const moved = headers.indexOf(column.header);
  if (moved >= 0) return { ...column, at: moved };
  const taken = there === '' || all.some((other) => other.header === there);
  return taken ? { ...column, at: -1 } : column;
}

/** The linked tab with its columns where they stand now; null while there is none. */
export function responseColumns(world: World, form: FormState): ResponseTab | null {
  const { destination } = form;
  const book = destination && world.spreadsheets[destination.spreadsheetId];
  const sheet = book?.sheets.find((each) => each.sheetId === destination?.sheetId);
  if (!destination || !book || !sheet) return null;
  const columns = destination.columns
    .map((column) => located(sheet, column, destination.columns))
    .filter((column) => column.at >= 0);
  const { stampMilliseconds } = world.options.unknown;
  return { book, sheet, columns, stampMilliseconds };
}

export function titleOf(form: FormState, source: ResponseColumn['source']): string | undefined {
  return form.items.find((item) => item.id === source)?.title;
}

/** Google's own columns, then a column a question. */
export function firstColumns(world: World, form: FormState): ResponseColumn[] {
  const language = languageOf(world, form);
  const own = [{ source: 'timestamp' as const, header: TIMESTAMP[language] }];
  const mail = [{ source: 'respondent' as const, header: MAIL[language] }];
  const questions = form.items
    .filter(isQuestion)
    .map((item) => ({ source: item.id, header: item.title }));
  return [...own, ...(form.switches.collectEmail ? mail : []), ...questions].map((column, at) => ({
    ...column,
    at,
  }));
}

/** What Google calls the columns' contents; which it does not make hold (unknown `typedColumnsRetype`). */
export const columnTypes = (form: FormState, columns: readonly ResponseColumn[]): ColumnType[] =>
  columns.map(({ source }) => {
    if (source === 'timestamp') return 'DATE_TIME';
    return form.items.find(({ id }) => id === source)?.type === 'SCALE' ? 'DOUBLE' : 'TEXT';
  });

export function tabTitle(world: World, form: FormState, book: WorkbookState): string {
  const name = TAB[languageOf(world, form)];
  const titles = new Set(book.sheets.map((sheet) => sheet.title));
  let number = 1;
  while (titles.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
