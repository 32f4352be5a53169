// What happens when: each occasion, what it reads, and its decisions in order. Read this first.

import type { Place } from '../desk/action.ts';
import { localTime } from '../desk/calendar.ts';
import type { Capability } from '../desk/capability.ts';
import type { Change } from '../desk/changes.ts';
import { isAsking } from '../desk/customer.ts';
import type { Desk } from '../desk/desk.ts';
import { doubtedTabs } from '../desk/doubt.ts';
import { handsOf } from '../desk/hand.ts';
import type { Person } from '../desk/people.ts';
import { continued, type Decision, type Plan, planOf } from '../desk/plan.ts';
import type { Problem } from '../desk/problem.ts';
import { numberOfReference } from '../desk/reference.ts';
import { registerNames } from '../desk/registers.ts';
import type { Response, Trace } from '../desk/response.ts';
import type { TabName } from '../desk/tabs.ts';
import { absence } from './absence/capability.ts';
import { listGone, noteAbsences } from './absence/note-absences.ts';
import { answering } from './answering/capability.ts';
import { stopVoid } from './answering/unsent.ts';
import { archiveOld } from './archive/archive-old.ts';
import { assign } from './assignment/assign.ts';
import { assignment } from './assignment/capability.ts';
import { followNames } from './assignment/follow-names.ts';
import { take } from './assignment/own.ts';
import { byHand } from './by-hand/capability.ts';
import { noticeEdits } from './by-hand/notice-edits.ts';
import { takeInTyped } from './by-hand/typed-in.ts';
import { redate } from './clocks/redate.ts';
import { closing } from './closing/capability.ts';
import { customers } from './customers/capability.ts';
import { countAll, countRecent } from './customers/count-complaints.ts';
import { knowContacts } from './customers/know-contacts.ts';
import { indexed, rekey } from './customers/rekey.ts';
import { takeInDecisions } from './decisions/take-in-decisions.ts';
import { flood } from './flood/capability.ts';
import { heedFlood } from './flood/heed-flood.ts';
import { chaseOverdue } from './follow-up/chase-overdue.ts';
import { morningMail } from './follow-up/morning-mail.ts';
import { mindWaits } from './follow-up/waits.ts';
import { askOnCells } from './health/ask-on-cells.ts';
import { health } from './health/capability.ts';
import { type Batch, bringIn, leaveOut, shownFor } from './import/bring-in.ts';
import { importing } from './import/capability.ts';
import { endImport } from './import/stage-import.ts';
import { acknowledge, renewAcknowledgements } from './intake/acknowledge.ts';
import { askWho } from './intake/ask-who.ts';
import { intake } from './intake/capability.ts';
import { completeCut } from './intake/complete-cut.ts';
import { register } from './intake/intake.ts';
import { readAnswers } from './intake/read-answers.ts';
import { stopAccused } from './intake/stop-accused.ts';
import { moveTails, takeIn } from './intake/take-in.ts';
import { type Unrecorded, unrecorded } from './intake/unrecorded.ts';
import { opening } from './opening/capability.ts';
import { privacy } from './privacy/capability.ts';
import { erase, erasedFrom, goneFromForms } from './privacy/erase.ts';
import { alignPromises } from './promises/align-promises.ts';
import { breakPromises } from './promises/break-promises.ts';
import { promises } from './promises/capability.ts';
import { queue } from './queue/capability.ts';
import { quickLogging } from './quick-log/capability.ts';
import { approve } from './remedies/approve.ts';
import { askLimits } from './remedies/ask-limits.ts';
import { remedies } from './remedies/capability.ts';
import { askCustomers, lapseSurveys } from './satisfaction/ask-customers.ts';
import { satisfaction } from './satisfaction/capability.ts';
import { takeInAnswers } from './satisfaction/take-in-answers.ts';
import { alarmHurt } from './severity/alarm-hurt.ts';
import { severity } from './severity/capability.ts';
import { isWhole, seal, sealArchive } from './summary/blocks.ts';
import { foretold, letterDue, mondayLetter } from './summary/monday-letter.ts';
import { summaryIsStale, writeSummary } from './summary/write-summary.ts';
import { bringBack } from './verify/bring-back.ts';

/** What the desk can do: one line a capability. */
export const capabilities = [
  intake,
  quickLogging,
  importing,
  flood,
  severity,
  assignment,
  absence,
  answering,
  promises,
  remedies,
  closing,
  byHand,
  satisfaction,
  queue,
  customers,
  privacy,
  health,
  opening,
] as const;

/** What a cell means that somebody typed on. */
const hands = handsOf(capabilities.map((one: Capability) => one.byHand ?? {}));

/** What people changed in the sheet. */
export const typed = (desk: Desk, editor: Person | undefined): readonly Change[] =>
  noticeEdits(desk, editor, hands);

/** Whatever anybody does follows on what time and they have done already. */
export const edits = (desk: Desk, editor: Person | undefined): readonly Change[] =>
  planOf(desk, [alignPromises, breakPromises, (now) => typed(now, editor)]).changes;

