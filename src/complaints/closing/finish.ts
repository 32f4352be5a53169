// The end of a complaint: solved, closed, opened again, withdrawn.

import { type Case, caseNow, did } from '../../desk/case.ts';
import type { Change } from '../../desk/changes.ts';
import { reaches } from '../../desk/choices.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import { customerTold, openAgain, waitEnds } from '../../desk/deadlines.ts';
import type { Desk } from '../../desk/desk.ts';
import { statusBefore } from '../../desk/next-step.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { planOf } from '../../desk/plan.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import {
  decisionKey,
  isOverheard,
  letterMail,
  stopMails,
  type Unaware,
} from '../answering/answering.ts';
import { datesOf } from '../clocks/clocks.ts';
import {
  openAgain as again,
  allSettled,
  type Ends,
  heard,
  promisesOf,
} from '../promises/promises.ts';
import { granted, grantedAgain } from '../remedies/remedies.ts';
import { decisionText, isReachable, needsReasons, owesDecision } from './closing.ts';
import { decided } from './words/decided.ts';

/** Whether the customer was right is asked before anything is judged (S18), what became of what was promised, and how the
 * customer hears of it. */
interface Resolved
  extends Readonly<Pick<Complaint, 'result' | 'remedy' | 'justified' | 'cause' | 'value'>>,
    Ends,
    Unaware {
  /** Why they were not given all of it. */
  readonly reasons?: string | undefined;
  /** By mail now; told by voice or chat; they know already; undefined = nobody has told them. */
  readonly how?: Telling | undefined;
}
export const tellings = [...reaches.filter((way) => way !== 'none'), 'known'] as const;
type Telling = (typeof tellings)[number];

export function resolve(c: Case, args: Resolved): Outcome {
  const refused = whyNotSolved(c, args);
  if (refused) return refused;
  const money = granted(c, args.value);
  if ('refused' in money) return money;
  const hears = args.how === undefined || args.how === 'known' ? [] : heard(c, args.dropped);
  const now = caseNow(c, planOf(c.desk, [() => hears]).after);
  const promises = allSettled({ ...now, id: '' }, args);
  if ('refused' in promises) return promises;
  const set = { ...solution(c, args), ...money };
  return {
    changes: [...hears, ...promises.changes, ...told(c, { ...c.complaint, ...set }, set, args.how)],
  };
}

function whyNotSolved(c: Case, args: Resolved): Refused | undefined {
  const reasons = args.reasons ?? c.complaint.reasons;
  if (!isOpen(c.complaint)) return refuse('already-closed');
  if (args.result.trim() === '') return refuse('nothing-said');
  if (owesDecision(c.complaint) && needsReasons(args) && reasons.trim() === '') {
    return refuse('reasons-missing');
  }
  if (args.how !== 'mail') return undefined;
  if (!canMail(c.desk, c.complaint.mail)) return refuse('no-mail');
  return isOverheard(c.complaint, args) ? refuse('answered-meanwhile') : undefined;
}

const solution = ({ desk, complaint }: Case, args: Resolved) => ({
  ...waitEnds(desk, complaint),
  status: 'resolved' as const,
  resolved: desk.now,
  result: args.result.trim(),
  remedy: args.remedy.trim(),
  reasons: (args.reasons ?? complaint.reasons).trim(),
  justified: args.justified,
  cause: args.cause.trim(),
});

/** The end, and the mail that tells of it. */
function told(c: Case, solved: Complaint, set: Partial<Facts>, how: Telling | undefined): Change[] {
  const { desk } = c;
  if (how === 'mail') return byMail(c, solved, set);
  const isKnown = how === 'known' && solved.lastTold !== null;
  const hears = how === undefined || isKnown ? {} : customerTold(solved, desk.now);
  const untold = how === undefined && owesDecision(solved) && isReachable(desk, solved);
  const detail = how === undefined ? {} : { by: how };
  return [did(c, 'resolved', { ...set, ...hears, untold }, detail)];
}

function byMail(c: Case, solved: Complaint, set: Partial<Facts>): Change[] {
  const { number, language } = solved;
  const key = `${decisionKey}${number}:${c.id || c.desk.now}`;
  const text = decisionText(c.desk, solved);
  const hears = { ...customerTold(solved, c.desk.now), untold: false };
  const subject = decided[language].subject(number);
  return [
    did(c, 'resolved', { ...set, ...hears }, { by: 'mail', mail: key, text: text.slice(0, 2000) }),
    letterMail(c.desk, solved, { key, subject, text }),
  ];
}

/** Nothing is closed before something was offered, even if it is not what was asked for (S37). */
export function close(c: Case, args: Pick<Complaint, 'accepted'>): Outcome {
  if (c.complaint.status === 'closed') return refuse('already-closed');
  if (c.complaint.status !== 'resolved') return refuse('not-resolved');
  // Whoever knows whether they are happy has heard from them.
  const knows = args.accepted === 'unknown' ? {} : { untold: false };
  const set = { status: 'closed' as const, closed: c.desk.now, accepted: args.accepted, ...knows };
  return { changes: [did(c, 'closed', set)] };
}

export function reopen(c: Case, args: { readonly text: string }): Outcome {
  if (isOpen(c.complaint)) return refuse('not-closed');
  if (c.complaint.status === 'withdrawn') return restore(c);
  const set = openAgain(c.desk, c.complaint);
  return withoutVoid(c, did(c, 'reopened', set, { text: args.text.slice(0, 2000) }));
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

function withdrawn(c: Case, more: Partial<Facts>, detail: Record<string, string>): Outcome {
  const set = { status: 'withdrawn' as const, withdrawnAt: c.desk.now, ...more };
  return withoutVoid(c, did(c, 'withdrawn', set, detail));
}

/** And what is not true any more by this does not leave. */
const withoutVoid = (c: Case, change: Change): Outcome => ({
  changes: planOf(c.desk, [() => [change], (desk) => stopMails(caseNow(c, desk))]).changes,
});

/** As it was before: what was promised, too. */
export function restore(c: Case): Outcome {
  const { status, number, withdrawnAt } = c.complaint;
  if (status !== 'withdrawn') return refuse('not-closed');
  const money = grantedAgain(c);
  if ('refused' in money) return money;
  const set = { status: statusBefore(c.complaint), withdrawnAt: null };
  const back = { ...c.complaint, ...set };
  // The rules may have changed meanwhile.
  const dates = isOpen(back) ? datesOf(c.desk, back) : {};
  const promised = promisesOf(c.desk, number).filter(
    ({ outcome, settled }) => outcome === 'dropped' && (settled ?? 0) > (withdrawnAt ?? Infinity),
  );
  return {
    changes: planOf(c.desk, [
      () => [did(c, 'restored', { ...set, ...dates, ...money })],
      ...promised.map((one) => (desk: Desk) => again({ ...caseNow(c, desk), id: '' }, one)),
    ]).changes,
  };
}
