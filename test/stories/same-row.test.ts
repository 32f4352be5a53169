// Between our reading and our writing people sort, move and delete: the right row is patched, every other is as it was.
import { tabs } from '../../src/desk/tabs.ts';
import { inTheMiddle } from './in-the-middle.ts';
import { type Name, openShop, people, type Record_, type Shop } from './shop.ts';

const first = 'R-2026-0001';
let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

describe('the same row, whatever people do between our reading and our writing', () => {
  const sheetId = tabs.complaints.sheetId;
  const disturbances: Readonly<Record<string, (shop: Shop) => void>> = {
    'sort by what happened': (shop) => {
      const { column } = shop.cell(first, 'what');
      shop.google.sortRange(people.Mei, sheetId, column, true);
    },
    'sort the other way': (shop) => {
      const { column } = shop.cell(first, 'what');
      shop.google.sortRange(people.Mei, sheetId, column, false);
    },
    'move the status to the end': (shop) => {
      const { column } = shop.cell(first, 'status');
      shop.google.moveColumn(people.Mei, sheetId, column, 40);
    },
    'move the number behind the status': (shop) => {
      const { column } = shop.cell(first, 'number');
      shop.google.moveColumn(people.Mei, sheetId, column, shop.cell(first, 'status').column);
    },
    'move the number to the end': (shop) => {
      const { column } = shop.cell(first, 'number');
      shop.google.moveColumn(people.Mei, sheetId, column, 44);
    },
    'insert a column': (shop) => void shop.google.insertColumns(people.Mei, sheetId, 3),
    'insert a row above': (shop) => void shop.google.insertRows(people.Mei, sheetId, 2),
    'move the number behind the status and sort': (shop) => {
      const { column } = shop.cell(first, 'number');
      shop.google.moveColumn(people.Mei, sheetId, column, shop.cell(first, 'status').column);
      shop.google.sortRange(people.Mei, sheetId, shop.cell(first, 'what').column, true);
    },
    'rename the tab': (shop) => void shop.google.renameTab(people.Mei, sheetId, 'Li\'s "tab"!'),
    'delete another row': (shop) => {
      const { row } = shop.cell('R-2026-0002', 'what');
      shop.google.deleteRows(people.Mei, sheetId, row);
    },
  };
  const threeRows = (): Shop => {
    const shop = open();
    for (const [at, what] of ['Banana', 'Apple', 'Cherry'].entries()) {
      shop.customerWrites({ what, email: `c${at}@example.com`, name: what });
    }
    shop.oneClockRunAfter(10);
    return shop;
  };
  /** Everything but what we may have changed ourselves. */
  const texts = (shop: Shop): Readonly<Record<string, Record_>> =>
    Object.fromEntries(
      shop
        .rows()
        .map(({ number, what, name, mail, owner, status }) => [
          number,
          { what, name, mail, owner, status },
        ]),
    );

  test.each(Object.entries(disturbances))('they %s', (title, disturbance) => {
    const shop = threeRows();
    const before = texts(shop);
    const at = [first, 'R-2026-0003'] as const;
    for (const [index, number] of at.entries()) {
      const ended = inTheMiddle(shop, { runs: 'act', k: 4 }, () => {
        if (index === 0) disturbance(shop);
      });
      const name = before[number]?.['owner'] as Name;
      expect(shop.staff(name).solves(number, 'A new one was sent.')).toMatchObject({ done: true });
      expect(ended()).toBe(true);
    }
    const { 'R-2026-0002': second = {}, ...others } = before;
    const isDeleted = title === 'delete another row';
    expect(texts(shop)).toEqual({
      ...Object.fromEntries(
        Object.entries(others).map(([n, row]) => [n, { ...row, status: 'resolved' }]),
      ),
      ...(isDeleted ? {} : { 'R-2026-0002': second }),
    });
    const { problems, differences, brokenChains } = shop.verify();
    expect({ problems, brokenChains }).toEqual({ problems: [], brokenChains: [] });
    expect(differences).toHaveLength(isDeleted ? 1 : 0);
  });
});
