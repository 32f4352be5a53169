// A table as a request names it.
import { z } from 'zod';
import { COLUMN_TYPES } from '../workbook/typed-tables.ts';
import { gridRange, optional } from './messages.ts';

const columnProperties = z.strictObject({
  columnIndex: z.int().default(0),
  columnName: optional(z.string()),
  columnType: optional(z.enum(COLUMN_TYPES)),
});

export const table = z.strictObject({
  tableId: z.string(),
  name: optional(z.string()),
  range: optional(gridRange),
  columnProperties: optional(z.array(columnProperties)),
});
