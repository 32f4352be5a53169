// `desk submit`: each row of a CSV is one customer's response, with the faults that Google is known for.
import { submit } from '../google/host/forms/submit.ts';
import type { LocalGoogle } from '../google/local-google.ts';
import type { ExecutionRecord, FormEvents, Interceptor } from '../google/types.ts';
import { answersOf, formFor, type Row, readRows } from './answers.ts';
import { type Given, wholeNumber } from './command-line.ts';
import {
  type Description,
  describe,
  instantFrom,
  moveClock,
  openDesk,
  readRecipe,
  type Tools,
  timezoneOf,
} from './folder.ts';
import { newDesk } from './new-desk.ts';

const EVENTS: readonly FormEvents[] = [
  'normal',
  'duplicate',
  'blank',
  'late',
  'missing',
  'lost',
  'edited',
];
const MINUTE = 60_000;

interface Plan {
  readonly events: FormEvents;
  readonly everyMs: number;
  readonly together: boolean;
}

function planOf(given: Given): Plan {
  const wanted = given.options['events'] ?? 'normal';
  const events = EVENTS.find((each) => each === wanted);
  if (!events) throw new Error(`--events is one of ${EVENTS.join(', ')}, not "${wanted}"`);
  return {
    events,
    everyMs: wholeNumber(given, 'every', 5) * MINUTE,
    together: given.switches.has('together'),
  };
}

/** Kills the first execution that makes a call from now on, at its call number `at`. */
function killer(text: string): Interceptor {
  const [, index, after] = /^(\d+)(:after)?$/.exec(text) ?? [];
  if (!index) throw new Error(`--kill-at needs K or K:after, not "${text}"`);
  let victim: string | undefined;
  return (call) => {
    victim ??= call.executionId;
    if (call.executionId !== victim || call.index !== Number(index)) return undefined;
    return { kill: after ? 'after' : 'before' };
  };
}

/** A desk on which nobody did anything yet can still be made at an earlier time. */
async function deskAt(
  directory: string,
  at: string | undefined,
  tools: Tools,
): Promise<LocalGoogle> {
  const google = await openDesk(directory, tools);
  if (at === undefined) return google;
  const instant = instantFrom(at, timezoneOf(google));
  const recipe = readRecipe(directory);
  if (instant < google.now && recipe) return newDesk(directory, recipe, instant, tools);
  moveClock(google, instant);
  return google;
}

/** Returns why Google's page would not take it. */
function submitRow(google: LocalGoogle, row: Row, desk: Description, events: FormEvents) {
  try {
    const form = formFor(row, desk);
    const view = google.forms.find((each) => each.formId === form.formId);
    if (!view) throw new Error(`The form ${form.formId} is gone`);
    submit(google.world, form.formId, answersOf(row, form, view), { events });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function submitAll(
  google: LocalGoogle,
  desk: Description,
  rows: readonly Row[],
  plan: Plan,
  note: Tools['note'],
) {
  const inTurn = (row: Row, index: number) => {
    if (index > 0) google.advanceTo(google.now + plan.everyMs);
    const reason = submitRow(google, row, desk, plan.events);
    // Standing still delivers what is due: here, this response's event.
    google.advanceTo(google.now);
    if ((index + 1) % 100 === 0) note(`${index + 1} of ${rows.length}`);
    return reason;
  };
  const atOnce = (row: Row) => submitRow(google, row, desk, plan.events);
  const reasons = rows.map(plan.together ? atOnce : inTurn);
  google.advanceTo(google.now);
  return reasons.flatMap((reason, index) =>
    reason === undefined ? [] : [{ row: index + 1, reason }],
  );
}

/** Second, late and edit events that are still on their way. */
function letEventsArrive(google: LocalGoogle): void {
  const { pendingEvents, forms } = google.world;
  const edits = Object.values(forms).flatMap((form) => form.pendingEdits);
  const last = Math.max(google.now, ...[...pendingEvents, ...edits].map(({ at }) => at));
  google.advanceTo(last);
}

function countByStatus(executions: readonly ExecutionRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of executions) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

export async function submitCommand(given: Given, tools: Tools) {
  const [directory = '', file = ''] = given.positions;
  const plan = planOf(given);
  const rows = readRows(file);
  const { 'kill-at': kill, at } = given.options;
  const interceptor = kill === undefined ? undefined : killer(kill);
  const google = await deskAt(directory, at, tools);
  // Asking is an execution too, and not the one to kill.
  const desk = describe(google);
  const before = google.executions.length;
  const stop = interceptor ? google.intercept(interceptor) : () => undefined;
  const refused = submitAll(google, desk, rows, plan, tools.note);
  stop();
  if (interceptor) google.tick();
  letEventsArrive(google);
  await google.save(directory);
  const result = {
    submitted: rows.length - refused.length,
    refused,
    executions: countByStatus(google.executions.slice(before)),
    now: google.nowIso,
  };
  const [first] = refused;
  return first ? { result, problem: `Row ${first.row} was refused: ${first.reason}` } : { result };
}
