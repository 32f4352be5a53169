import { digestOf } from '../../src/desk/digest.ts';
import { withoutLoneSurrogates } from '../../src/plain/text.ts';

it.each([
  ['cut after its first half', '破了\uD83D', '破了\uFFFD'],
  ['cut before its second half', '\uDE00 broken', '\uFFFD broken'],
  ['several second halves in a row', 'a\uDE00\uDE00\uDE00b', 'a\uFFFD\uFFFD\uFFFDb'],
  ['the halves in the wrong order', '\uDE00\uD83D', '\uFFFD\uFFFD'],
  ['a whole one between two halves', '\uD83D😀\uDE00', '\uFFFD😀\uFFFD'],
])('a character %s can be stored and digested', (_, text, mended) => {
  expect(withoutLoneSurrogates(text)).toBe(mended);
  expect(digestOf(text)).toBe(digestOf(mended));
});

it('whole characters stay as they are', () => {
  const text = 'Kaffee ☕, 咖啡😀👍🏽, 𠮷野家';
  expect(withoutLoneSurrogates(text)).toBe(text);
});

it('a digest is the SHA-256 of the UTF-8 text', () => {
  // printf '咖啡😀' | sha256sum
  expect(digestOf('咖啡😀')).toBe(
    'acf50e6113ef49cf04536d121779708fd7005be20b3a869b5c7e033c73d715d2',
  );
});
