// What the number in a cell of a spreadsheet says, whichever program keeps it.
import { wallOfSerial } from './dates.ts';

export type NumberKind = 'moment' | 'percent' | 'plain';

/** Spreadsheets keep fifteen digits; the others are zeros, or wrong. */
export const isRounded = (value: number): boolean => Math.abs(value) >= 1e15;

/** As people see it (`shown`, '' where nobody knows), but moments as `YYYY-MM-DD HH:MM:SS` in the zone of the sheet, and no
 * digit of a long number less. */
export function numberText(value: number, kind: NumberKind, shown = ''): string {
  if (kind === 'moment') return momentText(value) ?? (shown || digitsOf(value));
  if (shown !== '' && !saysLess(shown, value)) return shown;
  return kind === 'percent' ? `${digitsOf(value * 100)}%` : digitsOf(value);
}

/** Until there a number is hours rather than a day; beyond, there is no calendar. */
const [firstDay, lastDay] = [367, 110_000];

/** Parts of a day are a time, whole days have none; undefined for what is neither. */
function momentText(serial: number): string | undefined {
  const isTime = serial >= 0 && serial < 1;
  if (!isTime && (serial < firstDay || serial > lastDay)) return undefined;
  const [day = '', time = ''] = wallOfSerial(serial).split('T');
  if (isTime) return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}

const isScientific = (text: string): boolean => /\dE[+-]?\d/i.test(text);

function saysLess(shown: string, value: number): boolean {
  if (isScientific(shown)) return true;
  return Number.isInteger(value) && !shown.replace(/\D/g, '').includes(digitsOf(Math.abs(value)));
}

/** Of a fraction, without the noise behind the fifteenth digit. */
const digitsOf = (value: number): string =>
  String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
