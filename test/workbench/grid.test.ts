import fc from 'fast-check';
import { a1, axisOf, columnName, visible } from '../../src/dev/workbench/page/grid/axis.ts';
import { asCells, asText } from '../../src/dev/workbench/page/grid/clipboard.ts';
import { areaOf, moved, single } from '../../src/dev/workbench/page/grid/selection.ts';
import {
  fromLocalInput,
  nextMonday,
  nextMorning,
  toLocalInput,
} from '../../src/dev/workbench/page/moments.ts';
import { placeOfLink } from '../../src/dev/workbench/page/sheet-link.ts';

test('columns are named as in every spreadsheet', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual([
    ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'],
  ]);
  expect(a1(7, 28)).toBe('AB7');
});

test('every pixel belongs to the row or column that is drawn there', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 5400 }), (list, pixel) => {
      const axis = axisOf(list);
      const total = axis.start(axis.count + 1);
      fc.pre(pixel < total);
      const index = axis.at(pixel);
      expect(axis.start(index)).toBeLessThanOrEqual(pixel);
      expect(axis.start(index) + axis.size(index)).toBeGreaterThan(pixel);
    }),
  );
});

test('what is drawn never goes beyond the sheet or under what is frozen', () => {
  const axis = axisOf(Array.from({ length: 10 }, () => 25));
  expect(visible(axis, 0, 60, 1)).toEqual({ from: 2, to: 6 });
  expect(visible(axis, 200, 900, 1)).toEqual({ from: 6, to: 10 });
});

const key = (name: string, more = {}) => ({
  ...{ key: name, shiftKey: false, ctrlKey: false, metaKey: false },
  ...more,
});
const ground = {
  rows: axisOf(Array.from({ length: 100 }, () => 25)),
  // The second column is hidden.
  columns: axisOf([100, 0, 100, 100]),
  usedRows: 40,
  home: { row: 2, column: 1 },
};

test('keys move over hidden columns and stop at the edges', () => {
  const start = single({ row: 1, column: 1 });
  const after = (name: string, more = {}, from = start) =>
    moved(from, key(name, more), ground)?.head;
  expect(after('ArrowRight')).toEqual({ row: 1, column: 3 });
  expect(after('ArrowLeft', {}, single({ row: 1, column: 3 }))).toEqual({ row: 1, column: 1 });
  expect(after('ArrowUp')).toEqual({ row: 1, column: 1 });
  expect(after('End')).toEqual({ row: 1, column: 4 });
  expect(after('ArrowDown', { ctrlKey: true })).toEqual({ row: 40, column: 1 });
  expect(after('Home', { metaKey: true })).toEqual({ row: 2, column: 1 });
  expect(moved(start, key('x'), ground)).toBeNull();
});

test('Shift stretches the selection from where it began', () => {
  const begun = single({ row: 5, column: 3 });
  const up = moved(begun, key('ArrowUp', { shiftKey: true }), ground);
  expect(up && areaOf(up)).toEqual({ row: 4, column: 3, rows: 2, columns: 1 });
});

test('what is copied is what is pasted, with tabs, quotes and line ends inside cells', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '字') });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
        ...{ minLength: rows, maxLength: rows },
      }),
    );
  fc.assert(
    fc.property(table, (cells) => {
      const area = { row: 1, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
      const copied = asText(area, (row, column) => ({ text: cells[row - 1]?.[column - 1] ?? '' }));
      expect(asCells(`${copied}\n`)).toEqual(cells);
    }),
  );
});

test('morning and Monday are those of the shop, also when its clocks change', () => {
  const at = (text: string) => Date.parse(text);
  const zone = 'Europe/London';
  expect(nextMorning(at('2026-10-24T20:00:00Z'), zone)).toBe(at('2026-10-25T08:00:00Z'));
  expect(nextMorning(at('2026-10-24T06:00:00Z'), zone)).toBe(at('2026-10-24T07:00:00Z'));
  expect(nextMonday(at('2026-10-24T06:00:00Z'), zone)).toBe(at('2026-10-26T08:00:00Z'));
  expect(nextMonday(at('2026-10-26T08:00:00Z'), zone)).toBe(at('2026-11-02T08:00:00Z'));
});

test('a chosen time is the shop’s time', () => {
  const now = Date.parse('2026-11-22T03:00:00Z');
  expect(toLocalInput(now, 'Asia/Taipei')).toBe('2026-11-22T11:00');
  expect(fromLocalInput('2026-11-22T11:00', 'Asia/Taipei')).toBe(now);
  expect(fromLocalInput('', 'Asia/Taipei')).toBeNull();
});

test('a link into the sheet leads to its cell, other links do not', () => {
  const sheet = 'https://docs.google.com/spreadsheets/d/abc/edit';
  expect(placeOfLink(`${sheet}#gid=7&range=AB5:AC6`)).toEqual({
    sheetId: 7,
    selection: single({ row: 5, column: 28 }),
  });
  expect(placeOfLink(sheet)).toBeNull();
  expect(placeOfLink('https://docs.google.com/forms/d/e/x/viewform')).toBeNull();
});
