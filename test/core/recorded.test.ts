// What the hidden cell *as recorded* keeps: what is not as on a new record, and the record comes back from it whole.
import type { Complaint } from '../../src/desk/complaint.ts';
import { tabs } from '../../src/desk/tabs.ts';
import type { RawTable } from '../../src/google/sheet/read-tabs.ts';
import { recordedOf, registerRowsOf } from '../../src/google/sheet/register-rows.ts';
import { aComplaint } from '../builders.ts';

const fields = ['number', 'what', 'recorded'] as const;

/** A row of which people see number and text. */
const tableOf = (cells: Readonly<Record<(typeof fields)[number], string>>): RawTable => ({
  ...{ tab: 'complaints', title: 'Complaints', header: [...fields], firstRow: 1, gridRows: 9 },
  rows: [fields.map((field) => cells[field])],
  columns: {
    at: new Map(fields.map((field, at) => [field, at])),
    missing: tabs.complaints.columns.map(({ field }) => field).slice(fields.length),
    doubled: [],
  },
});

const readBack = (record: Complaint, recorded: string) => {
  const { number, what } = record;
  const { rows } = registerRowsOf('complaints', tableOf({ number, what, recorded }), 'Etc/UTC');
  return rows.get(number);
};

test('what is as on a new record takes no room, and comes back', () => {
  const record = aComplaint({ owner: '', promisesMade: 0, hurt: false, named: 'Li' });
  const recorded = recordedOf('complaints', record as never);
  const kept = JSON.parse(recorded);
  expect(kept).toMatchObject({ number: record.number, named: 'Li' });
  for (const field of ['owner', 'promisesMade', 'hurt']) expect(kept).not.toHaveProperty(field);
  expect(readBack(record, recorded)).toEqual({
    record,
    edits: {},
    inputs: { do: '', note: '' },
  });
});

test('an older desk recorded all of it: it reads the same', () => {
  const record = aComplaint({ owner: 'Li' });
  expect(readBack(record, JSON.stringify(record))?.record).toEqual(record);
});

test('a long text stands in its own cell, and its digest tells when somebody types there', () => {
  const record = aComplaint({ what: 'x'.repeat(5000) });
  const recorded = recordedOf('complaints', record as never);
  expect(recorded.length).toBeLessThan(2000);
  expect(readBack(record, recorded)).toMatchObject({ record, edits: {} });
  const typed = readBack({ ...record, what: 'y' }, recorded);
  expect(typed?.edits).toEqual({ what: 'y' });
});

test.each([
  ['a fact of another kind', (json: string) => json.replace('"Li"', '7')],
  ['without its number', (json: string) => json.replace(/"number":"[^"]*",?/, '')],
  ['no record', () => '[]'],
])('%s is no record of ours', (_, spoiled) => {
  const record = aComplaint({ owner: 'Li' });
  expect(readBack(record, spoiled(recordedOf('complaints', record as never)))).toBeUndefined();
});
