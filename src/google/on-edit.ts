// Somebody edited the sheet. An edit elsewhere costs no call; one of ours is noticed by what stands in the row.

import { onEdit, reads } from '../complaints/playbook.ts';
import { personWithMail } from '../desk/people.ts';
import { writes } from '../desk/plan.ts';
import { tabs } from '../desk/tabs.ts';
import { deliverNow, ownUrgent } from './deliveries.ts';
import { isOurs } from './identity.ts';
import { nothingRemembered } from './memory.ts';
import {
  becomePostman,
  commitDecided,
  lockDocument,
  look,
  newScene,
  type Reading,
  unlockDocument,
} from './play.ts';

const reading: Reading = { tabs: reads.edit, responses: 'none' };
const eventWait = 2000;

/** `mail` is the editor's, '' when Google does not tell (platform 12.9). */
export function playEdit(sheetId: number, triggerUid: string, mail: string): void {
  if (sheetId !== tabs.complaints.sheetId) return;
  const scene = newScene('desk', nothingRemembered);
  if (!lockDocument(eventWait)) return;
  const read = look(scene, reading);
  if (!isOurs(read.desk, triggerUid)) return;
  const decide = (desk: typeof read.desk) => onEdit(desk, personWithMail(desk.team, mail));
  if (!writes(decide(read.desk))) return;
  const committed = commitDecided(scene, reading, read, (seen) => decide(seen.desk));
  if (!committed.ok) return;
  const { plan } = committed;
  const alarms = ownUrgent(plan.before, plan.after);
  // Ending frees the lock and costs no call: hundreds of edits a day count against the trigger minutes.
  if (alarms.length === 0) return;
  unlockDocument();
  if (becomePostman()) deliverNow(scene, committed.read, plan.after, alarms);
}
