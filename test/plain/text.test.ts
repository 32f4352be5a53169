import {
  keyed,
  listIn,
  oneCell,
  oneLine,
  splitText,
  withoutLoneSurrogates,
} from '../../src/plain/text.ts';

const filled = 'x'.repeat(oneCell - 1);

test.each([
  ['short', 'short', ''],
  [`${filled}yz`, `${filled}y`, 'z'],
  [`${filled}😀z`, filled, '😀z'],
])('a text goes on in a second cell, case %#', (text, what, continued) => {
  expect(splitText(text)).toEqual({ what, continued });
});

test.each([
  ['破了\uD83D', '破了\uFFFD'],
  ['\uDE00\uD83D', '\uFFFD\uFFFD'],
  ['😀', '😀'],
])('%j can be stored as %j', (text, mended) => {
  expect(withoutLoneSurrogates(text)).toBe(mended);
});

test.each([
  [' a\r\nb\u2028c ', 200, 'a b c'],
  ['a\u202Eb', 200, 'a b'],
  ['😀😀😀', 2, '😀😀'],
])('%j is on one line of %d: %j', (text, longest, line) => {
  expect(oneLine(text, longest)).toBe(line);
});

test.each([
  ['North, South', ['North', 'South']],
  ['北，南、東；西', ['北', '南', '東', '西']],
  ['North\n\n South ;', ['North', 'South']],
  ['', []],
])('%j lists %j', (text, parts) => {
  expect(listIn(text)).toEqual(parts);
});

test.each([
  ['Ｒ－２０２６－００４２', 'R-2026-0042'],
  ['R–2026—0042', 'R-2026-0042'],
  ['R−2026‐0042', 'R-2026-0042'],
])('%j is keyed as %j', (typed, meant) => {
  expect(keyed(typed)).toBe(meant);
});
