// SpreadsheetApp and its spreadsheets; a null id is the spreadsheet that the script is bound to.
import type { Host } from './bridge.ts';
import { User } from './session.ts';
import { isNumber, isText, needs } from './signature.ts';
import { type Area, Range } from './spreadsheet-range.ts';
import { Sheet } from './spreadsheet-sheet.ts';
import { Ui } from './spreadsheet-ui.ts';

class Spreadsheet {
  readonly #host: Host;
  readonly #id: string | null;
  constructor(host: Host, id: string | null) {
    this.#host = host;
    this.#id = id;
  }
  #ask(method: string, ...args: unknown[]): unknown {
    return this.#host(`Spreadsheet.${method}`, this.#id, ...args);
  }
  #set(method: string, ...args: unknown[]): void {
    needs(`SpreadsheetApp.Spreadsheet.${method}`, args, isText);
    this.#ask(method, ...args);
  }
  #sheet(sheetId: unknown): Sheet | null {
    return sheetId === null ? null : new Sheet(this.#host, this.#id, Number(sheetId));
  }
  #range(area: Area): Range {
    const sheet = new Sheet(this.#host, this.#id, area.sheetId);
    return new Range(this.#host, this.#id, sheet, area);
  }
  getId() {
    return this.#ask('getId');
  }
  getUrl() {
    return this.#ask('getUrl');
  }
  getName() {
    return this.#ask('getName');
  }
  rename(...args: unknown[]) {
    this.#set('rename', ...args);
  }
  getSpreadsheetTimeZone() {
    return this.#ask('getSpreadsheetTimeZone');
  }
  setSpreadsheetTimeZone(...args: unknown[]) {
    this.#set('setSpreadsheetTimeZone', ...args);
  }
  getSpreadsheetLocale() {
    return this.#ask('getSpreadsheetLocale');
  }
  setSpreadsheetLocale(...args: unknown[]) {
    this.#set('setSpreadsheetLocale', ...args);
  }
  getSheets() {
    return (this.#ask('getSheets') as number[]).map((sheetId) => this.#sheet(sheetId));
  }
  getSheetByName(...args: unknown[]) {
    needs('SpreadsheetApp.Spreadsheet.getSheetByName', args, isText);
    return this.#sheet(this.#ask('getSheetByName', ...args));
  }
  getSheetById(...args: unknown[]) {
    needs('SpreadsheetApp.Spreadsheet.getSheetById', args, isNumber);
    return this.#sheet(this.#ask('getSheetById', ...args));
  }
  getActiveSheet() {
    return this.#sheet(this.#ask('getActiveSheet'));
  }
  setActiveSheet(...args: unknown[]) {
    needs('SpreadsheetApp.Spreadsheet.setActiveSheet', args, (value) => value instanceof Sheet);
    return (args[0] as Sheet).activate();
  }
  getRange(...args: unknown[]) {
    needs('SpreadsheetApp.Spreadsheet.getRange', args, isText);
    return this.#range(this.#ask('findRange', ...args) as Area);
  }
  getActiveRange() {
    return this.#range(this.#ask('getActiveRange') as Area);
  }
  getOwner() {
    const email = String(this.#ask('getOwner'));
    return new User(() => email);
  }
  getEditors() {
    return (this.#ask('getEditors') as string[]).map((email) => new User(() => email));
  }
  toast(...args: unknown[]) {
    this.#ask('toast', String(args[0]), args[1] === undefined ? '' : String(args[1]));
  }
}

/** `e.range`: its raw form has the four edges besides the methods. */
export function rangeOf(host: Host, area: Area): Range {
  const { row, column, rows, columns } = area;
  const edges = {
    columnEnd: column + columns - 1,
    columnStart: column,
    rowEnd: row + rows - 1,
    rowStart: row,
  };
  return Object.assign(new Range(host, null, new Sheet(host, null, area.sheetId), area), edges);
}

/** `e.source`. */
export function sourceOf(host: Host): Spreadsheet {
  return new Spreadsheet(host, null);
}

export function makeSpreadsheetApp(host: Host): object {
  const active = () => (host('SpreadsheetApp.getActive') ? new Spreadsheet(host, null) : null);
  return {
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: () => active()?.getActiveSheet() ?? null,
    getActiveRange: () => active()?.getActiveRange() ?? null,
    openById: (...args: unknown[]) => {
      needs('SpreadsheetApp.openById', args, isText);
      return new Spreadsheet(host, String(host('SpreadsheetApp.openById', ...args)));
    },
    getUi: () => {
      host('SpreadsheetApp.getUi');
      return new Ui(host);
    },
    flush: () => {
      host('SpreadsheetApp.flush');
    },
  };
}
