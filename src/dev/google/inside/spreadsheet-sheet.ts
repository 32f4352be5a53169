// SpreadsheetApp.Sheet.
import type { Host } from './bridge.ts';
import { isText, needs } from './signature.ts';
import { type Area, areaOf, Range } from './spreadsheet-range.ts';

export class Sheet {
  readonly #host: Host;
  readonly #id: string | null;
  readonly #sheetId: number;
  constructor(host: Host, id: string | null, sheetId: number) {
    this.#host = host;
    this.#id = id;
    this.#sheetId = sheetId;
  }
  #ask(method: string, ...args: unknown[]): unknown {
    return this.#host(`Sheet.${method}`, this.#id, this.#sheetId, ...args);
  }
  #range(area: unknown): Range {
    return new Range(this.#host, this.#id, this, area as Area);
  }
  getSheetId() {
    return this.#sheetId;
  }
  getName() {
    return this.#ask('getName');
  }
  setName(...args: unknown[]) {
    needs('SpreadsheetApp.Sheet.setName', args, isText);
    this.#ask('setName', ...args);
    return this;
  }
  getIndex() {
    return this.#ask('getIndex');
  }
  getFormUrl() {
    return this.#ask('getFormUrl');
  }
  getLastRow() {
    return this.#ask('getLastRow');
  }
  getLastColumn() {
    return this.#ask('getLastColumn');
  }
  getMaxRows() {
    return this.#ask('getMaxRows');
  }
  getMaxColumns() {
    return this.#ask('getMaxColumns');
  }
  getRange(...args: unknown[]) {
    if (args.length === 1) {
      needs('SpreadsheetApp.Sheet.getRange', args, isText);
      return this.#range(this.#ask('findRange', args[0]));
    }
    const area = areaOf(this.#sheetId, args);
    this.#ask('checkRange', area);
    return this.#range(area);
  }
  getDataRange() {
    return this.#range(this.#ask('getDataRange'));
  }
  getActiveRange() {
    return this.#range(this.#ask('getActiveRange'));
  }
  activate() {
    this.#ask('activate');
    return this;
  }
  isSheetHidden() {
    return this.#ask('isSheetHidden');
  }
  hideSheet() {
    this.#ask('setHidden', true);
    return this;
  }
  showSheet() {
    this.#ask('setHidden', false);
    return this;
  }
}
