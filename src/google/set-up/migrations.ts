// From an older version's desk to this one's, step by step and once each: the step and its number in State are one commit,
// so that whatever it dies in, the next clock run goes on where it stood. How the new looks is given afterwards (dress.ts).
import { tabs } from '../../desk/tabs.ts';
import { completeTabs, undressedBy } from './complete-tabs.ts';
import { batchUpdate, type Request, valueRequests } from './own-tabs.ts';
import { readWorkbook, type Workbook } from './workbook.ts';

export interface Migration {
  /** State.version afterwards. Append-only: a number is given once. */
  readonly version: number;
  /** The day it was written. */
  readonly on: string;
  readonly requests: (workbook: Workbook) => readonly Request[];
}

export const migrations: readonly Migration[] = [
  // 0.2.0: import, hand edits of every sensible field, surveys by phone.
  { version: 2, on: '2026-11-27', requests: completeTabs },
  // 0.3.0: promises have a register of their own; what was promised gets its rows afterwards (alignPromises).
  { version: 3, on: '2026-11-29', requests: completeTabs },
  // 0.4.0: what a customer's words may mean is asked of a person; words are erased after some months, which Settings say; a
  // decision is told, with its reasons and other routes; limits in a day and in a month.
  // Drop-downs are given anew with every step; *do* approves now. The form to decide by is made because it lacks.
  { version: 4, on: '2026-11-30', requests: completeTabs },
  // 0.5.0: what people type into the sheet, the country of the desk's phones, imported scores.
  { version: 5, on: '2026-11-30', requests: completeTabs },
];

/** Under the document's lock, as the installer. */
export function migrate(spreadsheetId: string): void {
  for (const { version, requests } of migrations) {
    const workbook = readWorkbook(spreadsheetId);
    if (workbook.state.version < version) {
      batchUpdate(spreadsheetId, [...requests(workbook), ...numbered(workbook, version)]);
    }
  }
}

/** The pages have to be filled again, too, and what is new dressed. */
function numbered(workbook: Workbook, version: number): Request[] {
  const { tables, state } = workbook;
  const table = tables.get('state');
  if (!table) throw new Error(`no State tab (${tabs.state.sheetId})`);
  const done = JSON.stringify({ ...state.done, summary: '' });
  const { responses } = state.undressed;
  const from = state.undressed.from || state.version;
  const bare = { tabs: undressedBy(workbook), responses, tries: 0, given: [], from };
  const undressed = JSON.stringify(bare);
  return valueRequests(table, { version: JSON.stringify(version), done, undressed });
}
