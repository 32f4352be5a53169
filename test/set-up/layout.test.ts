import { demoMails, demoSetUp } from '../../src/complaints/set-up/demo-set-up.ts';
import { starterRows } from '../../src/complaints/set-up/starter-rows.ts';
import { type Tab, tabNames, tabs } from '../../src/desk/tabs.ts';
import { words } from '../../src/desk/words.ts';
import type { Caller } from '../../src/dev/google/host/services/service.ts';
import { sheetsApi } from '../../src/dev/google/host/sheets-api/sheets-api.ts';
import { createWorkbook, type WorkbookState } from '../../src/dev/google/host/workbook/state.ts';
import { checkRequest, checkResponse } from '../../src/dev/google/published-schema.ts';
import { layoutRequests } from '../../src/google/set-up/layout.ts';
import { columnsOf } from '../../src/google/sheet/tables.ts';
import { languages } from '../../src/language/languages.ts';

const installer = demoMails.principal;

function workbook(): WorkbookState {
  const timeZone = 'Asia/Taipei';
  return createWorkbook({
    spreadsheetId: 's',
    title: 'S',
    locale: 'en_US',
    timeZone,
    owner: installer,
  });
}

function caller(book: WorkbookState, user: string = installer): Caller {
  const world = { spreadsheets: { s: book }, clock: 0, options: { unknown: {} } };
  return { world, user, countCells: () => undefined } as unknown as Caller;
}

function batchUpdate(book: WorkbookState, requests: object[], user: string = installer): void {
  const body = { requests };
  checkRequest('Sheets.Spreadsheets.batchUpdate', body);
  const answer = sheetsApi['Sheets.Spreadsheets.batchUpdate']?.run(caller(book, user), body, 's');
  checkResponse('Sheets.Spreadsheets.batchUpdate', answer);
}

function madeDesk(language: (typeof languages)[number]): WorkbookState {
  const book = workbook();
  const setUp = demoSetUp(language);
  batchUpdate(
    book,
    layoutRequests({
      make: tabNames,
      titles: words[language].sheet.tabs,
      rows: starterRows(setUp, words, installer),
      words: words[language],
      zone: setUp.zone,
    }),
  );
  return book;
}

const valuesOf = (book: WorkbookState, sheetId: number): unknown[][] => {
  const filter = { dataFilters: [{ gridRange: { sheetId } }] };
  const method = sheetsApi['Sheets.Spreadsheets.Values.batchGetByDataFilter'];
  const answer = method?.run(caller(book), filter, 's') as {
    valueRanges: { valueRange: { values?: unknown[][] } }[];
  };
  return answer.valueRanges[0]?.valueRange.values ?? [];
};

const sheetOf = (book: WorkbookState, sheetId: number) => {
  const sheet = book.sheets.find((each) => each.sheetId === sheetId);
  if (!sheet) throw new Error(`no tab ${sheetId}`);
  return sheet;
};

test.each(languages)('Google understands the tabs in %s and makes them at once', (language) => {
  const book = madeDesk(language);
  for (const name of tabNames) {
    const tab: Tab = tabs[name];
    const [header = []] = valuesOf(book, tab.sheetId);
    expect([name, columnsOf(name, header.map(String)).missing]).toEqual([name, []]);
    expect(sheetOf(book, tab.sheetId).title).toBe(words[language].sheet.tabs[name]);
  }
});

test('the starter rows stand below their headers as they were given', () => {
  const book = madeDesk('en');
  const [header = [], first = []] = valuesOf(book, tabs.team.sheetId);
  const person = Object.fromEntries(header.map((title, at) => [title, first[at]]));
  expect(person).toMatchObject({ Name: 'Anna', Mail: installer, Role: 'Business owner' });
  expect(valuesOf(book, tabs.hours.sheetId)).toHaveLength(8);
});

test('only the tabs that are missing are made again', () => {
  const book = madeDesk('en');
  batchUpdate(book, [{ deleteSheet: { sheetId: tabs.summary.sheetId } }]);
  const layout = { titles: words.en.sheet.tabs, rows: {}, words: words.en, zone: 'Etc/UTC' };
  batchUpdate(book, layoutRequests({ ...layout, make: ['summary'] }));
  expect(book.sheets).toHaveLength(tabNames.length + 1);
});
