// The Summary and Satisfaction tabs, written whole: values only, always the same cells.

import { localTime } from '../../desk/calendar.ts';
import type { Cell, Change } from '../../desk/changes.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { isOpenAt } from '../../desk/working-hours.ts';
import { addDays, mondayOf, twoDigits } from '../../plain/dates.ts';
import { horizonOf } from './blocks.ts';
import { breakdown, kindColumns, placeColumns } from './breakdown.ts';
import { cardRows } from './cards.ts';
import { type Counted, countedOf, fewestAnswers, since } from './counting.ts';
import { byKind, byPlace } from './divisions.ts';
import { figureOf } from './figures.ts';
import { importedScores } from './imported-scores.ts';
import { type Life, lifeOf } from './life.ts';
import {
  fourWeeksUpTo,
  lastDays,
  type Period,
  thisMonday,
  type Week,
  weeksUpTo,
} from './periods.ts';
import { headline, more, satisfaction } from './progress.ts';
import { chartWeeks, mostKinds, mostPlaces, pageHeight, pageParts, pageWidth } from './summary.ts';
import { usualOf } from './usual.ts';
import { said } from './words/said.ts';

type Rows = readonly (readonly Cell[])[];

export function writeSummary(desk: Desk): readonly Change[] {
  const [counted, life] = [since(countedOf(desk), horizonOf(desk)), lifeOf(desk)];
  return [
    { type: 'page', tab: 'summary', cells: summaryPage(desk, counted, life) },
    { type: 'page', tab: 'satisfaction', cells: satisfactionPage(desk, counted, life) },
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

function summaryPage(desk: Desk, counted: Counted, life: Life): Rows {
  const { summary: w } = inDeskLanguage(desk, said);
  const title = w.title(desk.settings.businessName);
  const parts = pageParts.summary;
  if (life.complaints.first === null && life.complaints.began === null) {
    return part(pageHeight('summary'), head(desk, title, w.nothingYet));
  }
  const weeks = weeksOf(desk, counted, life);
  const periods = lastDays(desk, 7);
  const lived = weeks.filter(({ from }) => from <= desk.now);
  const { sentence, rows } = receivedByWeek(desk, counted, weeks, lived);
  return [
    ...part(parts.head, head(desk, title, w.explained(7))),
    ...part(parts.headline, cardRows(desk, counted, headline, 7, lived)),
    ...part(parts.chart, [[sentence]]),
    ...part(parts.more, cardRows(desk, counted, more, 7, lived)),
    ...part(parts.weeks, rows),
    ...part(parts.breakdowns, breakdownRows(desk, counted, periods)),
  ];
}

function receivedByWeek(
  desk: Desk,
  counted: Counted,
  weeks: readonly Week[],
  lived: readonly Week[],
): { readonly sentence: string; readonly rows: Rows } {
  const { summary: w } = inDeskLanguage(desk, said);
  const received = lived.map((week) => figureOf(counted, 'received', week).n);
  const usual = usualOf(received.slice(0, -1));
  const lastSeven = figureOf(counted, 'received', lastDays(desk, 7)[0]).n;
  return {
    sentence: usual
      ? w.complaintsUsually(lastSeven, usual.low, usual.high)
      : w.complaintsAWeek(lastSeven),
    rows: [
      [w.week, w.figures.received, w.usuallyFrom, w.usuallyTo],
      ...weeks.map((week, at) => [
        weekLabel(desk, week),
        received[at] ?? '',
        usual?.low ?? '',
        usual?.high ?? '',
      ]),
    ],
  };
}

/** Places and kinds below each other, with no more room between them than a row. */
function breakdownRows(desk: Desk, counted: Counted, periods: readonly [Period, Period]): Rows {
  const { summary: w } = inDeskLanguage(desk, said);
  const columns = placeColumns(desk, w.lastDays(7), periods[0], lastDays(desk, 28)[0]);
  const places = breakdown(desk, counted, byPlace(desk), columns, periods, mostPlaces);
  const kinds = breakdown(
    desk,
    counted,
    byKind(desk),
    kindColumns(desk, periods),
    periods,
    mostKinds,
  );
  return places.length === 0 ? kinds : [...places, [], ...kinds];
}

function satisfactionPage(desk: Desk, counted: Counted, life: Life): Rows {
  const { summary: w } = inDeskLanguage(desk, said);
  const title = w.satisfactionTitle(desk.settings.businessName);
  const parts = pageParts.satisfaction;
  if (!life.complaints.asked && life.answers.latest === null) {
    const above = [...head(desk, title, w.nobodyAsked), [importedLine(desk, life)]];
    return part(pageHeight('satisfaction'), above);
  }
  const weeks = weeksOf(desk, counted, life);
  const lived = weeks.filter(({ from }) => from <= desk.now);
  return [
    ...part(parts.head, [...head(desk, title, w.explained(28)), [importedLine(desk, life)]]),
    ...part(parts.headline, cardRows(desk, counted, satisfaction, 28, lived)),
    ...part(parts.chart, [[w.satisfactionAWeek(fewestAnswers)]]),
    ...part(parts.weeks, [
      [w.week, w.satisfiedFourWeeks, w.target, w.answers],
      ...weeks.map((week): readonly Cell[] => {
        const label = weekLabel(desk, week);
        const { targetSatisfied } = desk.settings;
        if (week.from > desk.now) return [label, '', targetSatisfied];
        const { value, n } = figureOf(counted, 'satisfied', fourWeeksUpTo(week, zoneOf(desk)));
        return [label, value === null ? '' : Math.round(value), targetSatisfied, n];
      }),
    ]),
  ];
}

/** Exactly so many rows and columns, what is over filled with nothing: what stood there before goes. */
const part = (height: number, rows: Rows): Rows =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: pageWidth }, (_, column) => rows[row]?.[column] ?? ''),
  );

