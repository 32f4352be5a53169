// What people and the clock do with a desk, each measured as one execution.
import { callDesk } from '../desk/doors.ts';
import type { ExecutionRecord } from '../google/types.ts';
import { cellOf } from './desk-map.ts';
import type { FullDesk } from './full-desk.ts';

export interface Measured {
  /** Counted service calls by name. */
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
  readonly mails: number;
  readonly cellsRead: number;
  /** With the local Google's own work: reading and writing the sheet. */
  readonly cpuMs: number;
  /** Of what the sidebar got; 0 for what answers nobody. */
  readonly resultBytes: number;
}

const minute = 60_000;
const hour = 60 * minute;

type Operation = (on: FullDesk) => void;

const call = ({ google, desk }: FullDesk, name: string, args: object): unknown =>
  callDesk(google, name, [args], { as: desk.staff });

const type = ({ google, desk }: FullDesk, tab: string, field: string): void => {
  const { sheetId, row, column } = cellOf(desk, tab, field);
  google.typeCell(google.world.installer, sheetId, row, column, `As of ${google.now}`);
};

export const operations = {
  submission: ({ google, write }) => {
    write();
    google.advanceTo(google.now);
  },
  /** The first event takes in both; the second finds nothing to do. */
  'same burst': ({ google, write }) => {
    write();
    write();
    google.advanceTo(google.now);
  },
  'idle clock': ({ google }) => google.tick(),
  queue: (on) => call(on, 'queue', {}),
  answer: (on) => {
    const text = 'We are sorry. A new cup is on its way to you.';
    call(on, 'answer', { id: `bench-${on.google.now}`, number: on.desk.number, text });
  },
  writing: (on) => {
    call(on, 'writing', { id: `bench-${on.google.now}`, number: on.desk.number });
  },
  'cell edit': (on) => type(on, 'complaints', 'wanted'),
  'edit elsewhere': (on) => type(on, 'touchpoints', 'note'),
  'summary refresh': ({ google }) => {
    google.world.clock = (Math.floor(google.now / hour) + 1) * hour;
    google.tick();
  },
} as const satisfies Record<string, Operation>;
export type OperationName = keyof typeof operations;

export const operationNames = Object.keys(operations) as OperationName[];

/** The operation's last execution, once all that earlier ones left to do is done. */
export function measure(on: FullDesk, name: OperationName): Measured {
  const { google } = on;
  settle(on);
  const before = google.mails.length;
  const started = process.cpuUsage();
  operations[name](on);
  const { user, system } = process.cpuUsage(started);
  const last = google.lastExecution;
  if (last?.status !== 'completed') throw new Error(`${name}: ${last?.error?.message}`);
  return view(last, google.mails.length - before, (user + system) / 1000);
}

const settle = ({ google }: FullDesk): void => google.advanceTo(google.now + 10 * minute);

const view = (last: ExecutionRecord, mails: number, cpuMs: number): Measured => ({
  calls: last.calls,
  total: last.totalCalls,
  mails,
  cellsRead: last.cellsRead,
  cpuMs: Math.round(cpuMs),
  resultBytes: last.result === undefined ? 0 : Buffer.byteLength(JSON.stringify(last.result)),
});
