// What of a Sheets call is its shape: what Google reads in it, and nothing of whoever sent it.
import { newShapesIn, readShapes, sayNew } from '../../../src/dev/proof/known-shapes.ts';
import { plainFormula } from '../../../src/dev/proof/plain-text.ts';
import { nameOf, shapesOf } from '../../../src/dev/proof/shapes.ts';

const BATCH = 'Sheets.Spreadsheets.batchUpdate';
const batch = (...requests: object[]) => shapesOf(BATCH, [{ requests }, 'an-id']);

const cells = (sheetId: number, ...values: object[]) => ({
  appendCells: { sheetId, rows: [{ values }], fields: 'userEnteredValue' },
});
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });

test('two requests that differ in texts, ids and numbers alone have one shape', () => {
  const [one] = batch(cells(5, text('Anna Li, 0138')));
  const [other] = batch(cells(9, text('REFUND')));
  expect(one).toEqual(other);
  expect(JSON.stringify(one)).not.toMatch(/Anna|an-id|REFUND/);
});

test('a mask, a pattern, a kind of condition, another field: each makes another shape', () => {
  const format = (type: string, pattern: string) => ({
    repeatCell: {
      range: { sheetId: 1 },
      cell: { userEnteredFormat: { numberFormat: { type, pattern } } },
      fields: 'userEnteredFormat.numberFormat',
    },
  });
  const rule = (type: string) => ({
    setDataValidation: {
      range: { sheetId: 1, startRowIndex: 4 },
      rule: { condition: { type, values: [{ userEnteredValue: '7' }] } },
    },
  });
  const shapes = batch(
    format('TEXT', '@'),
    format('DATE', 'yyyy'),
    format('DATE', 'yyyy-mm'),
    rule('NUMBER_GREATER'),
    rule('TEXT_EQ'),
    { appendCells: { ...cells(1, text('x')).appendCells, fields: '*' } },
  );
  expect(new Set(shapes.map(nameOf)).size).toBe(6);
});

test('each sort of cell is a shape by itself, however many there are and in which order', () => {
  const number = { userEnteredValue: { numberValue: 3 } };
  const names = (...values: object[]) => batch(cells(1, ...values)).map(nameOf);
  expect(names(text('a'), number, text('b'))).toEqual(names(number, text('c')));
  expect(names(text('a'), number)).toHaveLength(2);
});

test('what is asked to be read back is a shape by itself', () => {
  const options = { includeSpreadsheetInResponse: true, responseRanges: ["'Anna'!B7:C9"] };
  const shapes = shapesOf(BATCH, [{ requests: [cells(1, text('x'))], ...options }, 'id']);
  expect(shapes).toHaveLength(2);
  expect(JSON.stringify(shapes[1])).toContain(`"'Proof scratch'!A1:B2"`);
});

test('of reads the options and the edges that are named count', () => {
  const read = (...gridRanges: object[]) => {
    const dataFilters = gridRanges.map((gridRange) => ({ gridRange }));
    return shapesOf('Sheets.Spreadsheets.Values.batchGetByDataFilter', [{ dataFilters }, 'id']);
  };
  expect(read({ sheetId: 3, startRowIndex: 8 }, { sheetId: 4 })).toHaveLength(2);
  expect(read({ sheetId: 3, startRowIndex: 8 })).toEqual(read({ sheetId: 7, startRowIndex: 2 }));
});

test.each([
  ['=$J2="放弃"', '=$A1="x"'],
  ["=SUM('Anna Li'!B2:B)*12.5", "=SUM('Proof scratch'!A1:A)*1"],
  ['=AND(Log!$C$4>TODAY()-30;A:C="a ""b""")', `=AND('Proof scratch'!$A$1>TODAY()-1;A:A="x")`],
])('of the formula %s functions and operators stay', (formula, plain) => {
  expect(plainFormula(formula)).toBe(plain);
});

const known = readShapes();

test('the known shapes are sorted, named by what they are, and as plain as they can be', () => {
  const names = Object.keys(known);
  expect(names).toEqual([...names].sort());
  for (const [name, shape] of Object.entries(known)) {
    expect(nameOf(shape)).toBe(name);
    expect(shapesOf(`Sheets.${shape.method}`, shape.args).map(nameOf)).toContain(name);
  }
});

test('a shape that no proof knows is told once, with how to collect it', () => {
  const newShapes = newShapesIn(known);
  const request = { mergeCells: { range: { sheetId: 1 }, mergeType: 'MERGE_NOBODY_SENT_THIS' } };
  const [found] = newShapes(BATCH, [{ requests: [request] }, 'id']);
  expect(newShapes(BATCH, [{ requests: [request] }, 'id'])).toEqual([]);
  if (!found) throw new Error('It was known');
  expect(sayNew(found)).toMatch(
    /^No proof asks Google about mergeCells \w+ yet: .*REDRESS_COLLECT/,
  );
  expect(newShapes(BATCH, [known[Object.keys(known).at(-1) ?? '']?.args[0], 'id'])).toEqual([]);
});
