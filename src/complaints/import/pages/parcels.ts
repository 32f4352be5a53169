// What is sent to the server: entries in parcels that Google takes, each row with the key by which it is known again.
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { SentEntry } from '../../../desk/import-entry.ts';
import { asLine } from './clean.ts';
import type { CsvRow } from './csv.ts';
import { cellOf, type Rules, readEntry } from './entries.ts';
import { bodyRows, type Findings } from './scan.ts';

const most = { rows: 200, letters: 200_000 } as const;

export async function* parcels(source: Blob, reading: Reading) {
  let parcel: SentEntry[] = [];
  let letters = 0;
  for await (const entry of entriesOf(source, reading)) {
    const size = JSON.stringify(entry).length;
    if (parcel.length >= most.rows || (letters + size > most.letters && letters > 0)) {
      yield parcel;
      [parcel, letters] = [[], 0];
    }
    parcel.push(entry);
    letters += size;
  }
  if (parcel.length > 0) yield parcel;
}

type Reading = Pick<Findings, 'encoding' | 'rules'>;

async function* entriesOf(source: Blob, { encoding, rules }: Reading): AsyncGenerator<SentEntry> {
  const seen = new Map<string, number>();
  for await (const row of bodyRows(source, encoding)) {
    const read = readEntry(row, rules);
    if ('entry' in read) yield { ...read.entry, key: keyOf(row, rules, seen) };
  }
}

/** What stays the same when the row is exported once more: its own number and what it is about; else all of it. Where
 * several rows are alike, the how manieth it is. */
function keyOf(row: CsvRow, rules: Rules, seen: Map<string, number>): string {
  const { header, mapping, hasReferences } = rules;
  const same = ['reference', 'received', 'what'] as const;
  const cells = hasReferences
    ? [header[mapping.reference ?? -1] ?? '', ...same.map((field) => cellOf(row, rules, field))]
    : row.cells;
  const content = digest(cells.map(asLine).filter((cell) => cell !== ''));
  const nth = (seen.get(content) ?? 0) + 1;
  seen.set(content, nth);
  return `${content} ${nth}`;
}

const digest = (cells: readonly string[]): string =>
  bytesToHex(sha256(new TextEncoder().encode(cells.join('\u0001'))));
