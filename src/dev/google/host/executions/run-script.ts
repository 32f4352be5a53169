// Wakes the script: one execution from its refusal or its first line to its record.
import type { ExecutionKind, ExecutionRecord } from '../../types.ts';
import type { Caller } from '../services/service.ts';
import { accountOf, newId, type World } from '../world.ts';
import { type AuthMode, Execution } from './execution.ts';
import { makeBridge, type Surroundings } from './execution-bridge.ts';
import { amountUsed, noteUsage } from './quota.ts';
import { isEndless, makeSandbox, type Sandbox } from './sandbox.ts';

export interface Wake {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly user: string;
  readonly authMode?: AuthMode;
  /** A trigger's event, or else the arguments. */
  readonly event?: object;
  readonly args?: readonly unknown[];
  /** google.script.run: names ending in `_` are hidden from everybody, results go out only here. */
  readonly wantsResult?: boolean;
}

export interface Runner extends Surroundings {
  /** Executions that are going on, the outermost first. */
  readonly running: Execution[];
  /** Edits that wait for a simple onEdit to end. */
  readonly queuedEdits: (() => void)[];
  /** Real milliseconds after which a script counts as endless. */
  readonly endlessAfterMs: number;
}

type Ending = Pick<ExecutionRecord, 'status' | 'error' | 'result'>;

const TRIGGER_MS_A_DAY = 90 * 60_000;
const SIMULTANEOUS = 30;
const RECORDS_KEPT = 5000;

export function runScript(runner: Runner, wake: Wake): ExecutionRecord {
  const { world } = runner;
  const authMode = wake.authMode ?? (wake.kind === 'simple' ? 'LIMITED' : 'FULL');
  const execution = new Execution(world, newId(world, 'exec'), { ...wake, authMode });
  const refusal = refusalOf(runner, wake);
  const ending = refusal ? failed('refused', refusal) : runLoaded(runner, wake, execution);
  const { status, ...rest } = ending;
  const record = execution.record(status, rest);
  if (wake.kind === 'trigger') noteUsage(world, 'triggerMs', wake.user, record.tookMs);
  world.executions.push(record);
  if (world.executions.length > RECORDS_KEPT) world.executions.shift();
  return record;
}

function refusalOf(runner: Runner, wake: Wake): string | undefined {
  const { world, running } = runner;
  if (wake.kind !== 'simple' && !accountOf(world, wake.user).authorised) {
    return 'Authorization is required to perform that action.';
  }
  if (!world.options.quotas) return undefined;
  if (running.filter((other) => other.start.user === wake.user).length >= SIMULTANEOUS) {
    return 'There are too many scripts running simultaneously for this Google user account.';
  }
  const used = wake.kind === 'trigger' ? amountUsed(world, 'triggerMs', wake.user) : 0;
  return used >= TRIGGER_MS_A_DAY ? 'Service using too much computer time for one day' : undefined;
}

function runLoaded(runner: Runner, wake: Wake, execution: Execution): Ending {
  runner.running.push(execution);
  try {
    const sandbox = sandboxFor(runner, execution);
    const ending = runInSandbox(runner, wake, execution, sandbox);
    return execution.dead ? endOfDead(execution.dead.status) : ending;
  } catch (error) {
    if (execution.dead) return endOfDead(execution.dead.status);
    if (isEndless(error)) return endOfDead('timed out');
    return failed('failed', error);
  } finally {
    runner.running.splice(runner.running.indexOf(execution), 1);
    freeLocks(runner.world, execution.id);
  }
}

function runInSandbox(runner: Runner, wake: Wake, execution: Execution, sandbox: Sandbox): Ending {
  sandbox.load(runner.project);
  execution.loading = false;
  const { functionName } = wake;
  const known = runner.project.functions.has(functionName) && !functionName.endsWith('_');
  if (!known || !sandbox.isFunction(functionName)) {
    return failed('failed', `Script function not found: ${functionName}`);
  }
  sandbox.enter({
    functionName,
    args: wake.args ?? [],
    event: wake.event,
    wantsResult: wake.wantsResult ?? false,
  });
  const outcome = sandbox.outcome();
  if (outcome.status === 'failed') return { status: 'failed', error: outcome.error };
  if (!outcome.result) return { status: 'completed' };
  const { value, dateAt } = outcome.result;
  if (dateAt === undefined) return { status: 'completed', result: value };
  const message = `A Date stands at ${dateAt}: the success handler gets null`;
  execution.log.push(`ERROR ${message}`);
  return { status: 'completed', result: null, error: { name: 'IllegalResult', message } };
}

function sandboxFor(runner: Runner, execution: Execution): Sandbox {
  const { world, project } = runner;
  const caller: Caller = {
    world,
    project,
    executionId: execution.id,
    kind: execution.start.kind,
    user: execution.start.user,
    spreadsheetId: world.spreadsheetId,
    countCells: (cells) => {
      execution.cellsRead += cells;
    },
    spend: (milliseconds) => execution.spend(milliseconds),
    log: (line) => execution.log.push(line),
  };
  const advanced = project.manifest.dependencies?.enabledAdvancedServices ?? [];
  return makeSandbox(
    makeBridge(runner, execution, caller),
    () => world.clock,
    {
      timeZone: project.manifest.timeZone,
      seed: world.idsGiven,
      advanced: advanced.map((service) => service.userSymbol),
      newBuiltins: world.options.unknown.newBuiltins,
      publishingMethods: world.options.unknown.publishingMethods,
    },
    runner.endlessAfterMs,
  );
}

function endOfDead(status: 'killed' | 'timed out'): Ending {
  const message =
    status === 'timed out' ? 'Exceeded maximum execution time' : 'The execution was killed';
  return failed(status, message);
}

function failed(status: ExecutionRecord['status'], reason: unknown): Ending {
  if (typeof reason === 'string') return { status, error: { name: 'Error', message: reason } };
  // Made in another realm, hence no instanceof.
  const { name, message, stack } = reason as Error;
  return { status, error: { name, message, ...(stack === undefined ? {} : { stack }) } };
}

function freeLocks(world: World, executionId: string): void {
  for (const [name, holder] of Object.entries(world.locks)) {
    if (holder === executionId) delete world.locks[name];
  }
}
