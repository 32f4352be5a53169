// Charts: those of the Summary and Satisfaction tabs, drawn once by set-up over ranges that stay where they are (adding
// them again would double them), and the picture of a mail, drawn from its numbers without the sheet.

import {
  type CellRange,
  type PageChart,
  pageCharts,
  type SeriesLook,
} from '../../complaints/summary/summary.ts';
import { said as summarySaid } from '../../complaints/summary/words/said.ts';
import type { PageTab } from '../../desk/changes.ts';
import type { MailPicture } from '../../desk/outbox.ts';
import type { Language } from '../../language/languages.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type EmbeddedChart = GoogleAppsScript.Sheets.Schema.EmbeddedChart;
type ChartData = GoogleAppsScript.Sheets.Schema.ChartData;

const size = { widthPixels: 780, heightPixels: 340 };
/** #0b57d0 */
const blue = { rgbColor: { red: 11 / 255, green: 87 / 255, blue: 208 / 255 } };
/** #5f6368 */
const grey = { rgbColor: { red: 95 / 255, green: 99 / 255, blue: 104 / 255 } };

const looks: Readonly<Record<SeriesLook, object>> = {
  columns: { type: 'COLUMN', colorStyle: blue },
  line: { type: 'LINE', colorStyle: blue, lineStyle: { width: 3, type: 'SOLID' } },
  bound: { type: 'LINE', colorStyle: grey, lineStyle: { width: 2, type: 'MEDIUM_DASHED' } },
};

/** One `addChart` a chart. The tab must exist, be at least as large as the ranges, and have no charts yet. */
export const chartRequests = (page: PageTab, language: Language): Request[] =>
  pageCharts
    .filter((chart) => chart.page === page)
    .map((chart) => ({
      addChart: { chart: embedded(chart, summarySaid[language].summary.charts[chart.page]) },
    }));

const embedded = (
  chart: PageChart,
  words: { readonly title: string; readonly description: string },
): EmbeddedChart => ({
  spec: {
    title: words.title,
    altText: words.description,
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: 'COMBO',
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      // Too few answers in a week are no gap in what customers think.
      interpolateNulls: true,
      axis: [leftAxis(chart.most), { position: 'BOTTOM_AXIS' }],
      domains: [{ domain: dataOf(chart.sheetId, chart.categories) }],
      series: chart.series.map(({ range, look }) => ({
        series: dataOf(chart.sheetId, range),
        targetAxis: 'LEFT_AXIS',
        ...looks[look],
      })),
    },
  },
  position: {
    overlayPosition: {
      anchorCell: { sheetId: chart.sheetId, rowIndex: chart.row, columnIndex: chart.column },
      ...size,
    },
  },
});

/** From zero: bars that start elsewhere exaggerate. */
const leftAxis = (most: number | null) => ({
  position: 'LEFT_AXIS',
  viewWindowOptions: {
    viewWindowMode: 'EXPLICIT',
    viewWindowMin: 0,
    ...(most === null ? {} : { viewWindowMax: most }),
  },
});

const dataOf = (sheetId: number, range: CellRange): ChartData => ({
  sourceRange: {
    sources: [
      {
        sheetId,
        startRowIndex: range.startRow,
        endRowIndex: range.endRow,
        startColumnIndex: range.startColumn,
        endColumnIndex: range.endColumn,
      },
    ],
  },
});

/** A PNG for `cid:picture`; undefined when Google would not draw it: bars then stand in for it (email.ts). */
export function pictureOf(picture: MailPicture): GoogleAppsScript.Base.Blob | undefined {
  try {
    const table = Charts.newDataTable()
      .addColumn(Charts.ColumnType.STRING, '')
      .addColumn(Charts.ColumnType.NUMBER, picture.title);
    picture.values.forEach((value, at) => {
      table.addRow([picture.labels[at] ?? '', value]);
    });
    return Charts.newColumnChart()
      .setDataTable(table)
      .setTitle(picture.title)
      .setDimensions(560, 260)
      .setColors(['#0b57d0'])
      .setOption('legend', { position: 'none' })
      .setOption('vAxis', { minValue: 0 })
      .build()
      .getAs('image/png');
  } catch (error) {
    console.warn(`no picture: ${error instanceof Error ? error.name : 'error'}`);
    return undefined;
  }
}
