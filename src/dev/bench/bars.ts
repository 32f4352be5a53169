// The numbers that the desk promises to hold.
import type { Measured, OperationName } from './operations.ts';

export interface Bar {
  readonly name: string;
  readonly measured: string;
  readonly holds: boolean;
}

export interface Results {
  readonly bundle: { readonly bytes: number; readonly coldStartMs: number };
  readonly operations: Readonly<Record<string, Readonly<Record<OperationName, Measured>>>>;
  readonly day: { readonly triggerMinutes: number };
}

const mostCalls: readonly (readonly [OperationName, calls: number])[] = [
  ['submission', 9],
  ['same burst', 3],
  ['idle clock', 3],
  ['queue', 2],
  ['answer', 5],
  ['writing', 5],
  ['cell edit', 4],
  ['edit elsewhere', 0],
];

const runs = { idle: 288, submissions: 100, edits: 150 };
const mostTriggerMinutes = 90;

type Find = (size: string, name: OperationName) => Measured | undefined;
type Calls = (name: OperationName) => number[];

export function bars({ bundle, operations, day }: Results): Bar[] {
  const at: Find = (size, name) => operations[size]?.[name];
  const calls: Calls = (name) => Object.values(operations).map((each) => each[name].total);
  return [
    ...mostCalls.map(([name, most]) => atMost(`${name}: calls`, most, Math.max(...calls(name)))),
    ...growth(at, calls),
    atMost('a day by these calls, half of 300 edits elsewhere: minutes', 40, dayByCalls(calls)),
    atMost('the same day played, mails and all: minutes', mostTriggerMinutes, day.triggerMinutes),
    atMost('bundle: KB of 1,024 bytes', 1010, bundle.bytes / 1024),
    atMost('cold start: ms', 30, bundle.coldStartMs),
  ];
}

function growth(at: Find, calls: Calls): Bar[] {
  const refreshes = [...new Set(calls('summary refresh'))];
  const queue = at('1000', 'queue')?.resultBytes ?? 0;
  return [
    bar('summary refresh: calls', 'the same', refreshes.join(', '), refreshes.length === 1),
    atMost('queue of 500 open: KB', 200, queue / 1000),
    atMost('submission: cells read for a complaint more in the archive', 0.05, perArchived(at)),
  ];
}

export const bar = (name: string, bar: string, measured: string, holds: boolean): Bar => ({
  name: `${name} (${bar})`,
  measured,
  holds,
});

export const atMost = (name: string, most: number, measured: number): Bar =>
  bar(name, `at most ${most}`, `${Math.round(measured * 10) / 10}`, measured <= most);

/** What 19,000 complaints more in the archive cost: nothing; customers are found by the index. */
function perArchived(at: Find): number {
  const [few, many] = ['1000', '20000'].map((size) => at(size, 'submission')?.cellsRead ?? 0);
  return ((many ?? 0) - (few ?? 0)) / 19_000;
}

function dayByCalls(calls: Calls): number {
  const most = (name: OperationName): number => Math.max(...calls(name));
  const { idle, submissions, edits } = runs;
  const seconds =
    idle * most('idle clock') + submissions * most('submission') + edits * most('cell edit');
  return seconds / 60;
}
