// What happens when: each occasion, what it reads, and its decisions in order. Read this first.

import { type Case, caseOf, isAgain } from './answering/act.ts';
import {
  answer,
  customerAnswered,
  note,
  stopWithdrawn,
  takeBack,
  told,
  wait,
} from './answering/answer.ts';
import { approve, askApproval } from './answering/approve.ts';
import { doNotAsk, mayAsk, notReached, surveyAnswer } from './answering/ask-by-phone.ts';
import { askForHelp } from './answering/do-column.ts';
import { close, reopen, resolve, restore, withdraw } from './answering/finish.ts';
import { noticeEdits } from './answering/notice-edits.ts';
import { handOver, take } from './answering/own.ts';
import { keepPromise, promise } from './answering/promise.ts';
import { dismiss, sendAgain } from './answering/settle-problem.ts';
import { assign } from './assignment/assign.ts';
import { localTime } from './calendar.ts';
import type { ActionName, CallArguments } from './calls.ts';
import type { Change } from './changes.ts';
import type { Desk, Row } from './desk.ts';
import { breakPromises } from './follow-up/break-promises.ts';
import { chaseOverdue } from './follow-up/chase-overdue.ts';
import { morningMail } from './follow-up/morning-mail.ts';
import { acknowledge } from './intake/acknowledge.ts';
import { alarmHurt } from './intake/alarm-hurt.ts';
import { archiveOld } from './intake/archive-old.ts';
import { bringBack } from './intake/bring-back.ts';
import { type Batch, bringIn, leaveOut } from './intake/bring-in.ts';
import { completeCut } from './intake/complete-cut.ts';
import { decideFlood } from './intake/decide-flood.ts';
import { heedFlood } from './intake/heed-flood.ts';
import { quickLog } from './intake/quick-log.ts';
import { register } from './intake/register.ts';
import { endImport, stage } from './intake/stage-import.ts';
import { moveTails, takeIn } from './intake/take-in.ts';
import { type Unrecorded, unrecorded } from './intake/unrecorded.ts';
import { type Outcome, type Refused, refuse } from './outcome.ts';
import { leads, type Person } from './people.ts';
import { type Decision, type Plan, planOf } from './plan.ts';
import type { Problem } from './problem.ts';
import { problemAlarm } from './problem-alarm.ts';
import { numberOfReference } from './reference.ts';
import type { Response } from './response.ts';
import { askCustomers, lapseSurveys } from './satisfaction/ask-customers.ts';
import { takeInAnswers } from './satisfaction/take-in-answers.ts';
import type { Tail } from './state.ts';
import { foretold, letterDue, mondayLetter } from './summary/monday-letter.ts';
import { summaryIsStale, writeSummary } from './summary/write-summary.ts';
import type { TabName } from './tabs.ts';

/** What every occasion that may change something has to know. */
const always: readonly TabName[] = ['complaints', 'team', 'hours', 'rules', 'settings', 'state'];

export const reads = {
  submission: [...always, 'customers'],
  edit: always,
  action: always,
  takeBack: [...always, 'outbox'],
  quickLog: [...always, 'customers'],
  clock: [...always, 'touchpoints', 'customers', 'outbox'],
  /** Monday's letter and the Summary count what is archived, too. */
  report: ['answers', 'archive', 'touchpoints'],
  /** "Do not ask me again" may have been said long ago. */
  asks: ['answers', 'archive'],
  /** When tails cannot tell, or somebody answers about what is archived. */
  whole: ['intake', 'archive', 'answers'],
  night: ['log'],
  mend: [...always, 'log', 'intake', 'archive'],
  queue: ['complaints', 'team', 'touchpoints', 'hours', 'settings', 'state'],
  tick: ['team', 'settings', 'state'],
  /** Everything recorded, for it goes or stays. The Archive holds no practice. */
  open: [...always, 'archive', 'customers', 'outbox', 'log', 'answers', 'intake'],
  find: ['complaints', 'archive', 'settings', 'team'],
  known: ['complaints', 'customers', 'settings', 'team'],
  complaint: [
    'complaints',
    'archive',
    'answers',
    'log',
    'outbox',
    'phrases',
    'team',
    'settings',
    'state',
  ],
  import: [...always, 'customers', 'intake'],
  importJob: ['team', 'settings', 'state'],
  health: ['complaints', 'outbox', 'settings', 'state', 'team'],
  poster: ['touchpoints', 'rules', 'settings', 'state', 'team'],
} as const satisfies Record<string, readonly TabName[]>;

