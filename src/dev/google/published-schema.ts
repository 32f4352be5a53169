// Google's own description of the Sheets API, where the machine has it; without it the checks are skipped.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { projectFolder } from './host/executions/own-source.ts';
import { withoutNulls } from './host/sheets-api/strict.ts';
import { TABLE_FIELDS, TABLE_SCHEMAS } from './published-tables.ts';

const PATH = join(projectFolder(), '../shared/google/sheets-v4.openapi.json');

/** The types of the advanced service know less than the API itself: a request must be valid against both. */
const TYPES = readFileSync(
  join(projectFolder(), 'node_modules/@types/google-apps-script/apis/sheets_v4.d.ts'),
  'utf8',
);
const typed = new Map(
  [...TYPES.matchAll(/interface (\w+) \{([^}]*)\}/g)].map(([, name = '', body = '']) => [
    name,
    new Set([...body.matchAll(/^\s+(\w+)\?:/gm)].map(([, field]) => field)),
  ]),
);

/** What the product sends though the types are older; the published description has it. */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  BasicChartAxis: ['viewWindowOptions'],
  BasicChartSeries: ['colorStyle'],
};

interface Schema {
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | object;
  [keyword: string]: unknown;
}

const MESSAGES: Readonly<Record<string, readonly [request: string | null, response: string]>> = {
  'Sheets.Spreadsheets.batchUpdate': [
    'BatchUpdateSpreadsheetRequest',
    'BatchUpdateSpreadsheetResponse',
  ],
  'Sheets.Spreadsheets.get': [null, 'Spreadsheet'],
  'Sheets.Spreadsheets.Values.get': [null, 'ValueRange'],
  'Sheets.Spreadsheets.Values.batchGet': [null, 'BatchGetValuesResponse'],
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': [
    'BatchGetValuesByDataFilterRequest',
    'BatchGetValuesByDataFilterResponse',
  ],
  'Sheets.Spreadsheets.Values.update': ['ValueRange', 'UpdateValuesResponse'],
  'Sheets.Spreadsheets.Values.append': ['ValueRange', 'AppendValuesResponse'],
  'Sheets.Spreadsheets.Values.batchUpdate': [
    'BatchUpdateValuesRequest',
    'BatchUpdateValuesResponse',
  ],
  'Sheets.Spreadsheets.Values.clear': ['ClearValuesRequest', 'ClearValuesResponse'],
};

/** Unknown fields are refused; what Google adds to the document of its own is left out. */
function strict(schema: Schema): Schema {
  const { description: _d, format: _f, readOnly: _r, deprecated: _p, ...rest } = schema;
  const entries = Object.entries(rest).map(([key, value]): [string, unknown] => {
    if (key === 'properties') return [key, mapped(value as Record<string, Schema>)];
    if (key === 'items' || key === 'additionalProperties') return [key, strict(value as Schema)];
    return [key, key === '$ref' ? String(value).replace('#/components/schemas/', '') : value];
  });
  const closed = rest.properties ? { additionalProperties: false } : {};
  return { ...Object.fromEntries(entries), ...closed };
}

function typedOnly(name: string, schema: Schema): Schema {
  const fields = typed.get(name);
  if (!fields || !schema.properties) return schema;
  const known = Object.entries(schema.properties).filter(
    ([field]) => fields.has(field) || NEWER[name]?.includes(field),
  );
  return { ...schema, properties: Object.fromEntries(known) };
}

function mapped(properties: Record<string, Schema>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [name, strict(inner)]),
  );
}

function withTables(schemas: Record<string, Schema>): Record<string, Schema> {
  const grown = Object.entries(TABLE_FIELDS).map(([name, fields]) => {
    const schema = schemas[name] ?? {};
    return [name, { ...schema, properties: { ...schema.properties, ...fields } }] as const;
  });
  return { ...schemas, ...TABLE_SCHEMAS, ...Object.fromEntries(grown) };
}

function load(): Ajv | undefined {
  if (!existsSync(PATH)) {
    console.warn('The schema of the Sheets API is not on this machine: its checks are skipped.');
    return undefined;
  }
  const { components } = JSON.parse(readFileSync(PATH, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  for (const [name, schema] of Object.entries(withTables(components.schemas))) {
    ajv.addSchema(strict(typedOnly(name, schema)), name);
  }
  return ajv;
}

const ajv = load();
export const hasSchema = ajv !== undefined;
const compiled = new Map<string, ValidateFunction>();

function check(schemaName: string | null | undefined, body: unknown): void {
  if (!ajv || !schemaName) return;
  const validate = compiled.get(schemaName) ?? ajv.compile({ $ref: schemaName });
  compiled.set(schemaName, validate);
  if (validate(JSON.parse(JSON.stringify(body)))) return;
  const found = validate.errors ?? [];
  const lines = found.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
  throw new Error(`${schemaName}: ${lines.join('; ')}`);
}

/** Throws when Google would not understand the request. */
export function checkRequest(method: string, body: unknown): void {
  check(MESSAGES[method]?.[0], withoutNulls(body));
}

/** Throws when Google would never answer so. */
export function checkResponse(method: string, body: unknown): void {
  check(MESSAGES[method]?.[1], body);
}
