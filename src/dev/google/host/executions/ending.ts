// How an execution ends, and what is kept of it.
import type { Outcome } from '../../inside/entry.ts';
import type { ExecutionRecord } from '../../types.ts';
import type { World } from '../world.ts';
import { MESSAGES, type Refusal, type Runner, type Wake } from './beginning.ts';
import type { Death, Execution } from './execution.ts';
import { noteUsage } from './quota.ts';

export type Ending = Pick<ExecutionRecord, 'status' | 'error' | 'result' | 'refusal'>;

const RECORDS_KEPT = 5000;

export const endRefused = ({ code, message }: Refusal): Ending => ({
  ...endFailed('refused', message),
  refusal: code,
});

export function endOfDead(status: Death): Ending {
  if (status === 'unauthorised') return endFailed('failed', MESSAGES.unauthorised);
  const message =
    status === 'timed out' ? 'Exceeded maximum execution time' : 'The execution was killed';
  return endFailed(status, message);
}

export const endUnknown = ({ functionName }: Wake): Ending =>
  endFailed('failed', `Script function not found: ${functionName}`);

export function endFailed(status: ExecutionRecord['status'], reason: unknown): Ending {
  if (typeof reason === 'string') return { status, error: { name: 'Error', message: reason } };
  // Made in another realm, hence no instanceof.
  const { name, message, stack } = reason as Error;
  return { status, error: { name, message, ...(stack === undefined ? {} : { stack }) } };
}

export function endOf(execution: Execution, outcome: Outcome): Ending {
  if (outcome.status === 'failed') return { status: 'failed', error: outcome.error };
  if (!outcome.result) return { status: 'completed' };
  const { value, dateAt } = outcome.result;
  if (dateAt === undefined) return { status: 'completed', result: value };
  const message = `A Date stands at ${dateAt}: the success handler gets null`;
  execution.log.push(`ERROR ${message}`);
  return { status: 'completed', result: null, error: { name: 'IllegalResult', message } };
}

export function keepRecord(
  runner: Runner,
  wake: Wake,
  execution: Execution,
  { status, ...rest }: Ending,
): ExecutionRecord {
  const { world } = runner;
  const record = execution.record(status, rest);
  if (wake.kind === 'trigger') noteUsage(world, 'triggerMs', wake.user, record.tookMs);
  world.executions.push(record);
  if (world.executions.length > RECORDS_KEPT) world.executions.shift();
  for (const observe of runner.recordObservers) observe(record);
  return record;
}

export function freeLocks(world: World, executionId: string): void {
  for (const [name, holder] of Object.entries(world.locks)) {
    if (holder === executionId) delete world.locks[name];
  }
}
