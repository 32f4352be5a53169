// How a value is shown: number formats, and the defaults of each locale.
import { format, isDateFormat } from 'numfmt';
import type { CellFormat, NumberFormat } from './format.ts';
import type { Value } from './functions.ts';

/** `zh_CN` as the rest of the world writes it. */
export function languageTag(locale: string): string {
  return locale.replace('_', '-');
}

const decimalCommas = new Map<string, boolean>();

/** 1,5 in German, 1.5 in English. */
export function hasDecimalComma(locale: string): boolean {
  const known = decimalCommas.get(locale);
  if (known !== undefined) return known;
  const has = new Intl.NumberFormat(languageTag(locale)).format(0.5).includes(',');
  decimalCommas.set(locale, has);
  return has;
}

const DATE_PATTERNS: Readonly<Record<string, string>> = {
  en_US: 'm/d/yyyy',
  en_GB: 'dd/mm/yyyy',
  zh_CN: 'yyyy-m-d',
  zh_TW: 'yyyy/m/d',
  zh_HK: 'd/m/yyyy',
  ja_JP: 'yyyy/mm/dd',
};

const TIME_PATTERN = 'h:mm:ss';

export function defaultPattern(type: string, locale: string): string {
  const date = DATE_PATTERNS[locale] ?? 'yyyy-mm-dd';
  const patterns: Readonly<Record<string, string>> = {
    TEXT: '@',
    NUMBER: '#,##0.00',
    PERCENT: '0.00%',
    CURRENCY: '#,##0.00',
    DATE: date,
    TIME: TIME_PATTERN,
    DATE_TIME: `${date} ${TIME_PATTERN}`,
    SCIENTIFIC: '0.00E+00',
  };
  return patterns[type] ?? 'General';
}

export function patternOf(numberFormat: NumberFormat | undefined, locale: string): string {
  return numberFormat?.pattern || defaultPattern(numberFormat?.type ?? '', locale);
}

export function isDate(cellFormat: CellFormat): boolean {
  const { type, pattern } = cellFormat.numberFormat ?? {};
  if (type === 'DATE' || type === 'TIME' || type === 'DATE_TIME') return true;
  return type === undefined && pattern !== undefined && isDateFormat(pattern);
}

export function isPlainText(cellFormat: CellFormat): boolean {
  const { type, pattern } = cellFormat.numberFormat ?? {};
  return type === 'TEXT' || pattern === '@';
}

/** Sheets shows whole numbers up to 15 digits, more only as a power of ten. */
function automatic(value: number): string {
  if (Math.abs(value) >= 1e15) return format('0.00E+00', value);
  return String(Number(value.toPrecision(Number.isInteger(value) ? 15 : 10)));
}

export function displayText(value: Value, cellFormat: CellFormat, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = patternOf(cellFormat.numberFormat, locale);
  if (typeof value === 'string') return value;
  if (pattern === 'General' || pattern === '@') return automatic(value);
  return format(pattern, value, { locale: languageTag(locale) });
}
