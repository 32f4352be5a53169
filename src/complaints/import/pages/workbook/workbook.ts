// A workbook as tables of texts: which of the two kinds it is, or why it is none.

import { NotReadable } from '../not-readable.ts';
import type { RawRows } from '../table-file.ts';
import { isOds, odsTables } from './ods.ts';
import { xlsxBook, xlsxTables } from './xlsx.ts';
import { openZip, type Zip } from './zip.ts';

export interface Table {
  readonly name: string;
  rows(): AsyncIterable<RawRows>;
}

/** The sheets that are seen. NotReadable for what cannot be read here. */
export async function workbookTables(source: Blob): Promise<readonly Table[]> {
  const [first] = new Uint8Array(await source.slice(0, 1).arrayBuffer());
  if (first === oldFormat) throw new NotReadable(await whyOldFormat(source));
  const zip = await openZip(source);
  const found = await tablesIn(zip);
  if (found.length === 0) throw new NotReadable('empty');
  return found;
}

async function tablesIn(zip: Zip): Promise<readonly Table[]> {
  if (zip.has('encrypted-package')) throw new NotReadable('encrypted');
  if (zip.has('xl/workbook.bin')) throw new NotReadable('old-workbook');
  const book = await xlsxBook(zip);
  if (book !== undefined) return xlsxTables(zip, book);
  if (await isOds(zip)) return odsTables(zip);
  throw new NotReadable('not-text');
}

/** Before 2007; since then only what has a password is still packed so. */
const oldFormat = 0xd0;

async function whyOldFormat(source: Blob) {
  const bytes = new Uint8Array(await source.slice(0, 1 << 16).arrayBuffer());
  const text = new TextDecoder('utf-16le').decode(bytes);
  const tail = new TextDecoder('utf-16le').decode(await source.slice(-(1 << 16)).arrayBuffer());
  return `${text}${tail}`.includes('EncryptedPackage') ? 'encrypted' : 'old-workbook';
}
