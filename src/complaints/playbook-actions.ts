// What a person at the sidebar may do, each by its decision. The same id again changes nothing.

import type { ActionName, CallArguments } from '../desk/calls.ts';
import { type Case, caseOf, isAgain } from '../desk/case.ts';
import type { Desk } from '../desk/desk.ts';
import { type Outcome, type Refused, refuse } from '../desk/outcome.ts';
import type { Person } from '../desk/people.ts';
import { continued, type Plan, planOf } from '../desk/plan.ts';
import { leads } from '../plain/people.ts';
import { answer, customerAnswered, note, takeBack, told, wait } from './answering/answer.ts';
import { handOver, take } from './assignment/own.ts';
import { askForHelp } from './by-hand/do-column.ts';
import { noticeEdits } from './by-hand/notice-edits.ts';
import { close, reopen, resolve, restore, withdraw } from './closing/finish.ts';
import { decideFlood } from './flood/decide-flood.ts';
import { dismiss, sendAgain } from './health/settle-problem.ts';
import { stage } from './import/stage-import.ts';
import { acknowledge } from './intake/acknowledge.ts';
import { keepPromise, promise } from './promises/promise.ts';
import { quickLog } from './quick-log/quick-log.ts';
import { approve, askApproval } from './remedies/approve.ts';
import { doNotAsk, mayAsk, notReached, surveyAnswer } from './satisfaction/ask-by-phone.ts';
import { alarmHurt } from './severity/alarm-hurt.ts';

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
