import type { ChartSpec } from './chart-svg.ts';
import { INK, rect, round, text } from './chart-svg-shapes.ts';

const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7'];

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Slices are thick dashed circles, so that a whole pie needs no second case. */
export function pie({ categories, series }: ChartSpec, place: Place): string[] {
  const values = (series[0]?.values ?? []).map(Number);
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(place.width / 2, place.height) / 2;
  const [x, y] = [round(place.left + radius), round(place.top + place.height / 2)];
  const around = Math.PI * radius;
  let turned = 0;
  return values.flatMap((value, index) => {
    const color = COLORS[index % COLORS.length] ?? INK;
    const dashes = `${round((value / total) * around)} ${round(around)}`;
    const angle = round((turned / total) * 360 - 90);
    turned += value;
    const label = `${categories[index] ?? ''} ${Math.round((value / total) * 100)}%`;
    return [
      `<circle cx="${x}" cy="${y}" r="${round(radius / 2)}" fill="none" stroke="${color}" stroke-width="${round(radius)}" stroke-dasharray="${dashes}" transform="rotate(${angle} ${x} ${y})"/>`,
      ...legendKey(x + radius + 24, place.top + 16 + index * 20, label, color),
    ];
  });
}

export function legendKey(x: number, y: number, label: string, color: string): string[] {
  return [rect(x, y - 10, 12, 12, color), text(x + 18, y, label, {})];
}
