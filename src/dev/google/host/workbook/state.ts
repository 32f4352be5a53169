// What a spreadsheet remembers. JSON values only; below a SheetState nothing is changed in place (copy-on-write).
import type { CellFormat, ColorStyle } from './format.ts';
import type {
  Banding,
  ConditionalFormat,
  EmbeddedChart,
  GridRange,
  NamedRange,
  Protection,
  ValidationRule,
} from './rules.ts';

import type { TableState } from './typed-tables.ts';

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
  readonly tables?: readonly TableState[];
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
