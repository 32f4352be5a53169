import fc from 'fast-check';
import { openPromises } from '../../src/complaints/promises/promises.ts';
import { verify } from '../../src/complaints/verify/verify.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { firstBrokenLink, type LogRow } from '../../src/desk/log.ts';
import { nextStep } from '../../src/desk/next-step.ts';
import { isOpen } from '../../src/plain/status.ts';
import { li } from '../builders.ts';
import { complaintOf, type Walked, walk, walks } from './a-walk.ts';

const seeded = { seed: 20261124, numRuns: 150 };

test('whatever people do, every row follows from its log, and the chain holds', () => {
  fc.assert(
    fc.property(walks, (steps) => {
      const { desk, log } = walk(steps);
      expect(verify(desk)).toEqual([]);
      const own = log.filter((line) => line.number === complaintOf(desk).number);
      expect(firstBrokenLink(own)).toBe(-1);
      expect(own[own.length - 1]?.digest).toBe(complaintOf(desk).head);
    }),
    seeded,
  );
});

/** What would be a contradiction on a row, by name. */
const contradictions: Readonly<Record<string, (c: Complaint) => boolean>> = {
  'a step that does not follow': (c) => c.step !== nextStep(c).step || c.due !== nextStep(c).due,
  'waiting since never': (c) => c.status === 'waiting' && c.waitingSince === null,
  'a wait that nobody ended': (c) =>
    c.waitingSince !== null && c.status !== 'waiting' && c.status !== 'withdrawn',
  'a promise of the past': (c) =>
    (c.status === 'resolved' || c.status === 'closed') && c.promiseDue !== null,
  'closed but open': (c) => isOpen(c) && (c.closed !== null || c.resolved !== null),
  'another first owner': (c) => c.firstOwner !== 'Li',
  'time given back that nobody waited': (c) => c.pausedMinutes < 0,
};

test('whatever people do, the row never contradicts itself', () => {
  fc.assert(
    fc.property(walks, (steps) => {
      const found = walk(steps).rows.flatMap((c) =>
        Object.entries(contradictions).flatMap(([name, holds]) => (holds(c) ? [name] : [])),
      );
      expect(found).toEqual([]);
    }),
    seeded,
  );
});

test('whatever people do, a complaint says of its promises what their register says', () => {
  fc.assert(
    fc.property(walks, (steps) => {
      for (const desk of walk(steps).desks) {
        const complaint = complaintOf(desk);
        const promises = [...desk.promises.values()].map(({ record }) => record);
        const ended = (outcome: string) => promises.filter((one) => one.outcome === outcome).length;
        const [next] = openPromises(desk, complaint.number);
        expect(complaint).toMatchObject({
          ...{ promiseDue: next?.due ?? null, promise: next?.what ?? complaint.promise },
          ...{ promisesMade: promises.length, promisesKept: ended('kept') },
          promisesBroken: ended('broken'),
          promisesMoved: promises.reduce((sum, { moved }) => sum + moved, 0),
        });
      }
    }),
    seeded,
  );
});

test('whatever people do, no mail is queued twice, and none for the withdrawn', () => {
  fc.assert(
    fc.property(walks, (steps) => {
      const { desk } = walk(steps);
      if (complaintOf(desk).status !== 'withdrawn') return;
      const left = [...desk.outbox.values()].filter(({ state }) => state === 'queued');
      expect(left.filter(({ mail }) => mail.purpose === 'answer')).toEqual([]);
    }),
    seeded,
  );
});

const whole = (): Walked =>
  walk(
    (['answer', 'wait', 'customerAnswered', 'resolve'] as const).map((deed) => ({
      deed,
      by: li,
      after: 60,
      text: 'Called.',
    })),
  );
const found = (change: (rows: readonly LogRow[]) => readonly LogRow[]) => {
  const { desk } = whole();
  return verify({ ...desk, log: change(desk.log) }).map(({ code, detail }) => [code, detail]);
};

const erase = (row: LogRow): LogRow => ({ ...row, payload: '' });

test.each<[string, (rows: readonly LogRow[]) => readonly LogRow[], string[][]]>([
  ['nothing', (rows) => rows, []],
  ['an erased payload', (rows) => rows.map((row, at) => (at === 1 ? erase(row) : row)), []],
  ['the last line cut off', (rows) => rows.slice(0, -1), [['row-differs', 'head']]],
  [
    'the last line cut off after an erased one',
    (rows) => rows.slice(0, -1).map((row, at) => (at === 1 ? erase(row) : row)),
    [['row-differs', 'head']],
  ],
  [
    'a payload that is no payload',
    (rows) => rows.map((row, at) => (at === 2 ? { ...row, payload: '{"set":' } : row)),
    [['log-broken', '3']],
  ],
  ['no line at all', () => [], [['log-broken', '']]],
  [
    'lines of a complaint that is nowhere',
    (rows) => [...rows, { ...(rows[0] as LogRow), number: 'R-2026-0099' }],
    [['row-missing', '']],
  ],
])('verify says of %s what is wrong', (_, change, problems) => {
  expect(found(change)).toEqual(problems);
});

test('a fact changed in the sheet behind our back is named', () => {
  const { desk } = whole();
  const [number, row] = [...desk.complaints][0] ?? ['', undefined];
  if (!row) throw new Error('no row');
  const changed = { ...row, record: { ...row.record, value: 5000, what: 'Fine.' } };
  expect(verify({ ...desk, complaints: new Map([[number, changed]]) })).toEqual([
    { code: 'row-differs', where: number, detail: 'what, value' },
  ]);
});
