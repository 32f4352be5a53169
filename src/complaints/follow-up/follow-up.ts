// Who hears of a promise that was broken, and who stands above: what others ask of following up.
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { oncePerMail } from '../../desk/people.ts';
import type { Promised } from '../promises/promises.ts';
import { notice } from './notice.ts';
import { carersOf, keepersOf, managersOf } from './who-is-told.ts';

export { thoseAbove } from './who-is-told.ts';

/** Those who can put it right, each once. */
export const brokenPromiseNotices = (
  desk: Desk,
  complaint: Complaint,
  promise: Promised,
): Change[] =>
  oncePerMail([
    ...carersOf(desk, complaint),
    ...keepersOf(desk, complaint, [promise]),
    ...managersOf(desk, complaint),
  ]).map((person) =>
    notice(desk, { complaint, due: promise.due, reason: 'broken', about: promise.id }, person),
  );
