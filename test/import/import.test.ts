// A shop brings its old complaints in from a file: what becomes of them, of what was known, and of nobody's mailbox.

import { parcels } from '../../src/complaints/import/pages/parcels.ts';
import { scan } from '../../src/complaints/import/pages/scan.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

interface Progress {
  readonly done: boolean;
  readonly refused?: string;
  readonly import: {
    readonly added: number;
    readonly known: number;
    readonly next: number;
    readonly staged: number;
    readonly ended: boolean;
    readonly byClock: boolean;
  };
}

let imports = 0;

/** As the sidebar does it: reads the file, hands its rows over, and answers the import's id. */
async function handOver(shop: Shop, csv: string, as: string = people.Anna): Promise<string> {
  const source = new Blob([csv]);
  const findings = await scan(source, { today: '2026-11-20' });
  if (typeof findings === 'string') throw new Error(findings);
  imports += 1;
  const id = `import-of-a-test-${imports}`;
  let from = 0;
  for await (const rows of parcels(source, findings)) {
    const sent = { id, name: 'old.csv', total: findings.count, from, rows };
    const answer = shop.call<Progress>('importRows', sent, as);
    expect(answer).toMatchObject({ done: true });
    from += rows.length;
  }
  return id;
}

async function bringIn(shop: Shop, csv: string): Promise<Progress['import']> {
  const id = await handOver(shop, csv);
  return shop.call<Progress>('importNext', { id }).import;
}

const csv = [
  'No,Received,What happened,Status,Closed on,First answered,Owner,Customer,Mail,Somebody hurt,Tag',
  '1,2026-03-02 10:00,Cold coffee,closed,2026-03-04 11:00,2026-03-02 11:00,Tom,Wang,wang@example.com,,a',
  '2,2026-03-03 10:00,=HYPERLINK("x"),closed,,,Eve,Chen,chen@example.com,,b',
  '3,2026-03-04 10:00,Still no cup,open,,,Li,Kim,kim@example.com,yes,c',
  '4,2026-03-05 10:00,Nobody called,open,,,Eve,,0912345678,,d',
].join('\n');

test('what is closed goes to the archive, what is open to its owner or, unnamed, to whoever is free', async () => {
  const shop = open();
  expect(await bringIn(shop, csv)).toMatchObject({ added: 4, known: 0, ended: true });
  const archived = shop.table('archive');
  expect(archived).toMatchObject([
    {
      number: 'R-2026-0001',
      received: '2026-03-02T10:00:00.000Z',
      closed: '2026-03-04T11:00:00.000Z',
      firstAnswered: '2026-03-02T11:00:00.000Z',
      owner: 'Tom',
      channel: 'import',
      status: 'closed',
      extra: 'No: 1\nStatus: closed\nTag: a',
    },
    { number: 'R-2026-0002', what: '=HYPERLINK("x")', owner: 'Eve', closed: null },
  ]);
  const rows = shop.rows();
  expect(rows).toMatchObject([
    { number: 'R-2026-0003', owner: 'Li', status: 'open', hurt: true, due: null },
    { number: 'R-2026-0004', status: 'open', extra: 'Owner: Eve\nNo: 4\nStatus: open\nTag: d' },
  ]);
  expect(['Li', 'Tom']).toContain(rows[1]?.['owner']);
  expect(shop.verify()).toMatchObject({ complaints: 4, brokenChains: [], differences: [] });
  const waiting = shop.grid(tabs.imports.sheetId).slice(1).flat();
  expect(waiting.filter((cell) => cell !== '')).toEqual([]);
});

test('nobody gets a mail about it, on the day or in the weeks after, but for the letter of Monday', async () => {
  const shop = open();
  await bringIn(shop, csv);
  for (const day of [21, 23, 24, 27]) shop.leap(`2026-11-${day}T08:31:00Z`);
  const keys = shop.outbox().map(({ key }) => key);
  expect(keys.filter((key) => !key.startsWith('letter:'))).toEqual([]);
  expect(shop.rows().every((row) => row['due'] === null && row['warned'] === '')).toBe(true);
});

test('the same file again adds nothing and says how many were known; new rows in it come in', async () => {
  const shop = open();
  await bringIn(shop, csv);
  expect(await bringIn(shop, csv)).toMatchObject({ added: 0, known: 4, ended: true });
  const longer = `${csv.replace('open', 'closed')}\n5,2026-03-06,Too sweet,closed,,,,,,,`;
  expect(await bringIn(shop, longer)).toMatchObject({ added: 1, known: 4 });
  expect(shop.rows().length + shop.table('archive').length).toBe(5);
});

test('numbers go on after those that were given, and the next complaint goes on after the import', async () => {
  const shop = open();
  shop.customerWrites({ what: 'Wet floor', email: 'a@example.com' });
  shop.later(5);
  await bringIn(shop, csv);
  shop.customerWrites({ what: 'Wet floor again', email: 'a@example.com' });
  shop.later(5);
  expect(shop.rows().map((row) => row['number'])).toEqual([
    'R-2026-0001',
    'R-2026-0004',
    'R-2026-0005',
    'R-2026-0006',
  ]);
});

