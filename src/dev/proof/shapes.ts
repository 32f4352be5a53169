// The shapes of a Sheets call: its kinds of request, their fields and what Google reads in them, once each.
import { createHash } from 'node:crypto';
import { distinct, plain, plainFields } from './plain-example.ts';
import { BOOK, PLAIN, SCRATCH } from './script/scratch.ts';
import type { Shape } from './script/shape.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where the spreadsheet's id, and where a range, stands among the arguments. */
const PLACES: Readonly<Record<string, readonly [book: number, range?: number]>> = {
  'Spreadsheets.batchUpdate': [1],
  'Spreadsheets.get': [0],
  'Values.get': [0, 1],
  'Values.batchGet': [0],
  'Values.batchGetByDataFilter': [1],
  'Values.update': [1, 2],
  'Values.append': [1, 2],
  'Values.batchUpdate': [1],
  'Values.clear': [1, 2],
};

/** `method` as the local Google calls it: `Sheets.Spreadsheets.Values.get`. */
export function shapesOf(method: string, args: readonly unknown[]): Shape[] {
  const name = method.replace('Sheets.', '').replace('Spreadsheets.Values', 'Values');
  const [book, range] = PLACES[name] ?? [];
  const [first, ...others] = given(args).map((value, at) =>
    at === book ? BOOK : at === range ? plain('range', value) : value,
  );
  if (name === 'Spreadsheets.batchUpdate') return batchShapes(first as Fields);
  return partsOf(first).map((part) => ({
    method: name,
    args: [part, ...others].map((value) => (value === BOOK ? BOOK : argument(name, value))),
  }));
}

/** What JSON keeps as null at the end was not given. */
function given(args: readonly unknown[]): readonly unknown[] {
  const last = args.at(-1);
  return args.length > 0 && (last ?? null) === null ? given(args.slice(0, -1)) : args;
}

function argument(name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return name.startsWith('Values.')
    ? withScalar(plainFields(value as Fields))
    : plainFields(value as Fields);
}

/** How many cells are written is no part of a shape. */
function withScalar(fields: Fields): Fields {
  const { values, data } = fields;
  if (Array.isArray(data)) return { ...fields, data: distinct(data.map((one) => withScalar(one))) };
  return Array.isArray(values) ? { ...fields, values: [[PLAIN]] } : fields;
}

/** One filter at a time. */
function partsOf(body: unknown): unknown[] {
  const { dataFilters } = (body ?? {}) as Fields;
  if (!Array.isArray(dataFilters)) return [body];
  return dataFilters.map((filter) => ({ ...(body as Fields), dataFilters: [filter] }));
}

function batchShapes({ requests, ...options }: Fields): Shape[] {
  const list = (Array.isArray(requests) ? requests : []) as Fields[];
  const bodies = list.flatMap((request) => requestShapes(request));
  const shapes = bodies.map((request) => batchOf({ requests: [request] }));
  if (Object.keys(options).length === 0) return shapes;
  const reading = { ...plainFields(options), requests: [HARMLESS] };
  return [...shapes, batchOf(reading)];
}

const batchOf = (body: Fields): Shape => ({
  method: 'Spreadsheets.batchUpdate',
  args: [body, BOOK],
});

const HARMLESS = {
  updateCells: {
    fields: 'userEnteredValue',
    rows: [{ values: [{ userEnteredValue: { stringValue: PLAIN } }] }],
    start: { columnIndex: 0, rowIndex: 1, sheetId: SCRATCH.sheetId },
  },
};

/** Tables are Google's own making, in the tab of a form: the proof tries them there. */
const OF_RESPONSE_TABS = ['updateTable', 'deleteTable'];

function requestShapes(request: Fields): Fields[] {
  const [kind = ''] = Object.keys(request);
  if (OF_RESPONSE_TABS.includes(kind)) return [];
  const body = (request[kind] ?? {}) as Fields;
  if (!Array.isArray(body['rows'])) return [{ [kind]: asNew(kind, plainFields(body)) }];
  const { rows, ...rest } = body;
  const around = plainFields(rest);
  return cellsOf(rows as Fields[]).map((cells) => ({
    [kind]: { ...around, rows: [{ values: cells }] },
  }));
}

/** Each sort of cell is a shape by itself. */
function cellsOf(rows: readonly Fields[]): unknown[][] {
  const cells = rows.flatMap(({ values }) => (Array.isArray(values) ? values : []));
  const sorts = distinct(cells.map((cell) => plainFields(cell)));
  return sorts.length === 0 ? [[]] : sorts.map((cell) => [cell]);
}

/** A tab that a request makes is not the one that is there. */
function asNew(kind: string, body: Fields): Fields {
  if (kind !== 'addSheet') return body;
  const properties = body['properties'] as Fields | undefined;
  if (properties?.['sheetId'] === undefined) return body;
  return { ...body, properties: { ...properties, sheetId: SCRATCH.otherSheetId } };
}

/** Begins with what it is, and is the same wherever the same shape was sent. */
export function nameOf(shape: Shape): string {
  const [body] = shape.args;
  const [request = {}] = ((body as Fields | undefined)?.['requests'] ?? []) as Fields[];
  const what = Object.keys(request)[0] ?? shape.method;
  const digest = createHash('sha256').update(JSON.stringify(shape)).digest('hex');
  return `${what} ${digest.slice(0, 7)}`;
}
