// The Sheets API's charts: only basic charts (column, bar, line, area) are known here.
import { z } from 'zod';
import { color, colorStyle, gridCoordinate, gridRange, optional, textFormat } from './messages.ts';

const textPosition = z.strictObject({
  horizontalAlignment: optional(z.enum(['LEFT', 'CENTER', 'RIGHT'])),
});

const chartData = z.strictObject({
  sourceRange: optional(z.strictObject({ sources: z.array(gridRange) })),
  aggregateType: optional(z.enum(['AVERAGE', 'COUNT', 'MAX', 'MEDIAN', 'MIN', 'SUM'])),
});

const AXES = ['BOTTOM_AXIS', 'LEFT_AXIS', 'RIGHT_AXIS'] as const;
const TYPES = ['BAR', 'LINE', 'AREA', 'COLUMN', 'SCATTER', 'COMBO', 'STEPPED_AREA'] as const;

const axis = z.strictObject({
  position: z.enum(AXES),
  title: optional(z.string()),
  format: optional(textFormat),
  titleTextPosition: optional(textPosition),
  viewWindowOptions: optional(
    z.strictObject({
      viewWindowMin: optional(z.number()),
      viewWindowMax: optional(z.number()),
      viewWindowMode: optional(z.enum(['DEFAULT_VIEW_WINDOW_MODE', 'EXPLICIT', 'PRETTY'])),
    }),
  ),
});

const lineStyle = z.strictObject({
  width: optional(z.int()),
  type: optional(
    z.enum([
      'INVISIBLE',
      'CUSTOM',
      'SOLID',
      'DOTTED',
      'MEDIUM_DASHED',
      'MEDIUM_DASHED_DOTTED',
      'LONG_DASHED',
      'LONG_DASHED_DOTTED',
    ]),
  ),
});

const shownData = z.strictObject({
  type: optional(z.enum(['NONE', 'DATA', 'CUSTOM'])),
  textFormat: optional(textFormat),
  placement: optional(
    z.enum([
      'CENTER',
      'LEFT',
      'RIGHT',
      'ABOVE',
      'BELOW',
      'INSIDE_END',
      'INSIDE_BASE',
      'OUTSIDE_END',
    ]),
  ),
});

const series = z.strictObject({
  series: chartData,
  targetAxis: optional(z.enum(AXES)),
  type: optional(z.enum(TYPES)),
  color: optional(color),
  colorStyle: optional(colorStyle),
  lineStyle: optional(lineStyle),
  dataLabel: optional(shownData),
});

const basicChart = z.strictObject({
  chartType: z.enum(TYPES),
  legendPosition: optional(
    z.enum([
      'BOTTOM_LEGEND',
      'LEFT_LEGEND',
      'RIGHT_LEGEND',
      'TOP_LEGEND',
      'NO_LEGEND',
      'INSIDE_LEGEND',
    ]),
  ),
  axis: optional(z.array(axis)),
  domains: optional(
    z.array(z.strictObject({ domain: chartData, reversed: optional(z.boolean()) })),
  ),
  series: optional(z.array(series)),
  headerCount: optional(z.int()),
  threeDimensional: optional(z.boolean()),
  interpolateNulls: optional(z.boolean()),
  stackedType: optional(z.enum(['NOT_STACKED', 'STACKED', 'PERCENT_STACKED'])),
  lineSmoothing: optional(z.boolean()),
  compareMode: optional(z.enum(['DATUM', 'CATEGORY'])),
});

export const chartSpec = z.strictObject({
  title: optional(z.string()),
  titleTextFormat: optional(textFormat),
  titleTextPosition: optional(textPosition),
  subtitle: optional(z.string()),
  subtitleTextFormat: optional(textFormat),
  subtitleTextPosition: optional(textPosition),
  altText: optional(z.string()),
  fontName: optional(z.string()),
  maximized: optional(z.boolean()),
  backgroundColor: optional(color),
  backgroundColorStyle: optional(colorStyle),
  hiddenDimensionStrategy: optional(
    z.enum(['SKIP_HIDDEN_ROWS_AND_COLUMNS', 'SKIP_HIDDEN_ROWS', 'SKIP_HIDDEN_COLUMNS', 'SHOW_ALL']),
  ),
  basicChart,
});

export const chartPosition = z.strictObject({
  overlayPosition: z.strictObject({
    anchorCell: gridCoordinate,
    offsetXPixels: optional(z.int()),
    offsetYPixels: optional(z.int()),
    widthPixels: optional(z.int()),
    heightPixels: optional(z.int()),
  }),
});

export const embeddedChart = z.strictObject({
  chartId: optional(z.int()),
  spec: chartSpec,
  position: chartPosition,
});

export type ChartSpecMessage = z.infer<typeof chartSpec>;
