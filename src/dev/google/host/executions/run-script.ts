// Wakes the script: one execution from its refusal or its first line to its record, while the world waits.
import type { ExecutionRecord } from '../../types.ts';
import {
  bridgeOf,
  inputOf,
  isKnown,
  newExecution,
  type Runner,
  refusalOf,
  startOf,
  type Wake,
} from './beginning.ts';
import {
  type Ending,
  endFailed,
  endOf,
  endOfDead,
  endRefused,
  endUnknown,
  freeLocks,
  keepRecord,
} from './ending.ts';
import type { Execution } from './execution.ts';
import { insideHere } from './own-source.ts';
import { isEndless, makeSandbox, type Sandbox } from './sandbox.ts';

export function runScript(runner: Runner, wake: Wake): ExecutionRecord {
  const execution = newExecution(runner, wake, (milliseconds) => {
    runner.world.clock += milliseconds;
  });
  const refusal = refusalOf(runner, wake);
  const ending = refusal ? endRefused(refusal) : runLoaded(runner, wake, execution);
  return keepRecord(runner, wake, execution, ending);
}

/** What nobody waits for: beside the others, where executions run beside each other. */
export function wakeScript(runner: Runner, wake: Wake): void {
  if (runner.beside) runner.beside.begin(wake);
  else runScript(runner, wake);
}

function runLoaded(runner: Runner, wake: Wake, execution: Execution): Ending {
  runner.running.push(execution);
  try {
    runner.rehearsal?.begin(runner.world, execution);
    if (runner.dies?.(execution)) return endOfDead('killed');
    const sandbox = makeSandbox(
      insideHere(),
      bridgeOf(runner, execution),
      () => runner.world.clock,
      startOf(runner),
      runner.endlessAfterMs,
    );
    const ending = runInSandbox(runner, wake, execution, sandbox);
    return execution.dead ? endOfDead(execution.dead.status) : ending;
  } catch (error) {
    if (execution.dead) return endOfDead(execution.dead.status);
    if (isEndless(error)) return endOfDead('timed out');
    return endFailed('failed', error);
  } finally {
    runner.running.splice(runner.running.indexOf(execution), 1);
    freeLocks(runner.world, execution.id);
  }
}

function runInSandbox(runner: Runner, wake: Wake, execution: Execution, sandbox: Sandbox): Ending {
  sandbox.load(runner.project.scripts);
  execution.loading = false;
  if (!isKnown(runner, wake) || !sandbox.isFunction(wake.functionName)) return endUnknown(wake);
  sandbox.enter(inputOf(wake));
  return endOf(execution, sandbox.outcome());
}
