// What google.script.run makes of a returned value: only JSON comes through, and a Date anywhere spoils all of it.

export interface SerialisedResult {
  readonly value: unknown;
  /** Where the Date stood that made the result null. */
  readonly dateAt?: string;
}

export function serialiseResult(result: unknown): SerialisedResult {
  const dates: string[] = [];
  const value = legal(result, 'result', dates, []);
  const [dateAt] = dates;
  return dateAt === undefined ? { value } : { value: null, dateAt };
}

function legal(value: unknown, path: string, dates: string[], parents: object[]): unknown {
  if (typeof value !== 'object' || value === null) return legalPrimitive(value, path);
  if (value instanceof Date) {
    dates.push(path);
    return null;
  }
  if (ArrayBuffer.isView(value) || parents.includes(value)) throw illegal(path);
  return legalObject(value, path, dates, [...parents, value]);
}

function legalPrimitive(value: unknown, path: string): unknown {
  if (typeof value === 'function') return `${value}`;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'bigint' || typeof value === 'symbol') throw illegal(path);
  return value ?? null;
}

function legalObject(value: object, path: string, dates: string[], parents: object[]): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => legal(item, `${path}[${index}]`, dates, parents));
  }
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    legal(item, `${path}.${key}`, dates, parents),
  ]);
  return Object.fromEntries(entries);
}

function illegal(path: string): Error {
  return new Error(`We're sorry, a server error occurred: illegal value at ${path}`);
}
