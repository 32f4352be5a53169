// The order in which complaints stand in their tab: what is due soonest on top, what is over at the bottom.

import { isOpen } from '../plain/status.ts';
import type { Complaint } from './complaint.ts';

type Standing = Pick<Complaint, 'status' | 'step' | 'due' | 'received' | 'resolved' | 'closed'>;

/** More than any instant. */
const block = 1e14;

/** The lower, the further up: by date, then what is open without one, and of what is over the latest first. */
export function listRank(c: Standing): number {
  if (c.due !== null) return c.due;
  if (isOpen(c)) return block + c.received;
  if (c.step === 'ask') return 2 * block + c.received;
  if (c.status === 'resolved') return 4 * block - (c.resolved ?? c.received);
  if (c.status === 'closed') return 5 * block - (c.closed ?? c.received);
  return 6 * block - c.received;
}

/** Somebody has to do something about it, or to wait for its customer. */
export const isToDo = (c: Standing): boolean => listRank(c) < 3 * block;
