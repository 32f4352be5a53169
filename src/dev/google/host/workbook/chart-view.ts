// A sheet's chart drawn from the cells it names.
import { z } from 'zod';
import type { TabView } from '../../types.ts';
import { type ChartSeries, type ChartSpec, chartSvg } from '../charts/chart-svg.ts';
import { type ChartSpecMessage, chartSpec } from '../sheets-api/messages-chart.ts';
import { cellAt, dataOf } from './cell.ts';
import { cssColor, SERIES_COLORS } from './colors.ts';
import { displayText } from './display.ts';
import type { Value } from './functions.ts';
import { boxOf, eachCell } from './range.ts';
import type { EmbeddedChart, GridRange } from './rules.ts';
import type { WorkbookState } from './state.ts';
import { type Clock, worthAt } from './values.ts';

type BasicChart = ChartSpecMessage['basicChart'];
type Source = NonNullable<BasicChart['series']>[number]['series'];

interface Point {
  readonly value: Value;
  readonly text: string;
}

function points(book: WorkbookState, ranges: readonly GridRange[], clock: Clock): Point[] {
  return ranges.flatMap((range) => {
    const found: Point[] = [];
    const sheet = book.sheets.find(({ sheetId }) => sheetId === range.sheetId);
    if (!sheet) return found;
    eachCell(boxOf(range, sheet), (row, column) => {
      const { s } = dataOf(cellAt(sheet, row, column));
      const format = (s === undefined ? undefined : book.formats[s]) ?? {};
      const { value } = worthAt(book, sheet, row, column, clock);
      found.push({ value, text: displayText(value, format, book.locale) });
    });
    return found;
  });
}

function kindOf({ chartType, stackedType = 'NOT_STACKED' }: BasicChart): ChartSpec['kind'] {
  if (stackedType !== 'NOT_STACKED') return 'stacked';
  if (chartType === 'BAR') return 'bar';
  return chartType === 'LINE' || chartType === 'AREA' ? 'line' : 'column';
}

function drawn(book: WorkbookState, spec: ChartSpecMessage, clock: Clock) {
  const { domains = [], series = [], headerCount } = spec.basicChart;
  const read = (data: Source | undefined) => points(book, data?.sourceRange?.sources ?? [], clock);
  const lines = series.map((one) => read(one.series));
  const guessed = lines.some(([head]) => typeof head?.value === 'string') ? 1 : 0;
  const headers = headerCount ?? guessed;
  return {
    categories: read(domains[0]?.domain)
      .slice(headers)
      .map(({ text }) => text),
    series: lines.map((line, index): ChartSeries => {
      const { colorStyle, color } = series[index] ?? {};
      return {
        name: headers > 0 ? (line[0]?.text ?? '') : '',
        values: line.slice(headers).map(({ value }) => (typeof value === 'number' ? value : null)),
        color:
          cssColor(colorStyle, color) ?? SERIES_COLORS[index % SERIES_COLORS.length] ?? '#000000',
        ...lineOf(spec.basicChart, series[index]),
      };
    }),
  };
}

/** Each series of a combined chart says what it is. */
function lineOf(
  { chartType }: BasicChart,
  one: NonNullable<BasicChart['series']>[number] | undefined,
): Pick<ChartSeries, 'line'> {
  if (chartType !== 'COMBO' || one?.type !== 'LINE') return {};
  const { width = 2, type = 'SOLID' } = one.lineStyle ?? {};
  return { line: { width, dashed: /DASHED|DOTTED/.test(type) } };
}

const mostOf = ({ axis = [] }: BasicChart): number | undefined =>
  axis.find(({ position }) => position === 'LEFT_AXIS')?.viewWindowOptions?.viewWindowMax;

/** 1-based anchor. */
export function chartView(
  book: WorkbookState,
  chart: EmbeddedChart,
  clock: Clock,
): TabView['charts'][number] {
  const overlay = chart.position.overlayPosition ?? {};
  const { widthPixels: width = 600, heightPixels: height = 371 } = overlay;
  const spec = z.parse(chartSpec, chart.spec);
  const svg = chartSvg({
    kind: kindOf(spec.basicChart),
    joined: spec.basicChart.interpolateNulls,
    most: mostOf(spec.basicChart),
    title: spec.title ?? '',
    ...(spec.subtitle ? { subtitle: spec.subtitle } : {}),
    ...(spec.fontName ? { fontFamily: spec.fontName } : {}),
    width,
    height,
    ...drawn(book, spec, clock),
  });
  return {
    chartId: chart.chartId,
    svg,
    row: (overlay.anchorCell?.rowIndex ?? 0) + 1,
    column: (overlay.anchorCell?.columnIndex ?? 0) + 1,
    offsetX: overlay.offsetXPixels ?? 0,
    offsetY: overlay.offsetYPixels ?? 0,
    width,
    height,
  };
}
