// Colours, number formats and text styles, in the Sheets API's own shape.

export interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
  readonly alpha?: number;
}

type Accent = 'ACCENT1' | 'ACCENT2' | 'ACCENT3' | 'ACCENT4' | 'ACCENT5' | 'ACCENT6';

export interface ColorStyle {
  readonly rgbColor?: Color;
  readonly themeColor?: 'TEXT' | 'BACKGROUND' | Accent | 'LINK';
}

export interface NumberFormat {
  readonly type?: string;
  readonly pattern?: string;
}

export interface TextFormat {
  readonly foregroundColor?: Color;
  readonly foregroundColorStyle?: ColorStyle;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly link?: { readonly uri?: string };
}

/** The Sheets API's CellFormat. */
export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly backgroundColor?: Color;
  readonly backgroundColorStyle?: ColorStyle;
  readonly horizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly textFormat?: TextFormat;
  readonly borders?: object;
  readonly [other: string]: unknown;
}
