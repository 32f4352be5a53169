// The advanced service `Sheets`, there when the manifest switches it on (platform 11.1).
import type { Host } from './bridge.ts';

export function makeSheets(host: Host): object {
  const methods = (path: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [name, (...args: unknown[]) => host(`${path}.${name}`, ...args)]),
    );
  const values = [
    'get',
    'batchGet',
    'batchGetByDataFilter',
    'update',
    'append',
    'batchUpdate',
    'clear',
  ];
  return {
    Spreadsheets: {
      ...methods('Sheets.Spreadsheets', ['batchUpdate', 'get']),
      Values: methods('Sheets.Spreadsheets.Values', values),
    },
  };
}
