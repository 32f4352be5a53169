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

/** Notes what is wrong with a value; `path` leads to it, and is as it was when the check is over. */
type Check = (schema: Schema, value: unknown, path: Path, problems: string[]) => void;
type Path = (string | number)[];

const note = (problems: string[], path: Path, problem: string): void => {
  problems.push(`${path.map((part) => `/${part}`).join('')} ${problem}`);
};

const checks: Readonly<Record<string, Check>> = {
  object: checkFields,
  array: ({ items = {} }, value, path, problems) => {
    if (!Array.isArray(value)) note(problems, path, 'must be array');
    else value.forEach((item, index) => void checkAt(items, item, index, path, problems));
  },
  integer: (_, value, path, problems) => {
    if (!Number.isInteger(value)) note(problems, path, 'must be integer');
  },
  number: (_, value, path, problems) => {
    if (!Number.isFinite(value)) note(problems, path, 'must be number');
  },
  boolean: (_, value, path, problems) => {
    if (typeof value !== 'boolean') note(problems, path, 'must be boolean');
  },
  string: ({ enum: values }, value, path, problems) => {
    if (typeof value !== 'string') note(problems, path, 'must be string');
    else if (values && !values.includes(value)) {
      note(problems, path, `must be one of ${values}, not ${value}`);
    }
  },
};

function checkOf(type: string): Check {
  const check = checks[type];
  if (!check) throw new Error(`sheets-schema.jsonl has a ${type}, which nobody checks`);
  return check;
}

function checkValue(schema: Schema, value: unknown, path: Path, problems: string[]): void {
  const { $ref, type } = schema;
  if ($ref !== undefined) checkValue(schemaNamed($ref), value, path, problems);
  else if (type !== undefined) checkOf(type)(schema, value, path, problems);
}

function checkAt(
  schema: Schema,
  value: unknown,
  part: string | number,
  path: Path,
  problems: string[],
): void {
  path.push(part);
  checkValue(schema, value, path, problems);
  path.pop();
}

/** A field without a value does not travel. */
function checkFields(schema: Schema, value: unknown, path: Path, problems: string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    note(problems, path, 'must be object');
    return;
  }
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue;
    const described = describedBy(schema, name);
    if (described) checkAt(described, field, name, path, problems);
    else note(problems, path, `must NOT have additional properties: ${name}`);
  }
}

/** What is said to have no fields at all may have any. */
function describedBy({ properties, additionalProperties }: Schema, name: string) {
  const known = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
  return known ?? additionalProperties ?? (properties ? undefined : {});
}

function check(schemaName: string | null | undefined, body: unknown): void {
  if (!schemaName) return;
  const problems: string[] = [];
  checkValue(schemaNamed(schemaName), body, [], problems);
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
