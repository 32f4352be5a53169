// Google refused a commit because of one item in it: the run is decided again item by item, the refused item is set
// aside with its reason, and the others go through (design.md section 2, Commit).
import type { WorkItem } from '../complaints/playbook-one-by-one.ts';
import { commitDecided, look, type Reading, type Scene } from './play.ts';

/** Under the document's lock. Ends at the first item that can neither be written nor set aside: Google is down. */
export function setAside(scene: Scene, reading: Reading, items: readonly WorkItem[]): void {
  for (const item of items) {
    if (!takeOne(scene, reading, item)) return;
  }
}

function takeOne(scene: Scene, reading: Reading, { alone, aside }: WorkItem): boolean {
  const isWritten = (decide: WorkItem['alone']): boolean =>
    commitDecided(scene, reading, look(scene, reading), ({ desk }) => decide(desk)).ok;
  return isWritten(alone) || isWritten(aside);
}
