// Google's own description of the messages that we send to its Sheets API and are answered: sheets-schema.jsonl, which
// `node src/dev/run.mjs sheets-schema` derives from what Google publishes. It is gone through as it is, without a compiler.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './host/executions/own-source.ts';
import { withoutNulls } from './host/sheets-api/strict.ts';

export const KEPT = join(projectFolder(), 'src/dev/google/sheets-schema.jsonl');

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

export const MESSAGES: Readonly<
  Record<string, readonly [request: string | null, response: string]>
> = {
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

/** One message a line, after the line that says where it is from. */
export const readSchemas = (): Readonly<Record<string, Schema>> =>
  Object.assign({}, ...readFileSync(KEPT, 'utf8').trim().split('\n').slice(1).map(parsed));

const parsed = (line: string): object => JSON.parse(line);

let kept: Readonly<Record<string, Schema>> | undefined;

function schemaNamed(name: string): Schema {
  kept ??= readSchemas();
  const schema = kept[name];
  if (!schema) throw new Error(`sheets-schema.jsonl knows no ${name}`);
  return schema;
}

type Check = (schema: Schema, value: unknown, at: string) => string[];

const NOTHING: string[] = [];

const checks: Readonly<Record<string, Check>> = {
  object: checkFields,
  array: ({ items = {} }, value, at) => {
    if (!Array.isArray(value)) return [`${at} must be array`];
    return value.flatMap((item, index) => problemsOf(items, item, `${at}/${index}`));
  },
  integer: (_, value, at) => (Number.isInteger(value) ? NOTHING : [`${at} must be integer`]),
  number: (_, value, at) => (Number.isFinite(value) ? NOTHING : [`${at} must be number`]),
  boolean: (_, value, at) => (typeof value === 'boolean' ? NOTHING : [`${at} must be boolean`]),
  string: ({ enum: values }, value, at) => {
    if (typeof value !== 'string') return [`${at} must be string`];
    return !values || values.includes(value)
      ? NOTHING
      : [`${at} must be one of ${values}, not ${value}`];
  },
};

function problemsOf(schema: Schema, value: unknown, at: string): string[] {
  const { $ref, type } = schema;
  if ($ref !== undefined) return problemsOf(schemaNamed($ref), value, at);
  return type === undefined ? NOTHING : (checks[type]?.(schema, value, at) ?? [`${at}: ${type}?`]);
}

/** A field without a value does not travel. */
function checkFields(schema: Schema, value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${at} must be object`];
  }
  return Object.entries(value).flatMap(([name, field]) =>
    field === undefined ? NOTHING : checkField(schema, name, field, `${at}/${name}`),
  );
}

/** What is said to have no fields at all may have any. */
function checkField(schema: Schema, name: string, field: unknown, at: string): string[] {
  const { properties, additionalProperties } = schema;
  const known = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
  const described = known ?? additionalProperties;
  if (described) return problemsOf(described, field, at);
  return properties ? [`${at} must NOT have additional properties: ${name}`] : NOTHING;
}

function check(schemaName: string | null | undefined, body: unknown): void {
  if (!schemaName) return;
  const problems = problemsOf(schemaNamed(schemaName), body, '');
  if (problems.length > 0) throw new Error(`${schemaName}: ${problems.join('; ')}`);
}

/** Throws when Google would not understand the request. */
export function checkRequest(method: string, body: unknown): void {
  check(MESSAGES[method]?.[0], withoutNulls(body));
}

/** Throws when Google would never answer so. */
export function checkResponse(method: string, body: unknown): void {
  check(MESSAGES[method]?.[1], body);
}
