import type { Host } from './bridge.ts';

export function makeConsole(host: Host) {
  const write =
    (level: string) =>
    (...values: unknown[]): void => {
      host('console.log', level, values.map(shown).join(' '));
    };
  const timers = new Map<string, number>();
  return {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    time: (label: string) => {
      timers.set(label, Date.now());
    },
    timeEnd: (label: string) =>
      write('log')(`${label}: ${Date.now() - (timers.get(label) ?? Date.now())}ms`),
  };
}

export function makeLogger(host: Host) {
  const lines: string[] = [];
  return {
    log(...values: unknown[]) {
      lines.push(values.map(shown).join(' '));
      host('console.log', 'log', lines[lines.length - 1]);
    },
    getLog: () => lines.join('\n'),
    clear: () => {
      lines.length = 0;
    },
  };
}

function shown(value: unknown): string {
  if (value instanceof Error) return value.stack ?? `${value}`;
  if (typeof value !== 'object' || value === null) return `${value}`;
  return JSON.stringify(value);
}
