import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import { hasLostDigits, phoneKeys, phonesIn } from '../../src/plain/phones.ts';

test.each([
  ['HK', '+852 9123 4567', ['t+85291234567'], ['+85291234567']],
  ['HK', '9123 4567', ['t+85291234567'], ['+85291234567']],
  ['HK', '(852) 9123-4567', ['t+85291234567'], ['+85291234567']],
  ['HK', '00852 91234567', ['t+85291234567'], ['+85291234567']],
  ['HK', '＋８５２ ９１２３ ４５６７', ['t+85291234567'], ['+85291234567']],
  ['SG', '9123 4567', ['t+6591234567'], ['+6591234567']],
  ['MO', '6612 3456', ['t+85366123456'], ['+85366123456']],
  ['MO', '+853 6612 3456', ['t+85366123456'], ['+85366123456']],
  ['CN', '138 0013 8000', ['t+8613800138000'], ['+8613800138000']],
  ['CN', '158 0013 8000', ['t+8615800138000'], ['+8615800138000']],
  ['CN', '8613800138000', ['t+8613800138000'], ['+8613800138000']],
  ['HK', '13800138000', ['t+8613800138000'], ['+8613800138000']],
  ['HK', '1 415 555 2671', ['t+14155552671'], ['+14155552671']],
  ['CN', '85291234567', ['t+85291234567'], ['+85291234567']],
  // Works inside the country alone, so it is dialled as it is written.
  ['CN', '400-820-8820 转 3', ['t+864008208820x3'], ['4008208820,3']],
  ['CN', '95588', ['t?95588'], ['95588']],
  ['TW', '02-2345-6789#123', ['t+886223456789x123'], ['+886223456789,123']],
  ['TW', '(02)2345-6789 分機123', ['t+886223456789x123'], ['+886223456789,123']],
  ['TW', '02-2345-6789', ['t+886223456789'], ['+886223456789']],
  ['TW', '912345678', ['t+886912345678'], ['+886912345678']],
  ['TW', '02-2345-6789/90', ['t+886223456789'], ['+886223456789']],
  ['HK', '+44 20 7946 0018 ext. 5', ['t+442079460018x5'], ['+442079460018,5']],
  ['GB', '020 7946 0018 x5', ['t+442079460018x5'], ['+442079460018,5']],
  ['HK', 'tel:+85291234567;ext=5', ['t+85291234567x5'], ['+85291234567,5']],
  ['GB', '+44 (0)20 7946 0018', ['t+442079460018'], ['+442079460018']],
  ['GB', '+39 (0)6 698 1234', ['t+39066981234'], ['+39066981234']],
  ['US', '(415) 555-2671 ext 12', ['t+14155552671x12'], ['+14155552671,12']],
  ['US', '011 852 9123 4567', ['t+85291234567'], ['+85291234567']],
  ['US', '555-2671', ['t?5552671'], ['5552671']],
  ['DE', '030/1234567', ['t+49301234567'], ['+49301234567']],
  // Drama numbers are given to nobody, and yet are one however they are written.
  ['GB', '07700 900123', ['t+447700900123'], ['07700900123']],
  ['GB', '+44 7700 900123', ['t+447700900123'], ['+447700900123']],
  // Of a program that took it for a number.
  ['CN', '13800138000.0', ['t+8613800138000'], ['+8613800138000']],
  ['CN', '="13800138000"', ['t+8613800138000'], ['+8613800138000']],
  // No country is known.
  ['', '0912-345-678', ['t?0912345678'], ['0912345678']],
  ['', '+886 (0)912-345-678', ['t+886912345678'], ['+886912345678']],
])('in %s %j is known as %j and dialled as %j', (country, typed, keys, dialled) => {
  expect(phoneKeys(typed, country)).toEqual(keys);
  expect(phonesIn(typed, country).map(({ dial }) => dial)).toEqual(dialled);
});

