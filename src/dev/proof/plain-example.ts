// A value of a request without what differs from desk to desk: two requests of one shape have one plain example.
import { plainText } from './plain-text.ts';
import { SCRATCH } from './script/scratch.ts';

/** Places and sizes that are on the scratch tab, whatever they were. */
const NUMBERS: Readonly<Record<string, number>> = {
  sheetId: SCRATCH.sheetId,
  newSheetId: SCRATCH.otherSheetId,
  sourceSheetId: SCRATCH.sheetId,
  chartId: SCRATCH.objectId,
  objectId: SCRATCH.objectId,
  protectedRangeId: SCRATCH.objectId,
  bandedRangeId: SCRATCH.objectId,
  startRowIndex: 1,
  endRowIndex: 3,
  startColumnIndex: 0,
  endColumnIndex: 2,
  startIndex: 1,
  endIndex: 3,
  destinationIndex: 5,
  index: 0,
  newIndex: 1,
  rowIndex: 1,
  columnIndex: 0,
  rowCount: SCRATCH.rows,
  columnCount: SCRATCH.columns,
  pixelSize: 100,
  widthPixels: 300,
  heightPixels: 200,
  fontSize: 10,
  red: 0.5,
  green: 0.5,
  blue: 0.5,
  alpha: 1,
  viewWindowMin: 0,
};

type Fields = Readonly<Record<string, unknown>>;

export function plain(key: string, value: unknown): unknown {
  if (typeof value === 'number') return NUMBERS[key] ?? 1;
  if (typeof value === 'boolean') return key === 'boolValue' || value;
  if (typeof value === 'string') return plainText(key, value);
  if (Array.isArray(value)) return plainList(key, value);
  return typeof value === 'object' && value !== null ? plainFields(value as Fields) : value;
}

export function plainFields(fields: Fields): Fields {
  if ('condition' in fields) return { ...eachPlain(fields), condition: condition(fields) };
  return eachPlain(fields);
}

function eachPlain(fields: Fields): Fields {
  const example: Record<string, unknown> = {};
  for (const name of Object.keys(fields).sort()) {
    const value = fields[name];
    if (value !== undefined) example[name] = plain(name, value);
  }
  return example;
}

/** What there is of each sort, once. */
function plainList(key: string, list: readonly unknown[]): unknown[] {
  if (key === 'sources') return list.map((source) => lineOf(source as Fields));
  return distinct(list.map((value) => plain(key, value)));
}

export function distinct<T>(values: readonly T[]): T[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

/** How many values a condition has is part of it, unless it is a list to choose from. */
function condition({ condition }: Fields): Fields {
  const { type, values, ...rest } = condition as Fields;
  if (!Array.isArray(values)) return eachPlain({ type, ...rest });
  const all = values.map((value) => plain('values', value));
  return { ...eachPlain({ type, ...rest }), values: type === 'ONE_OF_LIST' ? distinct(all) : all };
}

/** Of a chart's cells only which way the line runs. */
function lineOf(source: Fields): Fields {
  const { startRowIndex = 0, endRowIndex = 0 } = source as Readonly<Record<string, number>>;
  const [rows, columns] = endRowIndex - startRowIndex === 1 ? [1, 3] : [3, 1];
  const edges = {
    startRowIndex: 0,
    endRowIndex: rows,
    startColumnIndex: 0,
    endColumnIndex: columns,
  };
  return { sheetId: SCRATCH.sheetId, ...edges };
}
