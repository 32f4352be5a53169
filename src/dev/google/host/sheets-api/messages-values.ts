// The messages of spreadsheets.values and of spreadsheets.get.
import { z } from 'zod';
import { dimension, gridRange, optional } from './messages.ts';

const rendering = {
  majorDimension: optional(dimension),
  valueRenderOption: optional(z.enum(['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'])),
  dateTimeRenderOption: optional(z.enum(['SERIAL_NUMBER', 'FORMATTED_STRING'])),
};

const fields = optional(z.string());
const ranges = z.union([z.array(z.string()), z.string()]);

export const getOptions = z.strictObject({
  ranges: optional(ranges),
  includeGridData: optional(z.boolean()),
  fields,
});

export const readOptions = z.strictObject({ ...rendering, fields });
export const batchReadOptions = z.strictObject({ ...rendering, fields, ranges: optional(ranges) });

const dataFilter = z.strictObject({
  gridRange: optional(gridRange),
  a1Range: optional(z.string()),
});

export const filterRequest = z.strictObject({ ...rendering, dataFilters: z.array(dataFilter) });

const input = z.enum(['RAW', 'USER_ENTERED']);

export const valueRange = z.strictObject({
  range: optional(z.string()),
  majorDimension: optional(dimension),
  values: optional(z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])))),
});

export const writeOptions = z.strictObject({
  valueInputOption: input,
  insertDataOption: optional(z.enum(['OVERWRITE', 'INSERT_ROWS'])),
  fields,
});

export const batchWriteRequest = z.strictObject({
  valueInputOption: input,
  data: z.array(valueRange),
});

export type Rendering = Omit<z.infer<typeof readOptions>, 'fields'>;
export type DataFilter = z.infer<typeof dataFilter>;
export type ValueRangeMessage = z.infer<typeof valueRange>;
export type ValueInput = z.infer<typeof input>;
