// The day in one column and the time in the next: one moment.
import { parcels } from '../../src/complaints/import/pages/parcels.ts';
import { type Choices, type Findings, scan } from '../../src/complaints/import/pages/scan.ts';

async function read(csv: string, choices: Partial<Choices> = {}): Promise<Findings> {
  const found = await scan(new Blob([csv]), { today: '2026-11-20', ...choices });
  if (typeof found === 'string') throw new Error(found);
  return found;
}

async function entriesOf(csv: string, choices: Partial<Choices> = {}) {
  const findings = await read(csv, choices);
  const rows = [];
  for await (const some of parcels(new Blob([csv]), findings)) rows.push(...some);
  return rows;
}

const table = (headings: string, ...rows: readonly string[]): string =>
  [`${headings},text`, ...rows.map((row) => `${row},The cup came broken.`)].join('\n');

test.each([
  ['Date,Time', '2026-03-02,10:05', '2026-03-03,9:40 pm', '2026-03-04,14:00'],
  ['日期,时间', '2026年3月2日,上午10:05', '2026年3月3日,晚上9点40分', '2026年3月4日,14:00'],
  ['客訴日期,客訴時間', '115/3/2,10:05', '115/3/3,下午9:40', '115/3/4,14:00:00'],
  ['Day of call,o’clock', '2026-03-02,10:05', '2026-03-03,21:40', '2026-03-04,14:00'],
  ['Date,Time', '46083,0.420138888888889', '46084,0.902777777777778', '46085,0.583333333333333'],
  [
    'Date,Time',
    '2026-03-02 00:00:00,1899-12-30 10:05:00',
    '2026-03-03 00:00:00,1899-12-30 21:40:00',
    '2026-03-04 00:00:00,1899-12-30 14:00:00',
  ],
])('%s with cells like %s', async (headings, ...rows) => {
  const entries = await entriesOf(table(headings, ...rows));
  expect(entries.map(({ received }) => received)).toEqual([
    '2026-03-02T10:05:00',
    '2026-03-03T21:40:00',
    '2026-03-04T14:00:00',
  ]);
  expect(entries.every(({ extra }) => extra === undefined)).toBe(true);
});

test('a column of times that stands elsewhere is known by its heading', async () => {
  const rows = ['2026-03-02,Li,10:05', '2026-03-03,Tom,21:40', '2026-03-04,Li,14:00'];
  const { mapping, why } = await read(table('Date,Agent,Call time', ...rows));
  expect(mapping).toMatchObject({ received: 0, time: 2 });
  expect(why.time).toBe('heading');
});

test('what is no time beside a day stays with the complaint, and the day is read', async () => {
  const rows = ['2026-03-02,10:05', '2026-03-03,after lunch', '2026-03-04,', '2026-03-05,14:00'];
  const entries = await entriesOf(
    table('Date,Time', ...rows, '2026-03-06,8:00', '2026-03-07,8:00'),
  );
  expect(entries.slice(0, 3)).toMatchObject([
    { received: '2026-03-02T10:05:00' },
    { received: '2026-03-03T00:00:00', extra: 'Time: after lunch' },
    { received: '2026-03-04T00:00:00' },
  ]);
});

test('a second column of whole moments is no time of day', async () => {
  const rows = ['2026-03-02,2026-03-04 10:00', '2026-03-03,2026-03-04 11:00', '2026-03-04,'];
  const { mapping } = await read(table('Date,Time', ...rows, '2026-03-05,2026-03-06 9:00'));
  expect(mapping).toMatchObject({ received: 0 });
  expect(mapping).not.toHaveProperty('time');
});

test('which of day and month comes first is still asked, and the time stays', async () => {
  const csv = table('Date,Time', '03/04/2025,10:05', '05/04/2025,21:40');
  const { questions } = await read(csv);
  expect(questions).toMatchObject([{ field: 'received', heading: 'Date' }]);
  const [first] = await entriesOf(csv, { orders: { received: 'dmy' } });
  expect(first?.received).toBe('2025-04-03T10:05:00');
});

test('the column of the time is chosen by hand, or none', async () => {
  const csv = table('Date,Shift,Time', '2026-03-02,9:00,10:05');
  const byHand = await entriesOf(csv, { mapping: { time: 1 } });
  expect(byHand[0]?.received).toBe('2026-03-02T09:00:00');
  const none = await entriesOf(csv, { without: ['time'] });
  expect(none[0]).toMatchObject({
    received: '2026-03-02T00:00:00',
    extra: 'Shift: 9:00\nTime: 10:05',
  });
});

test('a row is known again when a spreadsheet wrote its day and time in another way', async () => {
  const keysOf = async (row: string) =>
    (await entriesOf(table('Date,Time', row))).map(({ key }) => key);
  expect(await keysOf('2026/3/2,10:05')).toEqual(await keysOf('2026-03-02,10:05:00 am'));
});
