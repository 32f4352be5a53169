// The host's side of SpreadsheetApp.Range: values in and out.

import { clearBox } from '../sheets-api/values-write.ts';
import { cellAt, dataOf } from '../workbook/cell.ts';
import { holds } from '../workbook/condition.ts';
import { defaultPattern, displayText, isDate } from '../workbook/display.ts';
import type { Draft } from '../workbook/draft.ts';
import { boxOfArea, violation } from '../workbook/edits.ts';
import { enter } from '../workbook/enter.ts';
import type { CellFormat } from '../workbook/format.ts';
import type { Value } from '../workbook/functions.ts';
import { type Box, eachCell } from '../workbook/range.ts';
import { select } from '../workbook/selection.ts';
import type { SheetState, WorkbookState } from '../workbook/state.ts';
import { instantOf, serialOf } from '../workbook/time.ts';
import { refuseTyped } from '../workbook/typed-tables.ts';
import { ruleAt } from '../workbook/validation.ts';
import { worthAt } from '../workbook/values.ts';
import { checkText } from '../workbook/write.ts';
import { type Caller, GoogleError, type Handler, type Service } from './service.ts';
import {
  boxIn,
  type CellArea,
  calls,
  openSheet,
  openWorkbook,
  writableDraft,
} from './spreadsheet-app-open.ts';

type Crossing = { readonly date: number } | Value;

interface Opened {
  readonly workbook: WorkbookState;
  readonly sheet: SheetState;
  readonly box: Box;
}

function open(caller: Caller, id: unknown, area: unknown): Opened {
  const wanted = area as CellArea;
  const sheet = openSheet(caller, id, wanted.sheetId);
  return { workbook: openWorkbook(caller, id), sheet, box: boxIn(sheet, boxOfArea(wanted)) };
}

type Shape = (value: Value, format: CellFormat, workbook: WorkbookState) => unknown;

function reading(shape: Shape): Handler {
  return calls((caller, id, area) => {
    const { workbook, sheet, box } = open(caller, id, area);
    caller.countCells((box.bottom - box.top) * (box.right - box.left));
    const clock = { now: serialOf(caller.world.clock, workbook.timeZone) };
    return Array.from({ length: box.bottom - box.top }, (_row, down) =>
      Array.from({ length: box.right - box.left }, (_column, right) => {
        const [row, column] = [box.top + down, box.left + right];
        const { s } = dataOf(cellAt(sheet, row, column));
        const format = (s === undefined ? undefined : workbook.formats[s]) ?? {};
        return shape(worthAt(workbook, sheet, row, column, clock).value, format, workbook);
      }),
    );
  });
}

function checkTable(table: readonly (readonly unknown[])[], { box }: Opened): void {
  const sizes = [
    ['rows', table.length, box.bottom - box.top] as const,
    ...table.map((line) => ['columns', line.length, box.right - box.left] as const),
  ];
  for (const [word, data, range] of sizes) {
    if (data === range) continue;
    throw new GoogleError(
      `The number of ${word} in the data does not match the number of ${word} in the range. The data has ${data} but the range has ${range}.`,
    );
  }
}

/** A Date becomes a serial number, and an Automatic cell a date cell. */
function putDate(
  draft: Draft,
  sheetId: number,
  row: number,
  column: number,
  instant: number,
): void {
  const { v: _v, f: _f, ...kept } = draft.get(sheetId, row, column);
  const format = draft.format(kept);
  const pattern = defaultPattern('DATE_TIME', draft.book.locale);
  const numberFormat = format.numberFormat ?? { type: 'DATE_TIME', pattern };
  const s = draft.formatId({ ...format, numberFormat });
  const v = serialOf(instant, draft.book.timeZone);
  draft.put(sheetId, row, column, s === undefined ? { ...kept, v } : { ...kept, v, s });
}

function put(
  draft: Draft,
  at: { sheetId: number; row: number; column: number; year: number },
  value: Crossing,
) {
  const { sheetId, row, column } = at;
  if (typeof value === 'string') return enter(draft, at, value);
  if (typeof value === 'object' && value !== null)
    return putDate(draft, sheetId, row, column, value.date);
  const { v: _v, f: _f, ...kept } = draft.get(sheetId, row, column);
  draft.put(sheetId, row, column, value === null ? kept : { ...kept, v: value });
}

/** Scripts are validated too, and one bad value fails the whole call. */
function checkRules(draft: Draft, sheetId: number, box: Box): void {
  const sheet = draft.sheet(sheetId);
  eachCell(box, (row, column) => {
    const rule = ruleAt(sheet, row, column);
    const { value } = worthAt(draft.book, sheet, row, column);
    if (!rule?.strict || value === null) return;
    const tested = { book: draft.book, sheet, value, clock: {}, shift: { rows: 0, columns: 0 } };
    if (!holds(rule.condition, tested)) throw violation(row, column);
  });
}

function writing(
  write: (draft: Draft, opened: Opened, argument: unknown, caller: Caller) => void,
): Handler {
  return calls((caller, id, area, argument) => {
    const opened = open(caller, id, area);
    const { workbook, sheet, box } = opened;
    const { draft } = writableDraft(caller, workbook, sheet.sheetId, box);
    write(draft, opened, argument, caller);
    draft.save(workbook);
  });
}

export const rangeHandlers: Service = {
  'Range.getValues': reading((value, format, { timeZone }) => {
    if (typeof value !== 'number' || !isDate(format)) return value ?? '';
    return { date: instantOf(value, timeZone) };
  }),
  'Range.getDisplayValues': reading((value, format, { locale }) =>
    displayText(value, format, locale),
  ),
  'Range.setValues': writing((draft, opened, argument, { world }) => {
    const table = argument as readonly (readonly Crossing[])[];
    checkTable(table, opened);
    const { sheet, box } = opened;
    const year = new Date(world.clock).getUTCFullYear();
    eachCell(box, (row, column) => {
      const value = table[row - box.top]?.[column - box.left] ?? null;
      put(draft, { sheetId: sheet.sheetId, row, column, year }, value);
    });
    checkRules(draft, sheet.sheetId, box);
  }),
  'Range.setNumberFormats': writing((draft, opened, argument) => {
    const table = argument as readonly (readonly unknown[])[];
    checkTable(table, opened);
    const { sheet, box } = opened;
    refuseTyped(sheet, box);
    eachCell(box, (row, column) => {
      const pattern = String(table[row - box.top]?.[column - box.left]);
      const data = draft.get(sheet.sheetId, row, column);
      const s = draft.formatId({ ...draft.format(data), numberFormat: { pattern } });
      draft.put(sheet.sheetId, row, column, s === undefined ? data : { ...data, s });
    });
  }),
  'Range.clearContent': writing((draft, { sheet, box }) => clearBox(draft, sheet.sheetId, box)),
  'Range.setNote': writing((draft, { sheet, box }, argument) => {
    const note = checkText(String(argument));
    eachCell(box, (row, column) => {
      draft.put(sheet.sheetId, row, column, { ...draft.get(sheet.sheetId, row, column), note });
    });
  }),
  'Range.getNote': calls((caller, id, area) => {
    const { sheet, box } = open(caller, id, area);
    return dataOf(cellAt(sheet, box.top, box.left)).note ?? '';
  }),
  'Range.activate': calls((caller, id, area) => {
    const { workbook, sheet, box } = open(caller, id, area);
    select(workbook, caller.user, sheet.sheetId, box);
  }),
};
