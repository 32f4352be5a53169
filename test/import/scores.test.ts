// Scores that were given elsewhere come in as answers of their own, with their scale and date, and are never mixed with ours.
import { existsSync, readFileSync } from 'node:fs';
import { parcels } from '../../src/complaints/import/pages/parcels.ts';
import { type Choices, type Findings, scan } from '../../src/complaints/import/pages/scan.ts';
import { readScore, scaleOf } from '../../src/complaints/import/pages/scores.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { openShop, type Shop } from '../stories/shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

async function read(csv: string, choices: Partial<Choices> = {}): Promise<Findings> {
  const found = await scan(new Blob([csv]), { today: '2026-11-20', ...choices });
  if (typeof found === 'string') throw new Error(found);
  return found;
}

async function bringIn(shop: Shop, csv: string, choices: Partial<Choices> = {}): Promise<void> {
  const found = await read(csv, choices);
  let from = 0;
  for await (const rows of parcels(new Blob([csv]), found)) {
    shop.call('importRows', { id: 'scores-of-old', name: 's.csv', total: found.count, from, rows });
    from += rows.length;
  }
  shop.call('importNext', { id: 'scores-of-old' });
}

test.each([
  ['5分', 5, undefined],
  ['8', 8, undefined],
  ['4/5', 4, '1-5'],
  ['9 out of 10', 9, '0-10'],
  ['★★★★☆', 4, '1-5'],
  ['80%', 80, '0-100'],
  ['Good', 3, '1-3'],
  ['差评', 1, '1-3'],
  ['非常满意', 5, '1-5'],
  ['不滿意', 2, '1-5'],
  ['Very satisfied', 5, '1-5'],
])('%s is the score %d on %s', (text, value, scale) => {
  expect(readScore(text)).toEqual(scale === undefined ? { value } : { value, scale });
});

test.each([
  'Offered',
  'Blank',
  'N/A',
  '2024-05-20',
  'Good coffee',
  '',
])('%j is no score', (text) => {
  expect(readScore(text)).toBeUndefined();
});

test.each([
  [[5, 4, 4, 1], '1-5'],
  [[10, 9, 7, 1], '1-10'],
  [[10, 9, 7, 0], '0-10'],
  [[5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 99], '1-5'],
  [[100, 80], '0-100'],
])('%j are on %s', (values, scale) => {
  const tally = new Map<number, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  expect(scaleOf(tally)).toBe(scale);
});

const survey = [
  'Date,Satisfaction,NPS,Name',
  ...Array.from(
    { length: 10 },
    (_, at) => `2026-03-0${1 + (at % 9)},${3 + (at % 3)},${at + 1},Wang`,
  ),
  '2026-03-04,Blank,11,Chen',
].join('\n');

test('rows that say nothing but how good it was are answers: no complaint, no name, marked, with scale and date', async () => {
  const shop = open();
  await bringIn(shop, survey);
  expect([...shop.rows(), ...shop.table('archive'), ...shop.table('customers')]).toEqual([]);
  const answers = shop.table('answers');
  expect(answers).toHaveLength(10);
  expect(answers[0]).toMatchObject({
    ...{ by: 'import', number: '', score: 3, scale: '1-5', recommend: 1, comment: '' },
    at: '2026-03-01T00:00:00.000Z',
  });
  expect(JSON.stringify(answers)).not.toContain('Wang');
});

test('what is none on its scale is said, and a row without any score is left out with its reason', async () => {
  const { oddScores, troubles, count } = await read(survey);
  expect(oddScores).toEqual([
    { field: 'score', scale: '1-5', odd: [['Blank', 1]] },
    { field: 'recommend', scale: '0-10', odd: [['11', 1]] },
  ]);
  expect([count, troubles]).toEqual([10, [{ row: 12, reason: 'no-score', detail: '' }]]);
});