const mobiles = ['t+8613800138000', 't+8613900139000'];
test.each([
  ['CN', '13800138000/13900139000', mobiles],
  ['CN', '13800138000 13900139000', mobiles],
  ['CN', '13800138000，13900139000', mobiles],
  ['CN', '13800138000\n13900139000', mobiles],
  ['CN', '手机13800138000 家里13900139000', mobiles],
  ['CN', '13800138000 或 13800138000', mobiles.slice(0, 1)],
  ['GB', '07911 123456 or 020 7946 0018', ['t+447911123456', 't+442079460018']],
  ['GB', '07911 123456 020 7946 0018', ['t+447911123456', 't+442079460018']],
  ['TW', '02-2345-6789#12、0912345678', ['t+886223456789x12', 't+886912345678']],
])('in %s both numbers of %j are kept', (country, typed, keys) => {
  expect(phoneKeys(typed, country)).toEqual(keys);
});

test.each([
  '12345',
  '000123',
  'wechat: wang',
  '@line_88',
  'wxid_138001380001',
  'abc13800138000',
  '',
])('%j is no phone', (text) => {
  expect(phonesIn(text, 'HK')).toEqual([]);
});

test.each([
  ['1.38E+10', true],
  ['1.38001E+10', true],
  ['8.52912E+10', true],
  ['１.３８E+１０', true],
  ['1,38E+10', true],
  ['13800138000', false],
  ['Unit 1e, 12345', false],
  ['name1e10@example.com', false],
])('of %j digits are lost: %s', (text, expected) => {
  expect(hasLostDigits(text)).toBe(expected);
  if (expected) expect(phonesIn(text, 'CN')).toEqual([]);
});

/** The package itself, with all it knows, is asked what the number is. */
const countries = (metadata as unknown as { countries: Record<string, readonly unknown[]> })
  .countries;
const inUse = Object.entries(countries).flatMap(([country, row]) => {
  const kinds = ((row[11] || []) as readonly (readonly unknown[] | 0)[]).slice(0, 2);
  const patterns = kinds.flatMap((kind) => (kind !== 0 && kind[0] !== '' ? [String(kind[0])] : []));
  return patterns.map((pattern) => ({ country, pattern }));
});

const aNumber = fc
  .constantFrom(...inUse)
  .chain(({ country, pattern }) =>
    fc.stringMatching(new RegExp(`^(?:${pattern})$`)).map((national) => ({ country, national })),
  );
const between = fc.constantFrom('', ' ', '-', '.', ' - ');

type Country = Parameters<typeof parsePhoneNumberFromString>[1] & string;

/** As people and programs write it. */
function spelled(country: string, national: string, gap: string): readonly string[] {
  const code = String(countries[country]?.[0]);
  const known = parsePhoneNumberFromString(`+${code}${national}`, { extract: false });
  if (known?.isValid() !== true || known.country !== country) return [];
  const inside = known.format('NATIONAL');
  const wide = [known.number, known.format('INTERNATIONAL'), known.format('RFC3966')];
  return [...wide, inside, inside.replace(/[ -]+/g, gap)];
}

test('every spelling of a number is its international one, in every country', () => {
  fc.assert(
    fc.property(aNumber, between, ({ country, national }, gap) => {
      const all = spelled(country, national, gap);
      fc.pre(all.length > 0);
      for (const one of all) {
        // Not the number it was made of: some old ones of Gabon have two readings to the package itself.
        const own = parsePhoneNumberFromString(one, country as Country)?.number ?? '';
        expect([country, one, phoneKeys(one, country)]).toEqual([country, one, [`t${own}`]]);
        expect(phoneKeys(`${one} ext. 12`, country)).toEqual([`t${own}x12`]);
        // What was read once is read the same again, on any desk.
        expect(phoneKeys(own, 'CN')).toEqual([`t${own}`]);
      }
    }),
    { numRuns: 500 },
  );
});
