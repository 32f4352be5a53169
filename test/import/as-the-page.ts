// The page's own reading of what history is brought in from, with a shop behind it as Google stands behind the page.

import { parcels } from '../../src/complaints/import/pages/parcels.ts';
import { type Choices, scan } from '../../src/complaints/import/pages/scan.ts';
import { chosenFrom, type Given, tablesOf } from '../../src/complaints/import/pages/sources.ts';
import { tableWriting } from '../../src/complaints/import/pages/table-file.ts';
import { workbookTables } from '../../src/complaints/import/pages/workbook/workbook.ts';
import type { ImportProgress } from '../../src/desk/import-entry.ts';
import { people, type Shop } from '../stories/shop.ts';

/** What stands in a page's `google.script.run`. */
export function behindThePage(shop: Shop, as: string = people.Anna): void {
  const runner = (succeed: (answer: unknown) => void, fail: (error: unknown) => void) => {
    const door = (name: 'ask' | 'act') => (said: unknown) => {
      try {
        succeed(JSON.parse(JSON.stringify(shop.google.call(name, [said], { as }))));
      } catch (error) {
        fail(error);
      }
    };
    return {
      withSuccessHandler: (handle: typeof succeed): object => runner(handle, fail),
      withFailureHandler: (handle: typeof fail): object => runner(succeed, handle),
      ask: door('ask'),
      act: door('act'),
    };
  };
  const nothing = () => {};
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
}

export const changed = 'It changed meanwhile.';

/** A workbook's reader comes to the page in the browser's tests. */
const tablesIn = async (given: Given) =>
  'source' in given ? workbookTables(given.source) : ((await tablesOf(given, changed)) ?? []);

/** Reads the first table, or the one of that name. */
export async function chosen(given: Given, name?: string) {
  const tables = await tablesIn(given);
  const table = name === undefined ? tables[0] : tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table, but ${tables.map((one) => one.name).join()}`);
  return chosenFrom(given, table, () => {});
}

/** What the file of a table holds, as the text that is read. */
export async function textOf(given: Given, name?: string): Promise<string> {
  return (await chosen(given, name)).source.text();
}

export async function found(source: Blob, choices: Partial<Choices> = {}) {
  const findings = await scan(source, { today: '2026-11-20', ...tableWriting, ...choices });
  if (typeof findings === 'string') throw new Error(findings);
  return findings;
}

/** Everything that can be read comes in, as by pressing the button; how far it is then. */
export async function bringIn(shop: Shop, id: string, source: Blob): Promise<ImportProgress> {
  const findings = await found(source);
  let from = 0;
  for await (const rows of parcels(source, findings)) {
    shop.call('importRows', { id, name: 'a tab', total: findings.count, from, rows });
    from += rows.length;
  }
  return shop.call<{ import: ImportProgress }>('importNext', { id }).import;
}
