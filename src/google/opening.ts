// Opening the desk, and the checklist before it: for the business owner and for whoever set the desk up.

import { said as openingSaid } from '../complaints/opening/words/said.ts';
import { mayOpen, openDesk as opened, reads, tick as ticked } from '../complaints/playbook.ts';
import type { Done } from '../desk/call-results.ts';
import type { Desk } from '../desk/desk.ts';
import type { Outcome } from '../desk/outcome.ts';
import { type Plan, planOf } from '../desk/plan.ts';
import { words } from '../desk/words.ts';
import { putRight } from './archive.ts';
import { keyboard, read, refusal, sidebarWait } from './calls.ts';
import { whyClosed } from './identity.ts';
import { nothingRemembered } from './memory.ts';
import {
  type Committed,
  commitDecided,
  lockDocument,
  look,
  newScene,
  type Reading,
  unlockDocument,
} from './play.ts';

export function tick(json: unknown): Done {
  const args = read('tick', json);
  if (!args) return refusal('bad-arguments');
  const reading: Reading = { tabs: reads.tick, responses: 'none' };
  return decided(reading, (desk, mail) => ticked(desk, mail, args));
}

/** Whoever delivers mails meanwhile notes them in an outbox of another era (outbox.ts, memory.ts). */
export function openDesk(): Done {
  return decided({ tabs: reads.open, responses: 'none', wholeCustomers: true }, opened);
}

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
  const practised = [...desk.complaints.values()].filter((row) => row.complaint.practice);
  return { complaints: practised.length, refused: why ? refusals[why] : wasOpen };
}

type Decide = (desk: Desk, mail: string) => Outcome;

function decided(reading: Reading, decide: Decide): Done {
  const mail = keyboard();
  const scene = newScene(mail, nothingRemembered);
  if (!lockDocument(sidebarWait)) return refusal('somebody-saving');
  const seen = look(scene, reading);
  const first = outcomeOf(seen.desk, mail, decide);
  if ('refused' in first) {
    unlockDocument();
    return refusal(first.refused, seen.desk);
  }
  const committed = commitDecided(scene, reading, seen, ({ desk }): Plan => {
    const outcome = outcomeOf(desk, mail, decide);
    return planOf(desk, [() => ('changes' in outcome ? outcome.changes : [])]);
  });
  if (committed.ok) restoreKept(scene.spreadsheetId, committed);
  unlockDocument();
  if (!committed.ok) return refusal(committed.why, seen.desk);
  return { done: true, number: '', again: first.changes.length === 0 };
}

const outcomeOf = (desk: Desk, mail: string, decide: Decide): Outcome => {
  const closed = whyClosed(desk);
  return closed ? { refused: closed } : decide(desk, mail);
};

/** Rows go by their place: if somebody sorted in between, a complaint that stays may have gone instead. */
function restoreKept(
  spreadsheetId: string,
  { read: before, plan }: Extract<Committed, { ok: true }>,
) {
  const table = before.raw.tables.get('complaints');
  if (!table || plan.after.complaints.size === 0) return;
  const gone = [...plan.before.complaints.keys()].filter((n) => !plan.after.complaints.has(n));
  if (gone.length > 0) putRight(spreadsheetId, table, new Set(gone));
}