test('the same scores again add nothing', async () => {
  const shop = open();
  await bringIn(shop, survey);
  shop.call('importStop', { id: 'scores-of-old' });
  const csv = `${survey}\n2026-03-09,5,10,Li`;
  const found = await read(csv);
  for await (const rows of parcels(new Blob([csv]), found)) {
    shop.call('importRows', {
      id: 'scores-again',
      name: 's.csv',
      total: found.count,
      from: 0,
      rows,
    });
  }
  const { import: job } = shop.call<{ import: object }>('importNext', { id: 'scores-again' });
  expect(job).toMatchObject({ added: 1, known: 10 });
});

test('a complaint with a score is both: the answer names its complaint and changes no figure of ours', async () => {
  const shop = open();
  const csv = 'no,date,text,score\n1,2026-03-02,Cold coffee,2\n2,2026-03-03,Cold tea,';
  await bringIn(shop, csv);
  const [first] = shop.table('archive');
  expect(shop.table('answers')).toMatchObject([
    { number: first?.['number'], score: 2, by: 'import' },
  ]);
  const { figures } = shop.call<{ figures: Record<string, { n: number }> }>('report');
  expect([figures['satisfied']?.n, figures['received']?.n]).toEqual([0, 2]);
});

test('the Satisfaction tab says in one line what they come to', async () => {
  const shop = open();
  await bringIn(shop, survey);
  shop.oneClockRunAfter(24 * 60);
  const cells = shop.grid(tabs.satisfaction.sheetId).flat();
  expect(cells).toContain(
    'Imported, and counted apart: 10 scores 1–5, 60% satisfied; 10 would-recommend scores 0–10, net promoter score -40.',
  );
});

test('scores without a date are asked for one, for all of them', async () => {
  const csv = 'Satisfaction,Desk\n5,North\n4,South\n1,South\n';
  expect(await scan(new Blob([csv]), { today: '2026-11-20' })).toBe('no-date-column');
  const shop = open();
  await bringIn(shop, csv, { oneDate: '2026-05-20' });
  const days = shop.table('answers').map(({ at }) => `${at}`.slice(0, 10));
  expect(days).toEqual(['2026-05-19', '2026-05-19', '2026-05-19']);
});

const sfo = '../shared/data/sfo.dev.csv';
const testWithData = existsSync(sfo) ? test : test.skip;

testWithData(
  'an airport’s survey gives the figures that counting by hand gives',
  async () => {
    const shop = open();
    const csv = readFileSync(sfo, 'utf8');
    const [header = '', ...lines] = csv.split('\n');
    const at = (name: string): number => header.split(',').indexOf(name);
    const mapping = { recommend: at('NETPRO'), score: at('Q7ALL') };
    await bringIn(shop, csv, { mapping, without: ['what'], oneDate: '2018-05-31' });
    while (shop.state().import?.ended === false) shop.call('importNext', { id: 'scores-of-old' });
    // The first thirteen columns hold no comma.
    const cells = lines.filter((line) => /^sfo\d/.test(line)).map((line) => line.split(','));
    const numbers = (column: number, most: number): number[] =>
      cells
        .map((row) => row[column] ?? '')
        .filter((cell) => /^\d+$/.test(cell))
        .map(Number)
        .filter((n) => n <= most);
    const [net, overall] = [numbers(mapping.recommend, 10), numbers(mapping.score, 5)];
    const shareOf = (all: number[], holds: (n: number) => boolean): number =>
      (100 * all.filter(holds).length) / all.length;
    const { imported } = shop.call<{ imported: object }>('report');
    expect(imported).toMatchObject({
      scales: [
        {
          scale: '1-5',
          topTwo: {
            n: overall.length,
            value: expect.closeTo(
              shareOf(overall, (n) => n >= 4),
              6,
            ),
          },
        },
      ],
      recommend: {
        n: net.length,
        netPromoter: expect.closeTo(shareOf(net, (n) => n >= 9) - shareOf(net, (n) => n <= 6), 6),
      },
    });
    expect(net.length).toBe(962);
  },
  60_000,
);
