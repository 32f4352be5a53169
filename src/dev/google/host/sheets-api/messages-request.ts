// The requests of spreadsheets.batchUpdate that are known here; any other kind is an unknown name.
import { z } from 'zod';
import {
  border,
  cellData,
  cellFormat,
  color,
  colorStyle,
  condition,
  dimension,
  dimensionRange,
  gridCoordinate,
  gridRange,
  optional,
  rowData,
  validationRule,
} from './messages.ts';
import { chartPosition, chartSpec, embeddedChart } from './messages-chart.ts';
import { table } from './messages-table.ts';

export const sheetProperties = z.strictObject({
  sheetId: optional(z.int()),
  title: optional(z.string()),
  index: optional(z.int()),
  sheetType: optional(z.enum(['GRID'])),
  hidden: optional(z.boolean()),
  tabColor: optional(color),
  tabColorStyle: optional(colorStyle),
  rightToLeft: optional(z.boolean()),
  gridProperties: optional(
    z.strictObject({
      rowCount: optional(z.int()),
      columnCount: optional(z.int()),
      frozenRowCount: optional(z.int()),
      frozenColumnCount: optional(z.int()),
      hideGridlines: optional(z.boolean()),
    }),
  ),
});

const conditionalFormat = z.strictObject({
  ranges: z.array(gridRange),
  booleanRule: z.strictObject({ condition, format: cellFormat }),
});

export const protectedRange = z.strictObject({
  protectedRangeId: optional(z.int()),
  range: optional(gridRange),
  description: optional(z.string()),
  warningOnly: optional(z.boolean()),
  unprotectedRanges: optional(z.array(gridRange)),
  editors: optional(
    z.strictObject({
      users: optional(z.array(z.string())),
      groups: optional(z.array(z.string())),
      domainUsersCanEdit: optional(z.boolean()),
    }),
  ),
});

export const bandingProperties = z.strictObject({
  headerColor: optional(color),
  headerColorStyle: optional(colorStyle),
  firstBandColor: optional(color),
  firstBandColorStyle: optional(colorStyle),
  secondBandColor: optional(color),
  secondBandColorStyle: optional(colorStyle),
  footerColor: optional(color),
  footerColorStyle: optional(colorStyle),
});

const sortSpecs = z.array(
  z.strictObject({
    dimensionIndex: z.int().default(0),
    sortOrder: z.enum(['ASCENDING', 'DESCENDING']).default('ASCENDING'),
  }),
);

export const dimensionProperties = z.strictObject({
  pixelSize: optional(z.int()),
  hiddenByUser: optional(z.boolean()),
});

export const spreadsheetProperties = z.strictObject({
  title: optional(z.string()),
  locale: optional(z.string()),
  timeZone: optional(z.string()),
  autoRecalc: optional(z.enum(['ON_CHANGE', 'MINUTE', 'HOUR'])),
});

const sheetId = z.int().default(0);
const fields = z.string();

