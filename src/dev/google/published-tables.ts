// Tables are younger than the published description that we have; the type package knows them, and so does Google's guide.
import { COLUMN_TYPES } from './host/workbook/typed-tables.ts';

const text = { type: 'string' };
const message = (properties: Record<string, Record<string, unknown>>) => ({
  type: 'object',
  properties,
});
const listOf = (schema: string) => ({ type: 'array', items: { $ref: schema } });

export const TABLE_SCHEMAS = {
  Table: message({
    tableId: text,
    name: text,
    range: { $ref: 'GridRange' },
    columnProperties: listOf('TableColumnProperties'),
  }),
  TableColumnProperties: message({
    columnIndex: { type: 'integer' },
    columnName: text,
    columnType: { type: 'string', enum: [...COLUMN_TYPES] },
  }),
  UpdateTableRequest: message({ table: { $ref: 'Table' }, fields: text }),
  DeleteTableRequest: message({ tableId: text }),
};

/** What older messages got with them. */
export const TABLE_FIELDS = {
  Sheet: { tables: listOf('Table') },
  Request: {
    updateTable: { $ref: 'UpdateTableRequest' },
    deleteTable: { $ref: 'DeleteTableRequest' },
  },
};
