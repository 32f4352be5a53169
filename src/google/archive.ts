// At night, what is long closed leaves for the Archive in a commit of its own: rows are deleted by their place, and if
// somebody sorted in between, the wrong row comes back and the right one goes, under the same lock.

import { onArchive } from '../complaints/playbook.ts';
import { writes } from '../desk/plan.ts';
import { tabs } from '../desk/tabs.ts';
import { commitDecided, look, type Reading, type Scene } from './play.ts';
import { rowsByKey } from './sheet/keyed-rows.ts';
import { type RawTable, readTabs } from './sheet/read-tabs.ts';
import { deleteRows, type Request, rawCell } from './sheet/requests.ts';
import { sheetsService } from './sheet/sheets-service.ts';

const mostRepairs = 3;

/** Under the document's lock, on a desk read with its log. */
export function archiveOld(scene: Scene, reading: Reading): void {
  const read = look(scene, reading);
  if (!writes(onArchive(read.desk))) return;
  const committed = commitDecided(scene, reading, read, ({ desk }) => onArchive(desk));
  if (!committed.ok) return;
  const before = committed.read.raw.tables.get('complaints');
  const gone = committed.plan.changes.flatMap((c) => (c.type === 'archive' ? [c.number] : []));
  if (before) putRight(scene.spreadsheetId, before, new Set(gone));
}

/** Rows that somebody's sort put in the way of a deletion come back; those that should be gone go. */
export function putRight(spreadsheetId: string, before: RawTable, gone: ReadonlySet<string>): void {
  for (let repairs = 0; repairs < mostRepairs; repairs += 1) {
    const requests = amends(before, complaintsNow(spreadsheetId), gone);
    if (requests.length === 0) return;
    sheetsService().Spreadsheets.batchUpdate({ requests }, spreadsheetId);
  }
}

const complaintsNow = (spreadsheetId: string): RawTable | undefined =>
  readTabs(spreadsheetId, {
    tabs: ['complaints'],
    outboxFrom: 0,
    responses: new Map(),
  }).tables.get('complaints');

/** Rows that should be there and are not come back as they were; rows that should be gone go. */
function amends(before: RawTable, now: RawTable | undefined, gone: ReadonlySet<string>): Request[] {
  if (!now) return [];
  const { sheetId } = tabs.complaints;
  const there = rowsByKey(now, 'number');
  const lost = [...rowsByKey(before, 'number')].filter(
    ([number]) => number !== '' && !gone.has(number) && !there.has(number),
  );
  const rows = lost.map(([, at]) => ({
    values: (before.rows[at - before.firstRow] ?? []).map(rawCell),
  }));
  const append = { appendCells: { sheetId, rows, fields: 'userEnteredValue' } };
  const leftOver = [...gone].flatMap((number) => there.get(number) ?? []);
  return [...deleteRows(sheetId, leftOver), ...(rows.length > 0 ? [append] : [])];
}
