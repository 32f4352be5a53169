// Where things stand on the pages that are written whole. Set-up draws the charts over these ranges once; every refresh
// fills them again, so nothing may ever move.
import type { PageTab } from '../../desk/changes.ts';
import { tabs } from '../../desk/tabs.ts';
import { headline, more, satisfaction } from './progress.ts';

/** Columns of both pages. */
export const pageWidth = 7;
export const chartWeeks = 12;
export const mostPlaces = 12;
export const mostKinds = 16;

/** Rows of cards under one heading, and a blank one. */
const cards = (aims: readonly unknown[]): number => aims.length + 2;

/** Parts of a page from top to bottom, with their rows; the last of each is left blank. */
export const pageParts = {
  summary: {
    head: 4,
    headline: cards(headline),
    chart: 18,
    more: cards(more),
    weeks: chartWeeks + 2,
    /** As many rows as there are; nothing stands below them. */
    breakdowns: mostPlaces + mostKinds + 4,
  },
  satisfaction: { head: 4, headline: cards(satisfaction), chart: 18, weeks: chartWeeks + 2 },
} as const satisfies Record<PageTab, Readonly<Record<string, number>>>;

/** Parts that list figures, one a row, in these columns. */
export const cardParts = ['headline', 'more'] as const;
export const cardColumns = ['name', 'value', 'met', 'change', 'of', 'before', 'weeks'] as const;

export const pageHeight = (page: PageTab): number =>
  Object.values(pageParts[page]).reduce((sum: number, rows: number) => sum + rows, 0);

/** Rows and columns from 0, the end not included. */
export interface CellRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What is told, and what it is held against. */
export type SeriesLook = 'columns' | 'line' | 'bound';

export interface PageChart {
  readonly page: PageTab;
  readonly sheetId: number;
  /** Where its upper left corner sits. */
  readonly row: number;
  readonly column: number;
  /** Each with its header cell on top. */
  readonly categories: CellRange;
  readonly series: readonly { readonly range: CellRange; readonly look: SeriesLook }[];
  /** Highest value of the axis; null = as the values ask. */
  readonly most: number | null;
}

/** Complaints between the lines of what is usual; satisfaction beside its target. */
export const pageCharts: readonly PageChart[] = [
  weeklyChart('summary', ['columns', 'bound', 'bound'], null),
  weeklyChart('satisfaction', ['line', 'bound'], 100),
];

function weeklyChart(page: PageTab, looks: readonly SeriesLook[], most: number | null): PageChart {
  const startRow = startOf(page, 'weeks');
  const column = (startColumn: number): CellRange => ({
    startRow,
    endRow: startRow + 1 + chartWeeks,
    startColumn,
    endColumn: startColumn + 1,
  });
  return {
    page,
    sheetId: tabs[page].sheetId,
    // Below the sentence that says what the chart shows.
    row: startOf(page, 'chart') + 1,
    column: 0,
    categories: column(0),
    series: looks.map((look, at) => ({ range: column(at + 1), look })),
    most,
  };
}

export function startOf(page: PageTab, part: string): number {
  const parts = Object.entries(pageParts[page]);
  const before = parts.slice(
    0,
    parts.findIndex(([name]) => name === part),
  );
  return before.reduce((rows, [, height]) => rows + height, 0);
}
