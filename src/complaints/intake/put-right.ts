// *Edit* in the sidebar: who it is, how to reach them, where, what kind, how bad and what they wish, as if it were typed on
// the row.

import { type Case, did } from '../../desk/case.ts';
import type { Facts } from '../../desk/complaint.ts';
import type { ByHand } from '../../desk/hand.ts';
import type { Outcome, Refused } from '../../desk/outcome.ts';
import { severityTyped } from '../severity/severity.ts';
import { intakeByHand } from './by-hand.ts';

/** In this order: a severity that was chosen stands above that of the kind. */
export const editable = ['name', 'mail', 'phone', 'place', 'wanted', 'kind', 'severity'] as const;
type Edited = Readonly<Partial<Record<(typeof editable)[number], string | undefined>>>;

const readers: ByHand['facts'] = { ...intakeByHand.facts, severity: severityTyped };

/** One event, whatever it sets; one cell that cannot be read, and nothing is set. */
export function putRight(c: Case, args: Edited): Outcome {
  let set: Partial<Facts> = {};
  for (const field of editable) {
    const complaint = { ...c.complaint, ...set };
    const typed = args[field]?.trim();
    if (typed === undefined || typed === c.complaint[field]) continue;
    const read = readers?.[field]?.({ ...c, complaint }, typed) ?? {};
    if ('refused' in read) return read as Refused;
    set = { ...set, ...read };
  }
  return { changes: [did(c, 'edited', set)] };
}