interface Report {
  readonly figures: Readonly<Record<string, { readonly n: number; readonly value: number | null }>>;
}

test('history counts as received, and its clocks only where the file says when they stopped', async () => {
  const shop = open();
  await bringIn(shop, csv);
  const { figures } = shop.call<Report>('report');
  expect(figures['received']?.value).toBe(4);
  expect(figures['late']?.value).toBe(0);
  expect(figures['firstAnswerTime']).toMatchObject({ n: 1, value: 60 });
  expect(figures['answeredInTime']).toMatchObject({ n: 1, value: 100 });
  expect(figures['solveTime']?.n).toBe(1);
  // Answered by staff after all these months: that is no measure either.
  shop.staff('Li').tells('R-2026-0003', 'Sorry, a new cup is on its way.');
  expect(shop.call<Report>('report').figures['firstAnswerTime']?.n).toBe(1);
});

test('a text longer than a cell goes on in the second one', async () => {
  const shop = open();
  const what = `${'x'.repeat(49_999)}😀${'y'.repeat(30_000)}`;
  await bringIn(shop, `date,text,status\n2026-03-02,${what},open`);
  const [row] = shop.rows();
  expect(`${row?.['what']}${row?.['continued']}`).toBe(what);
  expect(row?.['continued']).not.toBe('');
});

const many = [
  'no,date,text',
  ...Array.from({ length: 400 }, (_, at) => `${at},2026-03-02,No ${at}`),
];

test('a manager hands over, and the clock does the work, also when the page is closed', async () => {
  const shop = open();
  const id = await handOver(shop, many.join('\n'), people.Mei);
  const { import: job } = shop.call<Progress>('importNext', { id }, people.Mei);
  expect(job).toMatchObject({ byClock: true, staged: 400, next: 0 });
  shop.oneClockRunAfter(5);
  const { import: done } = shop.call<Progress>('importStatus', {}, people.Mei);
  expect(done).toMatchObject({ added: 400, known: 0, ended: true });
  expect(shop.table('archive')).toHaveLength(400);
});

test('each commit is smaller than Google takes', async () => {
  const shop = open();
  const sizes: number[] = [];
  shop.google.onSheets((method, args) => {
    if (method.endsWith('batchUpdate')) sizes.push(Buffer.byteLength(JSON.stringify(args)));
  });
  const text = '杯子破了，'.repeat(600);
  const rows = Array.from({ length: 200 }, (_, at) => `${at},2026-03-02,${text}`);
  await bringIn(shop, ['no,date,text', ...rows].join('\n'));
  expect(shop.table('archive')).toHaveLength(200);
  expect(Math.max(...sizes)).toBeLessThan(2_000_000);
});

test('one file at a time; stopping keeps what is in and forgets the rest', async () => {
  const shop = open();
  const id = await handOver(shop, many.join('\n'), people.Mei);
  const row = { key: 'k', row: 2, received: '2026-03-02T00:00:00', status: 'closed', what: 'x' };
  const other = { id: 'another-import', name: 'b.csv', total: 1, from: 0, rows: [row] };
  expect(shop.call<Progress>('importRows', other)).toMatchObject({ refused: 'import-running' });
  expect(shop.call<Progress>('importStop', { id })).toMatchObject({ import: { ended: true } });
  shop.oneClockRunAfter(5);
  expect(shop.table('archive')).toEqual([]);
  expect(shop.call<Progress>('importRows', other)).toMatchObject({ done: true });
});

test('a page that was closed while it handed over leaves what came, and blocks nobody for long', async () => {
  const shop = open();
  const row = { key: 'k', row: 2, received: '2026-03-02T00:00:00', status: 'closed', what: 'x' };
  shop.call('importRows', { id: 'half-an-import', name: 'a.csv', total: 2, from: 0, rows: [row] });
  shop.oneClockRunAfter(5);
  expect(shop.table('archive')).toHaveLength(1);
  shop.oneClockRunAfter(31);
  expect(shop.call<Progress>('importStatus')).toMatchObject({ import: { ended: true, next: 1 } });
});

test('somebody sorts the waiting rows: each still comes in once', async () => {
  const shop = open();
  const id = await handOver(shop, many.join('\n'), people.Mei);
  shop.google.sortRange(people.Anna, tabs.imports.sheetId, 2, false);
  shop.call('importNext', { id });
  const texts = shop.table('archive').map((one) => one['what']);
  expect(new Set(texts).size).toBe(400);
  expect(texts).toHaveLength(400);
});

test('more rows than ten million cells hold are refused before anything is saved', () => {
  const shop = open();
  const row = { key: 'k', row: 2, received: '2026-03-02T00:00:00', status: 'closed', what: 'x' };
  const huge = { id: 'huge-import', name: 'a.csv', total: 150_000, from: 0, rows: [row] };
  expect(shop.call<Progress>('importRows', huge)).toMatchObject({ refused: 'import-no-room' });
});
