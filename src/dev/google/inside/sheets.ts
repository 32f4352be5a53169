// The advanced service `Sheets`, there when the manifest switches it on.
import { exception, type Host } from './bridge.ts';

type Arity = readonly [least: number, most: number];

/** As the type package has them; nobody knows whether batchUpdate takes a third, so here it takes none. */
const SPREADSHEETS: Readonly<Record<string, Arity>> = { batchUpdate: [2, 2], get: [1, 2] };
const VALUES: Readonly<Record<string, Arity>> = {
  get: [2, 3],
  batchGet: [1, 2],
  batchGetByDataFilter: [2, 2],
  update: [3, 4],
  append: [3, 4],
  batchUpdate: [2, 2],
  clear: [3, 3],
};

export function makeSheets(host: Host): object {
  const methods = (path: string, arities: Readonly<Record<string, Arity>>) =>
    Object.fromEntries(
      Object.entries(arities).map(([name, [least, most]]) => [
        name,
        (...args: unknown[]) => {
          if (args.length < least || args.length > most) {
            const expected = `Expected ${least}-${most} only`;
            throw exception(`Invalid number of arguments provided. ${expected}`);
          }
          return host(`${path}.${name}`, ...args);
        },
      ]),
    );
  return {
    Spreadsheets: {
      ...methods('Sheets.Spreadsheets', SPREADSHEETS),
      Values: methods('Sheets.Spreadsheets.Values', VALUES),
    },
  };
}
