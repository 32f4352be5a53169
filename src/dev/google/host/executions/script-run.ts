// google.script.run, from the sidebar's side: what may be passed, and what a failure handler gets.
import type { ExecutionRecord } from '../../types.ts';
import type { Runner, Wake } from './beginning.ts';
import { runScript } from './run-script.ts';

export function callFromSidebar(
  runner: Runner,
  functionName: string,
  args: readonly unknown[],
  person: string,
): unknown {
  const record = runScript(runner, wakeOf(functionName, args, person));
  if (record.status === 'completed') return record.result ?? null;
  const error = new Error(record.error?.message ?? record.status);
  error.name = record.error?.name ?? 'Error';
  throw error;
}

/** The same, and others go on meanwhile. */
export function beginFromSidebar(
  runner: Runner,
  functionName: string,
  args: readonly unknown[],
  person: string,
  ended: (record: ExecutionRecord) => void,
): void {
  const wake = wakeOf(functionName, args, person);
  if (runner.beside) runner.beside.begin(wake, ended);
  else ended(runScript(runner, wake));
}

const wakeOf = (functionName: string, args: readonly unknown[], user: string): Wake => ({
  functionName,
  kind: 'run',
  user,
  args: args.map((argument, index) => legalArgument(argument, `${index}`)),
  wantsResult: true,
});

/** Primitives, arrays and plain objects; anything else fails before it leaves the browser. */
function legalArgument(value: unknown, property: string): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) {
    return value.map((item, index) => legalArgument(item, `${index}`));
  }
  return legalObject(Object(value), property);
}

function legalObject(value: object, property: string): object {
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  const entries = Object.entries(value).map(([key, item]) => [key, legalArgument(item, key)]);
  return Object.fromEntries(entries);
}
