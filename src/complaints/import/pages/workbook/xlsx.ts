// Workbooks of Excel and of whatever writes like it (ECMA-376): sheets, shared texts, and which numbers are moments.
import { errorCell, numberCell, rowBatches, type SheetCell, type SheetRow } from './sheet-rows.ts';
import type { Table } from './workbook.ts';
import { type FormatOf, formatsIn } from './xlsx-formats.ts';
import { attribute, type Handlers, handle, tokensOf } from './xml.ts';
import type { Zip } from './zip.ts';

/** Most are called so; where another name is used, the package says it. */
const usual = 'xl/workbook.xml';

/** Where the workbook stands in its package; undefined = it is none of this kind. */
export async function xlsxBook(zip: Zip): Promise<string | undefined> {
  if (zip.has(usual)) return usual;
  const links = await linksIn(zip, '_rels/.rels', '');
  return links.find(({ kind, path }) => kind === 'officeDocument' && /\.xml$/i.test(path))?.path;
}

interface Link {
  readonly id: string;
  /** Last word of its type. */
  readonly kind: string;
  readonly path: string;
}

/** What every sheet needs to know of the workbook. */
interface Known {
  readonly texts: readonly string[];
  readonly formatOf: FormatOf;
  /** Days count from 1904 instead of 1900. */
  readonly from1904: boolean;
}

