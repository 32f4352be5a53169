// *Check the desk* puts rows back that the log knows and the sheet does not, without waiting for the night.

import { onMend, reads } from '../complaints/playbook.ts';
import { whyClosed } from '../desk/closed.ts';
import { personWithMail } from '../desk/people.ts';
import { writes } from '../desk/plan.ts';
import { remember } from './memory.ts';
import { look, newScene, perform, type Reading, withTails } from './play.ts';
import type { ReadDesk } from './sheet/parse-desk.ts';

const reading: Reading = { tabs: reads.mend, responses: 'whole', archive: 'glance' };
const patience = 2000;

/** Only for members of the team, and whoever runs the desk: strangers look, and look only. */
export function mendRows(mail: string): void {
  const scene = withTails(newScene('desk', remember()));
  if (!mayMend(look(scene, reading), mail)) return;
  perform(scene, { reading, wait: patience }, ({ desk }) => onMend(desk));
}

const mayMend = ({ desk }: ReadDesk, mail: string): boolean =>
  whyClosed(desk) === undefined &&
  (mail === desk.state.installer.toLowerCase() || personWithMail(desk.team, mail) !== undefined) &&
  writes(onMend(desk));
