// Who looks after it: taking it, and handing it over (S11: the first owner stays the first).

import { type Case, did, isOwner } from '../../desk/case.ts';
import type { Facts } from '../../desk/complaint.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { isAbout, personNamed } from '../../desk/people.ts';
import { isAwayToday } from '../../desk/who-hears.ts';
import { leads, sameName } from '../../plain/people.ts';
import { isOpen } from '../../plain/status.ts';
import { ownerNotice } from './owner-notice.ts';

const ownedBy = (c: Case, name: string): Partial<Facts> => ({
  owner: name,
  firstOwner: c.complaint.firstOwner || name,
  ...(c.complaint.status === 'new' ? { status: 'open' as const } : {}),
});

export function take(c: Case): Outcome {
  if (!c.person) return refuse('not-in-team');
  if (!isOpen(c.complaint)) return refuse('already-closed');
  if (isOwner(c) && c.complaint.status !== 'new') return refuse('already-yours');
  return { changes: [did(c, 'taken', ownedBy(c, c.person.name))] };
}

/** A manager assigns at once, an owner passes on; anybody may give away what nobody owns. */
export function handOver(c: Case, args: { readonly to: string }): Outcome {
  const to = personNamed(c.desk.team, args.to);
  if (!to) return refuse('unknown-person', args.to);
  if (!isOpen(c.complaint)) return refuse('already-closed');
  if (isAbout(c.complaint, to)) return refuse('about-this-person', to.name);
  if (isAwayToday(c.desk, to)) return refuse('away', to.name);
  if (!mayHandOver(c)) return refuse('not-your-role');
  if (sameName(to.name, c.complaint.owner)) return { changes: [] };
  const set: Partial<Facts> = {
    owner: to.name,
    firstOwner: c.complaint.firstOwner || to.name,
  };
  const event = did(c, 'handed-over', set, { from: c.complaint.owner, to: to.name });
  return { changes: [event, ...ownerNotice(c.desk, c.complaint, to)] };
}

const mayHandOver = (c: Case): boolean =>
  c.person === undefined || leads(c.person) || isOwner(c) || c.complaint.owner === '';
