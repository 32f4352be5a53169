// The tab that Google keeps for a linked form: made late, headed by the questions, a row a response.

import { GoogleError } from '../services/service.ts';
import { dataOf } from '../workbook/cell.ts';
import {
  addResponseTab,
  insertRowAfterLastResponse,
  type ResponseValue,
  rewriteResponse,
  setResponseHeader,
  unlinkResponseTab,
} from '../workbook/responses.ts';
import { serialOf } from '../workbook/time.ts';
import type { World } from '../world.ts';
import {
  columnTypes,
  firstColumns,
  headerWidth,
  type ResponseTab,
  responseColumns,
  tabTitle,
  titleOf,
} from './columns.ts';
import type { Answer, FormState, ResponseColumn, StoredResponse } from './state.ts';
import { isQuestion } from './store.ts';

export function linkForm(world: World, form: FormState, spreadsheetId: string): void {
  const book = world.spreadsheets[spreadsheetId];
  if (!book || ![book.owner, ...book.editors].includes(form.owner)) {
    throw new GoogleError('No item with the given ID could be found.');
  }
  if (form.destination) unlinkForm(world, form);
  const dueAt = world.clock + world.options.responseTabDelayMs;
  form.destination = { spreadsheetId, dueAt, sheetId: null, columns: [] };
}

/** The tab stays, with what it holds. */
export function unlinkForm(world: World, form: FormState): void {
  const tab = responseColumns(world, form);
  if (tab) unlinkResponseTab(tab.book, tab.sheet.sheetId);
  form.destination = null;
}

/** Makes the tab when its time has come, or at once. All responses so far come with it. */
export function settleTab(world: World, form: FormState, atOnce = false): void {
  const { destination } = form;
  if (!destination || destination.sheetId !== null) return;
  const book = world.spreadsheets[destination.spreadsheetId];
  if (!book || (!atOnce && world.clock < destination.dueAt)) return;
  destination.columns = firstColumns(world, form);
  const headers = destination.columns.map((column) => column.header);
  const title = tabTitle(world, form, book);
  const { responseTabIsTable } = world.options.unknown;
  const types = responseTabIsTable ? columnTypes(form, destination.columns) : undefined;
  destination.sheetId = addResponseTab(book, { formId: form.id, title, headers, types });
  for (const response of form.responses) insertResponse(world, form, response);
}

/** New questions get a column at the right end, retitled ones a new header; deleted ones keep theirs. */
export function syncHeaders(world: World, form: FormState): void {
  const tab = responseColumns(world, form);
  if (!tab || !form.destination) return;
  const { book, sheet } = tab;
  const known = tab.columns.map((column) => {
    const header = titleOf(form, column.source) ?? column.header;
    if (header !== column.header) setResponseHeader(book, sheet.sheetId, header, column.at);
    return { ...column, header };
  });
  form.destination.columns = known;
  for (const item of form.items) {
    if (!isQuestion(item) || known.some((column) => column.source === item.id)) continue;
    const end = Math.max(...form.destination.columns.map((column) => column.at)) + 1;
    const at = Math.max(end, headerWidth(responseColumns(world, form)?.sheet ?? sheet));
    setResponseHeader(book, sheet.sheetId, item.title, at);
    form.destination.columns.push({ source: item.id, header: item.title, at });
  }
}

/** The form's own store is finer than a second; whether the sheet is, nobody could look up. */
function stampOf({ book, stampMilliseconds }: ResponseTab, instant: number): number {
  const kept = stampMilliseconds ? instant : Math.floor(instant / 1000) * 1000;
  return serialOf(kept, book.timeZone);
}

/** What is longer is cut by the sheet without a word; the form keeps it whole. */
const CELL_LIMIT = 50_000;

function textOf(answer: Answer | undefined): string {
  return answer === undefined ? '' : [answer].flat().join(', ').slice(0, CELL_LIMIT);
}

function cellOf(
  tab: ResponseTab,
  column: ResponseColumn,
  response: StoredResponse,
): string | number {
  if (column.source === 'timestamp') return stampOf(tab, response.at);
  if (column.source === 'respondent') return response.respondent;
  return textOf(response.answers[String(column.source)]);
}

/** The whole row; columns that are not the form's keep what they hold. */
function rowOf(tab: ResponseTab, response: StoredResponse, row?: number): ResponseValue[] {
  const width = Math.max(...tab.columns.map((column) => column.at)) + 1;
  const there = row === undefined ? [] : (tab.sheet.rows[row - 1] ?? []);
  const values = Array.from({ length: width }, (_, at): ResponseValue => {
    const { v } = dataOf(there[at]);
    return v === undefined || typeof v === 'boolean' ? null : v;
  });
  for (const column of tab.columns) values[column.at] = cellOf(tab, column, response);
  return values;
}

/** Returns the 1-based row, or null when the form has no tab. */
export function insertResponse(
  world: World,
  form: FormState,
  response: StoredResponse,
): number | null {
  syncHeaders(world, form);
  const tab = responseColumns(world, form);
  if (!tab) return null;
  const { plainTextAnswers } = world.options.unknown;
  const values = rowOf(tab, response);
  return insertRowAfterLastResponse(tab.book, tab.sheet.sheetId, values, plainTextAnswers);
}

/** Where the response stands: its timestamp, and among equal ones whose answers agree most. */
function findRow(tab: ResponseTab, response: StoredResponse): number | null {
  const agreement = (row: number) =>
    tab.columns.filter((column) => {
      const { v } = dataOf(tab.sheet.rows[row - 1]?.[column.at]);
      return String(v ?? '') === String(cellOf(tab, column, response));
    }).length;
  const stamp = tab.columns.find((column) => column.source === 'timestamp');
  if (!stamp) return null;
  const wanted = cellOf(tab, stamp, response);
  const rows = tab.sheet.rows.flatMap((cells, index) =>
    dataOf(cells?.[stamp.at]).v === wanted ? [index + 1] : [],
  );
  return rows.sort((one, other) => agreement(other) - agreement(one))[0] ?? null;
}

/** An edit rewrites the row and its timestamp. Null when nobody finds the row any more. */
export function updateResponse(
  world: World,
  form: FormState,
  before: StoredResponse,
  after: StoredResponse,
): number | null {
  const tab = responseColumns(world, form);
  const row = tab && findRow(tab, before);
  if (!tab || row === null) return null;
  const { plainTextAnswers } = world.options.unknown;
  rewriteResponse(tab.book, tab.sheet.sheetId, row, rowOf(tab, after, row), plainTextAnswers);
  return row;
}
