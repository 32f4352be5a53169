import { batchUpdate } from '../../src/dev/google/host/sheets-api/batch.ts';
import { pasteCells } from '../../src/dev/google/host/workbook/edits.ts';
import {
  addResponseTab,
  insertRowAfterLastResponse,
  setResponseHeader,
} from '../../src/dev/google/host/workbook/responses.ts';
import { createWorkbook } from '../../src/dev/google/host/workbook/state.ts';

const OWNER = { email: 'owner@example.com', now: 0 };

function linked() {
  const options = { title: 'T', locale: 'zh_CN', timeZone: 'Asia/Shanghai', owner: OWNER.email };
  const workbook = createWorkbook({ spreadsheetId: 's', ...options });
  const tab = { formId: 'f', title: '表单回复 1', headers: ['时间戳记', '电话'] };
  const sheetId = addResponseTab(workbook, tab);
  const values = () => workbook.sheets.find((sheet) => sheet.sheetId === sheetId)?.rows;
  return { workbook, sheetId, values };
}

test('a response becomes the next row, and number-like answers lose their zeros', () => {
  const { workbook, sheetId, values } = linked();
  expect(insertRowAfterLastResponse(workbook, sheetId, [46000.5, '0138'])).toBe(2);
  expect(insertRowAfterLastResponse(workbook, sheetId, [46000.6, '=1+1'])).toBe(3);
  expect(values()?.slice(0, 3)).toEqual([
    ['时间戳记', '电话'],
    [{ v: 46000.5, s: 0 }, 138],
    [{ v: 46000.6, s: 0 }, '=1+1'],
  ]);
});

test('a column formatted as plain text keeps what was answered', () => {
  const { workbook, sheetId, values } = linked();
  const range = { sheetId, startColumnIndex: 1, endColumnIndex: 2 };
  const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
  const request = { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } };
  batchUpdate(workbook, OWNER.email, { requests: [request] });
  insertRowAfterLastResponse(workbook, sheetId, [46000, '0138']);
  insertRowAfterLastResponse(workbook, sheetId, [46000, '0139']);
  expect(
    values()
      ?.slice(1, 3)
      .map((row) => row?.[1]),
  ).toMatchObject([{ v: '0138' }, { v: '0139' }]);
});

test('what stands below the responses moves down', () => {
  const { workbook, sheetId, values } = linked();
  insertRowAfterLastResponse(workbook, sheetId, [46000, 'a']);
  pasteCells(workbook, OWNER, sheetId, 3, 1, [['our note']]);
  insertRowAfterLastResponse(workbook, sheetId, [46001, 'b']);
  expect(values()?.[3]).toEqual(['our note']);
});

test('a later question gets the column right of everything', () => {
  const { workbook, sheetId, values } = linked();
  expect(setResponseHeader(workbook, sheetId, '地址')).toBe(2);
  expect(setResponseHeader(workbook, sheetId, '手机', 1)).toBe(1);
  expect(values()?.[0]).toEqual(['时间戳记', '手机', '地址']);
});
