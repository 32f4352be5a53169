// Lets simulated time pass: what falls due on the way happens in order.
import type { Runner } from './executions/beginning.ts';
import { nextFiring } from './executions/clock-schedule.ts';
import { deliverEdits } from './executions/edit-events.ts';
import { fireFileTriggers, fireTrigger } from './executions/triggers.ts';
import { nextFormInstant, settleForms, takeDueEvents } from './forms/settle.ts';
import type { PendingFormEvent } from './forms/state.ts';
import type { TriggerState } from './world.ts';

/** So often may one instant have something new to do before we say that it never ends. */
const REPEATS = 1000;

export function advanceTo(runner: Runner, target: number): void {
  const { world } = runner;
  let last = Number.NEGATIVE_INFINITY;
  let repeats = 0;
  for (;;) {
    const next = nextInstant(runner);
    if (next > target) break;
    repeats = next === last ? repeats + 1 : 0;
    if (repeats > REPEATS) throw new Error(`What is due at ${world.clock} never ends`);
    last = next;
    world.clock = Math.max(world.clock, next);
    deliverForms(runner);
    deliverEdits(runner);
    fireDueClockTriggers(runner);
    runner.beside?.goOn();
  }
  world.clock = Math.max(world.clock, target);
  deliverForms(runner);
}

/** Forms do what is due, and their events reach the triggers. */
export function deliverForms(runner: Runner): void {
  settleForms(runner.world);
  for (const event of takeDueEvents(runner.world)) fireFormSubmit(runner, event);
}

/** Every clock trigger once, now. */
export function tick(runner: Runner): void {
  deliverForms(runner);
  const triggers = runner.world.triggers.filter((trigger) => trigger.event === 'CLOCK');
  for (const trigger of triggers) fireTrigger(runner, trigger, clockEvent(runner.world.clock));
}

function nextInstant({ world, beside }: Runner): number {
  const firings = world.triggers.map((trigger) => trigger.nextAt ?? Number.POSITIVE_INFINITY);
  const edits = world.pendingEdits.map(({ at }) => at);
  const executions = beside?.nextInstant() ?? Number.POSITIVE_INFINITY;
  const forms = nextFormInstant(world) ?? Number.POSITIVE_INFINITY;
  return Math.min(forms, executions, ...firings, ...edits);
}

function fireDueClockTriggers(runner: Runner): void {
  const { world } = runner;
  const due = world.triggers.filter((trigger) => isDue(trigger, world.clock));
  for (const trigger of due) {
    if (trigger.schedule) trigger.nextAt = nextFiring(trigger.schedule, trigger.uid, world.clock);
    fireTrigger(runner, trigger, clockEvent(world.clock));
  }
}

function isDue({ nextAt }: TriggerState, now: number): boolean {
  return typeof nextAt === 'number' && nextAt <= now;
}

function fireFormSubmit(runner: Runner, event: PendingFormEvent): void {
  const { sheetId, row, columns, values, namedValues, formId, responseId } = event;
  fireFileTriggers(runner, 'ON_FORM_SUBMIT', event.spreadsheetId, {
    range: { sheetId, row, column: 1, rows: 1, columns },
    source: true,
    values,
    namedValues,
  });
  fireFileTriggers(runner, 'ON_FORM_SUBMIT', formId, { form: formId, response: responseId });
}

/** Clock events tell the time in UTC; Monday is 1. */
function clockEvent(instant: number): Record<string, unknown> {
  const date = new Date(instant);
  const startOfYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': 1 + Math.floor((instant - startOfYear) / (7 * 86_400_000)),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}
