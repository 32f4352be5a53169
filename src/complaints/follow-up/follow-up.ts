// Who hears of a promise that was broken: what others ask of following up.
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { managersOf, oncePerMail } from '../../desk/who-hears.ts';
import type { Promised } from '../promises/promises.ts';
import { carersOf, keepersOf } from './carers.ts';
import { notice } from './notice.ts';

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
