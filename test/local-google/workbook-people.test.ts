import { batchUpdate } from '../../src/dev/google/host/sheets-api/batch.ts';
import {
  clearCells,
  fillDown,
  pasteCells,
  sortRange,
  typeCell,
} from '../../src/dev/google/host/workbook/edits.ts';
import { addResponseTab } from '../../src/dev/google/host/workbook/responses.ts';
import { createWorkbook, type WorkbookState } from '../../src/dev/google/host/workbook/state.ts';
import {
  addTab,
  deleteLines,
  deleteTab,
  hideTab,
  insertLines,
  moveLines,
  renameTab,
} from '../../src/dev/google/host/workbook/structure.ts';
import { cellViews, tabViews } from '../../src/dev/google/host/workbook/view.ts';

const NOW = Date.parse('2026-11-02T01:00:00Z');
const OWNER = { email: 'owner@example.com', now: NOW };
const ANN = { email: 'ann@example.com', now: NOW };

function workbookOf(...rows: string[][]): WorkbookState {
  const options = { title: 'T', locale: 'en_US', timeZone: 'Asia/Shanghai', owner: OWNER.email };
  const workbook = createWorkbook({ spreadsheetId: 's', ...options, editors: [ANN.email] });
  if (rows.length > 0) pasteCells(workbook, OWNER, 0, 1, 1, rows);
  return workbook;
}

function shown(workbook: WorkbookState, rows: number, columns: number): string[][] {
  const window = { row: 1, column: 1, rows, columns };
  return cellViews(workbook, OWNER, 0, window).map((row) => row.map(({ text }) => text));
}

function protect(workbook: WorkbookState, protection: object): void {
  const range = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 };
  const protectedRange = { range, ...protection };
  batchUpdate(workbook, OWNER.email, { requests: [{ addProtectedRange: { protectedRange } }] });
}

function dropDown(workbook: WorkbookState, strict: boolean): void {
  const values = [{ userEnteredValue: 'open' }, { userEnteredValue: 'closed' }];
  const rule = { condition: { type: 'ONE_OF_LIST', values }, strict };
  const range = { sheetId: 0, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 1 };
  batchUpdate(workbook, OWNER.email, { requests: [{ setDataValidation: { range, rule } }] });
}

test('an edit of one cell tells the value before and after', () => {
  const workbook = workbookOf();
  const place = { kind: 'edit', sheetId: 0, row: 2, column: 3, rows: 1, columns: 1, warned: false };
  expect(typeCell(workbook, ANN, 0, 2, 3, '5')).toEqual({ ...place, value: '5' });
  expect(typeCell(workbook, ANN, 0, 2, 3, 'x')).toEqual({ ...place, value: 'x', oldValue: '5' });
  expect(typeCell(workbook, ANN, 0, 2, 3, '')).toEqual({ ...place, oldValue: 'x' });
});

