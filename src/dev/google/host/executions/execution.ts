// One execution's own state: what it called, how long it took, and whether it is dead.
import type { ExecutionKind, ExecutionRecord, FailedCall } from '../../types.ts';
import type { World } from '../world.ts';

const LIMITS_MS: Record<ExecutionKind, number> = {
  simple: 30_000,
  menu: 360_000,
  run: 360_000,
  trigger: 360_000,
};

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface ExecutionStart {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly user: string;
  readonly authMode: AuthMode;
}

export type Death = 'killed' | 'timed out' | 'unauthorised';

/** Stops an execution for good: whatever the script catches, no later call has an effect. */
export class Killed extends Error {
  readonly status: Death;
  constructor(status: Death) {
    super(status);
    this.status = status;
  }
}

export class Execution {
  readonly id: string;
  readonly start: ExecutionStart;
  /** Files are being evaluated; the entry function has not begun. */
  loading = true;
  dead: Killed | undefined;
  totalCalls = 0;
  cellsRead = 0;
  readonly log: string[] = [];
  readonly failedCalls: FailedCall[] = [];
  readonly #passes: (milliseconds: number) => void;
  readonly #startedAt: number;
  readonly #calls: Record<string, number> = {};
  #tookMs = 0;

  /** `passes`: what its time does to the clock. */
  constructor(
    world: World,
    id: string,
    start: ExecutionStart,
    passes: (milliseconds: number) => void,
  ) {
    this.#passes = passes;
    this.id = id;
    this.start = start;
    this.#startedAt = world.clock;
  }

  get tookMs(): number {
    return this.#tookMs;
  }

  count(name: string): number {
    this.totalCalls += 1;
    this.#calls[name] = (this.#calls[name] ?? 0) + 1;
    return this.totalCalls;
  }

  /** Time goes by for everybody; beyond the limit Google ends this execution. */
  spend(milliseconds: number): void {
    const left = LIMITS_MS[this.start.kind] - this.#tookMs;
    const spent = Math.min(milliseconds, left);
    this.#tookMs += spent;
    this.#passes(spent);
    if (milliseconds > left) this.kill('timed out');
  }

  /** As it stood at some moment of a rehearsal. */
  standAs({ tookMs, calls, totalCalls, cellsRead, failedCalls = [], log }: ExecutionRecord): void {
    this.#tookMs = tookMs;
    Object.assign(this.#calls, calls);
    Object.assign(this, { totalCalls, cellsRead });
    this.failedCalls.push(...failedCalls);
    this.log.push(...log);
  }

  kill(status: Death): never {
    this.dead = new Killed(status);
    throw this.dead;
  }

  record(
    status: ExecutionRecord['status'],
    rest: Pick<ExecutionRecord, 'error' | 'result' | 'refusal'>,
  ): ExecutionRecord {
    return {
      id: this.id,
      functionName: this.start.functionName,
      kind: this.start.kind,
      user: this.start.user,
      startedAt: this.#startedAt,
      tookMs: this.#tookMs,
      status,
      ...rest,
      calls: this.#calls,
      totalCalls: this.totalCalls,
      cellsRead: this.cellsRead,
      ...(this.failedCalls.length > 0 ? { failedCalls: this.failedCalls } : {}),
      log: this.log,
    };
  }
}
