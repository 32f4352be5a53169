// The log is the truth: a row that somebody deleted or damaged comes back. Deleting is not withdrawing.
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness } from './holds.ts';
import { inTheMiddle } from './in-the-middle.ts';
import { openShop, people, type Record_, type Shop } from './shop.ts';

const { sheetId } = tabs.complaints;
const [first, second] = ['R-2026-0001', 'R-2026-0002'] as const;
const long = 'The soup was cold and nobody came. '.repeat(200);

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  for (const what of ['Banana', long, 'Cherry']) {
    shop.customerWrites({ what, email: 'wang@example.com', name: what.slice(0, 6) });
  }
  shop.oneClockRunAfter(10);
  shop.staff('Li').answers(first, 'We are looking into it.');
  shop.oneClockRunAfter(10);
  open = shop.remembered();
}, 60_000);

const facts = (shop: Shop): Record_[] =>
  shop
    .facts()
    .map(({ head, warned, alarmed, ...rest }) => rest)
    .sort((a, b) => String(a['number']).localeCompare(String(b['number'])));
const texts = (shop: Shop) =>
  Object.fromEntries(shop.rows().map(({ number, what }) => [number, what]));
const night = (shop: Shop) => shop.leap('2026-11-21T03:10:00Z');
const deletes = (shop: Shop, number: string): void =>
  void shop.google.deleteRows(people.Li, sheetId, shop.cell(number, 'number').row);
const noteOn = (shop: Shop, number: string): string => {
  const [[cell] = []] = shop.google.cells(sheetId, {
    ...shop.cell(number, 'number'),
    rows: 1,
    columns: 1,
  });
  return cell?.note ?? '';
};

test('a deleted row comes back at night, with all its facts, and the health list says so', () => {
  const shop = open();
  const before = facts(shop);
  deletes(shop, first);
  night(shop);
  expect(facts(shop)).toEqual(before);
  expect(soundness(shop)).toEqual(sound);
  expect(noteOn(shop, first)).toContain('Withdraw');
  expect(shop.health().problems).toMatchObject([{ code: 'row-row-restored', where: first }]);
  expect(shop.log()).toContainEqual(
    expect.objectContaining({ number: first, type: 'row-restored' }),
  );
  shop.leap('2026-11-22T03:10:00Z');
  expect(shop.health().problems).toEqual([]);
});

test('checking the desk brings it back at once; whoever may only look changes nothing', () => {
  const shop = open();
  deletes(shop, first);
  shop.call('checkDesk', {}, people.Li);
  expect(shop.facts()).toHaveLength(3);
  expect(soundness(shop)).toEqual(sound);
});

test('a long text, of which the log keeps a digest, comes from the form’s response tab', () => {
  const shop = open();
  deletes(shop, second);
  night(shop);
  expect(texts(shop)[second]).toBe(long);
  expect(soundness(shop)).toEqual(sound);
});

test('where the response is gone, too, what is lost is said', () => {
  const shop = open();
  const form = shop.state().forms.find(({ purpose }) => purpose === 'complaint');
  deletes(shop, second);
  shop.google.deleteRows(people.Li, form?.sheetId ?? 0, 3);
  night(shop);
  expect(texts(shop)[second]).toContain('Version history');
  expect(shop.health().problems).toContainEqual(
    expect.objectContaining({ code: 'row-row-restored', where: second, detail: 'what' }),
  );
  expect(soundness(shop)).toEqual(sound);
});

test('all rows deleted at once come back; a garbled row is written whole in its place', () => {
  const shop = open();
  const before = facts(shop);
  shop.google.deleteRows(people.Li, sheetId, 2, 2);
  shop.types('Li', 'R-2026-0003', 'recorded', 'oops');
  night(shop);
  expect(facts(shop)).toEqual(before);
  expect(soundness(shop)).toEqual(sound);
});

test('killed between a commit and its repair while somebody sorts: the night puts both rows right', () => {
  const shop = open();
  const before = facts(shop).map(({ number }) => number);
  const sorted = inTheMiddle(shop, { runs: 'act', k: 4 }, () => {
    shop.google.sortRange(people.Mei, sheetId, shop.cell(first, 'what').column, false);
  });
  const killed = shop.google.intercept((call) =>
    call.functionName === 'act' && call.index === 5 ? { kill: 'before' } : undefined,
  );
  expect(() => shop.staff('Li').does('note', { number: first, text: 'A note' })).toThrow();
  killed();
  expect(sorted()).toBe(true);
  night(shop);
  shop.oneClockRunAfter(5);
  expect(facts(shop).map(({ number }) => number)).toEqual(before);
  expect(soundness(shop)).toEqual(sound);
});

test('an archived complaint opens read-only with its whole history', () => {
  const shop = open();
  shop.staff('Li').does('withdraw', { number: first, why: 'spam' });
  shop.leap('2027-01-20T03:10:00Z');
  expect(shop.table('archive').map(({ number }) => number)).toContain(first);
  const { found } = shop.call<{ found: { number: string }[] }>('find', { text: '1' }, people.Li);
  expect(found.map(({ number }) => number)).toContain(first);
  const view = shop.call<{ archived: boolean; can: string[]; history: { type: string }[] }>(
    'complaint',
    { number: first },
    people.Li,
  );
  expect(view).toMatchObject({ archived: true, can: [], complaint: { status: 'withdrawn' } });
  expect(view.history.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['received', 'answered', 'withdrawn', 'archived']),
  );
});
