// Somebody wants their words erased: they go everywhere, no figure changes, and nothing brings them back.
import { tabs } from '../../src/desk/tabs.ts';
import {
  asksToErase,
  figures,
  first,
  foundIn,
  importsOneOfTheirs,
  openErasedShop,
  other,
  second,
  secrets,
  stored,
  theirs,
} from './erased-shop.ts';
import { visible } from './holds.ts';
import { people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openErasedShop())();
  importsOneOfTheirs(shop);
  open = shop.remembered();
}, 120_000);

const whole = { brokenChains: [], differences: [], problems: [] };

/** In the sheet with the next clock run, in the forms with the one after it. */
function isErased(shop: Shop): Shop {
  expect(asksToErase(shop)).toMatchObject({ done: true });
  shop.oneClockRunAfter(5);
  shop.oneClockRunAfter(5);
  return shop;
}

const rowOf = (shop: Shop, number: string) =>
  [...shop.rows(), ...shop.table('archive')].find((row) => row['number'] === number);

test('before, the desk knows this person', () => {
  expect(foundIn(open())).toEqual([...secrets]);
});

test('an erased person is found nowhere: no name, address, phone or word, in no tab, form, property or cache', () => {
  const shop = isErased(open());
  expect(foundIn(shop)).toEqual([]);
  for (const number of theirs) expect(rowOf(shop, number)).toMatchObject({ name: '', what: '' });
  expect(rowOf(shop, other)).toMatchObject({ what: 'The tea was cold' });
  expect(stored(shop)).toContain('chen@example.com');
});

test('no figure changes, to the digit, and every chain still proves', () => {
  const [kept, shop] = [open(), isErased(open())];
  kept.oneClockRunAfter(5);
  kept.oneClockRunAfter(5);
  expect(figures(shop)).toEqual(figures(kept));
  for (const page of ['summary', 'satisfaction'] as const) {
    expect(shop.grid(tabs[page].sheetId)).toEqual(kept.grid(tabs[page].sheetId));
  }
  expect(shop.verify()).toMatchObject({ ...whole, complaints: 4 });
});

test('the night brings nothing back, and finds nothing wrong', () => {
  const shop = isErased(open());
  shop.leap('2026-12-21T03:10:00Z');
  const seen = foundIn(shop);
  shop.leap('2026-12-22T03:10:00Z');
  expect([seen, foundIn(shop)]).toEqual([[], []]);
  expect(shop.verify()).toMatchObject(whole);
  expect(shop.health().problems).toEqual([]);
  expect(shop.rows().map(({ number }) => number)).toEqual([other, second]);
});

test('a deleted row of an erased complaint comes back without a word', () => {
  const shop = isErased(open());
  const { head: _, ...before } = rowOf(shop, second) ?? {};
  shop.google.deleteRows(people.Li, tabs.complaints.sheetId, shop.cell(second, 'number').row);
  shop.leap('2026-12-21T03:10:00Z');
  expect(rowOf(shop, second)).toMatchObject(before);
  expect(foundIn(shop)).toEqual([]);
  expect(shop.verify()).toMatchObject(whole);
});

test('what somebody types on an erased row is put back, with a note, and kept nowhere', () => {
  const shop = isErased(open());
  shop.types('Li', second, 'name', 'Zacharias Quill');
  shop.types('Li', second, 'status', 'Open');
  shop.oneClockRunAfter(5);
  expect(rowOf(shop, second)).toMatchObject({ name: '', status: 'closed' });
  const [[cell] = []] = shop.google.cells(tabs.complaints.sheetId, {
    ...shop.cell(second, 'name'),
    rows: 1,
    columns: 1,
  });
  expect(cell?.note).toContain('erased');
  expect(foundIn(shop)).toEqual([]);
});

test('the log says who had it erased, and the page when and what is out of reach', () => {
  const shop = isErased(open());
  expect(shop.log()).toContainEqual(
    expect.objectContaining({ number: second, type: 'erased', actor: 'Mei' }),
  );
  const view = shop.call<{ complaint: { erased: number }; can: unknown[] }>(
    'complaint',
    { number: second },
    people.Mei,
  );
  expect(view.can).toEqual([]);
  expect(view.complaint.erased).toBeGreaterThan(0);
});

test('the customer’s later words by an old link are a new complaint, joined to nothing', () => {
  const links = open().google.mails.flatMap(
    ({ text }) => text.match(/R-2026-0001-[2-9A-Z]{10}/) ?? [],
  );
  const shop = isErased(open());
  shop.customerWrites({ what: 'It is me again', reference: links[0] ?? '', name: 'Z' });
  shop.oneClockRunAfter(10);
  expect(rowOf(shop, 'R-2026-0005')).toMatchObject({ what: 'It is me again', belongsTo: '' });
  expect(rowOf(shop, first)).toMatchObject({ name: '', what: '' });
});

test('the next customer’s response is no edit of one that was erased', () => {
  const shop = isErased(open());
  shop.customerWrites({ what: 'The cake was dry' });
  shop.oneClockRunAfter(10);
  expect(rowOf(shop, 'R-2026-0005')).toMatchObject({ what: 'The cake was dry', status: 'new' });
  expect(shop.log().filter(({ type }) => type === 'changed-by-customer')).toEqual([]);
});

test('while one of them is open nothing is erased, and the page names it', () => {
  const shop = open();
  shop.staff('Li').logs('Once more', { who: 'Quill', reach: '0912345678' });
  expect(asksToErase(shop)).toMatchObject({ refused: 'person-open' });
  const seen = shop.call<object>('theirData', { number: first }, people.Mei);
  expect(seen).toMatchObject({ hindered: expect.stringContaining('R-2026-0005') });
});

test('whoever writes again before the clock comes is looked after first, and the health list says so', () => {
  const shop = open();
  asksToErase(shop);
  shop.staff('Li').logs('Once more', { who: 'Quill', reach: '0912345678' });
  shop.oneClockRunAfter(5);
  expect(rowOf(shop, first)).toMatchObject({ name: 'Zacharias Quill' });
  expect(shop.health().problems).toContainEqual(
    expect.objectContaining({ code: 'erase-stopped', where: first }),
  );
  expect(shop.state().erasing).toEqual([]);
});

test('asked twice, it is done once; staff may not ask', () => {
  const shop = open();
  expect(shop.staff('Li').does('erase', { number: first })).toMatchObject({
    refused: 'not-your-role',
  });
  asksToErase(shop);
  expect(asksToErase(shop, second)).toMatchObject({ done: true });
  expect(shop.state().erasing).toHaveLength(1);
  shop.oneClockRunAfter(5);
  const lines = shop.table('logArchive').filter(({ type }) => type === 'erased');
  expect(lines).toHaveLength(3);
  expect(asksToErase(shop)).toMatchObject({ refused: 'erased' });
});

test('erased and waiting for nothing more, a clock run changes nothing', () => {
  const shop = isErased(open());
  const seen = visible(shop);
  shop.google.tick();
  expect(visible(shop) === seen).toBe(true);
});
