// At night, what is long closed leaves for the Archive in a commit of its own: rows are deleted by their place, and if
// somebody sorted in between, the wrong row comes back and the right one goes, under the same lock.

import { always, onArchive } from '../complaints/playbook.ts';
import { writes } from '../desk/plan.ts';
import { keyField, type RegisterName, registerNames } from '../desk/registers.ts';
import { type TabName, tabs } from '../desk/tabs.ts';
import { commitDecided, knowing, look, type Reading, type Scene } from './play.ts';
import { rowsByKey } from './sheet/keyed-rows.ts';
import { type RawTable, readTabs } from './sheet/read-tabs.ts';
import { deleteRows, type Request, rawCell } from './sheet/requests.ts';
import { sheetsService } from './sheet/sheets-service.ts';

const mostRepairs = 3;

/** Of the Archive nothing is read: what stands in Complaints stands there not. */
const reading: Reading = {
  tabs: [...always, 'log', 'customers'],
  responses: 'none',
  headers: ['archive', 'archivedRecords', 'logArchive'],
  lookUp: [],
};

/** Under the document's lock. */
export function archiveOld(scene: Scene): void {
  const { read, decided } = knowing(look(scene, reading), ({ desk }) => onArchive(desk));
  if (!writes(decided)) return;
  const committed = commitDecided(scene, reading, read, ({ desk }) => onArchive(desk));
  if (!committed.ok) return;
  const gone = committed.plan.changes.flatMap((c) => (c.type === 'archive' ? [c.number] : []));
  putRight(scene.spreadsheetId, committed.read.raw.tables, new Set(gone));
}

/** Rows that somebody's sort put in the way of a deletion come back; those that should be gone go. */
export function putRight(spreadsheetId: string, before: Tables, gone: ReadonlySet<string>): void {
  for (let repairs = 0; repairs < mostRepairs; repairs += 1) {
    const now = registersNow(spreadsheetId);
    const requests = registerNames.flatMap((name) =>
      amends(name, before.get(name), now.get(name), gone),
    );
    if (requests.length === 0) return;
    sheetsService().Spreadsheets.batchUpdate({ requests }, spreadsheetId);
  }
}

type Tables = ReadonlyMap<TabName, RawTable>;

const registersNow = (spreadsheetId: string): Tables =>
  readTabs(spreadsheetId, { tabs: registerNames, outboxFrom: 0, responses: new Map() }).tables;

/** Rows that should be there and are not come back as they were; rows that should be gone go. */
function amends(
  name: RegisterName,
  before: RawTable | undefined,
  now: RawTable | undefined,
  gone: ReadonlySet<string>,
): Request[] {
  if (!before || !now) return [];
  const { sheetId } = tabs[name];
  const there = rowsByKey(now, keyField(name));
  const lost = [...rowsByKey(before, keyField(name))].filter(
    ([id]) => id !== '' && !gone.has(id) && !there.has(id),
  );
  const rows = lost.map(([, at]) => ({
    values: (before.rows[at - before.firstRow] ?? []).map(rawCell),
  }));
  const append = { appendCells: { sheetId, rows, fields: 'userEnteredValue' } };
  const leftOver = [...gone].flatMap((id) => there.get(id) ?? []);
  return [...deleteRows(sheetId, leftOver), ...(rows.length > 0 ? [append] : [])];
}
