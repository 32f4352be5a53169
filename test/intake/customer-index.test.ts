// The index says of every address and number whose it is, and changes with what changes on Customers.
import * as fc from 'fast-check';
import { contactKeys } from '../../src/desk/customer.ts';
import {
  bucketCell,
  bucketOf,
  changedBuckets,
  hintedBuckets,
  idsAt,
  readBucket,
  rekeyedBy,
  wholeIndex,
} from '../../src/desk/key-index.ts';
import { someSettings } from '../builders.ts';

const keys = fc.uniqueArray(
  fc.oneof(
    fc.emailAddress(),
    fc.integer({ min: 1e8, max: 1e11 }).map((digits) => `t+${digits}`),
  ),
  { maxLength: 4 },
);
const customers = fc
  .array(keys, { maxLength: 30 })
  .map((all) => all.map((theirs, at) => ({ id: `C-${1000 + at}`, keys: theirs })));

type All = readonly { readonly id: string; readonly keys: readonly string[] }[];

const bucketsOf = (cells: readonly string[]) =>
  new Map(
    cells.map((cell, at) => {
      const bucket = readBucket(cell, at);
      if (!bucket) throw new Error(cell);
      return [at, bucket] as const;
    }),
  );
const sorted = (cell: string): string => cell.split(' ').sort().join(' ');

test('every key leads to all who hold it, and to nobody else', () => {
  fc.assert(
    fc.property(customers, (all: All) => {
      const buckets = bucketsOf(wholeIndex(all));
      for (const key of all.flatMap((one) => one.keys)) {
        const holders = all.filter((one) => one.keys.includes(key)).map(({ id }) => id);
        const bucket = buckets.get(bucketOf(key));
        expect(bucket && [...idsAt(bucket, key)].sort()).toEqual(holders);
      }
    }),
    { seed: 12, numRuns: 60 },
  );
});

test('changed cell by cell it is as if it were written anew', () => {
  fc.assert(
    fc.property(customers, fc.array(keys, { maxLength: 40 }), (before: All, after) => {
      const now = after.map((theirs, at) => ({ id: `C-${1000 + at}`, keys: theirs }));
      const left = before.slice(now.length).map(({ id }) => ({ id, keys: [] }));
      const rekeyed = [...now, ...left].map((one) =>
        rekeyedBy(
          before.find(({ id }) => id === one.id),
          one,
        ),
      );
      const cells = [...wholeIndex(before)];
      for (const [at, entries] of changedBuckets(bucketsOf(cells), rekeyed)) {
        cells[at] = bucketCell(at, entries);
      }
      expect(cells.map(sorted)).toEqual(wholeIndex(now).map(sorted));
    }),
    { seed: 12, numRuns: 60 },
  );
});

test('a cell out of its place, or written over, is none', () => {
  expect(readBucket(bucketCell(7, new Map()), 8)).toBeUndefined();
  expect(readBucket('', 8)).toBeUndefined();
  expect(readBucket('many', 8)).toBeUndefined();
});

test.each([
  ['+886 912 345 678', '0912-345-678'],
  ['wang@example.com', 'Wang <Wang@Example.com>'],
  ['+44 20 7946 0018', '(020) 7946 0018'],
])('%s stands where %s is looked for', (known, written) => {
  const [key = ''] = contactKeys({ settings: someSettings() }, { mail: '', phone: known });
  expect(hintedBuckets([written])).toContain(bucketOf(key));
});
