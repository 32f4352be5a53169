// Colours of the Sheets API as CSS.
import type { Color, ColorStyle } from './format.ts';

const THEME: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  LINK: '#1155cc',
};

export const SERIES_COLORS: readonly string[] = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
];

function channel(part: number | undefined): string {
  return Math.round((part ?? 0) * 255)
    .toString(16)
    .padStart(2, '0');
}

/** The style is the newer name and wins. */
export function cssColor(style: ColorStyle | undefined, color?: Color): string | undefined {
  if (style?.themeColor) return THEME[style.themeColor];
  const rgb = style?.rgbColor ?? color;
  return rgb && `#${channel(rgb.red)}${channel(rgb.green)}${channel(rgb.blue)}`;
}
