import fc from 'fast-check';
import { prefilledLink } from '../../src/desk/prefilled-link.ts';
import {
  numberMentioned,
  numberOfReference,
  referenceFor,
  tokenFor,
} from '../../src/desk/reference.ts';

const seeded = { seed: 20261124, numRuns: 200 };
const secret = 'a secret for tests';
const uses = fc.constantFrom('add' as const, 'survey' as const);
const numbers = fc
  .tuple(fc.constantFrom('R', 'AB', 'SHOP'), fc.nat({ max: 123_456 }))
  .map(([prefix, count]) => `${prefix}-2026-${String(count).padStart(4, '0')}`);

test('a reference names its number, whatever a mail program did to its case and lines', () => {
  const spaces = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.constantFrom(' ', '\n', '\r\n', '\t')));
  fc.assert(
    fc.property(numbers, uses, spaces, (number, use, breaks) => {
      const reference = referenceFor(secret, number, use);
      const broken = breaks.reduce(
        (text, [at, space]) => text.slice(0, at) + space + text.slice(at),
        reference.toLowerCase(),
      );
      expect(numberOfReference(secret, broken, use)).toBe(number);
    }),
    seeded,
  );
});

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test.each<[string, (reference: string) => string]>([
  ['in full-width letters', wide],
  ['with other dashes', (text) => text.replace(/-/g, '–')],
  ['quoted over two lines', (text) => `> ${text.slice(0, 14)}\n> ${text.slice(14)}`],
  [
    'with a soft hyphen and a zero-width space',
    (text) => `${text.slice(0, 9)}\u00ad\u200b${text.slice(9)}`,
  ],
  ['in the middle of a sentence', (text) => `My reference ${text}. Thank you`],
])('a reference is known %s', (_, written) => {
  const reference = referenceFor(secret, 'R-2026-0042', 'add');
  expect(numberOfReference(secret, written(reference), 'add')).toBe('R-2026-0042');
});

test('a token that was cut off is not completed by guessing', () => {
  const reference = referenceFor(secret, 'R-2026-0042', 'add');
  expect(numberOfReference(secret, reference.slice(0, -1), 'add')).toBeUndefined();
  expect(numberMentioned(wide(reference.slice(0, -1)))).toBe('R-2026-0042');
});

test('a token of another number, another use or another desk never passes', () => {
  fc.assert(
    fc.property(numbers, numbers, uses, (number, other, use) => {
      fc.pre(number !== other);
      const swapped = `${number}-${tokenFor(secret, other, use)}`;
      expect(numberOfReference(secret, swapped, use)).toBeUndefined();
      const reference = referenceFor(secret, number, use);
      const otherUse = use === 'add' ? 'survey' : 'add';
      expect(numberOfReference(secret, reference, otherUse)).toBeUndefined();
      expect(numberOfReference('another secret', reference, use)).toBeUndefined();
    }),
    seeded,
  );
});

test('one wrong character is a wrong token', () => {
  fc.assert(
    fc.property(numbers, fc.nat({ max: 9 }), (number, at) => {
      const token = tokenFor(secret, number, 'add');
      const wrong = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      expect(numberOfReference(secret, `${number}-${wrong}`, 'add')).toBeUndefined();
    }),
    seeded,
  );
});

test('a desk without a secret believes no reference', () => {
  expect(numberOfReference('', referenceFor('', 'R-2026-0042', 'add'), 'add')).toBeUndefined();
});

test.each([
  ['R-2026-0042', 'R-2026-0042'],
  ['my number is r-2026-0042, thanks', 'R-2026-0042'],
  ['R-2026-0042 2nd time', 'R-2026-0042'],
  ['R-2026-\n0042', 'R-2026-0042'],
  ['R-2026-0042-WRONGTOKEN', 'R-2026-0042'],
  ['the one of last week', undefined],
])('"%s" mentions %s', (text, number) => {
  expect(numberMentioned(text)).toBe(number);
});

test('a prefilled link carries any answer and nothing beside it', () => {
  const form = { prefill: 'https://forms.example/f?a={reference}&b={score}&c={other}' };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const url = new URL(prefilledLink(form, { reference: text, score: '5' }));
      expect(url.searchParams.get('a')).toBe(text);
      expect([url.searchParams.get('b'), url.searchParams.get('c')]).toEqual(['5', '']);
    }),
    seeded,
  );
});
