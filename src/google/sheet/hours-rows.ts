// The Hours tab: opening spans of each weekday, and the days on which it is otherwise.

import type { Problem } from '../../desk/problem.ts';
import type { Hours, Span } from '../../desk/working-hours.ts';
import { type FieldValue, listOf } from './cells.ts';
import { dateText, text, weekdayNamed } from './policy-rows.ts';
import type { RawTable } from './read-tabs.ts';
import { type RecordRow, recordsOf, whereOf } from './records.ts';

export interface ParsedHours {
  readonly hours: Hours;
  readonly problems: readonly Problem[];
}

export function hoursOf(table: RawTable | undefined, zone: string): ParsedHours {
  const week: Span[][] = [[], [], [], [], [], [], []];
  const exceptions: Record<string, Span[]> = {};
  const problems: Problem[] = [];
  if (!table) return { hours: { zone, week, exceptions }, problems };
  for (const row of recordsOf(table, zone)) {
    if (!placeDay(row, week, exceptions)) {
      problems.push({ code: 'row-unreadable', where: whereOf(table, row.at), detail: 'day' });
    }
  }
  return { hours: { zone, week, exceptions }, problems };
}

function placeDay(row: RecordRow, week: Span[][], exceptions: Record<string, Span[]>): boolean {
  const spans = spansOf(row.values['spans'] ?? '');
  if (!spans) return false;
  const date = dateText(row.values['day']);
  const day = weekdayNamed(text(row.values, 'day'));
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) exceptions[date] = spans;
  else if (day >= 1) week[day - 1] = spans;
  else return false;
  return true;
}

/** '9:00-12:00, 13:00-18:00'; blank or a word such as "closed" = closed; undefined when unreadable. */
function spansOf(value: FieldValue): Span[] | undefined {
  const parts = listOf(Array.isArray(value) ? value.join(',') : String(value));
  const written = parts.filter((part) => /\d/.test(part));
  const spans = written.map(spanOf);
  return spans.every(({ from, to }) => from < to && to <= 1440) ? spans : undefined;
}

function spanOf(part: string): Span {
  const match = /^(\d{1,2})[:：](\d{2})\s*[-–—~～至]\s*(\d{1,2})[:：](\d{2})$/.exec(part.trim());
  const [fromHour = Number.NaN, fromMinute = 0, toHour = 0, toMinute = 0] = (match ?? [])
    .slice(1)
    .map(Number);
  return { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
}