/** And the rows that they typed below the others. */
export const typedIn = (desk: Desk, editor: Person | undefined): readonly Change[] =>
  takeInTyped(desk, editor, hands);

/** Rows that the log knows and the sheet does not. */
export const rowsBack: Decision = (desk) => bringBack(desk, readAnswers);

/** What every occasion that may change something has to know. */
export const always: readonly TabName[] = [
  ...registerNames,
  'team',
  'hours',
  'rules',
  'settings',
  'state',
];

export const reads = {
  submission: [...always, 'customers'],
  edit: [...always, 'customers'],
  action: always,
  clock: [...always, 'touchpoints', 'customers', 'outbox'],
  /** A script counts all that ever was; what the clock reports reads what is recent (summary/blocks.ts). */
  report: ['answers', 'archive', 'touchpoints'],
  /** "Do not ask me again" may have been said long ago. */
  asks: ['answers', 'archive'],
  /** When tails cannot tell, or somebody answers about what is archived. */
  whole: ['intake', 'archive', 'archivedRecords', 'answers'],
  night: ['log'],
  mend: [...always, 'log', 'intake', 'archive', 'archivedRecords'],
  queue: ['complaints', 'team', 'touchpoints', 'hours', 'settings', 'state'],
  complaint: [
    ...registerNames,
    'log',
    'outbox',
    'phrases',
    'rules',
    'team',
    'hours',
    'settings',
    'state',
  ],
  outOfTime: [...registerNames, 'settings', 'state'],
  /** Everything that holds what customers said. */
  erase: [...always, ...erasedFrom],
  erasedInForms: always,
  import: [...always, 'customers', 'intake'],
  importJob: ['team', 'settings', 'state'],
  health: [...registerNames, 'outbox', 'settings', 'state', ...doubtedTabs],
  poster: ['touchpoints', 'rules', 'settings', 'state', 'team'],
} as const satisfies Record<string, readonly TabName[]>;

/** What came in by the forms, and what must follow at once. `whole` compares every row ever recorded. */
export const comingIn = (work: Unrecorded, before: Desk): Decision[] => [
  (desk) => takeIn(desk, work),
  (desk) =>
    takeInAnswers(
      desk,
      work.fresh.filter((r) => r.form.purpose === 'satisfaction'),
      (now, facts) => register(now, facts, 'customer', { survey: true }),
    ),
  (desk) =>
    takeInDecisions(
      desk,
      work.fresh.filter((r) => r.form.purpose === 'decision'),
      { approve, take },
    ),
  moveTails(before, work),
];

export const care: readonly Decision[] = [assign, heedFlood, acknowledge, alarmHurt, askWho];

export interface Play {
  readonly plan: Plan;
  /** The tails could not tell what is new: read everything and play again. */
  readonly needsWhole: boolean;
}

export function onSubmission(desk: Desk, whole: boolean, first: readonly Decision[] = []): Play {
  const work = unrecorded(desk, whole);
  const beyond = !whole && work.fresh.some((response) => isBeyond(desk, response));
  if (work.needsWhole || beyond) return { plan: planOf(desk, []), needsWhole: true };
  return {
    plan: planOf(desk, [
      ...first,
      (now) => edits(now, undefined),
      (now) => typedIn(now, undefined),
      ...comingIn(work, desk),
      ...care,
    ]),
    needsWhole: false,
  };
}

/** It answers about a complaint that is no longer among the recent ones. */
function isBeyond(desk: Desk, { form, answers }: Response): boolean {
  const use = form.purpose === 'complaint' ? 'add' : 'survey';
  const number = numberOfReference(desk.state.secret, answers['reference'] ?? '', use);
  return number !== undefined && !desk.complaints.has(number);
}

export const onEdit = (desk: Desk, editor: Person | undefined): Plan =>
  planOf(desk, [(now) => edits(now, editor), (now) => typedIn(now, editor), ...care, askOnCells]);

/** What time brings. Customers are asked only on a desk that knows who once wished not to be, and known anew only on one that
 * knows what they said long ago: `asks`. */
export const timeOf = (asks: boolean): readonly Decision[] => [
  stopVoid,
  renewAcknowledgements,
  stopAccused,
  ...(asks ? [rekey] : []),
  knowContacts,
  followNames,
  noteAbsences,
  listGone,
  askOnCells,
  redate,
  askLimits,
  chaseOverdue,
  mindWaits,
  lapseSurveys,
  ...(asks ? [askCustomers] : []),
  (desk) => morningMail(desk, foretold(desk)),
];
export const reports: readonly Decision[] = [
  (desk) => (isWhole(desk) ? mondayLetter(desk) : []),
  (desk) => (isWhole(desk) ? writeSummary(desk) : []),
  seal,
];

