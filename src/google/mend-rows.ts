// *Check the desk* puts rows back that the log knows and the sheet does not, without waiting for the night.

import { onMend, reads } from '../complaints/playbook.ts';
import { personWithMail } from '../desk/people.ts';
import { writes } from '../desk/plan.ts';
import { whyClosed } from './identity.ts';
import { remember } from './memory.ts';
import {
  commitDecided,
  lockDocument,
  look,
  newScene,
  type Reading,
  unlockDocument,
  withTails,
} from './play.ts';
import type { ReadDesk } from './sheet/parse-desk.ts';

const reading: Reading = { tabs: reads.mend, responses: 'whole', archive: 'glance' };
const patience = 2000;

/** Only for members of the team, and whoever runs the desk: strangers look, and look only. */
export function mendRows(mail: string): void {
  const scene = withTails(newScene('desk', remember()));
  if (!mayMend(look(scene, reading), mail) || !lockDocument(patience)) return;
  commitDecided(scene, reading, look(scene, reading), ({ desk }) => onMend(desk));
  unlockDocument();
}

const mayMend = ({ desk }: ReadDesk, mail: string): boolean =>
  whyClosed(desk) === undefined &&
  (mail === desk.state.installer.toLowerCase() || personWithMail(desk.team, mail) !== undefined) &&
  writes(onMend(desk));
