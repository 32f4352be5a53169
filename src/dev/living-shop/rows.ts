// Reads the sheet as a person does: the newest number, and what stands in a row.
import type { Description } from '../desk/folder.ts';
import { dataOf } from '../google/host/workbook/cell.ts';
import type { Cell } from '../google/host/workbook/state.ts';
import type { LocalGoogle } from '../google/local-google.ts';

export class Rows {
  readonly sheetId: number;
  readonly #google: LocalGoogle;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #key: string;

  constructor(google: LocalGoogle, { tabs }: Description, name: string, keyField: string) {
    const tab = tabs.find(({ key }) => key === name);
    if (!tab) throw new Error(`There is no tab of ${name}`);
    this.#google = google;
    this.#key = keyField;
    this.sheetId = tab.sheetId;
    this.#headers = Object.fromEntries(tab.columns.map(({ field, header }) => [field, header]));
  }

  newest(): string {
    return this.#column(this.#key).slice(1).sort().at(-1) ?? '';
  }

  /** Both from 1. */
  column(field: string): number {
    const header = this.#headers[field] ?? '';
    return (this.#rows()[0] ?? []).findIndex((cell) => textOf(cell) === header) + 1;
  }

  row(key: string): number {
    const row = this.#column(this.#key).indexOf(key) + 1;
    if (row === 0) throw new Error(`No row has the ${this.#key} ${key}`);
    return row;
  }

  text(key: string, field: string): string {
    return this.#column(field)[this.row(key) - 1] ?? '';
  }

  #column(field: string): string[] {
    const at = this.column(field) - 1;
    return this.#rows().map((row) => textOf(row?.[at]));
  }

  #rows() {
    const { spreadsheets, spreadsheetId } = this.#google.world;
    const sheets = spreadsheets[spreadsheetId]?.sheets ?? [];
    return sheets.find(({ sheetId }) => sheetId === this.sheetId)?.rows ?? [];
  }
}

const textOf = (cell: Cell | undefined): string => String(dataOf(cell).v ?? '');
