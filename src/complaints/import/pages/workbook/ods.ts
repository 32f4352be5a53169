// Workbooks of LibreOffice and of whatever writes OpenDocument: one file with all tables, rows and cells repeated by number.

import { NotReadable } from '../not-readable.ts';
import { errorCell, numberCell, rowBatches, type SheetCell, type SheetRow } from './sheet-rows.ts';
import type { Table } from './workbook.ts';
import { attribute, type Handlers, handle, tokensOf } from './xml.ts';
import type { Zip } from './zip.ts';

const content = 'content.xml';

async function whole(zip: Zip, name: string): Promise<string> {
  let text = '';
  for await (const piece of zip.text(name)) text += piece;
  return text;
}

export async function isOds(zip: Zip): Promise<boolean> {
  if (!zip.has(content)) return false;
  return (await whole(zip, 'mimetype')).includes('opendocument.spreadsheet');
}

export async function odsTables(zip: Zip): Promise<readonly Table[]> {
  const manifest = await whole(zip, 'META-INF/manifest.xml');
  if (manifest.includes('encryption-data')) throw new NotReadable('encrypted');
  const tables = (await namesIn(zip)).map(({ name, isSeen }, at) => ({
    ...{ name, isSeen },
    rows: () => rowBatches(rowsIn(zip, at)),
  }));
  return tables.filter(({ isSeen }) => isSeen);
}

/** A table is hidden by its style, which stands before it. */
async function namesIn(zip: Zip): Promise<readonly { name: string; isSeen: boolean }[]> {
  const names: { name: string; isSeen: boolean }[] = [];
  const hidden = new Set<string>();
  let style = '';
  const begins = {
    style: (of: string) => {
      style = attribute(of, 'name') ?? '';
    },
    'table-properties': (of: string) => {
      if (attribute(of, 'display') === 'false') hidden.add(style);
    },
    table: (of: string) => {
      const isSeen = !hidden.has(attribute(of, 'style-name') ?? '');
      names.push({ name: attribute(of, 'name') ?? '', isSeen });
    },
  };
  for await (const tokens of tokensOf(zip.text(content))) {
    handle(tokens, { begins, ends: {}, text: () => {} });
  }
  return names;
}

async function* rowsIn(zip: Zip, table: number): AsyncGenerator<readonly SheetRow[]> {
  const reader = new TableReader(table);
  const handlers = reader.handlers();
  for await (const tokens of tokensOf(zip.text(content))) {
    handle(tokens, handlers);
    yield reader.taken();
  }
}

/** More than any sheet has is as wrong as any other number. */
const mostRepeated = 2_000_000;

const timesIn = (of: string, what: 'rows' | 'columns'): number => {
  const times = Number(attribute(of, `number-${what}-repeated`) ?? 1);
  return times >= 1 ? Math.min(times, mostRepeated) : 1;
};

class TableReader {
  private readonly wanted: number;
  private ready: SheetRow[] = [];
  private table = -1;
  private row = 0;
  private rows = 1;
  private column = 0;
  private cells: SheetCell[] = [];
  private attributes = '';
  private paragraphs: string[] = [];
  /** What somebody noted beside a cell is not in it, and neither is how a name is pronounced. */
  private isNote = false;
  private isText = false;

  constructor(wanted: number) {
    this.wanted = wanted;
  }

  /** The rows that are complete, once. */
  taken(): readonly SheetRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  handlers(): Handlers {
    const begin = (of: string) => this.beginCell(of);
    const end = () => this.endCell();
    return {
      begins: {
        table: () => this.beginTable(),
        'table-row': (of) => this.beginRow(of),
        ...{ 'table-cell': begin, 'covered-table-cell': begin },
        ...{ annotation: () => this.note(true), 'ruby-text': () => this.note(true) },
        p: () => this.paragraph(true),
        s: (of) => this.add(' '.repeat(Math.min(1000, Number(attribute(of, 'c') ?? 1)))),
        tab: () => this.add('\t'),
        'line-break': () => this.add('\n'),
      },
      ends: {
        ...{ annotation: () => this.note(false), 'ruby-text': () => this.note(false) },
        p: () => this.paragraph(false),
        ...{ 'table-cell': end, 'covered-table-cell': end },
        'table-row': () => this.endRow(),
      },
      text: (text) => this.add(text),
    };
  }

  private beginTable(): void {
    this.table += 1;
    this.row = 0;
  }

  private beginRow(of: string): void {
    this.rows = timesIn(of, 'rows');
    this.cells = [];
    this.column = 0;
  }

  /** Below the last row that holds anything a million empty ones are told as one. */
  private endRow(): void {
    if (this.table === this.wanted && this.cells.length > 0) {
      for (let at = 0; at < this.rows; at += 1) {
        this.ready.push({ row: this.row + at, cells: this.cells });
      }
    }
    this.row += this.rows;
  }

  private beginCell(of: string): void {
    this.attributes = of;
    this.paragraphs = [];
  }

  private endCell(): void {
    const times = timesIn(this.attributes, 'columns');
    const read = cellOf(this.attributes, this.paragraphs.join('\n'), this.column);
    if (read.text !== '' || read.doubt !== undefined) {
      for (let at = 0; at < times; at += 1) this.cells.push({ ...read, column: this.column + at });
    }
    this.column += times;
  }

  private note(isNote: boolean): void {
    this.isNote = isNote;
  }

  private paragraph(isText: boolean): void {
    if (this.isNote) return;
    this.isText = isText;
    if (isText) this.paragraphs.push('');
  }

  private add(text: string): void {
    if (this.isText && !this.isNote) this.paragraphs.push((this.paragraphs.pop() ?? '') + text);
  }
}

function cellOf(attributes: string, text: string, column: number): SheetCell {
  if (/value-type\s*=\s*["']error["']/.test(attributes)) return errorCell(column, text);
  const of = (name: string): string => attribute(attributes, name) ?? '';
  const reading = cellTypes.get(of('value-type'));
  if (reading) return { column, text: reading(of, text) };
  const [value, isPercent] = [of('value'), of('value-type') === 'percentage'];
  return value === '' || Number.isNaN(Number(value))
    ? { column, text: text || of('string-value') }
    : numberCell(column, Number(value), isPercent ? 'percent' : 'plain', text);
}

type Reading = (of: (name: string) => string, text: string) => string;

const cellTypes = new Map<string, Reading>(
  Object.entries({
    date: (of, text) =>
      (of('date-value') || text).replace('T', ' ').replace(/ 00:00:00(?:\.0+)?$|\.\d+$/, ''),
    time: (of, text) => timeText(of('time-value')) ?? text,
    boolean: (of) => (of('boolean-value') === 'true' ? 'TRUE' : 'FALSE'),
  } satisfies Record<string, Reading>),
);

/** `PT10H05M00S`: 10:05:00. */
function timeText(value: string): string | undefined {
  const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M(\d+)/.exec(value) ?? [];
  if (hours === undefined) return undefined;
  return [hours.replace(/^0+(?=\d\d)/, ''), minutes, seconds].join(':');
}
