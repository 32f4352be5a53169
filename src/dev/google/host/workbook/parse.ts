// What Sheets makes of typed text: USER_ENTERED.
import { parseValue } from 'numfmt';
import { defaultPattern, languageTag } from './display.ts';
import type { NumberFormat } from './format.ts';
import type { Scalar } from './state.ts';

export interface Typed {
  readonly v?: Scalar;
  readonly f?: string;
  /** The format that an Automatic cell takes on. */
  readonly numberFormat?: NumberFormat;
}

export interface TypingOptions {
  readonly locale: string;
  /** The cell is formatted as plain text. */
  readonly plainText: boolean;
  /** For dates typed without a year. */
  readonly year: number;
}

const YEARLESS = /^(\d{1,2})([/.-])(\d{1,2})$/;
const CJK_DATE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/;

/** Full-width yen and dates with characters become what the parser knows; a missing year is this one. */
function normalised(text: string, { locale, year }: TypingOptions): string {
  const [, cjkYear, month, day] = CJK_DATE.exec(text) ?? [];
  if (month) return `${cjkYear ?? year}-${month}-${day}`;
  const [, first, sign, second] = YEARLESS.exec(text) ?? [];
  if (sign === undefined || Number(first) > 31) return text.replace('￥', '¥');
  const yearFirst = /^(zh|ja|ko)_(?!HK)/.test(locale);
  return yearFirst ? `${year}${sign}${first}${sign}${second}` : `${text}${sign}${year}`;
}

/** Excel's built-in format ids, which the parser answers with, by their kind. */
function formatFor(text: string, id: number, locale: string): NumberFormat | undefined {
  const decimals = /\.\d/.test(text) ? '.00' : '';
  const symbol = text.replaceAll(/[\d.,()\s+-]/g, '');
  if (id === 3 || id === 4) return { type: 'NUMBER', pattern: `#,##0${decimals}` };
  if (id >= 5 && id <= 8) return { type: 'CURRENCY', pattern: `"${symbol}"#,##0${decimals}` };
  if (id === 9 || id === 10) return { type: 'PERCENT', pattern: `0${decimals}%` };
  if (id === 11) return { type: 'SCIENTIFIC', pattern: '0.00E+00' };
  return dateFormat(text, id, locale);
}

function dateFormat(text: string, id: number, locale: string): NumberFormat | undefined {
  const date = /^\d{4}-/.test(text) ? 'yyyy-mm-dd' : defaultPattern('DATE', locale);
  const time = defaultPattern('TIME', locale);
  if (id >= 14 && id <= 17) return { type: 'DATE', pattern: date };
  if (id === 22) return { type: 'DATE_TIME', pattern: `${date} ${time}` };
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { type: 'TIME', pattern: time };
  return undefined;
}

function parsed(text: string, options: TypingOptions): Typed | undefined {
  const found = parseValue(normalised(text, options), { locale: languageTag(options.locale) });
  if (!found || typeof found.value === 'object') return undefined;
  const { value, formatId } = found as { value: Scalar; formatId?: number };
  const numberFormat =
    formatId === undefined ? undefined : formatFor(text, formatId, options.locale);
  return { v: value, ...(numberFormat ? { numberFormat } : {}) };
}

export function parseTyped(text: string, options: TypingOptions): Typed {
  if (text === '') return {};
  if (options.plainText) return { v: text };
  if (text.startsWith("'")) return { v: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { f: text };
  const value = parsed(text.trim(), options);
  if (value) return value;
  return text.startsWith('+') && text.length > 1 ? { f: `=${text}` } : { v: text };
}
