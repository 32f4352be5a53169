// Tabs that no staff call writes are really protected; where staff's own calls write, Google can only warn, because a
// script run by somebody who may not edit a cell cannot write it either.
import { whiteColumns } from '../../desk/registers.ts';
import { type Tab, type TabName, tabs } from '../../desk/tabs.ts';
import type { Words } from '../../desk/words.ts';
import type { PlacedColumn } from './placed-columns.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;

export function protectionRequest(
  name: TabName,
  placed: readonly PlacedColumn[],
  words: Words,
  installer: string,
): Request[] {
  const tab: Tab = tabs[name];
  const range = { sheetId: tab.sheetId };
  const { kept, warning } = words.sheet.protection;
  // Phrases are written by people alone.
  if (name === 'phrases') return [];
  const protectedRange = tab.staffWrite
    ? { range, description: warning, warningOnly: true, unprotectedRanges: open(name, placed) }
    : { range, description: kept, warningOnly: false, editors: { users: [installer] } };
  return [{ addProtectedRange: { protectedRange } }];
}

/** On a row of their own people write these, too: what the customer said, and when. */
const begun: Readonly<Partial<Record<TabName, readonly string[]>>> = {
  complaints: ['what', 'received'],
};

const open = (name: TabName, placed: readonly PlacedColumn[]) =>
  placed
    .filter(({ column: { field } }) =>
      [...whiteColumns(name), ...(begun[name] ?? [])].includes(field),
    )
    .map(({ at }) => ({
      sheetId: tabs[name].sheetId,
      startRowIndex: 1,
      startColumnIndex: at,
      endColumnIndex: at + 1,
    }));
