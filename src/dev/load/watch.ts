// Sees what happens on a crowded day while it happens.
import type { FullDesk } from '../bench/full-desk.ts';
import { checkRequest, checkResponse } from '../google/published-schema.ts';
import type { ExecutionRecord } from '../google/types.ts';
import { columnOf } from './people.ts';
import type { Seen } from './sidebar-page.ts';

export type Counts = Record<string, number>;

export const count = (counts: Counts, name: string, by = 1): void => {
  counts[name] = (counts[name] ?? 0) + by;
};

export class Watch {
  /** When a complaint with this text first stood in the sheet. */
  readonly recordedAt = new Map<string, number>();
  readonly triggers: ExecutionRecord[] = [];
  readonly executions: Counts = {};
  /** Executions that Google did not start, by function and why. */
  readonly refused: Counts = {};
  /** Service calls that a quota or a fault refused, by method and code. */
  readonly refusedCalls: Counts = {};
  /** Executions that did not end well, by function and how. */
  readonly ended: Counts = {};
  /** Of the sidebar: what was asked, and what its person read instead of an answer. */
  readonly asked: Counts = {};
  readonly read: Counts = {};
  readonly slowest: Counts = {};
  /** Sheets calls held against Google's published description. */
  heldAgainstSchema = 0;
  readonly invalid: string[] = [];
  readonly #on: FullDesk;
  #rows = 0;

  constructor(on: FullDesk) {
    this.#on = on;
    on.google.onSheets((method, args, answer) => {
      this.#hold(method, args, answer);
      if (method === 'Sheets.Spreadsheets.batchUpdate') this.#look();
    });
    on.google.onExecution((record) => this.#note(record));
    this.#look();
  }

  #hold(method: string, args: unknown, answer: unknown): void {
    this.heldAgainstSchema += 1;
    try {
      checkRequest(method, (args as readonly unknown[])[0]);
      // Answers are large: one in twenty. Tests hold all of theirs.
      if (this.heldAgainstSchema % 20 === 0) checkResponse(method, answer);
    } catch (error) {
      this.invalid.push(`${method}: ${(error as Error).message}`);
    }
  }

  /** Rows are only ever added below. */
  #look(): void {
    const whats = columnOf(this.#on, 'what');
    for (const what of whats.slice(this.#rows)) {
      if (what !== '' && !this.recordedAt.has(what)) {
        this.recordedAt.set(what, this.#on.google.now);
      }
    }
    this.#rows = whats.filter((what) => what !== '').length;
  }

  #note(record: ExecutionRecord): void {
    const { functionName, kind, status, refusal, failedCalls = [] } = record;
    if (kind === 'trigger') this.triggers.push(record);
    count(this.executions, functionName);
    if (refusal) count(this.refused, `${functionName}: ${refusal}`);
    else if (status !== 'completed') count(this.ended, `${functionName}: ${status}`);
    for (const { name, code } of failedCalls)
      count(this.refusedCalls, `${name} ${code ?? ''}`.trim());
  }

  counts() {
    const { executions, refused, refusedCalls, ended } = this;
    return structuredClone({ executions, refused, refusedCalls, ended });
  }

  sees({ name, record }: Seen): void {
    count(this.asked, name);
    const { status, refusal, failedCalls = [], result } = record;
    const { notice = '', sentence = '' } = (result ?? {}) as { notice?: string; sentence?: string };
    const seconds = record.tookMs / 1000;
    this.slowest[name] = Math.max(this.slowest[name] ?? 0, seconds);
    if (status !== 'completed') {
      const why = refusal ?? failedCalls.map(({ code }) => code ?? '').join(' ');
      count(this.read, `${name}: ${status} ${why}`.trim());
    } else if (notice || sentence) count(this.read, `${name}: ${notice || sentence}`);
  }
}
