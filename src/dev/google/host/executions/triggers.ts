// Who is woken by what happens: simple triggers by their name, installable ones of every account.
import { visibleUser } from '../services/session.ts';
import type { TriggerState } from '../world.ts';
import type { Runner } from './beginning.ts';
import { runScript, wakeScript } from './run-script.ts';

/** What a person did, as an event tells it; `range` and `source` become objects inside. */
export type EventFields = Readonly<Record<string, unknown>>;

export function fireTrigger(
  runner: Runner,
  trigger: TriggerState,
  fields: EventFields,
  person?: string,
): void {
  const { user, uid, handler } = trigger;
  const known =
    person === undefined
      ? {}
      : { user: visibleUser({ kind: 'trigger', user, world: runner.world }, person) };
  wakeScript(runner, {
    functionName: handler,
    kind: 'trigger',
    user,
    event: { ...fields, ...known, authMode: 'FULL', triggerUid: uid },
  });
}

export function fireFileTriggers(
  runner: Runner,
  event: TriggerState['event'],
  sourceId: string,
  fields: EventFields,
  person?: string,
): void {
  // A handler may delete triggers, also its own, while we go through them.
  const waiting = runner.world.triggers.filter(
    (trigger) => trigger.event === event && trigger.sourceId === sourceId,
  );
  for (const trigger of waiting) fireTrigger(runner, trigger, fields, person);
}

/** So many edits wait for a simple onEdit that is still running; the others reach nobody. */
const QUEUED_EDITS = 2;

const isEditing = ({ running }: Runner): boolean =>
  running.some(({ start }) => start.kind === 'simple' && start.functionName === 'onEdit');

/** Simple triggers need no authorisation, know nobody, and may do little. */
export function fireSimpleTrigger(
  runner: Runner,
  functionName: 'onOpen' | 'onEdit',
  person: string,
  fields: EventFields,
): void {
  if (!runner.project.functions.has(functionName)) return;
  const again = () => fireSimpleTrigger(runner, functionName, person, fields);
  if (functionName === 'onEdit' && isEditing(runner)) {
    if (runner.queuedEdits.length < QUEUED_EDITS) runner.queuedEdits.push(again);
    return;
  }
  const user = visibleUser({ kind: 'trigger', user: person, world: runner.world }, person);
  runScript(runner, {
    functionName,
    kind: 'simple',
    user: person,
    event: { ...fields, user, authMode: 'LIMITED' },
  });
  runner.queuedEdits.shift()?.();
}
