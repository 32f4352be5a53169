// Rows of a tab or a workbook as a file of the one kind that is read: UTF-8, commas, every row a row, also where it is empty.
import type { CellDoubt } from '../../../desk/import-entry.ts';
import type { Damage } from './evidence.ts';
import { NotReadable } from './not-readable.ts';

export interface RawRows {
  readonly rows: readonly (readonly string[])[];
  readonly doubts: readonly CellDoubt[];
}

/** Of cells that are no text: what the spreadsheet itself lost. */
export interface LostInCells {
  readonly errors: (Damage & Pick<CellDoubt, 'row' | 'column'>) | null;
  readonly rounded: ReadonlyMap<number, Damage>;
}

export interface TableFile {
  readonly source: Blob;
  readonly lost: LostInCells;
}

export const tableWriting = { encoding: 'utf-8', delimiter: ',' } as const;

const piece = 1 << 20;
/** Letters of a table: a few of a workbook can stand for any number of cells. */
const most = 300 << 20;

/** `say` hears how many rows are read. */
export async function tableFile(
  parts: AsyncIterable<RawRows>,
  say: (rows: number) => void = () => {},
): Promise<TableFile> {
  const pieces: Blob[] = [];
  const lost = { errors: null as LostInCells['errors'], rounded: new Map<number, Damage>() };
  let [text, count] = ['', 0];
  const put = (): void => {
    if (pieces.length * piece > most) throw new NotReadable('too-large');
    pieces.push(new Blob([text]));
    text = '';
  };
  for await (const { rows, doubts } of parts) {
    for (const row of rows) {
      text += `${row.map(quoted).join(',')}\n`;
      // What a page holds in hand stays small, however large the table.
      if (text.length > piece) put();
    }
    for (const doubt of doubts) note(lost, doubt);
    count += rows.length;
    say(count);
  }
  put();
  return { source: new Blob(pieces), lost };
}

const quoted = (cell: string): string => (cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`);

function note(
  lost: { errors: LostInCells['errors']; rounded: Map<number, Damage> },
  { kind, row, column, text }: CellDoubt,
): void {
  if (kind === 'error') {
    const { rows = 0, ...first } = lost.errors ?? { example: text, row, column };
    lost.errors = { ...first, rows: rows + 1 };
    return;
  }
  const damage = lost.rounded.get(column) ?? { rows: 0, example: text };
  lost.rounded.set(column, { ...damage, rows: damage.rows + 1 });
}
