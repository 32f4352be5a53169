// History from a file, as the page asks for it: rows arrive in the Imports tab; the work itself is import-work.ts.
import { isInstaller, progressOf } from '../complaints/import/import.ts';
import { id } from '../desk/action.ts';
import type { CallResult } from '../desk/call-results.ts';
import { whyClosed } from '../desk/closed.ts';
import type { Desk } from '../desk/desk.ts';
import type { Refusal } from '../desk/outcome.ts';
import { personWithMail } from '../desk/people.ts';
import { tabs } from '../desk/tabs.ts';
import { leads } from '../plain/people.ts';
import { type AtGoogle, keyboard, sidebarWait, taken } from './calls.ts';
import { jobReading, workOnImport } from './import-work.ts';
import { nothingRemembered } from './memory.ts';
import { now } from './now.ts';
import { look, newScene } from './play.ts';
import { refusal } from './refusal.ts';
import { sheetsService } from './sheet/sheets-service.ts';

const here = () => newScene(keyboard(), nothingRemembered);

export function importStatus(): CallResult<'importStatus'> {
  const scene = here();
  return progressOf(look(scene, jobReading).desk, scene.actor);
}

/** Nowhere to put the rows: somebody deleted the tab, or the sheet is full. */
export const withImports: AtGoogle = {
  around({ raw, desk }, args, decide) {
    if (raw.missing.has('imports')) return { refused: 'import-no-tab' };
    const acted = decide();
    const { id: job, total } = args as { readonly id: string; readonly total?: number };
    const begins = 'plan' in acted && total !== undefined && desk.state.import?.id !== job;
    return begins && !hasRoom(desk.spreadsheetId, total) ? { refused: 'import-no-room' } : acted;
  },
};

/** So long a page waits for news. */
const workTime = 20_000;

export const importNextTakes = () => ({ id: id() });

/** Works for some seconds on what waits. */
export function importNext(json: unknown): CallResult<'importNext'> {
  const args = taken(importNextTakes, json);
  if (!args) return refusal('bad-arguments');
  const scene = here();
  const { desk } = look(scene, jobReading);
  const refused =
    whyMayNotImport(desk, scene.actor) ??
    (desk.state.import?.id === args.id ? undefined : 'import-unknown');
  if (refused) return refusal(refused, desk);
  if (!isInstaller(desk, scene.actor)) return progressOf(desk, scene.actor);
  const acting = { ...scene, actor: desk.state.import?.by ?? scene.actor };
  const seen = workOnImport(acting, now() + workTime, sidebarWait);
  return seen ? progressOf(seen.desk, scene.actor) : refusal('somebody-saving', desk);
}

export function whyMayNotImport(desk: Desk, mail: string): Refusal | undefined {
  const person = personWithMail(desk.team, mail);
  const closed = whyClosed(desk);
  if (closed) return closed;
  if (!person) return 'not-in-team';
  return leads(person) ? undefined : 'not-your-role';
}

/** Cells that a row of the file takes at most: a complaint, its log, its customer, what waits and what is recorded. */
const cellsOfRow = [
  tabs.complaints,
  tabs.log,
  tabs.log,
  tabs.customers,
  tabs.intake,
  tabs.imports,
].reduce((sum, { columns }) => sum + columns.length, 0);
/** Of a whole workbook. */
const mostCells = 10_000_000;

function hasRoom(spreadsheetId: string, rows: number): boolean {
  const fields = 'sheets.properties.gridProperties(rowCount,columnCount)';
  const { sheets = [] } = sheetsService().Spreadsheets.get(spreadsheetId, { fields });
  const used = sheets.reduce((sum, { properties }) => {
    const { rowCount = 0, columnCount = 0 } = properties?.gridProperties ?? {};
    return sum + rowCount * columnCount;
  }, 0);
  return used + rows * cellsOfRow < mostCells;
}
