// What can go wrong while rows of a file wait: Google refuses one of them, the tab is gone, a run dies between batches.
import { tabs } from '../../src/desk/tabs.ts';
import type { Interference, ServiceCall } from '../../src/dev/google/types.ts';
import { sound, soundness } from '../stories/holds.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

interface Progress {
  readonly done: boolean;
  readonly refused?: string;
  readonly sentence?: string;
  readonly import: Readonly<Record<'added' | 'known' | 'next' | 'staged', number>> & {
    readonly ended: boolean;
  };
}

const file = { id: 'a-file-of-old', name: 'old.csv' };
const row = (at: number, what = `No ${at}`) => ({
  ...{ key: `r-${at}`, row: at + 2, received: '2026-03-02T10:00:00', what },
  status: at % 10 === 0 ? ('open' as const) : ('closed' as const),
});
const parcel = 500;

function handOver(shop: Shop, texts: readonly string[]): void {
  const rows = texts.map((what, at) => row(at, what));
  for (let from = 0; from < rows.length; from += parcel) {
    const some = { ...file, total: rows.length, from, rows: rows.slice(from, from + parcel) };
    expect(shop.call<Progress>('importRows', some)).toMatchObject({ done: true });
  }
}

const next = (shop: Shop): Progress => shop.call<Progress>('importNext', { id: file.id });
const texts = (count: number) => Array.from({ length: count }, (_, at) => `No ${at}`);
const came = (shop: Shop) =>
  [...shop.table('archive'), ...shop.rows()].map((one) => String(one['what']));

const isCommit = ({ functionName, name }: ServiceCall): boolean =>
  functionName !== 'importRows' && name === 'Sheets.Spreadsheets.batchUpdate';

const refuse = { fail: 'before', message: 'Invalid value', code: 400 } as const;

describe('Google refuses a batch', () => {
  const poisoned = texts(120).map((text, at) => ([7, 8, 77].includes(at) ? `MARKER ${at}` : text));
  const refusing = (shop: Shop) =>
    void shop.google.intercept((call) =>
      isCommit(call) && JSON.stringify(call.args).includes('MARKER') ? refuse : undefined,
    );

  test.each<[string, (shop: Shop) => void]>([
    ['the page', (shop) => void next(shop)],
    ['the clock', (shop) => shop.oneClockRunAfter(5)],
  ])('for three rows of it: %s leaves these out and says which, all others come in once', (_, works) => {
    const shop = open();
    handOver(shop, poisoned);
    refusing(shop);
    works(shop);
    expect(shop.state().import).toMatchObject({ added: 117, next: 120, ended: true });
    expect(came(shop).sort()).toEqual(poisoned.filter((text) => !text.includes('MARKER')).sort());
    const said = shop.health().problems.filter(({ code }) => code === 'import-row-refused');
    expect(said.map(({ where }) => where)).toEqual(['old.csv: 9', 'old.csv: 10', 'old.csv: 79']);
    expect(soundness(shop)).toEqual(sound);
  });

  test('once, for no reason: nothing is left out', () => {
    for (const times of [1, 2, 3, 5]) {
      const shop = open();
      handOver(shop, texts(60));
      let left = times;
      shop.google.intercept((call) => {
        if (!isCommit(call) || left === 0) return undefined;
        left -= 1;
        return refuse;
      });
      next(shop);
      expect(shop.state().import).toMatchObject({ added: 60, ended: true });
      expect(shop.health().problems).toEqual([]);
    }
  });

  test('and everything else: the rows wait, and come in when it is over', () => {
    const shop = open();
    handOver(shop, texts(60));
    const over = shop.google.intercept((call) => (isCommit(call) ? refuse : undefined));
    expect(next(shop)).toMatchObject({ import: { next: 0, ended: false } });
    shop.oneClockRunAfter(5);
    over();
    shop.oneClockRunAfter(5);
    expect(shop.state().import).toMatchObject({ added: 60, ended: true });
    expect(shop.health().problems).toEqual([]);
  });
});

describe('the Imports tab is gone', () => {
  const gone = (shop: Shop) => void shop.google.deleteTab(people.Anna, tabs.imports.sheetId);

  test('before rows arrive: it is said what to do, and setting up again mends it', () => {
    const shop = open();
    gone(shop);
    const rows = [row(1)];
    const sent = { ...file, total: 1, from: 0, rows };
    expect(shop.call<Progress>('importRows', sent)).toMatchObject({
      ...{ done: false, refused: 'import-no-tab' },
      sentence: expect.stringContaining('Set up the desk'),
    });
    expect(shop.state().import).toBeNull();
    const { answers } = shop.call<{ answers: object }>('setUpDefaults');
    expect(shop.call('setUpDesk', answers)).toMatchObject({ done: true });
    expect(shop.call<Progress>('importRows', sent)).toMatchObject({ done: true });
    expect(next(shop)).toMatchObject({ import: { added: 1, ended: true } });
  });

  test.each([
    ['all of them', 120, 120],
    ['the first half', 120, 60],
  ])('while %s wait: the import ends, and nobody goes round in circles', (_, total, staged) => {
    const shop = open();
    const rows = texts(staged).map((what, at) => row(at, what));
    shop.call('importRows', { ...file, total, from: 0, rows });
    gone(shop);
    shop.oneClockRunAfter(5);
    const runs = shop.google.executions.filter((one) => one.functionName === 'handleClock');
    expect(runs.at(-1)?.totalCalls).toBeLessThan(60);
    shop.oneClockRunAfter(40);
    shop.oneClockRunAfter(40);
    expect(shop.state().import).toMatchObject({ added: 0, known: 0, ended: true });
    const [said] = shop.state().problems;
    expect(said).toEqual({ code: 'import-rows-gone', where: 'old.csv', detail: String(staged) });
    expect(soundness(shop)).toEqual(sound);
  });
});

test('rows that somebody deleted or wrote over while they waited are said, the others come in', () => {
  const shop = open();
  handOver(shop, texts(120));
  shop.google.deleteRows(people.Anna, tabs.imports.sheetId, 60, 5);
  const rest = (shop.grid(tabs.imports.sheetId)[0] ?? []).length;
  shop.google.typeCell(people.Anna, tabs.imports.sheetId, 100, rest, 'my own words');
  shop.oneClockRunAfter(5);
  expect(shop.state().import).toMatchObject({ added: 114, known: 0, ended: true });
  const [said] = shop.health().problems;
  expect(said).toMatchObject({ code: 'import-rows-gone', where: 'old.csv', detail: '6' });
  expect(soundness(shop)).toEqual(sound);
});

test('a file of many batches, every run killed somewhere else: nothing lost, nothing doubled', () => {
  const shop = open();
  const all = texts(1200);
  handOver(shop, all);
  let kills = 0;
  for (let run = 1; !shop.state().import?.ended && run < 100; run += 1) {
    const how: Interference = { kill: run % 2 === 0 ? 'before' : 'after' };
    const stop = shop.google.intercept((call) =>
      call.functionName === 'handleClock' && call.index === 5 + run ? how : undefined,
    );
    shop.oneClockRunAfter(5);
    stop();
    kills += Number(shop.google.executions.at(-1)?.status === 'killed');
  }
  expect(kills).toBeGreaterThanOrEqual(8);
  expect(came(shop).sort()).toEqual(all.sort());
  expect(shop.state().import).toMatchObject({ added: 1200, known: 0 });
  expect(soundness(shop)).toEqual(sound);
}, 120_000);