const head = (desk: Desk, title: string, sentence: string): Rows => {
  const { asOf } = inDeskLanguage(desk, said).summary;
  const moment = deskWords(desk).time.moment(localTime(desk.now, zoneOf(desk)));
  return [[title], [sentence], [asOf(moment)]];
};

/** What was brought along, all of it: nobody asks when it comes to a week. */
function importedLine(desk: Desk, { answers }: Life): string {
  const { summary: w } = inDeskLanguage(desk, said);
  const { scales, recommend } = importedScores(answers);
  const parts = [
    ...scales.map(({ scale, topTwo: { value, n } }) =>
      w.importedScale(n, scale.replace('-', '–'), value === null ? null : Math.round(value)),
    ),
    ...(recommend.netPromoter === null
      ? []
      : [w.importedRecommend(recommend.n, Math.round(recommend.netPromoter))]),
  ];
  return parts.length === 0 ? '' : w.imported(parts);
}

const zoneOf = (desk: Desk): string => desk.settings.zone;

/** Up to this one; of a desk that is younger the first twelve, those to come with them. History that was brought in makes a
 * desk no older. */
function weeksOf(desk: Desk, { complaints, noticed }: Counted, life: Life): readonly Week[] {
  const zone = zoneOf(desk);
  const usually = weeksUpTo(thisMonday(desk), chartWeeks, zone);
  const window = usually[0]?.from ?? desk.now;
  const first = [...complaints, ...noticed]
    .filter(({ received }) => received >= window)
    .reduce((least, { received }) => Math.min(least, received), life.complaints.began ?? desk.now);
  if (first < window) return usually;
  const began = mondayOf(localTime(first, zone).date);
  return weeksUpTo(addDays(began, 7 * (chartWeeks - 1)), chartWeeks, zone);
}

const weekLabel = (desk: Desk, week: Period): string =>
  inDeskLanguage(desk, said).summary.weekLabel(localTime(week.from, zoneOf(desk)));
