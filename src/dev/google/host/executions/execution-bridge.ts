// What happens to a service call on the host's side: gate, count, latency, interference, effect, answer.
import type { Interceptor, Interference, ServiceCall } from '../../types.ts';
import { settleForms } from '../forms/settle.ts';
import { type Caller, GoogleError, type Handler, type Service } from '../services/service.ts';
import { type SheetsObserver, watchers } from '../sheets-api/watch.ts';
import type { World } from '../world.ts';
import { type Execution, Killed } from './execution.ts';
import { checkGate } from './execution-gate.ts';
import type { Project } from './project.ts';
import { spendSheetsQuota } from './quota.ts';
import type { Rehearsal } from './rehearsal.ts';

/** What every execution of one script shares. */
export interface Surroundings {
  readonly world: World;
  /** Replaced by a push. */
  project: Project;
  readonly services: Service;
  readonly interceptors: Interceptor[];
  readonly sheetsObservers: SheetsObserver[];
  /** Remembers how everything stands at each call. */
  rehearsal?: Rehearsal;
  readonly latencyOf: (name: string) => number;
  readonly translate: (error: GoogleError) => string;
}

const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** The function that the context gets: text in, text out, never an exception. */
export function makeBridge(around: Surroundings, execution: Execution, caller: Caller) {
  return (name: string, argsJson: string): string => {
    try {
      return JSON.stringify({ value: answer(around, execution, caller, name, argsJson) ?? null });
    } catch (error) {
      return JSON.stringify({ error: errorView(around, execution, name, error) });
    }
  };
}

function answer(
  around: Surroundings,
  execution: Execution,
  caller: Caller,
  name: string,
  argsJson: string,
): unknown {
  if (execution.dead) throw execution.dead;
  const handler = around.services[name];
  if (!handler) throw new Error(`The local Google has no ${name}`);
  checkGate(execution, around, name, handler);
  const args: unknown[] = JSON.parse(argsJson);
  const effect = () => {
    if (name.startsWith('Sheets.')) refuseOversize(argsJson);
    return runEffect(around, caller, handler, name, args);
  };
  return handler.counted ? countedCall(around, execution, name, args, effect) : effect();
}

const PAYLOAD_BYTES = 10_485_760;

/** Of every request to a Google API (googleworkspace/dotnet-samples#23). */
function refuseOversize(request: string): void {
  if (Buffer.byteLength(request) <= PAYLOAD_BYTES) return;
  const message = `Request payload size exceeds the limit: ${PAYLOAD_BYTES} bytes.`;
  throw new GoogleError(message, 400);
}

function countedCall(
  around: Surroundings,
  execution: Execution,
  name: string,
  args: readonly unknown[],
  effect: () => unknown,
): unknown {
  const { functionName } = execution.start;
  const index = execution.count(name);
  const call: ServiceCall = { executionId: execution.id, functionName, index, name, args };
  execution.spend(around.latencyOf(name));
  const interferences = around.interceptors.flatMap((intercept) => intercept(call) ?? []);
  for (const interference of interferences) interfere(execution, interference, 'before');
  around.rehearsal?.note(around.world, execution, name, 'before');
  const value = effect();
  around.rehearsal?.note(around.world, execution, name, 'after');
  for (const interference of interferences) interfere(execution, interference, 'after');
  return value;
}

function interfere(
  execution: Execution,
  interference: Interference,
  when: 'before' | 'after',
): void {
  if ('run' in interference) {
    if (when === 'before') interference.run();
  } else if ('kill' in interference) {
    if (interference.kill === when) execution.kill('killed');
  } else if (interference.fail === when) {
    throw new GoogleError(interference.message ?? SERVER_ERROR, interference.code);
  }
}

function runEffect(
  around: Surroundings,
  caller: Caller,
  handler: Handler,
  name: string,
  args: readonly unknown[],
): unknown {
  // Time has passed since the last call: what forms do by themselves is there before this one looks.
  settleForms(around.world);
  if (!name.startsWith('Sheets.')) return handler.run(caller, ...args);
  spendSheetsQuota(around.world, caller.user, name);
  const value = handler.run(caller, ...args);
  for (const observe of [...watchers, ...around.sheetsObservers]) observe(name, args, value);
  return value;
}

function errorView(
  around: Surroundings,
  execution: Execution,
  name: string,
  error: unknown,
): object {
  if (error instanceof Killed) return { message: error.status };
  if (error instanceof GoogleError) {
    const { code } = error;
    execution.failedCalls.push(code === undefined ? { name } : { name, code });
    return { message: around.translate(error), ...(error.code ? { code: error.code } : {}) };
  }
  // A fault of the local Google itself must not look like one of the script's.
  execution.log.push(`local Google: ${error instanceof Error ? error.stack : error}`);
  return { message: SERVER_ERROR };
}
