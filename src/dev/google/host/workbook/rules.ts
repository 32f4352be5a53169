// Ranges, and what a tab keeps about ranges, in the Sheets API's own shape.
import type { CellFormat, Color, ColorStyle } from './format.ts';

/** The Sheets API's GridRange: zero-based, half open; a missing index is unbounded. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface Condition {
  readonly type: string;
  readonly values?: readonly {
    readonly userEnteredValue?: string;
    readonly relativeDate?: string;
  }[];
}

export interface ValidationRule {
  readonly condition: Condition;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
  readonly inputMessage?: string;
}

export interface ConditionalFormat {
  readonly ranges: readonly GridRange[];
  readonly booleanRule?: { readonly condition: Condition; readonly format: CellFormat };
  readonly gradientRule?: Readonly<Record<string, unknown>>;
}

export interface Protection {
  readonly protectedRangeId: number;
  readonly range: GridRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly editors?: { readonly users?: readonly string[]; readonly domainUsersCanEdit?: boolean };
}

/** The Sheets API's BandingProperties. */
export interface BandingProperties {
  readonly headerColorStyle?: ColorStyle;
  readonly firstBandColorStyle?: ColorStyle;
  readonly secondBandColorStyle?: ColorStyle;
  readonly footerColorStyle?: ColorStyle;
  readonly headerColor?: Color;
  readonly firstBandColor?: Color;
  readonly secondBandColor?: Color;
  readonly footerColor?: Color;
}

export interface Banding {
  readonly bandedRangeId: number;
  readonly range: GridRange;
  readonly rowProperties?: BandingProperties;
  readonly columnProperties?: BandingProperties;
}

export interface ChartPosition {
  readonly sheetId?: number;
  readonly overlayPosition?: {
    readonly anchorCell?: {
      readonly sheetId?: number;
      readonly rowIndex?: number;
      readonly columnIndex?: number;
    };
    readonly offsetXPixels?: number;
    readonly offsetYPixels?: number;
    readonly widthPixels?: number;
    readonly heightPixels?: number;
  };
}

export interface EmbeddedChart {
  readonly chartId: number;
  /** The Sheets API's ChartSpec, as sent. */
  readonly spec: Readonly<Record<string, unknown>>;
  readonly position: ChartPosition;
}

export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  readonly range: GridRange;
}
