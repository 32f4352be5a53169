// What is archived is found by the index: by number, person, company, and with its whole story, without reading the Archive.
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

const old = 'R-2026-0001';
const apple = { email: 'apple@example.com', name: 'Apple', phone: '020 7946 0018' };

interface View {
  readonly archived: boolean;
  readonly complaint: { readonly what: string };
  readonly earlier: readonly { readonly number: string }[];
  readonly history: readonly { readonly type: string }[];
}
interface Found {
  readonly found: readonly { readonly number: string }[];
  readonly before: number | null;
}

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup arrived broken', ...apple });
  shop.customerWrites({ what: 'Cold coffee', email: 'lin@example.com', name: 'Lin' });
  shop.oneClockRunAfter(10);
  for (const number of [old, 'R-2026-0002']) {
    shop.staff('Li').solves(number, 'A new one was sent');
    shop.staff('Li').closes(number);
  }
  for (const day of ['2026-11-22', '2026-11-30', '2026-12-20']) shop.leap(`${day}T01:00:00Z`);
  shop.leap('2026-12-20T03:05:00Z');
  shop.oneClockRunAfter(5);
  shop.oneClockRunAfter(5);
  expect(shop.state().archived).toMatchObject({ rows: 2, behind: false });
  shop.customerWrites({ what: 'Another broken cup', ...apple });
  shop.oneClockRunAfter(5);
  open = shop.remembered();
}, 60_000);

const viewOf = (shop: Shop, number: string): View => shop.call<View>('complaint', { number });
const find = (shop: Shop, text: string, part: object = {}): Found =>
  shop.call<Found>('find', { text, ...part });
const numbersOf = ({ found }: Found): string[] => found.map(({ number }) => number);

test('it opens with its whole story, and a new one of the same person shows it as an earlier one', () => {
  const shop = open();
  const view = viewOf(shop, old);
  expect(view).toMatchObject({ archived: true, complaint: { what: 'The cup arrived broken' } });
  expect(view.history.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['received', 'resolved', 'closed', 'archived']),
  );
  const { earlier } = viewOf(shop, 'R-2026-0003');
  expect(earlier.map(({ number }) => number)).toEqual([old]);
  expect(viewOf(shop, old).earlier.map(({ number }) => number)).toEqual(['R-2026-0003']);
  expect(soundness(shop)).toEqual(sound);
});

test.each([
  '1',
  '#0001',
  'r-2026-0001',
  '2026-1',
  'Apple@Example.com',
  '+44 20 7946 0018',
])('%s finds it', (text) => {
  expect(numbersOf(find(open(), text))).toContain(old);
});

test('words find it, and whoever asked for a number may go on among the words of what is archived', () => {
  const shop = open();
  expect(find(shop, 'broken cup')).toMatchObject({ before: null });
  expect(numbersOf(find(shop, 'broken cup'))).toEqual(['R-2026-0003', old]);
  const first = find(shop, '7946');
  expect(numbersOf(first)).toEqual(['R-2026-0003']);
  expect(numbersOf(find(shop, '7946', { before: first.before }))).toEqual([old]);
});

test('where Google refuses the Archive, everything recent still opens and is found', () => {
  const shop = open();
  const stop = shop.google.intercept((call) =>
    JSON.stringify(call.args).includes(String(tabs.archive.sheetId))
      ? { fail: 'before', code: 503 }
      : undefined,
  );
  expect(viewOf(shop, 'R-2026-0003')).toMatchObject({ archived: false, earlier: [] });
  expect(numbersOf(find(shop, 'broken cup'))).toEqual(['R-2026-0003']);
  stop();
});

test('a row of the Archive that somebody deleted moves none of the others out of sight', () => {
  const shop = open();
  shop.google.deleteRows(people.Anna, tabs.archive.sheetId, 2, 1);
  expect(viewOf(shop, 'R-2026-0002')).toMatchObject({ archived: true });
  expect(shop.call('complaint', { number: old })).toMatchObject({ refused: 'unknown-complaint' });
});
