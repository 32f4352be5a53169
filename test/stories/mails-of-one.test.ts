// Whoever opens a complaint sees its mails, and nobody waits for those of all others.
import { tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  for (const name of ['Wang', 'Chen', 'Ada']) {
    shop.customerWrites({ what: `${name}: the cup broke`, email: `${name}@example.com`, name });
    shop.oneClockRunAfter(10);
  }
  shop.staff('Li').answers('R-2026-0002', 'A new cup is on its way.');
  open = shop.remembered();
}, 60_000);

interface Seen {
  readonly mails: readonly {
    readonly key: string;
    readonly to: string;
    readonly state: string;
    readonly text: string;
  }[];
}
const mails = (shop: Shop, number: string) =>
  shop.call<Seen>('complaint', { number }, people.Li).mails;

const ofChen = [
  { to: 'Chen@example.com', state: 'sent', text: expect.stringContaining('R-2026-0002') },
  { to: people.Tom, state: 'sent' },
  { to: 'Chen@example.com', state: 'queued', text: expect.stringContaining('on its way') },
];
const byState = (shop: Shop) => {
  const [...seen] = mails(shop, 'R-2026-0002');
  return seen.sort((a, b) => Number(a.state === 'queued') - Number(b.state === 'queued'));
};

test('its own mails are there, with their text and what became of each', () => {
  const shop = open();
  const seen = byState(shop);
  expect(seen).toHaveLength(ofChen.length);
  expect(seen).toEqual(expect.arrayContaining(ofChen.map((one) => expect.objectContaining(one))));
  const others = shop.outbox().filter(({ key }) => !key.includes('R-2026-0002'));
  expect(others.length).toBeGreaterThan(2);
});

test('it costs one read more, and none where it has no mails', () => {
  const shop = open();
  mails(shop, 'R-2026-0002');
  expect(shop.google.lastExecution?.totalCalls).toBe(3);
  const { number } = shop.staff('Tom').logs('A chair wobbles');
  expect(shop.outbox().filter(({ key }) => key.includes(number))).toEqual([]);
  expect(mails(shop, number)).toEqual([]);
  expect(shop.google.lastExecution?.totalCalls).toBe(2);
});

test('also where somebody moved the columns of the Outbox', () => {
  const shop = open();
  const at = (field: string) =>
    tabs.outbox.columns.findIndex((column) => column.field === field) + 1;
  const before = byState(shop);
  shop.google.moveColumn(people.Anna, tabs.outbox.sheetId, at('number'), 2);
  expect(byState(shop)).toEqual(before);
});
