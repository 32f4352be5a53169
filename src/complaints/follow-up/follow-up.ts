// Who hears of a promise that was broken: what others ask of following up.
import type { Instant } from '../../desk/calendar.ts';
import type { Change } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { oncePerMail } from '../../desk/people.ts';
import { notice } from './notice.ts';
import { carersOf, managersOf } from './who-is-told.ts';

/** Those who can put it right, each once. */
export const brokenPromiseNotices = (desk: Desk, complaint: Complaint, due: Instant): Change[] =>
  oncePerMail([...carersOf(desk, complaint), ...managersOf(desk, complaint)]).map((person) =>
    notice(desk, { complaint, due, reason: 'broken' }, person),
  );
