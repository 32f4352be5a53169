// The Charts service: numbers to a PNG.
import { Resvg } from '@resvg/resvg-js';
import type { Service } from '../services/service.ts';
import { type ChartSpec, chartSvg } from './chart-svg.ts';

interface BuiltChart {
  readonly kind: 'column' | 'bar' | 'line' | 'pie';
  readonly options: {
    readonly title?: string;
    readonly width?: number;
    readonly height?: number;
    readonly colors?: readonly string[];
    readonly isStacked?: boolean;
  };
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly unknown[])[];
  };
}

const COLORS = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099'];

function specOf({ kind, options, table }: BuiltChart): ChartSpec {
  const colors = options.colors ?? COLORS;
  return {
    kind: options.isStacked && kind === 'column' ? 'stacked' : kind,
    title: options.title ?? '',
    width: options.width ?? 600,
    height: options.height ?? 371,
    categories: table.rows.map((row) => `${row[0] ?? ''}`),
    series: table.columns.slice(1).map((name, index) => ({
      name,
      values: table.rows.map((row) => numberOrNull(row[index + 1])),
      color: colors[index % colors.length] ?? '#3366cc',
    })),
  };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Every picture reads the machine's fonts anew, a third of a second: one that was just drawn is not drawn again. */
const drawn = { svg: '', png: '' };

function pngOf(svg: string): string {
  if (drawn.svg === svg) return drawn.png;
  // Without it the first font of the machine is taken, mostly one with serifs.
  const font = { defaultFontFamily: 'Noto Sans CJK SC' };
  const png = new Resvg(svg, { font }).render().asPng().toString('base64');
  Object.assign(drawn, { svg, png });
  return png;
}

export const charts: Service = {
  'Charts.png': {
    counted: false,
    run: (_caller, chart) => pngOf(chartSvg(specOf(chart as BuiltChart))),
  },
};