/** Everything an event missed, and everything that time brings. */
export function onClock(desk: Desk, whole: boolean, asks: boolean, night = false): Play {
  const { plan, needsWhole } = onSubmission(desk, whole, night ? [rowsBack] : []);
  return { plan: continued(plan, timeOf(asks)), needsWhole };
}

/** Somebody is to be asked whether it was good, as far as the recent complaints tell. */
export const askingIsDue = (desk: Desk): boolean => askCustomers(desk).length > 0;

export const reportIsDue = (desk: Desk): boolean => letterDue(desk) || summaryIsStale(desk);

/** On a desk read whole, or with `recentSpans` of its history. */
export const withReport = (plan: Plan): Plan => continued(plan, reports);

const nightHour = 3;

/** Once a night, when nobody works: every row is compared with every record, and old complaints are archived. */
export function nightIsDue(desk: Desk): boolean {
  const { date, hour } = localTime(desk.now, desk.settings.zone);
  return desk.state.done['night'] !== date && hour >= nightHour;
}

/** Whoever checks the desk need not wait for the night. On a desk read with its log. */
export const onMend = (desk: Desk): Plan => planOf(desk, [rowsBack]);

/** On a desk read whole. */
export const onNight = (
  plan: Plan,
  stored: readonly Response[],
  fallen: readonly Problem[],
): Plan =>
  continued(plan, [
    (desk) => completeCut(desk, stored),
    (desk) => (desk.state.counted ? countRecent(desk) : countAll(desk)),
    nightDone,
    (desk) => checkNoted(desk, fallen),
  ]);

/** Forms, triggers and the zone, as only the account that runs the desk can see them. */
const checkNoted = ({ state, now }: Desk, problems: readonly Problem[]): readonly Change[] =>
  JSON.stringify(state.check.problems) === JSON.stringify(problems)
    ? []
    : [{ type: 'state', set: { check: { ...state.check, at: now, problems: [...problems] } } }];

/** On a desk read whole, a commit of its own: whose words are to go, and at night what is out of time. */
export const onErase = (desk: Desk, night: boolean): Plan =>
  planOf(desk, [(now) => erase(now, night)]);

/** These are gone from the forms, too; of some a person has to look. */
export const onErasedInForms = (desk: Desk, done: readonly Trace[], kept: readonly Trace[]): Plan =>
  planOf(desk, [(now) => goneFromForms(now, done, kept)]);

export const isEraseAsked = ({ state }: Desk): boolean => state.erasing.length > 0;

/** A commit of its own: rows that leave must not move rows that are patched. */
export const onArchive = (desk: Desk): Plan => planOf(desk, [archiveOld]);

export const nightDone: Decision = (desk) => {
  const night = localTime(desk.now, desk.settings.zone).date;
  return [{ type: 'state', set: { done: { ...desk.state.done, night } } }];
};

/** A batch of what waits; open complaints get an owner, and nobody a mail. */
export function onImport(desk: Desk, batch: Batch): Plan {
  const shown = shownFor(desk, batch);
  return planOf(shown, isAsking(shown) ? [] : [(now) => bringIn(now, batch), assign]);
}

/** Steps on a complaint's screen, those that are not named here last. */
export const stepsInOrder: Readonly<Record<Place, readonly string[]>> = {
  next: [
    'wasHurt',
    'wasNotHurt',
    'isAboutThem',
    'isNotAboutThem',
    'surveyAnswer',
    'approve',
    'keepPromise',
    'resolve',
    'customerAnswered',
    'take',
    'letter',
    'answer',
    'told',
    'close',
    'reopen',
    'restore',
  ],
  beside: [
    'notReached',
    'reopen',
    'told',
    'answer',
    'close',
    'wait',
    'promise',
    'resolve',
    'take',
    'customerAnswered',
    'note',
    'help',
  ],
  folded: ['edit', 'handOver', 'askApproval', 'withdraw', 'doNotAsk', 'mayAsk', 'erase'],
};

/** On a desk read with what `outOfTimeSpans` says. */
export const onSeal = (desk: Desk): Plan => planOf(desk, [sealArchive]);

/** On a desk read with all its customers. */
export const onIndex = (desk: Desk): Plan => planOf(desk, [indexed]);

export const onImportLeaveOut = (desk: Desk): Plan => planOf(desk, [leaveOut]);
export const onImportEnd = (desk: Desk): Plan => planOf(desk, [endImport]);

export { askedTabs } from './health/ask-on-cells.ts';
export { healthOf } from './health/health.ts';
export { type Batch, fullBatch } from './import/bring-in.ts';
export { asWritten, reckonedIn } from './intake/as-written.ts';
export { withLost } from './intake/lost.ts';
export { outOfTime } from './privacy/out-of-time.ts';
// What may be seen, for those outside who may not reach into a capability.
export { queueOf } from './queue/queue.ts';
export { lateSpans, outOfTimeSpans, recentSpans } from './summary/blocks.ts';
export { figureReport } from './summary/figure-report.ts';
export { verify } from './verify/verify.ts';
