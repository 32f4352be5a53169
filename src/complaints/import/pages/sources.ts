// What history is read from: a file as it is, or tables out of a workbook or of this spreadsheet.
import { workbookReader } from './fetched.ts';
import type { Chosen } from './import-screen.tsx';
import { tabRows } from './tab-rows.ts';
import { type TableFile, tableFile } from './table-file.ts';
import type { Table } from './workbook/workbook.ts';

export type Given = { readonly name: string } & (
  | { readonly source: Blob }
  | { readonly sheetId: number }
);

/** undefined: a file that is no workbook is read as it is. `changed`: what is said of a tab that changes meanwhile. */
export async function tablesOf(
  given: Given,
  changed: string,
): Promise<readonly Table[] | undefined> {
  if ('sheetId' in given) return [{ name: '', rows: () => tabRows(given.sheetId, changed) }];
  if (!(await mayBeWorkbook(given.source))) return undefined;
  return (await workbookReader())(given.source);
}

/** A zip file, or how workbooks were packed before. */
async function mayBeWorkbook(source: Blob): Promise<boolean> {
  const [a, b] = new Uint8Array(await source.slice(0, 2).arrayBuffer());
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf);
}

/** `say` hears how many rows are read. */
export async function chosenFrom(
  { name }: Given,
  table: Table,
  say: (rows: number) => void,
): Promise<Chosen & TableFile> {
  const file = await tableFile(table.rows(), say);
  return { ...file, name: table.name === '' ? name : `${name} · ${table.name}` };
}
