// Which customers an address or a number leads to, and where something stands in the Archive, without reading it all: a
// hidden tab keeps some of the keys in each of its cells, and where a key stands follows from the key alone.

import { type Facts, text } from './fact.ts';
import { machine, table } from './table.ts';

const indexFacts = { customers: text(400), archive: text(400), log: text(400) } satisfies Facts;

export const indexTab = table(84132, machine, indexFacts);

/** Rows below the header, one cell each. */
export const bucketCount = 1000;
export const allBuckets: readonly number[] = Array.from({ length: bucketCount }, (_, at) => at);

/** Ids by the mark of a key. */
export type Bucket = ReadonlyMap<string, readonly string[]>;

/** A text as a number of 32 bits (FNV-1a), each seed its own. */
function hashed(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

const [placing, first, second] = [0x811c9dc5, 0x2f0b4c47, 0x5bd1e995];

/** What of a key stands in every way to write it: of a number its last digits, with country code or without. */
const essence = (key: string): string => {
  if (key.includes('@')) return key.toLowerCase();
  const digits = key.replace(/\D/g, '');
  return digits === '' ? key : digits.slice(-6);
};

export const bucketOf = (key: string): number => hashed(essence(key), placing) % bucketCount;

/** By which a key is known in its bucket: nobody reads an address there, and no two are alike. */
const markOf = (key: string): string =>
  `${hashed(key, first).toString(36)}.${hashed(key, second).toString(36)}`;

const longestHint = 300;
const mostHints = 20;
const address = /[^\s@,;<>()"]+@[^\s@,;<>()"]+/g;
const digitRun = /\d(?:[\s().\-/]*\d){5,}/g;

/** Where keys stand that these texts may hold. A hint: what it misses is looked up later. */
export function hintedBuckets(texts: readonly string[]): readonly number[] {
  const found = texts
    .filter((one) => one.length <= longestHint)
    .map((one) => one.normalize('NFKC'))
    .flatMap((one) => [...(one.match(address) ?? []), ...(one.match(digitRun) ?? [])]);
  return [...new Set(found.map(bucketOf))].slice(0, mostHints);
}

export const idsAt = (bucket: Bucket, key: string): readonly string[] =>
  bucket.get(markOf(key)) ?? [];

/** With its own number in front, so that a cell out of its place is noticed; undefined = it is none. */
export function readBucket(cell: string, bucket: number): Bucket | undefined {
  const [own, ...entries] = cell.split(' ');
  if (own !== `#${bucket}`) return undefined;
  const ids = new Map<string, string[]>();
  for (const entry of entries) {
    const [mark = '', id = ''] = entry.split('=');
    ids.set(mark, [...(ids.get(mark) ?? []), id]);
  }
  return ids;
}

export const bucketCell = (bucket: number, entries: Bucket): string =>
  [`#${bucket}`, ...[...entries].flatMap(([mark, ids]) => ids.map((id) => `${mark}=${id}`))].join(
    ' ',
  );

interface Held {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Every cell of the tab, of these customers. */
export function wholeIndex(customers: Iterable<Held>): readonly string[] {
  const all = Array.from({ length: bucketCount }, () => new Map<string, string[]>());
  for (const { id, keys } of customers) {
    for (const key of keys) {
      const entries = all[bucketOf(key)];
      const mark = markOf(key);
      entries?.set(mark, [...(entries.get(mark) ?? []), id]);
    }
  }
  return all.map((entries, bucket) => bucketCell(bucket, entries));
}

/** Keys that somebody is no longer known by, and those that are new. */
interface Rekeyed {
  readonly id: string;
  readonly lost: readonly string[];
  readonly found: readonly string[];
}

export const rekeyedBy = (before: Held | undefined, after: Held): Rekeyed => ({
  id: after.id,
  lost: (before?.keys ?? []).filter((key) => !after.keys.includes(key)),
  found: after.keys.filter((key) => !before?.keys.includes(key)),
});

/** Cells that change with these, of those that were read. */
export function changedBuckets(
  read: ReadonlyMap<number, Bucket>,
  rekeyed: readonly Rekeyed[],
): ReadonlyMap<number, Bucket> {
  const changed = new Map<number, Map<string, readonly string[]>>();
  const change = (key: string, idsWith: (others: readonly string[]) => readonly string[]): void => {
    const bucket = bucketOf(key);
    const entries = changed.get(bucket) ?? new Map(read.get(bucket));
    const ids = idsWith(entries.get(markOf(key)) ?? []);
    if (ids.length === 0) entries.delete(markOf(key));
    else entries.set(markOf(key), ids);
    changed.set(bucket, entries);
  };
  for (const { id, lost, found } of rekeyed) {
    const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
    for (const key of lost) change(key, others);
    for (const key of found) change(key, (ids) => [...others(ids), id]);
  }
  return changed;
}
