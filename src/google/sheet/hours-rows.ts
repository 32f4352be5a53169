// The Hours tab: opening spans of each weekday, and the days on which it is otherwise. What cannot be read any more stays as it
// was read last.

import type { Doubt, Unclear, Until } from '../../desk/doubt.ts';
import type { Problem } from '../../desk/problem.ts';
import type { State } from '../../desk/state.ts';
import { dayOf, unclearDay, weekdayNamed } from '../../desk/typed-days.ts';
import type { Hours } from '../../desk/working-hours.ts';
import { readHours, type Span, writtenHours } from '../../plain/hours.ts';
import type { RawTable } from './read-tabs.ts';
import { type PlacedRow, placedRowsOf, placeOf, unreadableAt } from './table-rows.ts';

export interface ParsedHours {
  readonly hours: Hours;
  readonly problems: readonly Problem[];
  readonly doubts: readonly Doubt[];
}

export function hoursOf(
  table: RawTable | undefined,
  zone: string,
  kept: State['hours'],
): ParsedHours {
  const week: (readonly Span[])[] = [[], [], [], [], [], [], []];
  const exceptions: Record<string, readonly Span[]> = {};
  const rows = table
    ? placedRowsOf('hours', table).map((placed) => hoursRow(table, placed, kept))
    : [];
  for (const { day, spans } of rows) {
    if (!day || !spans) continue;
    if ('date' in day) exceptions[day.date] = spans;
    else week[day.weekday - 1] = spans;
  }
  return {
    hours: { zone, week, exceptions },
    problems: rows.flatMap(({ problem }) => problem ?? []),
    doubts: rows.flatMap(({ doubt }) => doubt ?? []),
  };
}

interface HoursRow {
  readonly day?: Day;
  readonly spans?: readonly Span[] | undefined;
  readonly problem?: Problem;
  readonly doubt?: Doubt;
}

function hoursRow(table: RawTable, placed: PlacedRow<'hours'>, kept: State['hours']): HoursRow {
  const { row, at } = placed;
  if (row.day === '') return { problem: unreadableAt(table, at, 'day') };
  const doubted = (field: 'day' | 'spans', why: Unclear, until: Until): Doubt => ({
    ...placeOf('hours', table, at, field),
    ...why,
    until,
  });
  const day = dayNamed(row.day);
  if ('either' in day) return { doubt: doubted('day', day, { holds: 'nothing', of: row.day }) };
  const { spans, why } = spansIn(row.spans, keptOn(day, kept));
  const doubt = why && doubted('spans', why, untilOf(row.day, day, spans));
  return { day, spans, ...(doubt ? { doubt } : {}) };
}

type Day = { readonly weekday: number } | { readonly date: string };

function dayNamed(typed: string): Day | Unclear {
  const weekday = weekdayNamed(typed);
  if (weekday >= 1) return { weekday };
  return unclearDay(typed) ?? { date: dayOf(typed) };
}

const keptOn = (day: Day, kept: State['hours']): readonly Span[] | undefined =>
  'date' in day ? kept?.exceptions[day.date] : (kept?.week[day.weekday - 1] ?? []);

interface SpansRead {
  /** None: the day is as if the row were not there. */
  readonly spans: readonly Span[] | undefined;
  readonly why?: Unclear;
}

function spansIn(typed: readonly string[], kept: readonly Span[] | undefined): SpansRead {
  const read = readHours(typed.join(','));
  if (read && 'only' in read) return { spans: read.only };
  return { spans: kept, why: { either: read ? read.either.map(writtenHours) : [] } };
}

function untilOf(typed: string, day: Day, spans: readonly Span[] | undefined): Until {
  const of = 'date' in day ? day.date : typed;
  if (!spans) return { holds: 'nothing', of };
  return spans.length === 0
    ? { holds: 'closed', of }
    : { holds: 'kept', of: `${of} ${writtenHours(spans)}` };
}
