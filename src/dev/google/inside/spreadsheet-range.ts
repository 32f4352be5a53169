// SpreadsheetApp.Range: a static rectangle, it follows no move.
import { exception, type Host } from './bridge.ts';
import { isNumber, isText, isWhole, needs } from './signature.ts';

/** 1-based. */
export interface Area {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Dates cross as milliseconds. */
type Crossing = { readonly date: number } | string | number | boolean | null;

const METHOD = 'SpreadsheetApp.Range';

function outward(value: unknown): Crossing {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return { date: value.getTime() };
  if (typeof value === 'string' || typeof value === 'boolean' || isNumber(value)) {
    return value as Crossing;
  }
  throw exception(`The value ${String(value)} cannot be written to a cell.`);
}

function inward(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return new Date((value as { date: number }).date);
}

export class Range {
  readonly #host: Host;
  readonly #id: string | null;
  readonly #area: Area;
  readonly #sheet: object;
  /** A null id is the bound spreadsheet. */
  constructor(host: Host, id: string | null, sheet: object, area: Area) {
    this.#host = host;
    this.#id = id;
    this.#sheet = sheet;
    this.#area = area;
  }
  #ask(method: string, ...args: unknown[]): unknown {
    return this.#host(`Range.${method}`, this.#id, this.#area, ...args);
  }
  #table(method: string, args: readonly unknown[]): unknown[][] {
    const [table] = args;
    const isTable = Array.isArray(table) && table.every(Array.isArray);
    if (!isTable || args.length !== 1) needs(`${METHOD}.${method}`, args, () => false);
    return table as unknown[][];
  }
  getSheet() {
    return this.#sheet;
  }
  getRow() {
    return this.#area.row;
  }
  getColumn() {
    return this.#area.column;
  }
  getLastRow() {
    return this.#area.row + this.#area.rows - 1;
  }
  getLastColumn() {
    return this.#area.column + this.#area.columns - 1;
  }
  getNumRows() {
    return this.#area.rows;
  }
  getNumColumns() {
    return this.#area.columns;
  }
  getA1Notation() {
    const first = columnName(this.#area.column) + this.#area.row;
    const last = columnName(this.getLastColumn()) + this.getLastRow();
    return first === last ? first : `${first}:${last}`;
  }
  getValues() {
    return (this.#ask('getValues') as unknown[][]).map((row) => row.map(inward));
  }
  getValue() {
    const corner = { ...this.#area, rows: 1, columns: 1 };
    const values = this.#host('Range.getValues', this.#id, corner) as unknown[][];
    return inward(values[0]?.[0]);
  }
  getDisplayValues() {
    return this.#ask('getDisplayValues');
  }
  getDisplayValue() {
    const corner = { ...this.#area, rows: 1, columns: 1 };
    return (this.#host('Range.getDisplayValues', this.#id, corner) as string[][])[0]?.[0];
  }
  setValues(...args: unknown[]) {
    const table = this.#table('setValues', args);
    this.#ask(
      'setValues',
      table.map((row) => row.map(outward)),
    );
    return this;
  }
  setValue(value?: unknown) {
    const { rows, columns } = this.#area;
    const sent = outward(value);
    this.#ask('setValues', filled(rows, columns, sent));
    return this;
  }
  setNumberFormat(...args: unknown[]) {
    needs(`${METHOD}.setNumberFormat`, args, isText);
    this.#ask('setNumberFormats', filled(this.#area.rows, this.#area.columns, args[0]));
    return this;
  }
  setNumberFormats(...args: unknown[]) {
    this.#ask('setNumberFormats', this.#table('setNumberFormats', args));
    return this;
  }
  setNote(note?: unknown) {
    this.#ask('setNote', note === undefined || note === null ? '' : String(note));
    return this;
  }
  getNote() {
    return this.#ask('getNote');
  }
  clearContent() {
    this.#ask('clearContent');
    return this;
  }
  activate() {
    this.#ask('activate');
    return this;
  }
}

function filled<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array(columns).fill(value));
}

function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnName(rest) + letter;
}

const WORDS = ['row', 'column'];

/** `getRange(row, column, rows?, columns?)`; what is too small is refused at once. */
export function areaOf(sheetId: number, args: readonly unknown[]): Area {
  needs('SpreadsheetApp.Sheet.getRange', args, ...args.slice(0, 4).map(() => isWhole));
  if (args.length < 2) needs('SpreadsheetApp.Sheet.getRange', args, isWhole, isWhole);
  const [row = 1, column = 1, rows = 1, columns = 1] = args as number[];
  for (const [index, start] of [row, column].entries()) {
    if (start < 1) throw exception(`The starting ${WORDS[index]} of the range is too small.`);
  }
  for (const [index, size] of [rows, columns].entries()) {
    if (size < 1)
      throw exception(`The number of ${WORDS[index]}s in the range must be at least 1.`);
  }
  return { sheetId, row, column, rows, columns };
}
