// The Sheets advanced service: what a script reaches as `Sheets`.
import type { z } from 'zod';
import { type Caller, GoogleError, type Handler, type Service } from '../services/service.ts';
import { Draft } from '../workbook/draft.ts';
import { mayEditFile } from '../workbook/protection.ts';
import type { WorkbookState } from '../workbook/state.ts';
import { serialOf } from '../workbook/time.ts';
import type { Clock } from '../workbook/values.ts';
import { batchUpdate } from './batch.ts';
import { type Mask, parseMask, project, wants } from './fields.ts';
import { checkKnownFields } from './known-fields.ts';
import {
  batchReadOptions,
  batchWriteRequest,
  filterRequest,
  getOptions,
  readOptions,
  type ValueInput,
  valueRange,
  writeOptions,
} from './messages-values.ts';
import { gridRangeOf, spreadsheetOf } from './spreadsheet.ts';
import { parseMessage } from './strict.ts';
import { cellsIn, filterRange, type ValueRange, valuesOf } from './values.ts';
import { appendValues, clearValues, updateValues, type ValueWrite } from './values-write.ts';

const SCOPES = ['https://www.googleapis.com/auth/spreadsheets'];

function open({ world, user }: Caller, id: unknown): WorkbookState {
  const workbook = world.spreadsheets[String(id)];
  if (!workbook) throw new GoogleError('Requested entity was not found.', 404);
  if (!mayEditFile(workbook, user)) {
    throw new GoogleError('The caller does not have permission', 403);
  }
  return workbook;
}

function clockOf({ world }: Caller, { timeZone }: WorkbookState): Clock {
  return { now: serialOf(world.clock, timeZone) };
}

function method(run: Handler['run']): Handler {
  return { counted: true, scopes: SCOPES, needsFullAuth: true, run };
}

/** The options are the last argument and may be missing. */
function options<T extends z.ZodType>(shape: T, value: unknown): z.infer<T> {
  return parseMessage(shape, value ?? {});
}

function texts(ranges: readonly string[] | string | undefined): readonly string[] | undefined {
  return typeof ranges === 'string' ? [ranges] : ranges;
}

function masked(fields: string | undefined): Mask | undefined {
  if (fields === undefined) return undefined;
  const mask = parseMask(fields);
  checkKnownFields(mask);
  return mask;
}

/** With a field mask only the mask decides about grid data. */
function wantsCells(mask: Mask | undefined, includeGridData: boolean): boolean {
  if (!mask) return includeGridData;
  return wants(mask, 'sheets') && wants(mask.get('sheets') ?? new Map(), 'data');
}

function counted(caller: Caller, values: ValueRange): ValueRange {
  caller.countCells(cellsIn(values));
  return values;
}

function countGrid(caller: Caller, spreadsheet: object): void {
  let cells = 0;
  JSON.stringify(spreadsheet, (key, value) => {
    if (key === 'rowData') for (const row of value) cells += row.values?.length ?? 0;
    return value;
  });
  caller.countCells(cells);
}

function writing(caller: Caller, workbook: WorkbookState, input: ValueInput): ValueWrite {
  const year = new Date(caller.world.clock).getUTCFullYear();
  return { draft: new Draft(workbook), user: caller.user, input, year };
}

const SPREADSHEETS: Service = {
  'Sheets.Spreadsheets.batchUpdate': method((caller, request, id) => {
    const workbook = open(caller, id);
    const { typedColumnsRetype } = caller.world.options.unknown;
    const clock = clockOf(caller, workbook);
    const response = batchUpdate(workbook, caller.user, request, clock, typedColumnsRetype);
    if (response.updatedSpreadsheet) countGrid(caller, response.updatedSpreadsheet);
    return response;
  }),
  'Sheets.Spreadsheets.get': method((caller, id, optional) => {
    const workbook = open(caller, id);
    const { ranges, fields, includeGridData = false } = options(getOptions, optional);
    const mask = masked(fields);
    const cells = wantsCells(mask, includeGridData);
    const asking = { clock: clockOf(caller, workbook), user: caller.user };
    const spreadsheet = spreadsheetOf(workbook, texts(ranges), cells, asking);
    const answer = mask ? (project(spreadsheet, mask) as object) : spreadsheet;
    countGrid(caller, answer);
    return answer;
  }),
};

const READS: Service = {
  'Sheets.Spreadsheets.Values.get': method((caller, id, range, optional) => {
    const workbook = open(caller, id);
    const { fields: _fields, ...rendering } = options(readOptions, optional);
    const where = gridRangeOf(workbook, String(range));
    return counted(caller, valuesOf(workbook, where, rendering, clockOf(caller, workbook)));
  }),
  'Sheets.Spreadsheets.Values.batchGet': method((caller, id, optional) => {
    const workbook = open(caller, id);
    const { ranges, fields: _fields, ...rendering } = options(batchReadOptions, optional);
    const valueRanges = (texts(ranges) ?? []).map((text) => {
      const where = gridRangeOf(workbook, text);
      return counted(caller, valuesOf(workbook, where, rendering, clockOf(caller, workbook)));
    });
    return { spreadsheetId: workbook.spreadsheetId, valueRanges };
  }),
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': method((caller, request, id) => {
    const workbook = open(caller, id);
    const { dataFilters, ...rendering } = parseMessage(filterRequest, request);
    const valueRanges = dataFilters.map((filter) => {
      const where = filterRange(workbook, filter);
      const values = valuesOf(workbook, where, rendering, clockOf(caller, workbook));
      return { valueRange: counted(caller, values), dataFilters: [filter] };
    });
    // Google promises no order.
    if (caller.world.options.shuffleFilters) valueRanges.reverse();
    return { spreadsheetId: workbook.spreadsheetId, valueRanges };
  }),
};

const WRITES: Service = {
  'Sheets.Spreadsheets.Values.update': method((caller, body, id, range, optional) => {
    const workbook = open(caller, id);
    const { valueInputOption } = options(writeOptions, optional);
    const write = writing(caller, workbook, valueInputOption);
    const reply = updateValues(write, String(range), parseMessage(valueRange, body));
    write.draft.save(workbook);
    return reply;
  }),
  'Sheets.Spreadsheets.Values.append': method((caller, body, id, range, optional) => {
    const workbook = open(caller, id);
    const { valueInputOption } = options(writeOptions, optional);
    const write = writing(caller, workbook, valueInputOption);
    const reply = appendValues(write, String(range), parseMessage(valueRange, body));
    write.draft.save(workbook);
    return reply;
  }),
  'Sheets.Spreadsheets.Values.batchUpdate': method((caller, body, id) => {
    const workbook = open(caller, id);
    const { valueInputOption, data } = parseMessage(batchWriteRequest, body);
    const write = writing(caller, workbook, valueInputOption);
    const responses = data.map((part) => updateValues(write, part.range ?? '', part));
    write.draft.save(workbook);
    const sum = (key: 'updatedRows' | 'updatedColumns' | 'updatedCells') =>
      responses.reduce((total, reply) => total + reply[key], 0);
    return {
      spreadsheetId: workbook.spreadsheetId,
      totalUpdatedRows: sum('updatedRows'),
      totalUpdatedColumns: sum('updatedColumns'),
      totalUpdatedCells: sum('updatedCells'),
      responses,
    };
  }),
  'Sheets.Spreadsheets.Values.clear': method((caller, _body, id, range) => {
    const workbook = open(caller, id);
    return clearValues(workbook, caller.user, String(range));
  }),
};

export const sheetsApi: Service = { ...SPREADSHEETS, ...READS, ...WRITES };
