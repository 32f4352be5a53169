// Rows of a file that wait in the Imports tab become complaints, batch by batch: each one commit, whoever is at work.

import {
  type Batch,
  fullBatch,
  onImport,
  onImportEnd,
  onImportLeaveOut,
  reads,
} from '../complaints/playbook.ts';
import { hasWork, isLeft } from '../desk/import-entry.ts';
import type { Plan } from '../desk/plan.ts';
import type { TabName } from '../desk/tabs.ts';
import { now } from './now.ts';
import {
  commitDecided,
  lockDocument,
  look,
  type Reading,
  type Scene,
  unlockDocument,
} from './play.ts';
import type { ReadDesk } from './sheet/parse-desk.ts';

export const jobReading: Reading = {
  tabs: reads.importJob,
  responses: 'none',
  headers: ['imports'],
};
const written: readonly TabName[] = ['archive', 'logArchive'];

/** Of one execution, however quick they are: what they cost in thinking no clock of ours sees. */
const mostBatches = 12;

/** Works until nothing waits, the time is up or it was enough; the last look at the desk, if there was one. */
export function workOnImport(scene: Scene, until: number, lockWait: number): ReadDesk | undefined {
  let seen: ReadDesk | undefined;
  let goesOn = true;
  for (let batch = 0; goesOn && batch < mostBatches; batch += 1) {
    if (!lockDocument(lockWait)) return seen;
    seen = look(scene, jobReading);
    goesOn = workOnce(scene, seen) && now() < until;
    unlockDocument();
  }
  return look(scene, jobReading);
}

/** True when there may be more to do. */
function workOnce(scene: Scene, seen: ReadDesk): boolean {
  const { state } = seen.desk;
  if (hasWork(state.import)) return workBatch(scene, seen);
  if (isLeft(state.import, seen.desk.now)) end(scene, seen);
  return false;
}

function end(scene: Scene, seen: ReadDesk): void {
  commitDecided(scene, jobReading, seen, ({ desk }) => onImportEnd(desk));
}

/** False when Google takes nothing at the moment; the clock tries again. */
function workBatch(scene: Scene, seen: ReadDesk): boolean {
  const next = seen.desk.state.import?.next ?? 0;
  const staged = { from: 1 + next, to: 1 + Math.min(next + fullBatch.most, stagedIn(seen)) };
  const tabs: readonly TabName[] = [...reads.import, 'imports'];
  const some: Reading = { tabs, responses: 'none', headers: written, staged, lookUp: [] };
  const read = look(scene, some);
  if (read.desk.staged.some(({ at }) => at === next)) {
    return commitBatch(scene, some, read, fullBatch);
  }
  // Somebody sorted or deleted there: what waits is found wherever it stands.
  const whole: Reading = { tabs, responses: 'none', headers: written, lookUp: [] };
  return commitBatch(scene, whole, look(scene, whole), { ...fullBatch, whole: true });
}

const stagedIn = ({ desk }: ReadDesk): number => desk.state.import?.staged ?? 0;

/** What Google refuses whole is tried in halves, until the one row is found that it does not take. */
function commitBatch(scene: Scene, reading: Reading, read: ReadDesk, batch: Batch): boolean {
  let seen = read;
  for (let most = batch.most; most >= 1; most = Math.floor(most / 2)) {
    if (commit(scene, reading, seen, (desk) => onImport(desk, { ...batch, most }))) return true;
    seen = look(scene, reading);
  }
  return commit(scene, reading, seen, onImportLeaveOut);
}

const commit = (
  scene: Scene,
  reading: Reading,
  read: ReadDesk,
  decide: (desk: ReadDesk['desk']) => Plan,
): boolean => commitDecided(scene, reading, read, ({ desk }) => decide(desk)).ok;
