// The Hours tab: opening spans of each weekday, and the days on which it is otherwise.

import type { Problem } from '../../desk/problem.ts';
import type { RowOf } from '../../desk/table.ts';
import { dateText, weekdayNamed } from '../../desk/typed-days.ts';
import type { Hours, hoursTab } from '../../desk/working-hours.ts';
import { type Span, spansIn } from '../../plain/hours.ts';
import type { RawTable } from './read-tabs.ts';
import { placedRowsOf, unreadableAt } from './table-rows.ts';

export interface ParsedHours {
  readonly hours: Hours;
  readonly problems: readonly Problem[];
}

export function hoursOf(table: RawTable | undefined, zone: string): ParsedHours {
  const week: Span[][] = [[], [], [], [], [], [], []];
  const exceptions: Record<string, Span[]> = {};
  const problems: Problem[] = [];
  if (!table) return { hours: { zone, week, exceptions }, problems };
  for (const { row, at } of placedRowsOf('hours', table)) {
    if (!placeDay(row, week, exceptions)) problems.push(unreadableAt(table, at, 'day'));
  }
  return { hours: { zone, week, exceptions }, problems };
}

function placeDay(
  { day, spans: typed }: RowOf<typeof hoursTab>,
  week: Span[][],
  exceptions: Record<string, Span[]>,
): boolean {
  const spans = spansIn(typed.join(','));
  if (!spans) return false;
  const date = dateText(day);
  const weekday = weekdayNamed(day);
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) exceptions[date] = spans;
  else if (weekday >= 1) week[weekday - 1] = spans;
  else return false;
  return true;
}
