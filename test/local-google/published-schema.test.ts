import { existsSync } from 'node:fs';
import { deriveSchema, PUBLISHED } from '../../src/dev/google/derive-schema.ts';
import { checkRequest, checkResponse, readSchemas } from '../../src/dev/google/published-schema.ts';

const batch = 'Sheets.Spreadsheets.batchUpdate';
const read = 'Sheets.Spreadsheets.Values.batchGet';

(existsSync(PUBLISHED) ? test : test.skip)(
  'what is kept of the description is what Google publishes',
  () => {
    expect(readSchemas()).toEqual(deriveSchema());
  },
);

test.each<[string, object, string]>([
  ['a name it does not know', { requests: [{ deleteSheet: { sheetID: 0 } }] }, 'sheetID'],
  ['a kind of request that it does not know', { requests: [{ dropSheet: {} }] }, 'dropSheet'],
  ['a text for a number', { requests: [{ deleteSheet: { sheetId: '0' } }] }, 'integer'],
  [
    'a value that is none of those it lists',
    { requests: [{ appendDimension: { dimension: 'DIAGONALS' } }] },
    'DIAGONALS',
  ],
  ['something else than a list', { requests: { deleteSheet: {} } }, 'array'],
  ['a text for a message', { requests: ['deleteSheet'] }, 'object'],
  ['a number for yes or no', { includeSpreadsheetInResponse: 1 }, 'boolean'],
])('a request with %s is none that Google understands', (_, body, word) => {
  expect(() => checkRequest(batch, body)).toThrow(word);
});

test('what has no value does not travel', () => {
  const request = { deleteSheet: { sheetId: 1, sheetID: null }, addSheet: undefined };
  expect(() => checkRequest(batch, { requests: [request] })).not.toThrow();
});

test.each<[string, object, string]>([
  ['a field that Google never sends', { valueRanges: [{ cells: [] }] }, 'cells'],
  ['values that are no rows', { valueRanges: [{ values: ['x'] }] }, 'array'],
  ['no number where one is due', { spreadsheetId: Number.NaN }, 'string'],
])('an answer with %s is none of Google', (_, body, word) => {
  expect(() => checkResponse(read, body)).toThrow(word);
});

test('an answer with cells of every sort is one of Google', () => {
  const values = [['x', 1, true, null], []];
  expect(() => checkResponse(read, { valueRanges: [{ values }] })).not.toThrow();
});
