// A large file goes through in pieces, each inside what one execution may do, by itself, and what is in already costs nothing.

import { shownFor } from '../../src/complaints/import/bring-in.ts';
import { csvRows } from '../../src/complaints/import/pages/csv.ts';
import { parcels } from '../../src/complaints/import/pages/parcels.ts';
import { scan } from '../../src/complaints/import/pages/scan.ts';
import { noCounts } from '../../src/desk/customer.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { aDesk } from '../builders.ts';
import { sound, soundness } from '../stories/holds.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const rows = 2600;
const lines = Array.from(
  { length: rows },
  (_, at) => `${at},2026-03-02,No ${at},c${at}@example.com`,
);
const csv = ['no,date,text,mail', ...lines].join('\n');
const id = 'a-large-file';

async function handOver(shop: Shop): Promise<void> {
  const source = new Blob([csv]);
  const found = await scan(source, { today: '2026-11-20' });
  if (typeof found === 'string') throw new Error(found);
  let from = 0;
  for await (const some of parcels(source, found)) {
    const sent = { id, name: 'large.csv', total: found.count, from, rows: some };
    expect(shop.call('importRows', sent, people.Mei)).toMatchObject({ done: true });
    from += some.length;
  }
}

const commitsIn = (calls: Readonly<Record<string, number>>): number =>
  calls['Sheets.Spreadsheets.batchUpdate'] ?? 0;

test('the clock alone brings a large file in, piece by piece: each ends in time, all rows come in once', async () => {
  const shop = open();
  await handOver(shop);
  const seen: number[] = [];
  for (let run = 0; run < 20 && shop.state().import?.ended === false; run += 1) {
    shop.oneClockRunAfter(5);
    seen.push(shop.state().import?.next ?? 0);
  }
  expect(seen.length).toBeGreaterThan(1);
  expect(shop.state().import).toMatchObject({ added: rows, known: 0, ended: true });
  const runs = shop.google.executions.filter(({ functionName }) => functionName === 'handleClock');
  expect(runs.every(({ status }) => status === 'completed')).toBe(true);
  // However quick they are here: at a second a call and the time it takes to think, none comes near six minutes.
  expect(Math.max(...runs.map(({ totalCalls }) => totalCalls))).toBeLessThan(120);
  expect(new Set(shop.table('archive').map(({ what }) => what)).size).toBe(rows);
  expect(soundness(shop)).toEqual(sound);
}, 240_000);

test('one press works on a piece, and it can be stopped between two', async () => {
  const shop = open();
  await handOver(shop);
  const call = () => shop.call<{ import: { next: number } }>('importNext', { id }).import.next;
  const first = call();
  const pressed = shop.google.executions.at(-1);
  expect(commitsIn(pressed?.calls ?? {})).toBeLessThan(15);
  expect([first > 0, first < rows]).toEqual([true, true]);
  shop.call('importStop', { id });
  shop.oneClockRunAfter(5);
  expect(shop.table('archive').length).toBeLessThan(rows);
  expect(shop.state().import).toMatchObject({ ended: true });
}, 120_000);

test('a batch is shown the customers and the rows that it asks about, not the thousands that are in', () => {
  const customers = new Map(
    Array.from({ length: 20_000 }, (_, at) => {
      const one = {
        id: `C-${at + 1}`,
        keys: [`c${at}@example.com`],
        name: '',
        company: '',
        ...noCounts,
        since: 0,
      };
      return [one.id, one] as const;
    }),
  );
  const blank = { sheetId: tabs.imports.sheetId, serial: 2, number: 'R-2026-0001', recordedAt: 0 };
  const intake = Array.from({ length: 20_000 }, (_, at) => ({
    ...blank,
    digest: `d${at}`,
    note: '',
  }));
  const rest = {
    key: 'k',
    row: 2,
    received: '2026-03-02T10:00:00',
    status: 'closed',
    mail: 'c7@example.com',
  };
  const blankRow = { continued: '', wanted: '', result: '', extra: '' };
  const staged = [{ at: 0, what: 'Cold', ...blankRow, rest: JSON.stringify(rest) }];
  const before = aDesk();
  const job = { id, name: 'a', by: 'x', total: 1, staged: 1, next: 0, added: 0, known: 0, at: 0 };
  const state = { ...before.state, customers: 3, import: { ...job, ended: false } };
  const shown = shownFor(
    { ...before, customers, intake, staged, state },
    { whole: false, most: 50 },
  );
  expect([...shown.customers.keys()]).toEqual(['C-8']);
  expect(shown.intake).toEqual([]);
  // No number of theirs is given twice, though they are not shown.
  expect(shown.state.customers).toBe(20_000);
});

test('a page holds no more than a piece of the file at a time', async () => {
  async function* pieces() {
    yield 'no,text\n';
    for (let at = 0; at < 200; at += 1) yield `${at},${'x'.repeat(1000)}\n`;
  }
  const most: number[] = [];
  for await (const some of csvRows(pieces())) most.push(some.length);
  expect(Math.max(...most)).toBeLessThan(3);
});
