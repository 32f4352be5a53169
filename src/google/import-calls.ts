// History from a file, as the sidebar asks for it: rows arrive in the Imports tab; the work itself is import-work.ts.

import { onImportEnd } from '../complaints/playbook.ts';
import { onImportRows } from '../complaints/playbook-actions.ts';
import type { CallResult } from '../desk/call-results.ts';
import type { Desk } from '../desk/desk.ts';
import type { ImportProgress } from '../desk/import-entry.ts';
import type { Refusal, Refused } from '../desk/outcome.ts';
import { type Person, personWithMail } from '../desk/people.ts';
import { type Plan, planOf } from '../desk/plan.ts';
import { tabs } from '../desk/tabs.ts';
import { leads } from '../plain/people.ts';
import { keyboard, read, refusal, sidebarWait } from './calls.ts';
import { whyClosed } from './identity.ts';
import { jobReading, workOnImport } from './import-work.ts';
import { nothingRemembered } from './memory.ts';
import { now } from './now.ts';
import { commitDecided, lockDocument, look, newScene, unlockDocument } from './play.ts';
import { sheetsService } from './sheet/sheets-service.ts';

type Importing = CallResult<'importStatus'>;

const here = () => newScene(keyboard(), nothingRemembered);

function progress(desk: Desk, mail: string): Importing {
  const job = desk.state.import;
  if (job === null) return { done: true, import: null };
  const { at, ...shown } = job;
  return {
    done: true,
    import: { ...shown, byClock: !isInstaller(desk, mail) } satisfies ImportProgress,
  };
}

/** The Archive is really protected: nobody else's call writes there (platform 4.35). */
const isInstaller = (desk: Desk, mail: string): boolean =>
  desk.state.installer.toLowerCase() === mail;

export function importStatus(): Importing {
  const scene = here();
  return progress(look(scene, jobReading).desk, scene.actor);
}

export function importRows(json: unknown): Importing {
  const args = read('importRows', json);
  if (!args) return refusal('bad-arguments');
  return change((desk, person) => {
    const isNew = desk.state.import?.id !== args.id;
    const plan = onImportRows(desk, person, args);
    if (isNew && !('refused' in plan) && !hasRoom(desk.spreadsheetId, args.total)) {
      return { refused: 'import-no-room' };
    }
    return plan;
  });
}

export function importStop(json: unknown): Importing {
  const args = read('importStop', json);
  if (!args) return refusal('bad-arguments');
  return change((desk, person) => {
    if (!leads(person)) return { refused: 'not-your-role' };
    return desk.state.import?.id === args.id ? onImportEnd(desk) : { refused: 'import-unknown' };
  });
}

/** So long a page waits for news. */
const workTime = 20_000;

export function importNext(json: unknown): Importing {
  const args = read('importNext', json);
  if (!args) return refusal('bad-arguments');
  const scene = here();
  const { desk } = look(scene, jobReading);
  const refused = whyNot(desk, scene.actor, args.id);
  if (refused) return refusal(refused, desk);
  if (!isInstaller(desk, scene.actor)) return progress(desk, scene.actor);
  const acting = { ...scene, actor: desk.state.import?.by ?? scene.actor };
  const seen = workOnImport(acting, now() + workTime, sidebarWait);
  return seen ? progress(seen.desk, scene.actor) : refusal('somebody-saving', desk);
}

function whyNot(desk: Desk, mail: string, id: string): Refusal | undefined {
  const person = personWithMail(desk.team, mail);
  const closed = whyClosed(desk);
  if (closed) return closed;
  if (!person) return 'not-in-team';
  if (!leads(person)) return 'not-your-role';
  return desk.state.import?.id === id ? undefined : 'import-unknown';
}

type Decide = (desk: Desk, person: Person) => Plan | Refused;

/** One change to the import by the person at the keyboard. */
function change(decide: Decide): Importing {
  const scene = here();
  if (!lockDocument(sidebarWait)) return refusal('somebody-saving');
  const answer = changed(scene, decide);
  unlockDocument();
  return answer;
}

function changed(scene: ReturnType<typeof here>, decide: Decide): Importing {
  const seen = look(scene, jobReading);
  if (seen.raw.missing.has('imports')) return refusal('import-no-tab', seen.desk);
  const decided = decidedBy(scene.actor, seen.desk, decide);
  if ('refused' in decided) return refusal(decided.refused, seen.desk);
  const committed = commitDecided(scene, jobReading, seen, ({ desk }) => {
    const again = desk === seen.desk ? decided : decidedBy(scene.actor, desk, decide);
    return 'refused' in again ? planOf(desk, []) : again;
  });
  if (!committed.ok) return refusal(committed.why, seen.desk);
  return progress(committed.plan.after, scene.actor);
}

function decidedBy(mail: string, desk: Desk, decide: Decide): Plan | Refused {
  const closed = whyClosed(desk);
  if (closed) return { refused: closed };
  const person = personWithMail(desk.team, mail);
  return person ? decide({ ...desk, actor: person.name }, person) : { refused: 'not-in-team' };
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
/** Of a whole workbook (platform 3.7). */
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
