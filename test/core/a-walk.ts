// A complaint at random: what people do to it, in any order, with the clock running in between.
import fc from 'fast-check';
import { onClock } from '../../src/complaints/playbook.ts';
import type { CallArguments } from '../../src/complaints/playbook-actions.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { LogRow } from '../../src/desk/log.ts';
import type { Person } from '../../src/desk/people.ts';
import type { Plan } from '../../src/desk/plan.ts';
import { onAction, onQuickLog } from '../acting.ts';
import { aDesk, anna, li, mei } from '../builders.ts';

type Deed = Parameters<typeof onAction>[1] | 'clock' | 'edit';

export interface Step {
  readonly deed: Deed;
  readonly by: Person;
  /** Minutes since the step before. */
  readonly after: number;
  readonly text: string;
}

const deeds: Deed[] = [
  'take',
  'handOver',
  'answer',
  'takeBack',
  'told',
  'customerAnswered',
  'note',
];
const more: Deed[] = ['wait', 'promise', 'keepPromise', 'resolve', 'close', 'reopen', 'withdraw'];

export const walks: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    deed: fc.constantFrom<Deed[]>(...deeds, ...more, 'wait', 'promise', 'restore', 'clock', 'edit'),
    by: fc.constantFrom(li, mei, anna),
    after: fc.constantFrom(0, 1, 2, 17, 60, 300, 1440, 4000),
    text: fc.constantFrom('Called.', 'x'.repeat(500), 'Mei', ''),
  }),
  { maxLength: 25 },
);

export interface Walked {
  readonly desk: Desk;
  readonly log: readonly LogRow[];
  /** The desk after each step, and its complaint's row. */
  readonly desks: readonly Desk[];
  readonly rows: readonly Complaint[];
}

const number = 'R-2026-0001';

const logged = (): Plan => {
  const desk = aDesk({ actor: 'Li' });
  const who = { who: 'Wang', reach: 'wang@example.com', place: '' };
  const what = { what: `Broken. ${'y'.repeat(450)}`, hurt: false, channel: 'phone' as const };
  const done = onQuickLog(desk, { id: 'action-log', ...who, ...what });
  if ('refused' in done) throw new Error(done.refused);
  return done.plan;
};

export function walk(steps: readonly Step[]): Walked {
  const start = logged();
  let desk = start.after;
  const log = [...start.log];
  const desks: Desk[] = [];
  steps.forEach((step, at) => {
    const plan = planned({ ...desk, now: desk.now + step.after * 60_000 }, step, at);
    desk = plan.after;
    log.push(...plan.log);
    desks.push(desk);
  });
  return { desk: { ...desk, log }, log, desks, rows: desks.map(complaintOf) };
}

export function complaintOf(desk: Desk): Complaint {
  const row = desk.complaints.get(number);
  if (!row) throw new Error('no complaint');
  return row.record;
}

function planned(desk: Desk, step: Step, at: number): Plan {
  if (step.deed === 'clock') return onClock({ ...desk, actor: 'desk' }, false, true).plan;
  if (step.deed === 'edit') return onClock(edited(desk, step), false, true).plan;
  const acting = { ...desk, actor: step.by.name };
  const done = onAction(acting, step.deed, number, step.by, argsOf(desk, step, at));
  return 'refused' in done ? { before: desk, after: desk, log: [], changes: [] } : done.plan;
}

/** Somebody typed over a cell; some of it is possible. */
function edited(desk: Desk, { text, after }: Step): Desk {
  const known = desk.complaints.get(number);
  if (!known) return desk;
  const status = (['open', 'waiting', 'closed', 'withdrawn', 'nonsense'] as const)[after % 5];
  const row = { ...known, edits: { owner: text, status: status ?? 'open' } };
  const promises = new Map(
    [...desk.promises].map(([id, one]) => [id, { ...one, edits: typedOn[after % 6] ?? {} }]),
  );
  return { ...desk, actor: 'desk', complaints: new Map([[number, row]]), promises };
}

/** On a promise's row; a serial number is a date of 2026. */
const typedOn = [
  { what: 'Something else' },
  { due: '46370.5' },
  { outcome: 'kept' },
  { outcome: 'broken', moved: '7' },
  { who: 'Zoe', toldTo: 'Her son', how: 'phone' },
] as const;

/** One set of arguments fits every action: each reads what it knows. */
function argsOf(desk: Desk, { text, after }: Step, at: number) {
  const keys = [...desk.outbox.keys()];
  const promised = [...desk.promises.keys()];
  return {
    id: `action-${at}-${after}`,
    number,
    text,
    to: text,
    by: 'phone',
    at: '',
    key: keys[keys.length - 1] ?? '',
    what: text,
    which: promised[after % 4] ?? '',
    kept: promised.filter((_, at) => at % 2 === after % 2),
    dropped: after % 3 === 0 ? promised : [],
    who: '',
    due: `2026-12-${String((after % 28) + 1).padStart(2, '0')}T10:30`,
    tell: after % 2 === 0,
    result: text,
    remedy: '',
    justified: 'part',
    cause: '',
    value: null,
    accepted: 'unknown',
    why: 'by-customer',
  } satisfies Partial<
    CallArguments<'promise'> & CallArguments<'resolve'> & Record<string, unknown>
  > & { id: string };
}
