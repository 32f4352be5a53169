// Somebody edited the sheet. An edit elsewhere costs no call; one of ours is noticed by what stands in the row.

import { askedTabs, onEdit, reads } from '../complaints/playbook.ts';
import { personWithMail } from '../desk/people.ts';
import { registerNames } from '../desk/registers.ts';
import { tabs } from '../desk/tabs.ts';
import { deliverNow, ownUrgent } from './deliveries.ts';
import { isOurs } from './identity.ts';
import { nothingRemembered } from './memory.ts';
import { becomePostman, newScene, perform, type Reading, unlockDocument } from './play.ts';

const reading: Reading = { tabs: reads.edit, responses: 'none', lookUp: [] };
const eventWait = 2000;
const notOurs = {};
/** Tabs on which an edit is answered at once: registers, and what is asked about on its cell. */
const heeded = new Set([...registerNames, ...askedTabs].map((name) => tabs[name].sheetId));

/** `mail` is the editor's, '' when Google does not tell. */
export function playEdit(sheetId: number, triggerUid: string, mail: string): void {
  if (!heeded.has(sheetId)) return;
  const scene = newScene('desk', nothingRemembered);
  const terms = { reading, wait: eventWait, keepsLock: true } as const;
  const done = perform(scene, terms, ({ desk }) =>
    isOurs(desk, triggerUid) ? onEdit(desk, personWithMail(desk.team, mail)) : notOurs,
  );
  if (!done.ok) return;
  const { plan } = done;
  const alarms = ownUrgent(plan.before, plan.after);
  // Ending frees the lock and costs no call: hundreds of edits a day count against the trigger minutes.
  if (alarms.length === 0) return;
  unlockDocument();
  if (becomePostman()) deliverNow(scene, done.read, plan.after, alarms);
}
