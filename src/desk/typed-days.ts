// Days as people type them into the firm's tabs.
import { wallOfSerial } from '../plain/dates.ts';
import type { FieldValue } from './fact.ts';
import { words } from './words.ts';

/** 'YYYY-MM-DD' of a date typed as text or turned into a date by the sheet. */
export function dateText(value: FieldValue | undefined): string {
  const typed = String(value ?? '').trim();
  const serial = Number(typed);
  return typed !== '' && serial > 20_000 && serial < 100_000
    ? wallOfSerial(serial).slice(0, 10)
    : typed;
}

/** ISO weekday of its name in any language, of its first three letters or its number; NaN when it is none. */
export function weekdayNamed(name: string): number {
  const plain = name.trim().toLowerCase();
  const isDay = (day: string): boolean =>
    day.toLowerCase() === plain || (plain.length >= 3 && day.toLowerCase().startsWith(plain));
  const found = Object.values(words).map((w) => w.sheet.weekdays.findIndex(isDay) + 1);
  const number = found.find((at) => at > 0) ?? Number(plain || 'none');
  return number >= 1 && number <= 7 ? number : Number.NaN;
}

export const weekdaysIn = (cell: FieldValue): number[] =>
  Array.isArray(cell) ? cell.map((name) => weekdayNamed(String(name))) : [];