const REQUESTS = {
  addSheet: z.strictObject({ properties: optional(sheetProperties) }),
  deleteSheet: z.strictObject({ sheetId }),
  duplicateSheet: z.strictObject({
    sourceSheetId: sheetId,
    insertSheetIndex: optional(z.int()),
    newSheetId: optional(z.int()),
    newSheetName: optional(z.string()),
  }),
  updateSheetProperties: z.strictObject({ properties: sheetProperties, fields }),
  updateSpreadsheetProperties: z.strictObject({
    properties: spreadsheetProperties,
    fields,
  }),
  appendCells: z.strictObject({ sheetId, rows: z.array(rowData), fields }),
  updateCells: z.strictObject({
    range: optional(gridRange),
    start: optional(gridCoordinate),
    rows: optional(z.array(rowData)),
    fields,
  }),
  repeatCell: z.strictObject({ range: gridRange, cell: optional(cellData), fields }),
  sortRange: z.strictObject({ range: gridRange, sortSpecs }),
  mergeCells: z.strictObject({
    range: gridRange,
    mergeType: z.enum(['MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS']).default('MERGE_ALL'),
  }),
  unmergeCells: z.strictObject({ range: gridRange }),
  updateBorders: z.strictObject({
    range: gridRange,
    top: optional(border),
    bottom: optional(border),
    left: optional(border),
    right: optional(border),
    innerHorizontal: optional(border),
    innerVertical: optional(border),
  }),
  appendDimension: z.strictObject({ sheetId, dimension, length: z.int() }),
  insertDimension: z.strictObject({
    range: dimensionRange,
    inheritFromBefore: optional(z.boolean()),
  }),
  deleteDimension: z.strictObject({ range: dimensionRange }),
  moveDimension: z.strictObject({ source: dimensionRange, destinationIndex: z.int().default(0) }),
  autoResizeDimensions: z.strictObject({ dimensions: dimensionRange }),
  updateDimensionProperties: z.strictObject({
    range: dimensionRange,
    properties: dimensionProperties,
    fields,
  }),
  setDataValidation: z.strictObject({ range: gridRange, rule: optional(validationRule) }),
  addConditionalFormatRule: z.strictObject({ rule: conditionalFormat, index: z.int().default(0) }),
  updateConditionalFormatRule: z.strictObject({
    sheetId,
    index: z.int().default(0),
    rule: optional(conditionalFormat),
    newIndex: optional(z.int()),
  }),
  deleteConditionalFormatRule: z.strictObject({ sheetId, index: z.int().default(0) }),
  addProtectedRange: z.strictObject({ protectedRange }),
  updateProtectedRange: z.strictObject({ protectedRange, fields }),
  deleteProtectedRange: z.strictObject({ protectedRangeId: z.int() }),
  addBanding: z.strictObject({
    bandedRange: z.strictObject({
      bandedRangeId: optional(z.int()),
      range: gridRange,
      rowProperties: optional(bandingProperties),
      columnProperties: optional(bandingProperties),
    }),
  }),
  deleteBanding: z.strictObject({ bandedRangeId: z.int() }),
  addChart: z.strictObject({ chart: embeddedChart }),
  updateChartSpec: z.strictObject({ chartId: z.int(), spec: chartSpec }),
  updateEmbeddedObjectPosition: z.strictObject({
    objectId: z.int(),
    newPosition: chartPosition,
    fields,
  }),
  deleteEmbeddedObject: z.strictObject({ objectId: z.int() }),
  setBasicFilter: z.strictObject({
    filter: z.strictObject({ range: gridRange, sortSpecs: optional(sortSpecs) }),
  }),
  clearBasicFilter: z.strictObject({ sheetId }),
  addNamedRange: z.strictObject({
    namedRange: z.strictObject({
      namedRangeId: optional(z.string()),
      name: z.string(),
      range: gridRange,
    }),
  }),
  deleteNamedRange: z.strictObject({ namedRangeId: z.string() }),
  updateTable: z.strictObject({ table, fields }),
  deleteTable: z.strictObject({ tableId: z.string() }),
};

type Kinds = typeof REQUESTS;
export type RequestKind = keyof Kinds;
export type RequestOf<K extends RequestKind> = z.infer<Kinds[K]>;

/** Exactly one of the fields is set. */
export const request = z.strictObject(
  Object.fromEntries(Object.entries(REQUESTS).map(([kind, shape]) => [kind, optional(shape)])),
);

export const batchUpdateRequest = z.strictObject({
  requests: optional(z.array(request)),
  includeSpreadsheetInResponse: optional(z.boolean()),
  responseRanges: optional(z.array(z.string())),
  responseIncludeGridData: optional(z.boolean()),
});

export type SheetProperties = z.infer<typeof sheetProperties>;
export type BatchUpdateRequest = z.infer<typeof batchUpdateRequest>;
