import {
  asShown,
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

test.each([
  ['na\u200bme\ufeff', 'name'],
  ['\u202eabc\u202c', 'abc'],
  ['a\u00adb\u2060c\u0000d', 'abcd'],
  ['line\u000bnext\u0085last', 'line\nnext\nlast'],
  ['tab\tand\nline', 'tab\tand\nline'],
  [
    '👩\u200d👧 \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} ❤\ufe0f',
    '👩\u200d👧 \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} ❤\ufe0f',
  ],
  ['hello\u{e0069}\u{e0067}', 'hello'],
  ['a\u200db', 'ab'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['葛\u{e0100}城', '葛\u{e0100}城'],
  ['half \ud800', 'half \ufffd'],
])('of %j %j shows', (text, shown) => {
  expect(asShown(text)).toBe(shown);
  expect(asShown(shown)).toBe(shown);
});
