// The end of a complaint: solved, closed, opened again, withdrawn.

import { type Case, did } from '../../desk/case.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { openAgain, waitEnds } from '../../desk/deadlines.ts';
import { statusBefore } from '../../desk/next-step.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { isOpen } from '../../plain/status.ts';
import { stopMails } from '../answering/answering.ts';
import { allSettled, type Ends } from '../promises/promises.ts';
import { granted } from '../remedies/remedies.ts';

/** Whether the customer was right is asked before anything is judged (S18), and what became of what was promised. */
type Resolved = Readonly<Pick<Complaint, 'result' | 'remedy' | 'justified' | 'cause' | 'value'>> &
  Ends;

export function resolve(c: Case, args: Resolved): Outcome {
  if (!isOpen(c.complaint)) return refuse('already-closed');
  if (args.result.trim() === '') return refuse('nothing-said');
  const money = granted(c, args.value);
  if ('refused' in money) return money;
  const set = {
    ...waitEnds(c.desk, c.complaint),
    status: 'resolved' as const,
    resolved: c.desk.now,
    result: args.result.trim(),
    remedy: args.remedy.trim(),
    justified: args.justified,
    cause: args.cause.trim(),
    ...money,
    ...(c.complaint.firstAnswered === null ? { firstAnswered: c.desk.now } : {}),
  };
  const promises = allSettled({ ...c, id: '' }, args);
  if ('refused' in promises) return promises;
  return { changes: [...promises.changes, did(c, 'resolved', set)] };
}

/** Nothing is closed before something was offered, even if it is not what was asked for (S37). */
export function close(c: Case, args: Pick<Complaint, 'accepted'>): Outcome {
  if (c.complaint.status === 'closed') return refuse('already-closed');
  if (c.complaint.status !== 'resolved') return refuse('not-resolved');
  const set = { status: 'closed' as const, closed: c.desk.now, accepted: args.accepted };
  return { changes: [did(c, 'closed', set)] };
}

export function reopen(c: Case, args: { readonly text: string }): Outcome {
  if (isOpen(c.complaint)) return refuse('not-closed');
  if (c.complaint.status === 'withdrawn') return restore(c);
  const set = openAgain(c.desk, c.complaint);
  return { changes: [did(c, 'reopened', set, { text: args.text.slice(0, 2000) })] };
}

export const withdrawReasons = ['spam', 'test', 'twice', 'by-customer'] as const;

interface Withdrawing {
  readonly why: (typeof withdrawReasons)[number];
  /** Which one stays, where it was entered twice. */
  readonly of?: string | undefined;
}

/** Leaves the queue; nothing of it is mailed or counted; the log keeps it, and it can be undone. */
export function withdraw(c: Case, args: Withdrawing): Outcome {
  if (c.complaint.status === 'withdrawn') return { changes: [] };
  const of = (args.of ?? '').trim().toUpperCase();
  if (of === '') {
    if (args.why === 'twice') return refuse('which-stays');
    return withdrawn(c, {}, { why: args.why });
  }
  const isAnother = of !== c.complaint.number && c.desk.complaints.has(of);
  if (!isAnother) return refuse('unknown-complaint', of);
  return withdrawn(c, { belongsTo: of }, { why: args.why, of });
}

const withdrawn = (c: Case, set: Partial<Complaint>, detail: Record<string, string>): Outcome => ({
  changes: [
    did(c, 'withdrawn', { status: 'withdrawn', ...set }, detail),
    ...stopMails(c.desk, c.complaint.number),
  ],
});

export function restore(c: Case): Outcome {
  if (c.complaint.status !== 'withdrawn') return refuse('not-closed');
  return { changes: [did(c, 'restored', { status: statusBefore(c.complaint) })] };
}
