// google.script.run, from the sidebar's side: what may be passed, and what a failure handler gets (platform 7.7-7.12).
import { type Runner, runScript } from './run-script.ts';

export function callFromSidebar(
  runner: Runner,
  functionName: string,
  args: readonly unknown[],
  person: string,
): unknown {
  const passed = args.map((argument, index) => legalArgument(argument, `${index}`));
  const record = runScript(runner, {
    functionName,
    kind: 'run',
    user: person,
    args: passed,
    wantsResult: true,
  });
  if (record.status === 'completed') return record.result ?? null;
  const error = new Error(record.error?.message ?? record.status);
  error.name = record.error?.name ?? 'Error';
  throw error;
}

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