/** What came in by the forms, and what must follow at once. `whole` compares every row ever recorded. */
const intake = (work: Unrecorded, before: Desk): Decision[] => [
  (desk) => takeIn(desk, work),
  (desk) =>
    takeInAnswers(
      desk,
      work.fresh.filter((r) => r.form.purpose === 'satisfaction'),
      (now, facts) => register(now, facts, 'customer', { survey: true }),
    ),
  moveTails(before, work),
];

const care: Decision[] = [assign, heedFlood, acknowledge, alarmHurt];

export interface Play {
  readonly plan: Plan;
  /** The tails could not tell what is new: read everything and play again. */
  readonly needsWhole: boolean;
}

export function onSubmission(desk: Desk, whole: boolean, first: readonly Decision[] = []): Play {
  const work = unrecorded(desk, whole);
  const beyond = !whole && work.fresh.some((response) => isBeyond(desk, response));
  if (work.needsWhole || beyond) return { plan: planOf(desk, []), needsWhole: true };
  const edits: Decision = (now) => noticeEdits(now, undefined);
  return {
    plan: planOf(desk, [...first, edits, ...intake(work, desk), ...care]),
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
  planOf(desk, [(now) => noticeEdits(now, editor), ...care]);

/** What time brings. Customers are asked only on a desk that knows who once wished not to be. */
const timeOf = (asks: boolean): readonly Decision[] => [
  stopWithdrawn,
  breakPromises,
  chaseOverdue,
  lapseSurveys,
  ...(asks ? [askCustomers] : []),
  (desk) => morningMail(desk, foretold(desk)),
];
const reports: readonly Decision[] = [mondayLetter, writeSummary];

/** Everything an event missed, and everything that time brings. */
export function onClock(desk: Desk, whole: boolean, asks: boolean, night = false): Play {
  const { plan, needsWhole } = onSubmission(desk, whole, night ? [bringBack] : []);
  return { plan: continued(plan, timeOf(asks)), needsWhole };
}

/** Somebody is to be asked whether it was good, as far as the recent complaints tell. */
export const askingIsDue = (desk: Desk): boolean => askCustomers(desk).length > 0;

export const reportIsDue = (desk: Desk): boolean => letterDue(desk) || summaryIsStale(desk);

/** On a desk read with what `reads.report` adds. */
export const withReport = (plan: Plan): Plan => continued(plan, reports);

const nightHour = 3;

/** Once a night, when nobody works: every row is compared with every record, and old complaints are archived. */
export function nightIsDue(desk: Desk): boolean {
  const { date, hour } = localTime(desk.now, desk.settings.zone);
  return desk.state.done['night'] !== date && hour >= nightHour;
}

/** Whoever checks the desk need not wait for the night. On a desk read with its log. */
export const onMend = (desk: Desk): Plan => planOf(desk, [bringBack]);

/** On a desk read whole. */
export const onNight = (
  plan: Plan,
  stored: readonly Response[],
  fallen: readonly Problem[],
): Plan =>
  continued(plan, [
    (desk) => completeCut(desk, stored),
    nightDone,
    (desk) => standingNoted(desk, fallen),
  ]);

/** Forms, triggers and the zone, as only the account that runs the desk can see them. */
const standingNoted = ({ state, now }: Desk, problems: readonly Problem[]): readonly Change[] =>
  JSON.stringify(state.check.problems) === JSON.stringify(problems)
    ? []
    : [{ type: 'state', set: { check: { ...state.check, at: now, problems: [...problems] } } }];

/** A commit of its own: rows that leave must not move rows that are patched. */
export const onArchive = (desk: Desk): Plan => planOf(desk, [archiveOld]);

const nightDone: Decision = (desk) => {
  const night = localTime(desk.now, desk.settings.zone).date;
  return [{ type: 'state', set: { done: { ...desk.state.done, night } } }];
};

/** What can be committed alone when Google refused the whole run. */
export interface WorkItem {
  readonly alone: (desk: Desk) => Plan;
  /** What is written in its place when it is refused, too. */
  readonly aside: (desk: Desk) => Plan;
}

/** The responses and the edited rows of a run one by one, and what follows from them. */
export function workItems(desk: Desk, whole: boolean): readonly WorkItem[] {
  const { fresh, edits } = unrecorded(desk, whole);
  const responses = [...fresh, ...edits.map((edit) => edit.response)];
  const edited = [...desk.complaints].filter(([, row]) => isEdited(row));
  return [
    ...responses.map((response) => ({
      alone: (now: Desk) => onlyResponse(now, response, whole),
      aside: (now: Desk) => setAsideResponse(now, response, whole),
    })),
    ...edited.map(([number]) => ({
      alone: (now: Desk) =>
        planOf(onlyEdited(now, number), [(seen) => noticeEdits(seen, undefined)]),
      aside: (now: Desk) => setAsideAs(now, number),
    })),
    ...itemsOf(care),
  ];
}

/** And what time brings, each by itself. */
export const clockItems = (
  desk: Desk,
  { whole, asks, report, night }: Readonly<Record<'whole' | 'asks' | 'report' | 'night', boolean>>,
): readonly WorkItem[] => [
  ...workItems(desk, whole),
  ...itemsOf([
    ...timeOf(asks),
    ...(report ? reports : []),
    ...(night ? [bringBack, nightDone] : []),
  ]),
];

const itemsOf = (decisions: readonly Decision[]): readonly WorkItem[] =>
  decisions.map((decide) => ({
    alone: (desk) => planOf(desk, [decide]),
    aside: (desk) => setAsideAs(desk, ''),
  }));

const isEdited = ({ edits, inputs }: Row): boolean =>
  Object.keys(edits).length > 0 || inputs.do !== '' || inputs.note !== '';

const onlyEdited = (desk: Desk, number: string): Desk => ({
  ...desk,
  complaints: new Map(
    [...desk.complaints].map(([key, row]): [string, Row] => [
      key,
      key === number ? row : { ...row, edits: {}, inputs: { do: '', note: '' } },
    ]),
  ),
});

const setAsideAs = (desk: Desk, where: string): Plan =>
  planOf(desk, [
    (now) => problemNoted(now, { code: 'commit-failed', where, detail: 'refused by Google' }),
  ]);

function onlyResponse(desk: Desk, item: Response, whole: boolean): Plan {
  return planOf(desk, [...intake(onlyWork(desk, item, whole), desk), ...care]);
}

/** It stands in Intake without a number, and on the health list with the reason; the response tab still has it. */
function setAsideResponse(desk: Desk, item: Response, whole: boolean): Plan {
  const { sheetId, serial, digest, row } = item;
  const note = 'refused by Google';
  const record: Decision = (now) => [
    { type: 'intake', row: { sheetId, serial, digest, number: '', recordedAt: now.now, note } },
    ...problemNoted(now, { code: 'response-set-aside', where: `${sheetId}:${row}`, detail: note }),
  ];
  return planOf(desk, [record, moveTails(desk, onlyWork(desk, item, whole))]);
}

const mostProblems = 50;

/** Said once, however often it is tried again; alarmed once an hour, however much is set aside in it. */
const problemNoted = (desk: Desk, problem: Problem): readonly Change[] =>
  desk.state.problems.some(({ code, where }) => code === problem.code && where === problem.where)
    ? []
    : [
        {
          type: 'state',
          set: { problems: [...desk.state.problems, problem].slice(-mostProblems) },
        },
        ...problemAlarm(desk, problem),
      ];

/** The mark does not move past what is still to do. */
function onlyWork(desk: Desk, item: Response, whole: boolean): Unrecorded {
  const work = unrecorded(desk, whole);
  const isItem = (r: Response): boolean => r.sheetId === item.sheetId && r.row === item.row;
  const marks = Object.entries(work.tails).map(([id, tail]): [string, Tail] => [
    id,
    { ...tail, rows: desk.state.tails[id]?.rows ?? 1 },
  ]);
  return {
    ...work,
    fresh: work.fresh.filter(isItem),
    edits: work.edits.filter((edit) => isItem(edit.response)),
    tails: Object.fromEntries(marks),
  };
}

function continued(plan: Plan, decisions: readonly Decision[]): Plan {
  const more = planOf(plan.after, decisions);
  return {
    before: plan.before,
    after: more.after,
    log: [...plan.log, ...more.log],
    changes: [...plan.changes, ...more.changes],
  };
}

type Act<Name extends ActionName> = (c: Case, args: CallArguments<Name>) => Outcome;

const acts: { readonly [Name in ActionName]: Act<Name> } & { readonly takeBack: Act<never> } = {
  take,
  handOver,
  answer,
  told,
  customerAnswered,
  note,
  wait,
  promise,
  keepPromise,
  resolve,
  close,
  reopen,
  surveyAnswer,
  notReached,
  doNotAsk,
  mayAsk,
  withdraw,
  restore,
  help: askForHelp,
  askApproval,
  approve,
  takeBack,
};

export type Acted =
  | { readonly plan: Plan; readonly again: boolean; readonly number: string }
  | Refused;

/** One sidebar action. The same id again finds its trace on the row and changes nothing. */
export function onAction(
  desk: Desk,
  name: keyof typeof acts,
  number: string,
  person: Person,
  args: { readonly id: string },
): Acted {
  const seen = planOf(desk, [(now) => noticeEdits(now, undefined)]);
  const found = caseOf(seen.after, number, person, args.id);
  if ('refused' in found) return found;
  if (isAgain(found.complaint, args.id)) return { plan: planOf(desk, []), again: true, number };
  const outcome = (acts[name] as Act<ActionName>)(found, args as CallArguments<ActionName>);
  if ('refused' in outcome) return outcome;
  return { plan: continued(seen, [() => outcome.changes, alarmHurt]), again: false, number };
}

export function onQuickLog(desk: Desk, args: CallArguments<'quickLog'>): Acted {
  const before = [...desk.complaints.values()].find(({ complaint }) => isAgain(complaint, args.id));
  if (before) return { plan: planOf(desk, []), again: true, number: before.complaint.number };
  const outcome = quickLog(desk, args);
  if ('refused' in outcome) return outcome;
  const plan = planOf(desk, [() => outcome.changes, alarmHurt]);
  return { plan, again: false, number: outcome.number ?? '' };
}

/** Only those who lead bring in history. */
export function onImportRows(
  desk: Desk,
  person: Person,
  args: CallArguments<'importRows'>,
): Plan | Refused {
  if (!leads(person)) return refuse('not-your-role');
  const outcome = stage(desk, args);
  return 'refused' in outcome ? outcome : planOf(desk, [() => outcome.changes]);
}

/** A batch of what waits; open complaints get an owner, and nobody a mail. */
export const onImport = (desk: Desk, batch: Batch): Plan =>
  planOf(desk, [(now) => bringIn(now, batch), assign]);

export const onImportLeaveOut = (desk: Desk): Plan => planOf(desk, [leaveOut]);
export const onImportEnd = (desk: Desk): Plan => planOf(desk, [endImport]);

/** A line of the health list, dealt with. Doing it again changes nothing. */
export const onDismiss = (desk: Desk, person: Person, args: CallArguments<'dismiss'>): Acted =>
  settled(desk, dismiss(desk, person, args), false);

/** The new mail's key holds the action's id. */
export function onSendAgain(desk: Desk, person: Person, args: CallArguments<'sendAgain'>): Acted {
  const isAgain = desk.outbox.has(`${args.key}:again-${args.id}`);
  return settled(desk, isAgain ? { changes: [] } : sendAgain(desk, person, args), isAgain);
}

const settled = (desk: Desk, outcome: Outcome, again: boolean): Acted =>
  'refused' in outcome
    ? outcome
    : { plan: planOf(desk, [() => outcome.changes]), again, number: '' };

/** What was asked with this id is kept with the flood itself. */
export function onFlood(desk: Desk, person: Person, args: CallArguments<'decideFlood'>): Acted {
  if (desk.state.flood.action === args.id) {
    return { plan: planOf(desk, []), again: true, number: '' };
  }
  const outcome = decideFlood(desk, person, args);
  if ('refused' in outcome) return outcome;
  return { plan: planOf(desk, [() => outcome.changes, acknowledge]), again: false, number: '' };
}

// What may be seen, for those outside who may not reach into a capability.
export { viewOf } from './answering/complaint-view.ts';
export { findIn } from './answering/find.ts';
export { knownAt } from './answering/known-customer.ts';
export { queueOf } from './answering/queue.ts';
export { healthOf } from './health.ts';

export { type Batch, fullBatch } from './intake/bring-in.ts';
export { withLost } from './intake/lost.ts';
export { sentenceToSay } from './intake/quick-log.ts';
export { checklistOf, tick } from './opening/checklist.ts';
export { openDesk } from './opening/open-desk.ts';
export { mayOpen } from './opening/who-may.ts';
export { figureReport } from './summary/figure-report.ts';
export { verify } from './verify.ts';
