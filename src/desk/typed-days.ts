// Days as people type them into the firm's tabs.
import { readDays } from '../plain/written-dates.ts';
import type { Unclear } from './doubt.ts';
import type { FieldValue } from './fact.ts';
import { words } from './words.ts';

/** 'YYYY-MM-DD' of a date typed as text or turned into a date by the sheet; '' where it is not clear which. */
export function dayOf(cell: FieldValue): string {
  const { days } = readDays(String(cell ?? ''));
  return days.length === 1 ? (days[0] ?? '') : '';
}

export function unclearDay(cell: FieldValue): Unclear | undefined {
  const { days, hasNoYear } = readDays(String(cell ?? ''));
  return days.length === 1 ? undefined : { either: days, hasNoYear };
}

/** ISO weekday of its name in any language, of its first three letters or its number; NaN when it is none. */
export function weekdayNamed(name: string): number {
  const plain = name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(?:星期|礼拜|禮拜|週)/, '周')
    .replace(/^周天$/, '周日')
    .replace(/days$/, 'day');
  const isDay = (day: string): boolean => {
    const named = day.toLowerCase().replace(/^週/, '周');
    return named === plain || (plain.length >= 3 && named.startsWith(plain.replace(/\.$/, '')));
  };
  const found = Object.values(words).map((w) => w.sheet.weekdays.findIndex(isDay) + 1);
  const number = found.find((at) => at > 0) ?? Number(plain || 'none');
  return number >= 1 && number <= 7 ? number : Number.NaN;
}

export const weekdaysIn = (cell: FieldValue): number[] =>
  Array.isArray(cell) ? cell.map((name) => weekdayNamed(String(name))) : [];
