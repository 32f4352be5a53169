// How the countries of the world number their phones: of Google's libphonenumber what reading a number takes. The build
// stores what this file comes to, not the whole of that data.
import all from 'libphonenumber-js/max/metadata';

/** Where desks are likely every kind of number is known exactly; elsewhere the pattern of them all. */
const exact = new Set('CN HK MO TW SG MY JP KR GB IE US CA AU NZ DE FR'.split(' '));

type Row = readonly unknown[];

/** Places in the package's rows, which have no names. */
const at = { code: 0, abroad: 1, possible: 2, prefix: 5, parsing: 7, instead: 8, kinds: 11 };

const {
  countries,
  nonGeographic,
  country_calling_codes: codes,
} = all as unknown as {
  readonly countries: Readonly<Record<string, Row>>;
  readonly nonGeographic: Readonly<Record<string, Row>>;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
};

/** No pattern has the letter d, so that it is short for a digit. */
function lineOf([country, row]: readonly [string, Row]): string {
  const text = (place: number): string => String(row[place] || '').replace(/\\d/g, 'd');
  const kinds = (row[at.kinds] || []) as readonly (Row | 0)[];
  const given = kinds
    .flatMap((kind) => (kind !== 0 && kind[0] !== '' ? [String(kind[0])] : []))
    .join('|');
  const abroad = text(at.abroad);
  const plan = [
    ...[country, text(at.code), text(at.possible), text(at.parsing) || text(at.prefix)],
    ...[text(at.instead), abroad === '00' ? '' : abroad],
    exact.has(country) ? given.replace(/\\d/g, 'd') : '',
  ];
  return plan.join(' ').trimEnd();
}

/** A line a country: its ISO code, calling code, pattern of a national number, national prefix, what is put in its place, how
 * abroad is dialled where that is not 00, and what is really given out. Of one calling code the main country is first; a
 * number of no country has its calling code for both. */
export const numbering: string = [
  ...Object.values(codes).flatMap((each) =>
    each.map((country) => [country, countries[country] ?? []] as const),
  ),
  ...Object.entries(nonGeographic),
]
  .map(lineOf)
  .join('\n');
