// Opening the desk, as only the edge can: what the menu asks first, and rows that a sort put in the way.

import { mayOpen } from '../complaints/opening/opening.ts';
import { said as openingSaid } from '../complaints/opening/words/said.ts';
import { reads } from '../complaints/playbook.ts';
import { whyClosed } from '../desk/closed.ts';
import { rowsIn } from '../desk/desk.ts';
import { registerNames } from '../desk/registers.ts';
import { words } from '../desk/words.ts';
import { putRight } from './archive.ts';
import { type AtGoogle, keyboard } from './calls.ts';
import { nothingRemembered } from './memory.ts';
import { look, newScene } from './play.ts';

/** Before anybody is asked: how many complaints would go, or why this person cannot open the desk, in words. */
export function openingAsked(): { readonly complaints: number; readonly refused: string } {
  const mail = keyboard();
  const { desk } = look(newScene(mail, nothingRemembered), {
    tabs: reads.queue,
    responses: 'none',
  });
  const closed = whyClosed(desk);
  const { refusals } = words[desk.settings.language];
  const why = closed ?? (mayOpen(desk, mail) ? undefined : 'principal-only');
  const wasOpen = desk.state.practising ? '' : openingSaid[desk.settings.language].wasOpen;
  const practised = [...desk.complaints.values()].filter((row) => row.record.practice);
  return { complaints: practised.length, refused: why ? refusals[why] : wasOpen };
}

/** Whoever delivers mails meanwhile notes them in an outbox of another era (outbox.ts, memory.ts). */
export const withSorting: AtGoogle = {
  after(spreadsheetId, before, plan) {
    // Rows go by their place: if somebody sorted in between, one that stays may have gone instead.
    if (plan.after.complaints.size === 0) return;
    const gone = registerNames.flatMap((name) => {
      const left = rowsIn(plan.after, name);
      return [...rowsIn(plan.before, name).keys()].filter((id) => !left.has(id));
    });
    if (gone.length > 0) putRight(spreadsheetId, before.raw.tables, new Set(gone));
  },
};