export async function xlsxTables(zip: Zip, book: string): Promise<readonly Table[]> {
  const [folder, name] = [book.replace(/[^/]*$/, ''), book.replace(/^.*\//, '')];
  const links = await linksIn(zip, `${folder}_rels/${name}.rels`, folder);
  const sheets: { readonly name: string; readonly path: string }[] = [];
  let from1904 = false;
  await readThrough(zip, book, {
    ...blank,
    begins: {
      workbookPr: (of) => {
        from1904 = isTrue(attribute(of, 'date1904'));
      },
      sheet: (of) => {
        const link = links.find(({ id }) => id === attribute(of, 'id'));
        // A chart of its own has no cells, and whoever chose the file did not see what is hidden.
        const isSeen = (attribute(of, 'state') ?? 'visible') === 'visible';
        if (link?.kind !== 'worksheet' || !isSeen) return;
        sheets.push({ name: attribute(of, 'name') ?? '', path: link.path });
      },
    },
  });
  const pathOf = (kind: string): string => links.find((link) => link.kind === kind)?.path ?? '';
  return sheets.map(({ name, path }) => ({
    name,
    async *rows() {
      const texts = await textsIn(zip, pathOf('sharedStrings'));
      const formatOf = await formatsIn(zip, pathOf('styles'));
      yield* rowBatches(rowsIn(zip, path, { texts, formatOf, from1904 }));
    },
  }));
}

const blank: Handlers = { begins: {}, ends: {}, text: () => {} };

const isTrue = (text = ''): boolean => text === '1' || text === 'true';

async function readThrough(zip: Zip, path: string, handlers: Handlers): Promise<void> {
  for await (const tokens of tokensOf(zip.text(path))) handle(tokens, handlers);
}

async function linksIn(zip: Zip, from: string, folder: string): Promise<readonly Link[]> {
  const links: Link[] = [];
  await readThrough(zip, from, {
    ...blank,
    begins: {
      Relationship: (of) => {
        const target = attribute(of, 'Target') ?? '';
        const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
        const kind = (attribute(of, 'Type') ?? '').replace(/^.*\//, '');
        links.push({ id: attribute(of, 'Id') ?? '', kind, path });
      },
    },
  });
  return links;
}

/** Texts with their parts put together; how they are pronounced is left out. */
function textParts() {
  const state = { text: '', isText: false, isSound: false };
  return {
    take: (): string => {
      const { text } = state;
      state.text = '';
      // Characters that XML cannot hold.
      return text.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    },
    begins: {
      t: () => {
        state.isText = !state.isSound;
      },
      rPh: () => {
        state.isSound = true;
      },
    },
    ends: {
      t: () => {
        state.isText = false;
      },
      rPh: () => {
        state.isSound = false;
      },
    },
    text: (text: string) => {
      if (state.isText) state.text += text;
    },
  };
}

async function textsIn(zip: Zip, path: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const parts = textParts();
  const si = () => void texts.push(parts.take());
  await readThrough(zip, path, { ...parts, ends: { ...parts.ends, si } });
  return texts;
}

async function* rowsIn(zip: Zip, path: string, known: Known): AsyncGenerator<readonly SheetRow[]> {
  const reader = new SheetReader(known);
  const handlers = reader.handlers();
  for await (const tokens of tokensOf(zip.text(path))) {
    handle(tokens, handlers);
    yield reader.taken();
  }
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string;
}

const cellAt = (column: number, of: string): Cell => ({
  column,
  type: attribute(of, 't') ?? 'n',
  style: Number(attribute(of, 's') ?? 0),
  ...{ value: '', formula: '' },
});

class SheetReader {
  private readonly known: Known;
  private readonly texts = textParts();
  private ready: SheetRow[] = [];
  private row = -1;
  private cells: SheetCell[] = [];
  private cell = cellAt(-1, '');
  private into: 'value' | 'formula' | undefined;

  constructor(known: Known) {
    this.known = known;
  }

  /** The rows that are complete, once. */
  taken(): readonly SheetRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  handlers(): Handlers {
    const { begins, ends, text } = this.texts;
    const into = (where: 'value' | 'formula' | undefined) => () => {
      this.into = where;
    };
    return {
      begins: {
        ...begins,
        row: (of) => this.beginRow(of),
        c: (of) => this.beginCell(of),
        ...{ v: into('value'), f: into('formula') },
      },
      ends: {
        ...ends,
        ...{ v: into(undefined), f: into(undefined) },
        c: () => this.cells.push(...cellsOf(this.cell, this.texts.take(), this.known)),
        row: () => this.ready.push({ row: this.row, cells: this.cells }),
      },
      text: (some) => {
        text(some);
        if (this.into) this.cell[this.into] += some;
      },
    };
  }

  /** Where none is said it is the next one, as with cells. */
  private beginRow(of: string): void {
    const said = attribute(of, 'r');
    this.row = said === undefined ? this.row + 1 : Number(said) - 1;
    this.cell = cellAt(-1, '');
    this.cells = [];
  }

  private beginCell(of: string): void {
    this.cell = cellAt(columnIn(attribute(of, 'r')) ?? this.cell.column + 1, of);
  }
}

/** `AB12`: 27. */
function columnIn(place: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(place ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

/** One, or none where nothing stands. */
function cellsOf(cell: Cell, inline: string, known: Known): readonly SheetCell[] {
  const { column, type, value, formula } = cell;
  if (type === 'inlineStr') return [{ column, text: inline }];
  if (value !== '') return [(cellTypes.get(type) ?? asWritten)(cell, known)];
  // A program wrote it that does not reckon.
  return formula === '' || type === 'str' ? [] : [errorCell(column, `=${formula}`)];
}

type Reading = (cell: Cell, known: Known) => SheetCell;

const asWritten: Reading = ({ column, value }) => ({ column, text: value });

const cellTypes = new Map<string, Reading>(
  Object.entries({
    s: ({ column, value }, { texts }) => ({ column, text: texts[Number(value)] ?? '' }),
    e: ({ column, value }) => errorCell(column, value),
    b: ({ column, value }) => ({ column, text: isTrue(value) ? 'TRUE' : 'FALSE' }),
    n: (cell, known) => (Number.isNaN(Number(cell.value)) ? asWritten : numberIn)(cell, known),
  } satisfies Record<string, Reading>),
);

const daysTo1904 = 1462;

const numberIn: Reading = ({ column, style, value: text }, { formatOf, from1904 }) => {
  const value = Number(text);
  const { kind, shown } = formatOf(style);
  const isLater = from1904 && kind === 'moment' && value >= 1;
  return numberCell(column, isLater ? value + daysTo1904 : value, kind, shown(value));
};
