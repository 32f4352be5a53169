// People change the sheet under the desk's feet. Nothing is lost, nothing is written astray, the health list says what to do.
import { tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

const complaints = tabs.complaints.sheetId;
const header = (shop: Shop, field: string) => ({
  row: 1,
  column: shop.columns().indexOf(field) + 1,
});

let fresh: () => Shop;
beforeAll(async () => {
  fresh = await openShop();
}, 60_000);

interface Change {
  readonly name: string;
  /** Answers with how people put it right; nothing where nothing is wrong. */
  readonly make: (shop: Shop) => unknown;
  /** What the health list then says. */
  readonly says: readonly string[];
  /** Can the desk go on writing complaints meanwhile? */
  readonly goesOn: boolean;
}

function retitle(shop: Shop, field: string, title: string): () => void {
  const { row, column } = header(shop, field);
  const before = String(shop.grid(complaints)[0]?.[column - 1]);
  shop.google.typeCell(people.Anna, complaints, row, column, title);
  return () => shop.google.typeCell(people.Anna, complaints, row, column, before);
}

function doubled(shop: Shop): () => void {
  const { column } = header(shop, 'owner');
  shop.google.insertColumns(people.Anna, complaints, column + 1);
  shop.google.typeCell(people.Anna, complaints, 1, column + 1, 'Owner');
  return () => shop.google.deleteColumns(people.Anna, complaints, column + 1);
}

function stray({ google }: Shop): void {
  google.insertRows(people.Anna, complaints, 100, 900);
  google.typeCell(people.Anna, complaints, 900, 9, 'stray');
}

const changes: readonly Change[] = [
  {
    name: 'a heading is renamed',
    make: (shop) => retitle(shop, 'order', 'Receipt'),
    says: ['header-missing'],
    goesOn: false,
  },
  {
    name: 'a heading is doubled',
    make: doubled,
    says: ['header-doubled'],
    goesOn: false,
  },
  {
    name: 'a column is moved',
    make: (shop) => {
      const { column } = header(shop, 'owner');
      shop.google.moveColumn(people.Anna, complaints, column, 3);
    },
    says: [],
    goesOn: true,
  },
  {
    name: 'a heading is written in another of our languages',
    make: (shop) => retitle(shop, 'owner', '经办人'),
    says: [],
    goesOn: true,
  },
  {
    name: 'the tab is renamed',
    make: ({ google }) => google.renameTab(people.Anna, complaints, "Anna's list"),
    says: [],
    goesOn: true,
  },
  {
    name: 'a value stands in row 900',
    // A row of its own, so it is a complaint.
    make: stray,
    says: [],
    goesOn: true,
  },
  {
    name: 'rows are inserted between',
    make: ({ google }) => google.insertRows(people.Anna, complaints, 2, 3),
    says: [],
    goesOn: true,
  },
  {
    name: 'garbage stands in a date cell',
    make: (shop) => shop.types('Li', 'R-2026-0001', 'received', 'last Tuesday-ish'),
    says: [],
    goesOn: true,
  },
  {
    name: 'garbage stands in the hidden column',
    make: (shop) => shop.types('Li', 'R-2026-0001', 'recorded', 'oops'),
    says: ['row-unreadable'],
    goesOn: true,
  },
  {
    name: 'a number is typed over',
    make: (shop) => shop.types('Li', 'R-2026-0001', 'number', 'R-1'),
    says: [],
    goesOn: true,
  },
];

describe.each(changes)('$name', ({ make, says, goesOn }) => {
  let shop: Shop;
  let mend: unknown;

  beforeAll(() => {
    shop = fresh();
    shop.customerWrites({ what: 'The cup broke', email: 'wang@example.com', order: '0042' });
    shop.oneClockRunAfter(15);
    mend = make(shop);
    shop.oneClockRunAfter(15);
    shop.customerWrites({ what: 'The plate broke', email: 'li@example.com', order: '0043' });
    shop.oneClockRunAfter(15);
  });

  it('stops no execution', () => {
    const bad = shop.google.executions.filter(({ status }) => status !== 'completed');
    expect(bad.map(({ functionName, error }) => [functionName, error?.message])).toEqual([]);
  });

  it(`is ${says.length === 0 ? 'nothing to say' : 'said'} on the health list`, () => {
    expect([...new Set(shop.health().problems.map(({ code }) => code))]).toEqual(says);
  });

  it(
    goesOn ? 'does not stop the next complaint' : 'waits for the next complaint to be mended',
    () => {
      expect(shop.mailsTo('li@example.com')).toHaveLength(goesOn ? 1 : 0);
      if (!goesOn && typeof mend === 'function') mend();
      shop.oneClockRunAfter(15);
      expect(shop.mailsTo('li@example.com')).toHaveLength(1);
      expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
      const texts = shop.rows().map(({ what }) => what);
      expect(texts.filter((what) => what === 'The cup broke')).toHaveLength(1);
      expect(texts.filter((what) => what === 'The plate broke')).toHaveLength(1);
    },
  );
});

it('a deleted tab is said, and no response is lost', () => {
  const shop = fresh();
  shop.google.deleteTab(people.Anna, complaints);
  shop.customerWrites({ what: 'The cup broke', email: 'wang@example.com' });
  shop.oneClockRunAfter(15);
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  expect(shop.health().problems.map(({ code }) => code)).toContain('tab-missing');
  const stored = Object.values(shop.google.world.forms).flatMap(({ responses }) => responses);
  expect(stored).toHaveLength(1);
});

it('where the Customers tab is deleted nobody becomes a stranger, and the clock goes on', () => {
  const shop = fresh();
  shop.customerWrites({ what: 'The cup broke', email: 'wang@example.com' });
  shop.oneClockRunAfter(15);
  shop.google.deleteTab(people.Anna, tabs.customers.sheetId);
  shop.oneClockRunAfter(24 * 60);
  shop.oneClockRunAfter(5);
  expect(shop.facts()[0]?.['customer']).toBe('C-0001');
  expect(shop.facts()[0]?.['warned']).not.toBe('');
  const runs = shop.google.executions.filter(({ functionName }) => functionName === 'handleClock');
  expect(runs.at(-1)?.calls).not.toHaveProperty(['Sheets.Spreadsheets.batchUpdate']);
});