test('an edit of several cells tells only where it was', () => {
  const workbook = workbookOf();
  const area = { sheetId: 0, row: 1, column: 1, rows: 2, columns: 2 };
  expect(pasteCells(workbook, ANN, 0, 1, 1, [['a', 'b'], ['c']])).toEqual({
    kind: 'edit',
    ...area,
    warned: false,
  });
  expect(clearCells(workbook, ANN, area)).not.toHaveProperty('oldValue');
  expect(shown(workbook, 2, 2)).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('pasting past the last row makes the tab longer', () => {
  const workbook = workbookOf();
  pasteCells(workbook, ANN, 0, 1000, 26, [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(workbook.sheets[0]).toMatchObject({ rowCount: 1001, columnCount: 27 });
});

test('filling down copies the first row', () => {
  const workbook = workbookOf(['a', '1'], ['b', '2'], ['c', '3']);
  fillDown(workbook, ANN, { sheetId: 0, row: 1, column: 1, rows: 3, columns: 1 });
  expect(shown(workbook, 3, 2)).toEqual([
    ['a', '1'],
    ['a', '2'],
    ['a', '3'],
  ]);
});

test('a strict drop-down refuses what it does not offer, a tolerant one warns', () => {
  const workbook = workbookOf();
  dropDown(workbook, true);
  const violation =
    'The data you entered in cell A2 violates the data validation rules set on this cell.';
  expect(() => typeCell(workbook, ANN, 0, 2, 1, 'shut')).toThrow(violation);
  expect(typeCell(workbook, ANN, 0, 2, 1, 'closed').warned).toBe(false);
  dropDown(workbook, false);
  expect(typeCell(workbook, ANN, 0, 2, 1, 'shut').warned).toBe(true);
  expect(shown(workbook, 2, 1)).toEqual([[''], ['shut']]);
});

test('a protection stops everybody but its editors and the owner', () => {
  const workbook = workbookOf();
  protect(workbook, { editors: { users: [] } });
  const protectedCell = 'You are trying to edit a protected cell or object.';
  expect(() => typeCell(workbook, ANN, 0, 1, 1, 'x')).toThrow(protectedCell);
  expect(() =>
    deleteLines(workbook, ANN, { sheetId: 0, dimension: 'ROWS', at: 1, count: 1 }),
  ).toThrow(protectedCell);
  expect(typeCell(workbook, ANN, 0, 1, 2, 'x').warned).toBe(false);
  expect(typeCell(workbook, OWNER, 0, 1, 1, 'x').warned).toBe(false);
});

test('a warning lets through and says so', () => {
  const workbook = workbookOf();
  protect(workbook, { warningOnly: true });
  expect(typeCell(workbook, ANN, 0, 1, 1, 'x').warned).toBe(true);
});

test('somebody without the file edits nothing', () => {
  const eve = { email: 'eve@example.com', now: NOW };
  expect(() => typeCell(workbookOf(), eve, 0, 1, 1, 'x')).toThrow('only have permission to view');
});

test('sorting keeps frozen rows on top and empty cells at the bottom', () => {
  const workbook = workbookOf(['n', 'who'], ['10', 'b'], ['', 'c'], ['9', 'a']);
  const properties = { sheetId: 0, gridProperties: { frozenRowCount: 1 } };
  const fields = 'gridProperties.frozenRowCount';
  batchUpdate(workbook, OWNER.email, {
    requests: [{ updateSheetProperties: { properties, fields } }],
  });
  expect(sortRange(workbook, ANN, 0, 1, true)).toMatchObject({
    kind: 'change',
    changeType: 'OTHER',
  });
  expect(shown(workbook, 4, 2)).toEqual([
    ['n', 'who'],
    ['9', 'a'],
    ['10', 'b'],
    ['', 'c'],
  ]);
  sortRange(workbook, ANN, 0, 1, false);
  expect(shown(workbook, 4, 2)).toEqual([
    ['n', 'who'],
    ['10', 'b'],
    ['9', 'a'],
    ['', 'c'],
  ]);
});

test('rows and columns are inserted, deleted and moved', () => {
  const workbook = workbookOf(['a', 'b'], ['c', 'd']);
  const rows = (at: number) => ({ sheetId: 0, dimension: 'ROWS' as const, at, count: 1 });
  expect(insertLines(workbook, ANN, rows(2)).changeType).toBe('INSERT_ROW');
  expect(shown(workbook, 3, 2)).toEqual([
    ['a', 'b'],
    ['', ''],
    ['c', 'd'],
  ]);
  expect(deleteLines(workbook, ANN, rows(2)).changeType).toBe('REMOVE_ROW');
  moveLines(workbook, ANN, { sheetId: 0, dimension: 'COLUMNS', at: 1, count: 1 }, 2);
  moveLines(workbook, ANN, rows(2), 1);
  expect(shown(workbook, 2, 2)).toEqual([
    ['d', 'c'],
    ['b', 'a'],
  ]);
});

test('tabs are added, renamed, hidden and deleted, but not one with a form', () => {
  const workbook = workbookOf();
  const added = addTab(workbook, 'Extra');
  const responses = addResponseTab(workbook, { formId: 'f', title: 'Answers', headers: ['When'] });
  renameTab(workbook, ANN, added, 'More');
  hideTab(workbook, ANN, 0, true);
  expect(tabViews(workbook, ANN).map(({ title, hidden }) => [title, hidden])).toEqual([
    ['Answers', false],
    ['Sheet1', true],
    ['More', false],
  ]);
  expect(() => renameTab(workbook, ANN, added, 'answers')).toThrow('already exists');
  expect(() => deleteTab(workbook, ANN, responses)).toThrow(
    'You cannot delete a sheet with a linked form. Please unlink the form first.',
  );
  expect(deleteTab(workbook, ANN, added).changeType).toBe('REMOVE_GRID');
});

test('only what protects a whole tab keeps people from renaming it', () => {
  const workbook = workbookOf();
  protect(workbook, { editors: { users: [] } });
  renameTab(workbook, ANN, 0, 'Desk');
  protect(workbook, { range: { sheetId: 0 }, editors: { users: [] } });
  expect(() => renameTab(workbook, ANN, 0, 'Mine')).toThrow('protected cell or object');
  expect(() => deleteTab(workbook, ANN, 0)).toThrow('protected cell or object');
  expect(workbook.sheets[0]?.title).toBe('Desk');
});

test('whoever edits a cell has it selected', () => {
  const workbook = workbookOf();
  typeCell(workbook, ANN, 0, 2, 3, 'x');
  expect(workbook.selections).toMatchObject({
    [ANN.email]: { sheetId: 0, startRowIndex: 1, startColumnIndex: 2 },
  });
});
