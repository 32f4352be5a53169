// The Hours tab: opening spans of each weekday, and the days on which it is otherwise.

import type { Problem } from '../../desk/problem.ts';
import type { Hours } from '../../desk/working-hours.ts';
import { type Span, spansIn } from '../../plain/hours.ts';
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
  const cell = row.values['spans'] ?? '';
  const spans = spansIn(Array.isArray(cell) ? cell.join(',') : String(cell));
  if (!spans) return false;
  const date = dateText(row.values['day']);
  const day = weekdayNamed(text(row.values, 'day'));
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) exceptions[date] = spans;
  else if (day >= 1) week[day - 1] = spans;
  else return false;
  return true;
}
