import { typeCell } from '../../src/dev/google/host/workbook/edits.ts';
import { parseTyped } from '../../src/dev/google/host/workbook/parse.ts';
import { createWorkbook } from '../../src/dev/google/host/workbook/state.ts';
import { cellViews } from '../../src/dev/google/host/workbook/view.ts';

const OWNER = { email: 'owner@example.com', now: Date.parse('2026-11-02T01:00:00Z') };

function value(text: string, locale = 'zh_CN') {
  return parseTyped(text, { locale, plainText: false, year: 2026 });
}

test.each([
  ['0123', 123],
  ['1e5', 100000],
  ['TRUE', true],
  ['false', false],
  ['50%', 0.5],
  ['+8613800138000', 8613800138000],
  ['-5', -5],
  ['1,234.5', 1234.5],
  ['hello', 'hello'],
  ["'0123", '0123'],
  ["'=1+1", '=1+1'],
  ['123456789012345678', 123456789012345000],
])('%s typed into an Automatic cell is stored as %p', (text, stored) => {
  expect(value(text).v).toBe(stored);
});

test.each([
  ['zh_CN', '2026-11-24', 46350],
  ['zh_CN', '2026年11月24日', 46350],
  ['zh_CN', '11月24日', 46350],
  ['zh_CN', '11/24', 46350],
  ['en_US', '11/24/2026', 46350],
  ['en_US', '11/24', 46350],
  ['en_GB', '24/11/2026', 46350],
  ['en_GB', '24/11', 46350],
  ['zh_CN', '33-1', 12055],
])('in %s %s is a date', (locale, text, serial) => {
  expect(value(text, locale)).toMatchObject({ v: serial, numberFormat: { type: 'DATE' } });
});

test('a plus sign before text makes a formula that fails', () => {
  const workbook = createWorkbook({
    spreadsheetId: 's',
    title: 'T',
    locale: 'zh_CN',
    timeZone: 'Asia/Shanghai',
    owner: OWNER.email,
  });
  typeCell(workbook, OWNER, 0, 1, 1, '+86 138 0013');
  typeCell(workbook, OWNER, 0, 1, 2, '123456789012345678');
  typeCell(workbook, OWNER, 0, 1, 3, '￥12.50');
  const [row] = cellViews(workbook, OWNER, 0, { row: 1, column: 1, rows: 1, columns: 3 });
  expect(row?.map(({ text }) => text)).toEqual(['#ERROR!', '1.23E+17', '￥12.50']);
});

test('a cell formatted as plain text keeps everything', () => {
  for (const text of ['0123', '=1+1', '1/2', 'TRUE', "'x"]) {
    expect(parseTyped(text, { locale: 'zh_CN', plainText: true, year: 2026 })).toEqual({ v: text });
  }
});
