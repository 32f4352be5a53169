// The Summary and Satisfaction tabs, written whole: values only, always the same cells.

import { localTime } from '../../desk/calendar.ts';
import type { Cell, Change } from '../../desk/changes.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { isOpenAt } from '../../desk/working-hours.ts';
import { twoDigits } from '../../plain/dates.ts';
import { breakdown, kindColumns, placeColumns } from './breakdown.ts';
import { type Counted, countedOf, fewestAnswers } from './counting.ts';
import { byKind, byPlace } from './divisions.ts';
import { figureOf } from './figures.ts';
import { fourWeeksUpTo, lastDays, type Period, thisMonday, weeksUpTo } from './periods.ts';
import { headline, more, type Progress, progressOf, satisfaction } from './progress.ts';
import { chartWeeks, mostKinds, mostPlaces, pageParts, pageWidth } from './summary.ts';
import { usualOf } from './usual.ts';
import { said } from './words/said.ts';

type Rows = readonly (readonly Cell[])[];

export function writeSummary(desk: Desk): readonly Change[] {
  const counted = countedOf(desk);
  return [
    { type: 'page', tab: 'summary', cells: summaryPage(desk, counted) },
    { type: 'page', tab: 'satisfaction', cells: satisfactionPage(desk, counted) },
    { type: 'state', set: { done: { ...desk.state.done, summary: hourOf(desk) } } },
  ];
}

/** At most once an hour: while the desk works, and after midnight. */
export function summaryIsStale(desk: Pick<Desk, 'now' | 'settings' | 'hours' | 'state'>): boolean {
  const written = desk.state.done['summary'] ?? '';
  const hour = hourOf(desk);
  if (written === hour) return false;
  return written.slice(0, 10) !== hour.slice(0, 10) || isOpenAt(desk.hours, desk.now);
}

/** 'YYYY-MM-DDTHH' on the wall. */
function hourOf({ now, settings }: Pick<Desk, 'now' | 'settings'>): string {
  const { date, hour } = localTime(now, settings.zone);
  return `${date}T${twoDigits(hour)}`;
}

function summaryPage(desk: Desk, counted: Counted): Rows {
  const { summary: w } = inDeskLanguage(desk, said);
  const periods = lastDays(desk, 7);
  const weeks = weeksOf(desk);
  const received = weeks.map((week) => Number(figureOf(counted, 'received', week).value));
  const lastSeven = figureOf(counted, 'received', periods[0]).n;
  const usual = usualOf(received.slice(0, -1));
  const sentence = usual
    ? w.complaintsUsually(lastSeven, usual.low, usual.high)
    : w.complaintsAWeek(lastSeven);
  const parts = pageParts.summary;
  return [
    ...part(parts.head, head(desk, w.title(desk.settings.businessName))),
    ...part(parts.headline, headlineRows(desk, counted, periods)),
    ...part(parts.more, listed(desk, counted, more, 7, periods)),
    ...part(parts.chart, [[sentence]]),
    ...part(parts.weeks, [
      [w.week, w.figures.received],
      ...weeks.map((week, at) => [weekLabel(desk, week), received[at] ?? 0]),
    ]),
    ...part(parts.places, placeRows(desk, counted, periods)),
    ...part(parts.kinds, kindRows(desk, counted, periods)),
  ];
}

type Two = readonly [Period, Period];

function placeRows(desk: Desk, counted: Counted, periods: Two): Rows {
  const { summary: w } = inDeskLanguage(desk, said);
  const columns = placeColumns(desk, w.lastDays(7), periods[0], lastDays(desk, 28)[0]);
  return breakdown(desk, counted, byPlace(desk), columns, periods, mostPlaces);
}

const kindRows = (desk: Desk, counted: Counted, periods: Two): Rows =>
  breakdown(desk, counted, byKind(desk), kindColumns(desk, periods), periods, mostKinds);

function satisfactionPage(desk: Desk, counted: Counted): Rows {
  const { summary: w } = inDeskLanguage(desk, said);
  const parts = pageParts.satisfaction;
  return [
    ...part(parts.head, head(desk, w.satisfactionTitle(desk.settings.businessName))),
    ...part(parts.numbers, listed(desk, counted, satisfaction, 28, lastDays(desk, 28))),
    ...part(parts.chart, [[w.satisfactionAWeek(fewestAnswers)]]),
    ...part(parts.weeks, [
      [w.week, w.satisfiedFourWeeks, w.answers],
      ...weeksOf(desk).map((week) => {
        const { value, n } = figureOf(counted, 'satisfied', fourWeeksUpTo(week, zoneOf(desk)));
        return [weekLabel(desk, week), value === null ? '' : Math.round(value), n];
      }),
    ]),
  ];
}

/** Exactly so many rows and columns, what is over filled with nothing: what stood there before goes. */
const part = (height: number, rows: Rows): Rows =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: pageWidth }, (_, column) => rows[row]?.[column] ?? ''),
  );

const head = (desk: Desk, title: string): Rows => {
  const { asOf } = inDeskLanguage(desk, said).summary;
  return [[title], [asOf(deskWords(desk).time.moment(localTime(desk.now, zoneOf(desk))))]];
};

/** The seven side by side, under each other what it is now, compared, before and as target. */
function headlineRows(desk: Desk, counted: Counted, periods: readonly [Period, Period]): Rows {
  const { summary: w } = inDeskLanguage(desk, said);
  const seven = headline.map((aim) => progressOf(w, desk.settings, counted, aim, periods));
  const row = (label: string, show: (s: Progress) => string): readonly Cell[] => [
    label,
    ...seven.map(show),
  ];
  return [
    row('', (s) => s.name),
    row(w.lastDays(7), (s) => s.now),
    row(w.compared, (s) => s.change),
    row(w.daysBefore(7), (s) => s.before),
    row(w.target, (s) => `${s.target} ${s.met}`.trim()),
  ];
}

function listed(
  desk: Desk,
  counted: Counted,
  aims: typeof headline,
  days: number,
  periods: readonly [Period, Period],
): Rows {
  const { summary: w } = inDeskLanguage(desk, said);
  const rows = aims.map((aim) => progressOf(w, desk.settings, counted, aim, periods));
  return [
    ['', w.lastDays(days), w.compared, w.daysBefore(days), w.target],
    ...rows.map((s) => [s.name, s.now, s.change, s.before, `${s.target} ${s.met}`.trim()]),
  ];
}

const zoneOf = (desk: Desk): string => desk.settings.zone;

const weeksOf = (desk: Desk) => weeksUpTo(thisMonday(desk), chartWeeks, zoneOf(desk));

const weekLabel = (desk: Desk, week: Period): string =>
  inDeskLanguage(desk, said).summary.weekLabel(localTime(week.from, zoneOf(desk)));
