// Amounts as people type and read them, and what may be given away. One reader for the sheet and the sidebar: what can be
// read in two ways answers both, and what is no amount of this currency is none. Nothing is cut off.

import { numberBegins, numberHolds, valuesIn } from './figures.ts';

/** `null` = nothing typed. */
export type Amount = { readonly only: number | null } | { readonly either: readonly number[] };

/** "1,200", "12,50", "1.200,50", "NT$ 500", "3万", "两千", full-width digits; undefined = no amount of this currency. */
export function readAmount(typed: string, currency = ''): Amount | undefined {
  const text = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text === '') return { only: null };
  const [, before = '', number = '', after = ''] = parted.exec(abbreviated(text)) ?? [];
  if (![before, after].every((unit) => isUnitOf(unit, currency))) return undefined;
  const marks = {
    isWhole: isOneOf(withoutCents, currency),
    hasCommas: isOneOf(withComma, currency),
  };
  const read = [...new Set(valuesIn(number, marks))].sort((a, b) => a - b);
  const [first] = read;
  if (first === undefined) return undefined;
  return read.length === 1 ? { only: first } : { either: read };
}

/** Where it can be read in one way. */
export function amountIn(typed: string, currency = ''): number | null | undefined {
  const amount = readAmount(typed, currency);
  return amount && 'only' in amount ? amount.only : undefined;
}

/** What it is of, before and behind it. */
const parted = new RegExp(
  `^([^.,${numberHolds}]*)([.,]?[${numberBegins}](?:[${numberHolds}., '’]*[${numberHolds}.,])?) ?(\\D*)$`,
);

/** "Rs. 500", "5,-", "2k". */
const abbreviated = (text: string): string =>
  text
    .replace(/^(\p{L}+)\. ?/u, '$1 ')
    .replace(/(\d)[.,] ?[-–—]{1,2}$/, '$1')
    .replace(/(\d)k(?!\p{L})/iu, '$1千');

/** Which currencies a sign or a word may mean. */
const units: readonly (readonly [string, string])[] = [
  ['$ dollar dollars', 'USD AUD CAD HKD TWD SGD NZD MOP MXN ARS CLP COP'],
  ['us$ $us 美元 美金', 'USD'],
  ['nt$ nt 新台币 新臺幣 新台幣 台币 台幣 臺幣', 'TWD'],
  ['hk$ 港币 港幣 港元', 'HKD'],
  ['mop$ 澳门元 澳門元', 'MOP'],
  ['s$ 新币 新幣 新元', 'SGD'],
  ['a$ au$ 澳元', 'AUD'],
  ['c$ ca$ 加元', 'CAD'],
  ['nz$', 'NZD'],
  ['r$', 'BRL'],
  ['元 元整 圆 圓 圓整 块 塊 块钱 塊錢', 'CNY TWD HKD MOP SGD'],
  ['¥', 'CNY JPY'],
  ['cn¥ rmb 人民币 人民幣', 'CNY'],
  ['円 yen 日元 日圆 日圓', 'JPY'],
  ['₩ won 원 韩元 韓元 韓圓', 'KRW'],
  ['€ euro euros 欧元 歐元', 'EUR'],
  ['£ pound pounds 英镑 英鎊', 'GBP'],
  ['₹ rs rupees', 'INR'],
  ['fr sfr', 'CHF'],
  ['kr', 'DKK NOK SEK ISK'],
  ['rm', 'MYR'],
  ['zł', 'PLN'],
  ['฿', 'THB'],
  ['₫ đ', 'VND'],
  ['rp', 'IDR'],
];
const currenciesOf = new Map(
  units.flatMap(([words, codes]) => words.split(' ').map((word) => [word, codes] as const)),
);

const meant = (unit: string): readonly string[] => {
  const plain = unit.toLowerCase().replace(/[ .]/g, '');
  return (currenciesOf.get(plain) ?? plain.toUpperCase()).split(' ');
};

/** No sign, a plus, or one that may mean the desk's currency; where it has none, any that is known. */
function isUnitOf(unit: string, currency: string): boolean {
  const plain = unit.trim().replace(/^\+$/, '');
  if (plain === '') return true;
  if (currency.trim() !== '') return meant(plain).some((code) => meant(currency).includes(code));
  return currenciesOf.has(plain.toLowerCase().replace(/[ .]/g, '')) || /^[A-Za-z]{3}$/.test(plain);
}

/** In use, whatever the standard says. */
const withoutCents = 'JPY KRW TWD VND IDR CLP ISK HUF COP PYG UGX XAF XOF';
/** Whose people write a comma before the cents, not all of them. */
const withComma =
  'EUR BRL DKK NOK SEK ISK PLN CZK HUF RON BGN TRY RUB UAH IDR VND ARS CLP COP ZAR CHF CAD';

const isOneOf = (codes: string, currency: string): boolean =>
  currency.trim() !== '' && meant(currency).some((code) => codes.split(' ').includes(code));

/** "500 EUR"; a desk may have no currency. */
export const sumOf = (value: number, currency: string): string => `${value} ${currency}`.trim();

/** Where no limit was decided, none holds (S7). */
export const isWithin = (limit: number | null, value: number): boolean =>
  limit === null || value <= limit;

/** Somebody's yes holds for less, too. */
export const isApproved = (
  given: { readonly value: number | null; readonly approvedBy: string },
  value: number,
): boolean => given.approvedBy !== '' && value <= (given.value ?? 0);
