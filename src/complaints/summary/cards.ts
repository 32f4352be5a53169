// The figures of a page under each other, each a row: what it is, whether the target is met, better or worse, and the weeks
// that led here. The first three columns are what a phone shows.
import { type Desk, inDeskLanguage } from '../../desk/desk.ts';
import { type Counted, since } from './counting.ts';
import { figureOf } from './figures.ts';
import { fourWeeksUpTo, lastDays, type Period, type Week } from './periods.ts';
import { type Aim, type Progress, progressOf } from './progress.ts';
import { sparkOf } from './spark.ts';
import { cardColumns } from './summary.ts';
import { said } from './words/said.ts';

type Card = Readonly<Record<(typeof cardColumns)[number], string>>;

/** `days` is what the page is about: 7, or 28, whose weeks reach back over four. */
export function cardRows(
  desk: Desk,
  counted: Counted,
  aims: readonly Aim[],
  days: 7 | 28,
  weeks: readonly Week[],
): readonly (readonly string[])[] {
  const { summary: w } = inDeskLanguage(desk, said);
  const heading: Card = {
    name: '',
    value: w.lastDays(days),
    met: w.target,
    change: w.compared,
    of: w.ofHowMany,
    before: w.daysBefore(days),
    weeks: w.twelveWeeks,
  };
  const periods = lastDays(desk, days);
  const long = (week: Week): Period =>
    days === 7 ? week : fourWeeksUpTo(week, desk.settings.zone);
  const lately = since(counted, Math.min(desk.now, ...weeks.map((week) => long(week).from)));
  const cards = aims.map((aim): Card => {
    const figures = weeks.map((week) => figureOf(lately, aim.key, long(week)));
    const isShare = figures[0]?.unit === 'percent';
    const progress = progressOf(w, desk.settings, counted, aim, periods);
    return {
      ...progress,
      met: heldAgainst(w, progress),
      weeks: sparkOf(
        figures.map(({ value }) => value),
        isShare,
      ),
    };
  });
  return [heading, ...cards].map((card) => cardColumns.map((column) => card[column]));
}

const heldAgainst = (w: (typeof said)['en']['summary'], { met, target }: Progress): string =>
  met === '' ? target : w.bracketed(met, target);
