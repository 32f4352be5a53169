// What every execution pays before its first line: the bundle's size, and a fresh context that reads it.

import { cpuUsage, hrtime } from 'node:process';
import { createContext, Script } from 'node:vm';

const times = 9;

/** Middle of several runs of the work, in milliseconds of this process. */
export function cpuMs(work: () => void): number {
  const runs = Array.from({ length: times }, () => {
    const started = cpuUsage();
    work();
    const { user, system } = cpuUsage(started);
    return (user + system) / 1000;
  });
  return runs.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** A context as the script finds it, the code parsed anew and run down to its last line. */
export function coldStart(code: string): number {
  const runs = Array.from({ length: times }, (_, run) => {
    // Another text each time: the engine keeps what it compiled.
    const fresh = `${code}\n// ${run}`;
    const started = hrtime.bigint();
    new Script(fresh).runInContext(createContext({}));
    return Number(hrtime.bigint() - started) / 1e6;
  });
  return runs.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** A loop that tells how quick this machine is: milliseconds for ten million additions in a context. */
export const referenceLoop = (): number =>
  cpuMs(() => {
    const loop = 'let sum = 0; for (let i = 0; i < 1e7; i += 1) sum = (sum + i) % 65521; sum;';
    new Script(loop).runInContext(createContext({}));
  });
