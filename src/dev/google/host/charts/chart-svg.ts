// Draws a chart as SVG; shared by the sheet's charts and the Charts service.
import { legendKey, pie } from './chart-svg-pie.ts';
import { escapeXml, line, rect, round, text } from './chart-svg-shapes.ts';

export interface ChartSpec {
  readonly kind: 'column' | 'bar' | 'line' | 'stacked' | 'pie';
  readonly title: string;
  readonly subtitle?: string;
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly fontFamily?: string;
  /** Where the axis of values ends; as the values ask, if left out. */
  readonly most?: number | undefined;
  /** Lines go on across a missing value. */
  readonly joined?: boolean | undefined;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly color: string;
  /** Of a combined chart: this one is a line over the columns of the others. */
  readonly line?: { readonly width: number; readonly dashed: boolean };
}

/** Where the plot stands in the picture, and how values become pixels. */
interface Frame {
  readonly spec: ChartSpec;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly topValue: number;
  readonly step: number;
}

const GRID_LINES = 4;

export function chartSvg(spec: ChartSpec): string {
  const { width, height, fontFamily = 'Roboto, Arial, "Noto Sans CJK SC", sans-serif' } = spec;
  const frame = frameOf(spec);
  const drawing = spec.kind === 'pie' ? pie(spec, frame) : [...axes(frame), ...marks(frame)];
  const titles = [
    text(frame.left, 22, spec.title, { size: 16, color: '#202124' }),
    ...(spec.subtitle ? [text(frame.left, 40, spec.subtitle, { size: 12 })] : []),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(fontFamily)}" role="img" aria-label="${escapeXml(spec.title)}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...titles,
    ...drawing,
    ...legend(frame),
    '</svg>',
  ].join('');
}

function frameOf(spec: ChartSpec): Frame {
  const left = spec.kind === 'bar' ? Math.min(140, spec.width / 3) : 48;
  const top = spec.subtitle ? 54 : 38;
  const { most } = spec;
  const step = most === undefined ? niceStep(greatest(spec) / GRID_LINES) : most / GRID_LINES;
  return {
    spec,
    left,
    top,
    width: spec.width - left - 20,
    height: spec.height - top - (needsLegend(spec) ? 52 : 30),
    topValue: Math.max(step * GRID_LINES, Number.MIN_VALUE),
    step,
  };
}

function greatest(spec: ChartSpec): number {
  if (spec.kind !== 'stacked') {
    return Math.max(0, ...spec.series.flatMap((series) => series.values.map(Number)));
  }
  const sums = spec.categories.map((_, index) =>
    spec.series.reduce((sum, series) => sum + Number(series.values[index] ?? 0), 0),
  );
  return Math.max(0, ...sums);
}

/** 1, 2 or 5 times a power of ten, at least 1 so that counts have whole grid lines. */
function niceStep(rough: number): number {
  if (rough <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
}

function axes(frame: Frame): string[] {
  const lines = Array.from({ length: GRID_LINES + 1 }, (_, index) => gridLine(frame, index));
  const slot = slotOf(frame);
  const every =
    frame.spec.kind === 'bar' ? 1 : Math.ceil((frame.spec.categories.length * 56) / frame.width);
  const labels = frame.spec.categories.flatMap((category, index) => {
    if (index % every > 0) return [];
    const middle = (index + 0.5) * slot;
    return frame.spec.kind === 'bar'
      ? [text(frame.left - 8, frame.top + middle + 4, category, { anchor: 'end' })]
      : [text(frame.left + middle, frame.top + frame.height + 18, category, { anchor: 'middle' })];
  });
  return [...lines.flat(), ...labels];
}

function gridLine(frame: Frame, index: number): string[] {
  const value = index * frame.step;
  const label = `${Number(value.toFixed(2))}`;
  if (frame.spec.kind === 'bar') {
    const x = frame.left + pixels(frame, value, frame.width);
    return [
      line(x, frame.top, x, frame.top + frame.height),
      text(x, frame.top + frame.height + 18, label, { anchor: 'middle' }),
    ];
  }
  const y = frame.top + frame.height - pixels(frame, value, frame.height);
  return [
    line(frame.left, y, frame.left + frame.width, y),
    text(frame.left - 8, y + 4, label, { anchor: 'end' }),
  ];
}

function marks(frame: Frame): string[] {
  const { kind, series } = frame.spec;
  if (kind === 'line') return series.map((one) => polyline(frame, one));
  if (kind === 'stacked') return stackedColumns(frame);
  const lines = series.filter(({ line }) => line !== undefined);
  const bars = series.filter(({ line }) => line === undefined);
  return [...columns(frame, bars), ...lines.map((one) => polyline(frame, one))];
}

function columns(frame: Frame, series: readonly ChartSeries[]): string[] {
  const { kind } = frame.spec;
  const slot = slotOf(frame);
  const thickness = (slot * 0.7) / Math.max(1, series.length);
  return series.flatMap(({ values, color }, rank) =>
    values.map((value, index) => {
      const start = index * slot + slot * 0.15 + rank * thickness;
      return kind === 'bar'
        ? rect(frame.left, frame.top + start, pixels(frame, value, frame.width), thickness, color)
        : column(frame, start, thickness, 0, value, color);
    }),
  );
}

function stackedColumns(frame: Frame): string[] {
  const slot = slotOf(frame);
  return frame.spec.categories.flatMap((_, index) => {
    let below = 0;
    return frame.spec.series.map(({ values, color }) => {
      const value = values[index] ?? 0;
      const drawn = column(frame, index * slot + slot * 0.15, slot * 0.7, below, value, color);
      below += value;
      return drawn;
    });
  });
}

function column(
  frame: Frame,
  start: number,
  thickness: number,
  below: number,
  value: number | null,
  color: string,
): string {
  const length = pixels(frame, value, frame.height);
  const foot = frame.top + frame.height - pixels(frame, below, frame.height);
  return rect(frame.left + start, foot - length, thickness, length, color);
}

/** A missing value leaves a gap in the line, unless lines are joined. */
function polyline(frame: Frame, { values, color, line }: ChartSeries): string {
  const slot = slotOf(frame);
  const { width = 2.5, dashed = false } = line ?? {};
  let pen = 'M';
  const path = values.map((value, index) => {
    if (value === null) {
      if (!frame.spec.joined) pen = 'M';
      return '';
    }
    const x = frame.left + (index + 0.5) * slot;
    const y = frame.top + frame.height - pixels(frame, value, frame.height);
    const step = `${pen}${round(x)} ${round(y)}`;
    pen = 'L';
    return step;
  });
  return `<path d="${path.join('')}" fill="none" stroke="${escapeXml(color)}" stroke-width="${width}" stroke-linejoin="round"${dashed ? ' stroke-dasharray="6 4"' : ''}/>`;
}

function needsLegend(spec: ChartSpec): boolean {
  return spec.kind !== 'pie' && spec.series.length > 1;
}

function legend(frame: Frame): string[] {
  const { spec } = frame;
  if (!needsLegend(spec)) return [];
  const width = frame.width / spec.series.length;
  return spec.series.flatMap(({ name, color }, index) =>
    legendKey(frame.left + index * width, spec.height - 12, name, color),
  );
}

function slotOf(frame: Frame): number {
  const along = frame.spec.kind === 'bar' ? frame.height : frame.width;
  return along / Math.max(1, frame.spec.categories.length);
}

function pixels(frame: Frame, value: number | null, length: number): number {
  return (Math.max(0, value ?? 0) / frame.topValue) * length;
}
