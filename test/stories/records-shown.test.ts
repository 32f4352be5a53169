// What the desk keeps for itself stands behind the menu, whoever opens it.
import { openShop, people, type Shop } from './shop.ts';

const visible = (shop: Shop): string[] => {
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const sheets = spreadsheets[spreadsheetId]?.sheets ?? [];
  return sheets.filter(({ hidden }) => !hidden).map(({ title }) => title);
};

test.each([
  ['Anna', ['Archive']],
  // A tab that only Anna may change stays as it is, and Li is told.
  ['Li', []],
] as const)('%s shows the records and hides them again', async (name, more) => {
  const shop = (await openShop())();
  const before = visible(shop);
  expect(before).not.toContain('Log');
  shop.google.openSpreadsheet(people[name]);
  expect(shop.google.clickMenu(people[name], 'showRecords').status).toBe('completed');
  expect(visible(shop)).toEqual(
    expect.arrayContaining(['Log', 'Outbox', 'State', 'Form Responses 1', ...more]),
  );
  expect(shop.google.clickMenu(people[name], 'hideRecords').status).toBe('completed');
  expect(visible(shop)).toEqual(before);
});
