// A script that belongs to no spreadsheet.
import { resultOf } from './local-script.ts';

const ALONE = { bound: false };

test('a script that stands alone has no active spreadsheet, and nothing of a document', () => {
  const probe = `return [
    SpreadsheetApp.getActive(),
    SpreadsheetApp.getActiveSheet(),
    SpreadsheetApp.getActiveRange(),
    LockService.getDocumentLock(),
    PropertiesService.getDocumentProperties(),
    CacheService.getDocumentCache(),
  ].map((one) => one === null);`;
  expect(resultOf(probe, ALONE)).toEqual([true, true, true, true, true, true]);
  expect(resultOf(probe)).toEqual([false, false, false, false, false, false]);
});

test('what belongs to the script or to a person is there', () => {
  const probe = `return [LockService.getScriptLock(), LockService.getUserLock(),
    PropertiesService.getScriptProperties(), CacheService.getUserCache()].includes(null);`;
  expect(resultOf(probe, ALONE)).toBe(false);
});

test('it has no user interface', () => {
  expect(() => resultOf('SpreadsheetApp.getUi();', ALONE)).toThrow(
    /Cannot call SpreadsheetApp.getUi/,
  );
});
