// Is this our trigger? Roles guide honest people; every door asks first.
import { whyClosed } from '../desk/closed.ts';
import type { Desk } from '../desk/desk.ts';

/** Triggers of a second set-up, or of somebody else, end at once. */
export const isOurs = (desk: Desk, triggerUid: string): boolean =>
  whyClosed(desk) === undefined && hasTrigger(desk, triggerUid);

export const hasTrigger = ({ state }: Desk, triggerUid: string): boolean =>
  state.triggers.includes(triggerUid);
