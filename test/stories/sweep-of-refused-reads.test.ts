// Google does not let the desk read one of its tabs for three days, too large, slow, too many at once, broken: what needs that
// tab waits and is said, and everything else goes on.
import { type TabName, tabs } from '../../src/desk/tabs.ts';
import type { Interference, ServiceCall } from '../../src/dev/google/types.ts';
import { sound, soundness } from './holds.ts';
import { openShop, type Shop } from './shop.ts';

const old = 'R-2026-0001';
const apple = { email: 'apple@example.com', name: 'Apple' };

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup arrived broken', ...apple });
  shop.customerWrites({ what: 'Cold coffee', email: 'lin@example.com', name: 'Lin' });
  shop.oneClockRunAfter(10);
  shop.staff('Li').solves(old, 'A new one was sent');
  shop.staff('Li').closes(old);
  for (const day of ['2026-11-22', '2026-11-30', '2026-12-20']) shop.leap(`${day}T01:00:00Z`);
  shop.leap('2026-12-20T03:05:00Z');
  shop.oneClockRunAfter(5);
  shop.oneClockRunAfter(5);
  expect(shop.table('archive')).toHaveLength(1);
  open = shop.remembered();
}, 60_000);

interface Range {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
}

/** Headings stand in every read, and are small. */
const isOfRows = ({ startRowIndex = 0, endRowIndex }: Range): boolean =>
  !(startRowIndex === 0 && endRowIndex === 1);

function reads(call: ServiceCall, tab: TabName): boolean {
  if (call.name !== 'Sheets.Spreadsheets.Values.batchGetByDataFilter') return false;
  const [body] = call.args as [{ dataFilters?: { gridRange?: Range }[] }];
  return (body.dataFilters ?? []).some(
    ({ gridRange = {} }) => gridRange.sheetId === tabs[tab].sheetId && isOfRows(gridRange),
  );
}

const refused =
  (tab: TabName, code: number) =>
  (call: ServiceCall): Interference | undefined =>
    reads(call, tab) ? { fail: 'before', code } : undefined;

/** A run of the clock each hour, and in the first one the events. */
function hourly(shop: Shop, hours: number): void {
  shop.later(1);
  for (let hour = 0; hour < hours; hour += 1) shop.oneClockRunAfter(60);
}

const hidden = ['archive', 'archivedRecords', 'logArchive', 'answers', 'intake', 'index'] as const;
const codes = {
  archive: 413,
  archivedRecords: 500,
  logArchive: 429,
  answers: 503,
  intake: 500,
  index: 429,
};

test.each(hidden)('rows of %s', (tab) => {
  const shop = open();
  const before = shop.google.executions.length;
  const stop = shop.google.intercept(refused(tab, codes[tab]));
  shop.customerWrites({ what: 'Another broken cup', ...apple });
  shop.customerWrites({ what: 'No spoon', email: 'kim@example.com', name: 'Kim' });
  hourly(shop, 72);
  const runs = shop.google.executions.slice(before);
  expect(
    runs
      .filter(({ status }) => status !== 'completed')
      .map(({ functionName, error }) => [functionName, error?.message]),
  ).toEqual([]);

  const [again, spoon] = ['R-2026-0003', 'R-2026-0004'];
  expect(shop.facts().map(({ number, customer }) => [number, customer])).toEqual(
    expect.arrayContaining([
      [again, 'C-0001'],
      [spoon, 'C-0003'],
    ]),
  );
  expect(shop.mailsTo('kim@example.com').map(({ subject }) => subject)).toEqual([
    expect.stringContaining(spoon),
  ]);
  // Nobody answered: whoever looks after it was reminded.
  expect(shop.facts().find(({ number }) => number === spoon)?.['warned']).not.toBe('');
  expect(shop.call('complaint', { number: again })).toMatchObject({ archived: false });
  expect(shop.call<{ found: object[] }>('find', { text: 'spoon' }).found).toHaveLength(1);
  expect(shop.staff('Li').tells(spoon, 'We bring one')).toMatchObject({ done: true });
  stop();

  hourly(shop, 26);
  expect(shop.health().problems.map(({ code }) => code)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/-behind$/)]),
  );
  expect(soundness(shop)).toEqual(sound);
}, 240_000);
