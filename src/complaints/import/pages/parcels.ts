// What is sent to the server: entries in parcels that Google takes, each row with the key by which it is known again.
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { SentEntry } from '../../../desk/import-entry.ts';
import { asLine } from './clean.ts';
import { dateFields } from './columns.ts';
import type { CsvRow } from './csv.ts';
import { cellOf, type Entry, joinedWithTime, type Rules, readEntry } from './entries.ts';
import type { Findings } from './scan.ts';
import { bodyRows } from './table.ts';

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

type Reading = Pick<Findings, 'encoding' | 'delimiter' | 'rules'>;

async function* entriesOf(source: Blob, { rules, ...writing }: Reading): AsyncGenerator<SentEntry> {
  const heading = { row: rules.headingRow, header: rules.header };
  const keys = [
    keysBy((row, read) => partsOf(row, rules, read)),
    keysBy((row) => formerParts(row, rules)),
  ];
  for await (const row of bodyRows(source, writing, heading)) {
    const read = readEntry(row, rules);
    if (!('entry' in read)) continue;
    const [key = '', formerly = ''] = keys.map((keyOf) => keyOf(row, read.entry));
    yield { ...read.entry, key, ...(formerly === key ? {} : { formerly }) };
  }
}

/** Where several rows are alike, the how manieth it is. */
function keysBy(parts: (row: CsvRow, entry: Entry) => readonly string[]) {
  const seen = new Map<number, number>();
  return (row: CsvRow, entry: Entry): string => {
    const content = digest(
      parts(row, entry)
        .map(asLine)
        .filter((cell) => cell !== ''),
    );
    const known = beginningOf(content);
    const nth = (seen.get(known) ?? 0) + 1;
    seen.set(known, nth);
    return `${content} ${nth}`;
  };
}

/** As much of a digest as a number holds: a file of any length is remembered in little. */
const beginningOf = (content: string): number => Number.parseInt(content.slice(0, 13), 16);

/** What stays the same when the row is exported once more, or a spreadsheet has written its dates in another way: its own
 * number and what it is about; else all of it. */
function partsOf(row: CsvRow, rules: Rules, entry: Entry): readonly string[] {
  const { header, mapping, hasReferences } = rules;
  if (hasReferences) {
    const [reference, what] = (['reference', 'what'] as const).map((f) => cellOf(row, rules, f));
    return [
      header[mapping.reference ?? -1] ?? '',
      reference ?? '',
      minuteOf(entry.received),
      what ?? '',
    ];
  }
  const dates = new Map(dateFields.map((field) => [mapping[field] ?? -1, entry[field] ?? '']));
  // It is in the moment; a spreadsheet writes it in another way.
  if (joinedWithTime(row, rules) !== undefined) dates.set(mapping.time ?? -1, '');
  return row.cells.map((cell, at) => (dates.has(at) ? minuteOf(dates.get(at) ?? '') : cell));
}

/** Spreadsheets show no seconds. */
function minuteOf(moment: string): string {
  const hasZone = moment.length > 19;
  return (hasZone ? new Date(moment).toISOString() : moment).slice(0, 16);
}

function formerParts(row: CsvRow, rules: Rules): readonly string[] {
  const { header, mapping, hasReferences } = rules;
  const same = ['reference', 'received', 'what'] as const;
  return hasReferences
    ? [header[mapping.reference ?? -1] ?? '', ...same.map((field) => cellOf(row, rules, field))]
    : row.cells;
}

const digest = (cells: readonly string[]): string =>
  bytesToHex(sha256(new TextEncoder().encode(cells.join('\u0001'))));
