// Google refused a commit because of one item in it: the run is decided again item by item, the refused item is set
// aside with its reason, and the others go through.

import type { WorkItem } from '../complaints/playbook-one-by-one.ts';
import type { Desk } from '../desk/desk.ts';
import { commitDecided, look, type Reading, type Scene } from './play.ts';

/** `seen`: the desk as the whole run was decided on. Under the document's lock. Ends at the first item that can neither be written nor set aside: Google is down. */
export function setAside(
  scene: Scene,
  reading: Reading,
  items: readonly WorkItem[],
  seen: (desk: Desk) => Desk,
): void {
  for (const { alone, aside } of items) {
    const isWritten = (decide: WorkItem['alone']): boolean =>
      commitDecided(scene, reading, look(scene, reading), ({ desk }) => decide(seen(desk))).ok;
    if (!isWritten(alone) && !isWritten(aside)) return;
  }
}
