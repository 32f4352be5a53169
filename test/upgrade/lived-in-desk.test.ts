// What people began under the code before can be gone on with under today's: mails, promises, files, surveys, links.
import { parcels } from '../../src/complaints/import/pages/parcels.ts';
import { scan } from '../../src/complaints/import/pages/scan.ts';
import { sound, soundness } from '../stories/holds.ts';
import { people, type Record_, type Shop } from '../stories/shop.ts';
import { openOldShop } from './old-shop.ts';

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openOldShop('before capabilities'))();
  shop.google.tick();
  open = shop.remembered();
}, 60_000);

const numbered = (rows: readonly Record_[], number: string): Record_ =>
  rows.find((row) => row['number'] === number) ?? {};
const happened = (shop: Shop, number: string) =>
  shop.log().flatMap((line) => (line['number'] === number ? [line['type']] : []));

describe.each([
  ['a promise made before is kept', 'Mei', 'keepPromise', 'R-2026-0016', { text: 'I called' }],
  ['a customer waited for answers', 'Tom', 'customerAnswered', 'R-2026-0006', { text: 'A photo' }],
  ['what was closed is reopened', 'Mei', 'reopen', 'R-2026-0014', { text: 'It rang again' }],
  ['what was resolved is closed', 'Li', 'close', 'R-2026-0015', { accepted: 'yes' }],
  ['what was brought in is handed over', 'Li', 'handOver', 'R-2026-0003', { to: 'Mei' }],
  [
    'more money is asked for',
    'Tom',
    'askApproval',
    'R-2026-0012',
    { value: 400, text: 'Two cups' },
  ],
] as const)('%s', (_, name, action, number, args) => {
  it('once, with a line in its log, and all else stays sound', () => {
    const shop = open();
    shop.oneClockRunAfter(5);
    const before = happened(shop, number).length;
    const id = `once-${action}`;
    expect(shop.staff(name).does(action, { id, number, ...args })).toMatchObject({ done: true });
    expect(shop.staff(name).does(action, { id, number, ...args })).toMatchObject({ again: true });
    expect(happened(shop, number)).toHaveLength(before + 1);
    shop.oneClockRunAfter(5);
    expect(soundness(shop)).toEqual(sound);
  });
});

test('what was promised before has a row in Promises, and its complaint says the same', () => {
  const shop = open();
  shop.oneClockRunAfter(5);
  const promised = shop.rows().filter((row) => row['promiseDue'] !== null);
  expect(promised.length).toBeGreaterThan(0);
  expect(shop.table('promises')).toMatchObject(
    promised.map(({ number, promise, promiseDue, owner, name }) => ({
      ...{ id: `${number}-P1`, number, what: promise, due: promiseDue, who: owner },
      ...{ toldTo: name, outcome: 'open', settled: null },
    })),
  );
  shop.oneClockRunAfter(5);
  expect(shop.table('promises')).toHaveLength(promised.length);
  expect(soundness(shop)).toEqual(sound);
});

const waiting = 'answer:R-2026-0016:action-0233';

test('the mail that had not left leaves once', () => {
  const shop = open();
  const before = shop.mailsTo('jo@example.com').length;
  for (const minutes of [10, 5, 5]) shop.oneClockRunAfter(minutes);
  expect(shop.mailsTo('jo@example.com')).toHaveLength(before + 1);
  expect(shop.outbox().find(({ key }) => key === waiting)?.state).toBe('sent');
});

test('the mail that had not left can be taken back', () => {
  const shop = open();
  const before = shop.mailsTo('jo@example.com').length;
  expect(shop.staff('Mei').does('takeBack', { key: waiting })).toMatchObject({ done: true });
  for (const minutes of [10, 5]) shop.oneClockRunAfter(minutes);
  expect(shop.mailsTo('jo@example.com')).toHaveLength(before);
  expect(soundness(shop)).toEqual(sound);
});

test('an action that was done before is not done again', () => {
  const shop = open();
  const again = { id: 'action-0233', number: 'R-2026-0016', text: 'The heating is mended.' };
  expect(shop.staff('Mei').does('answer', again)).toMatchObject({ again: true });
  expect(shop.outbox()).toHaveLength(open().outbox().length);
});

const csv = [
  'No,Received,What happened,Status,Closed on,First answered,Owner,Customer,Mail,Somebody hurt,Tag',
  '1,2026-03-02 10:00,Cold coffee,closed,2026-03-04 11:00,2026-03-02 11:00,Tom,Wang,wang@example.com,,a',
  '2,2026-03-03 10:00,=HYPERLINK("x"),closed,,,Eve,Chen,chen@example.com,,b',
  '3,2026-03-04 10:00,Still no cup,open,,,Li,Kim,kim@example.com,yes,c',
  '4,2026-03-05 10:00,Nobody called,open,,,Eve,,0912345678,,d',
  '5,2026-03-06 10:00,Too sweet,closed,,,Li,,,,e',
].join('\n');

test('the file that was brought in before is known row by row; only what was added to it comes in', async () => {
  const shop = open();
  shop.oneClockRunAfter(5);
  const source = new Blob([csv]);
  const findings = await scan(source, { today: '2026-12-28' });
  if (typeof findings === 'string') throw new Error(findings);
  const file = { id: 'import-once-more', name: 'old.csv', total: findings.count };
  for await (const rows of parcels(source, findings)) {
    expect(shop.call('importRows', { ...file, from: 0, rows })).toMatchObject({ done: true });
  }
  expect(shop.call('importNext', { id: file.id })).toMatchObject({
    import: { added: 1, known: 4, ended: true },
  });
  expect(soundness(shop)).toEqual(sound);
});

test('an archived complaint is found and opened with its whole story', () => {
  const shop = open();
  const { found } = shop.call<{ found: { number: string }[] }>(
    'find',
    { text: 'stale' },
    people.Li,
  );
  expect(found.map(({ number }) => number)).toEqual(['R-2026-0008']);
  const view = shop.call<object>('complaint', { number: 'R-2026-0008' }, people.Li);
  expect(JSON.stringify(view)).toContain('A new one was made');
});

test('an old survey link still works: the score stands on the complaint that it is about', () => {
  const shop = open();
  for (const hours of [24, 24, 24, 24, 24]) shop.oneClockRunAfter(hours * 60);
  shop.customerRates('R-2026-0014', 4, { comment: 'Fine in the end' });
  shop.oneClockRunAfter(5);
  expect(numbered(shop.facts(), 'R-2026-0014')).toMatchObject({ score: 4, survey: 'answered' });
  expect(shop.table('answers')).toHaveLength(2);
  expect(soundness(shop)).toEqual(sound);
});
