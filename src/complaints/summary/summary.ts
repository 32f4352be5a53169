// Where things stand on the pages that are written whole. Set-up draws the charts over these ranges once; every refresh
// fills them again, so nothing may ever move.
import type { PageTab } from '../../desk/changes.ts';
import { tabs } from '../../desk/tabs.ts';

/** Columns of both pages. */
export const pageWidth = 8;
export const chartWeeks = 12;
export const mostPlaces = 12;
export const mostKinds = 16;

/** Parts of a page from top to bottom, with their rows; the last of each is left blank. */
export const pageParts = {
  summary: {
    head: 3,
    headline: 6,
    more: 8,
    chart: 19,
    weeks: chartWeeks + 2,
    places: mostPlaces + 2,
    kinds: mostKinds + 2,
  },
  satisfaction: { head: 3, numbers: 14, chart: 19, weeks: chartWeeks + 2 },
} as const satisfies Record<PageTab, Readonly<Record<string, number>>>;

export const pageHeight = (page: PageTab): number =>
  Object.values(pageParts[page]).reduce((sum: number, rows: number) => sum + rows, 0);

/** Rows and columns from 0, the end not included. */
export interface CellRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface PageChart {
  readonly page: PageTab;
  readonly sheetId: number;
  /** Where its upper left corner sits. */
  readonly row: number;
  readonly column: number;
  /** Each with its header cell on top. */
  readonly categories: CellRange;
  readonly series: readonly CellRange[];
  /** Highest value of the axis; null = as the values ask. */
  readonly most: number | null;
}

export const summaryCharts: readonly PageChart[] = [weeklyChart('summary', null)];
export const satisfactionCharts: readonly PageChart[] = [weeklyChart('satisfaction', 100)];

function weeklyChart(page: PageTab, most: number | null): PageChart {
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
    series: [column(1)],
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
