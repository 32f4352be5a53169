// Google refused a commit because of one item in it: the run is decided again item by item, the refused item is set
// aside with its reason, and the others go through (design.md section 2, Commit).
import { onlyResponse, setAsideResponse, workItems } from '../complaints/playbook.ts';
import type { Response } from '../complaints/response.ts';
import { commitDecided, look, type Reading, type Scene } from './play.ts';

/** Under the document's lock. Ends at the first item that can neither be written nor set aside: Google is down. */
export function setAside(scene: Scene, reading: Reading): void {
  const items = workItems(look(scene, reading).desk, reading.responses === 'whole');
  for (const item of items) {
    if (!takeOne(scene, reading, item)) return;
  }
}

function takeOne(scene: Scene, reading: Reading, item: Response): boolean {
  const whole = reading.responses === 'whole';
  const alone = commitDecided(scene, reading, look(scene, reading), ({ desk }) =>
    onlyResponse(desk, item, whole),
  );
  if (alone.ok) return true;
  const aside = commitDecided(scene, reading, look(scene, reading), ({ desk }) =>
    setAsideResponse(desk, item, whole),
  );
  return aside.ok;
}
