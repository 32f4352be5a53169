// The Sheets API's messages that many requests share. Strict: Google refuses an unknown name.
import { z } from 'zod';

export const optional = z.exactOptional;

export const color = z.strictObject({
  red: optional(z.number()),
  green: optional(z.number()),
  blue: optional(z.number()),
  alpha: optional(z.number()),
});

export const colorStyle = z.strictObject({
  rgbColor: optional(color),
  themeColor: optional(
    z.enum([
      'TEXT',
      'BACKGROUND',
      'ACCENT1',
      'ACCENT2',
      'ACCENT3',
      'ACCENT4',
      'ACCENT5',
      'ACCENT6',
      'LINK',
    ]),
  ),
});

/** A missing sheetId is the tab with id 0, as in every protocol buffer. */
export const gridRange = z.strictObject({
  sheetId: z.int().default(0),
  startRowIndex: optional(z.int()),
  endRowIndex: optional(z.int()),
  startColumnIndex: optional(z.int()),
  endColumnIndex: optional(z.int()),
});

export const gridCoordinate = z.strictObject({
  sheetId: z.int().default(0),
  rowIndex: z.int().default(0),
  columnIndex: z.int().default(0),
});

export const dimension = z.enum(['ROWS', 'COLUMNS']);

export const dimensionRange = z.strictObject({
  sheetId: z.int().default(0),
  dimension,
  startIndex: optional(z.int()),
  endIndex: optional(z.int()),
});

export const textFormat = z.strictObject({
  foregroundColor: optional(color),
  foregroundColorStyle: optional(colorStyle),
  fontFamily: optional(z.string()),
  fontSize: optional(z.int()),
  bold: optional(z.boolean()),
  italic: optional(z.boolean()),
  strikethrough: optional(z.boolean()),
  underline: optional(z.boolean()),
  link: optional(z.strictObject({ uri: optional(z.string()) })),
});

export const border = z.strictObject({
  style: optional(
    z.enum(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'NONE', 'DOUBLE']),
  ),
  width: optional(z.int()),
  color: optional(color),
  colorStyle: optional(colorStyle),
});

const sides = <T extends z.ZodType>(side: T) =>
  z.strictObject({
    top: optional(side),
    bottom: optional(side),
    left: optional(side),
    right: optional(side),
  });

export const cellFormat = z.strictObject({
  numberFormat: optional(
    z.strictObject({
      type: optional(
        z.enum([
          'TEXT',
          'NUMBER',
          'PERCENT',
          'CURRENCY',
          'DATE',
          'TIME',
          'DATE_TIME',
          'SCIENTIFIC',
        ]),
      ),
      pattern: optional(z.string()),
    }),
  ),
  backgroundColor: optional(color),
  backgroundColorStyle: optional(colorStyle),
  borders: optional(sides(border)),
  padding: optional(sides(z.int())),
  horizontalAlignment: optional(z.enum(['LEFT', 'CENTER', 'RIGHT'])),
  verticalAlignment: optional(z.enum(['TOP', 'MIDDLE', 'BOTTOM'])),
  wrapStrategy: optional(z.enum(['OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP'])),
  textDirection: optional(z.enum(['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'])),
  textFormat: optional(textFormat),
  hyperlinkDisplayType: optional(z.enum(['LINKED', 'PLAIN_TEXT'])),
  textRotation: optional(
    z.strictObject({ angle: optional(z.int()), vertical: optional(z.boolean()) }),
  ),
});

const COMPARISONS = [
  'NUMBER_GREATER',
  'NUMBER_GREATER_THAN_EQ',
  'NUMBER_LESS',
  'NUMBER_LESS_THAN_EQ',
  'NUMBER_EQ',
  'NUMBER_NOT_EQ',
  'NUMBER_BETWEEN',
  'NUMBER_NOT_BETWEEN',
  'TEXT_CONTAINS',
  'TEXT_NOT_CONTAINS',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'TEXT_EQ',
  'TEXT_IS_EMAIL',
  'TEXT_IS_URL',
  'TEXT_NOT_EQ',
  'DATE_EQ',
  'DATE_BEFORE',
  'DATE_AFTER',
  'DATE_ON_OR_BEFORE',
  'DATE_ON_OR_AFTER',
  'DATE_BETWEEN',
  'DATE_NOT_BETWEEN',
  'DATE_IS_VALID',
  'DATE_NOT_EQ',
] as const;

export const condition = z.strictObject({
  type: z.enum([
    ...COMPARISONS,
    'ONE_OF_RANGE',
    'ONE_OF_LIST',
    'BLANK',
    'NOT_BLANK',
    'CUSTOM_FORMULA',
    'BOOLEAN',
  ]),
  values: optional(
    z.array(
      z.strictObject({
        userEnteredValue: optional(z.string()),
        relativeDate: optional(
          z.enum(['PAST_YEAR', 'PAST_MONTH', 'PAST_WEEK', 'YESTERDAY', 'TODAY', 'TOMORROW']),
        ),
      }),
    ),
  ),
});

export const validationRule = z.strictObject({
  condition,
  inputMessage: optional(z.string()),
  strict: optional(z.boolean()),
  showCustomUi: optional(z.boolean()),
});

export const extendedValue = z.strictObject({
  stringValue: optional(z.string()),
  numberValue: optional(z.number()),
  boolValue: optional(z.boolean()),
  formulaValue: optional(z.string()),
});

export const cellData = z.strictObject({
  userEnteredValue: optional(extendedValue),
  userEnteredFormat: optional(cellFormat),
  note: optional(z.string()),
  dataValidation: optional(validationRule),
});

export const rowData = z.strictObject({ values: optional(z.array(cellData)) });

export type CellMessage = z.infer<typeof cellData>;
export type RowMessage = z.infer<typeof rowData>;
export type ExtendedValue = z.infer<typeof extendedValue>;
