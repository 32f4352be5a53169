// The calls and cells that design promises, whatever the size of the desk. Times are measured by `npm run bench`.

import type { Queue } from '../../src/desk/call-results.ts';
import { oneDay } from '../../src/dev/bench/day.ts';
import { type FullDesk, fullDesk, mostOpen } from '../../src/dev/bench/full-desk.ts';
import { measure, type OperationName } from '../../src/dev/bench/operations.ts';
import { build } from '../../src/dev/build.ts';

const calls: readonly (readonly [OperationName, most: number])[] = [
  ['submission', 9],
  ['same burst', 3],
  ['idle clock', 3],
  ['queue', 2],
  ['answer', 5],
  ['writing', 5],
  ['cell edit', 4],
  ['edit elsewhere', 0],
  ['summary refresh', 8],
];

const desks = new Map<number, FullDesk>();

beforeAll(async () => {
  const files = await build();
  for (const size of [10, 1000]) desks.set(size, await fullDesk(files, size));
}, 120_000);

function at(size: number): FullDesk {
  const desk = desks.get(size);
  if (!desk) throw new Error(`no desk with ${size} complaints`);
  return desk;
}

describe.each([10, 1000])('with %i complaints', (size) => {
  it.each(calls)('%s makes at most %i service calls', (name, most) => {
    const measured = measure(at(size), name);
    expect(measured.total).toBeLessThanOrEqual(most);
    expect(Object.values(measured.calls).reduce((sum, count) => sum + count, 0)).toBe(
      measured.total,
    );
  });
});

it('who is writing costs the queue no call more', () => {
  const on = at(10);
  measure(on, 'writing');
  on.google.call('ask', [{ name: 'queue', args: {} }], { as: on.desk.staff });
  expect(Object.keys(on.google.lastExecution?.result ?? {})).toContain('writing');
  expect(on.google.lastExecution?.totalCalls).toBe(2);
});

it('a queue of 500 open is under 200 KB, also when all of it is asked for', () => {
  const { google, desk } = at(1000);
  const ask = (args: object) =>
    google.call('ask', [{ name: 'queue', args }], { as: desk.staff }) as Pick<
      Queue,
      'mine' | 'team'
    >;
  const { mine, team } = ask({ most: 1000 });
  expect(mine.length + team.length).toBeGreaterThanOrEqual(mostOpen);
  expect(google.lastExecution?.totalCalls).toBe(2);
  expect(JSON.stringify(google.lastExecution?.result).length).toBeLessThan(200_000);
  expect(measure(at(1000), 'queue').resultBytes).toBeLessThan(100_000);
});

it('a submission reads nothing of archived complaints and their customers', async () => {
  const { files } = at(10).google;
  const [fewer, more] = await Promise.all([fullDesk(files, 1000), fullDesk(files, 1500)]);
  const read = (on: FullDesk): number => measure(on, 'submission').cellsRead;
  expect(read(more) - read(fewer)).toBe(0);
}, 120_000);

it('an hour of the day that is played for the trigger minutes: every Sheets call is as Google describes it', async () => {
  const { executions, minutes } = await oneDay(at(10).google.files, 1 / 24);
  expect(Object.keys(minutes).sort()).toEqual(['handleClock', 'handleEdit', 'handleFormSubmit']);
  expect(executions).toBeGreaterThan(12 + 12 + 4 - 2);
}, 120_000);
