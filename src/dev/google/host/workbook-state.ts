// What a spreadsheet remembers. JSON values only; below a SheetState nothing is changed in place (copy-on-write).

export type Scalar = string | number | boolean;

/** A cell that is more than a bare value. */
export interface CellData {
  readonly v?: Scalar;
  /** Formula with its `=`; then `v` is absent and the value is computed when read. */
  readonly f?: string;
  /** Index into WorkbookState.formats. */
  readonly s?: number;
  readonly note?: string;
}

export type Cell = Scalar | CellData | null;
/** Trailing empty cells are not stored. */
export type Row = readonly Cell[];

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

export interface DimensionState {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

export interface SheetState {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hideGridlines: boolean;
  readonly tabColorStyle?: ColorStyle;
  /** The form whose responses arrive here. */
  readonly formId?: string;
  /** How many response rows the form has inserted below the header. */
  readonly responseRows?: number;
  readonly columns: readonly (DimensionState | null)[];
  readonly rowDimensions: readonly (DimensionState | null)[];
  /** Rows below the last stored one are empty. */
  readonly rows: readonly (Row | null)[];
  readonly validations: readonly { readonly range: GridRange; readonly rule: ValidationRule }[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protections: readonly Protection[];
  readonly bandings: readonly Banding[];
  readonly charts: readonly EmbeddedChart[];
  readonly merges: readonly GridRange[];
  readonly basicFilter?: { readonly range: GridRange; readonly [other: string]: unknown };
}

export interface WorkbookState {
  readonly spreadsheetId: string;
  title: string;
  /** Like `zh_CN`. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  owner: string;
  /** Who may edit the file besides its owner. */
  editors: readonly string[];
  /** In the order of the tabs. */
  sheets: readonly SheetState[];
  formats: readonly CellFormat[];
  namedRanges: readonly NamedRange[];
  /** Per person: the selected tab and range. */
  selections: Readonly<Record<string, GridRange>>;
}

export interface NewWorkbook {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
  readonly editors?: readonly string[];
}

const FIRST_TAB: Readonly<Record<string, string>> = {
  zh_CN: '工作表1',
  zh_TW: '工作表1',
  zh_HK: '工作表1',
};

export function emptySheet(sheetId: number, title: string): SheetState {
  return {
    sheetId,
    title,
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    frozenRows: 0,
    frozenColumns: 0,
    hideGridlines: false,
    columns: [],
    rowDimensions: [],
    rows: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
    bandings: [],
    charts: [],
    merges: [],
  };
}

export function createWorkbook(options: NewWorkbook): WorkbookState {
  return {
    ...options,
    editors: options.editors ?? [],
    sheets: [emptySheet(0, FIRST_TAB[options.locale] ?? 'Sheet1')],
    formats: [],
    namedRanges: [],
    selections: {},
  };
}
