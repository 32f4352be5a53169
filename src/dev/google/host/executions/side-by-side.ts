// Executions beside each other, as at Google: each goes on when its service has answered, whoever else is running. Who waits
// for a lock gets it as soon as it is free. Time passes for all at once, and nobody's call takes time from another.
import type { ExecutionRecord } from '../../types.ts';
import { lockNamed } from '../services/lock-service.ts';
import {
  type Beside,
  bridgeOf,
  inputOf,
  isKnown,
  newExecution,
  type Runner,
  refusalOf,
  startOf,
  type Wake,
} from './beginning.ts';
import {
  type Ending,
  endFailed,
  endOf,
  endOfDead,
  endRefused,
  endUnknown,
  freeLocks,
  keepRecord,
} from './ending.ts';
import type { Execution } from './execution.ts';
import type { Said } from './thread.ts';
import { Thread } from './threads.ts';

interface Going {
  readonly wake: Wake;
  readonly execution: Execution;
  readonly bridge: (name: string, args: string) => string;
  readonly thread: Thread;
  readonly ended: (record: ExecutionRecord) => void;
}

interface Turn {
  readonly at: number;
  readonly go: () => void;
}

/** Somebody in the queue for a lock. */
interface Waiting {
  readonly lock: string;
  readonly goOn: () => void;
}

export class SideBySide implements Beside {
  readonly #runner: Runner;
  readonly #idle: Thread[] = [];
  #turns: Turn[] = [];
  #waiting: Waiting[] = [];

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  begin(wake: Wake, ended: (record: ExecutionRecord) => void = () => {}): void {
    const runner = this.#runner;
    const execution = newExecution(runner, wake, () => {});
    const refusal = refusalOf(runner, wake);
    if (refusal) {
      ended(keepRecord(runner, wake, execution, endRefused(refusal)));
      return;
    }
    runner.running.push(execution);
    const thread = this.#idle.pop() ?? new Thread(runner.project.files);
    const going = { wake, execution, thread, ended, bridge: bridgeOf(runner, execution) };
    const { functionName } = wake;
    const begins = { start: startOf(runner), functionName, input: inputOf(wake) };
    this.#heed(going, thread.tell(begins, this.#now));
  }

  nextInstant(): number {
    return this.#turns[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  goOn(): void {
    for (let next = this.#turns[0]; next && next.at <= this.#now; next = this.#turns[0]) {
      this.#turns.shift();
      next.go();
    }
  }

  /** Nobody runs any more; threads are given back. */
  end(): void {
    for (const thread of this.#idle.splice(0)) thread.end();
  }

  get #now(): number {
    return this.#runner.world.clock;
  }

  /** In the order of time; at one instant, in the order of asking. */
  #at(at: number, go: () => void): void {
    const after = this.#turns.findIndex((turn) => turn.at > at);
    this.#turns.splice(after < 0 ? this.#turns.length : after, 0, { at, go });
  }

  #heed(going: Going, said: Said): void {
    const { execution, wake } = going;
    if ('call' in said) this.#call(going, said.call, said.args);
    else if ('loaded' in said) this.#enter(going, said.isFunction);
    else if ('problem' in said) this.#end(going, endFailed('failed', said.problem));
    else if (!isKnown(this.#runner, wake)) this.#end(going, endUnknown(wake));
    else if ('outcome' in said) this.#end(going, endOf(execution, said.outcome));
  }

  #enter(going: Going, isFunction: boolean): void {
    going.execution.loading = false;
    const said = going.thread.tell({ goOn: true }, this.#now);
    if (isFunction) this.#heed(going, said);
    else this.#end(going, endUnknown(going.wake));
  }

  /** The effect comes when the call has taken its time; then, for a lock, when it is free. */
  #call(going: Going, name: string, args: string): void {
    const takes = this.#runner.services[name]?.counted ? this.#runner.latencyOf(name) : 0;
    const wanted = lockWanted(going.execution, name, args, this.#runner.world.spreadsheetId);
    const go = () => {
      if (wanted) this.#wait(going, name, wanted);
      else this.#answer(going, name, args, takes);
    };
    if (takes > 0) this.#at(this.#now + takes, go);
    else go();
  }

  #wait(going: Going, name: string, { kind, lock, waitMs }: Wanted): void {
    const { execution } = going;
    const since = this.#now;
    const holder = this.#runner.world.locks[lock] ?? execution.id;
    const tried = JSON.stringify([kind, 0]);
    const takes = this.#runner.latencyOf(name);
    if (holder === execution.id || waitMs <= 0) {
      this.#answer(going, name, tried, takes);
      return;
    }
    let isWaiting = true;
    const goOn = () => {
      const isHeld = this.#runner.world.locks[lock] !== undefined;
      if (!isWaiting || (isHeld && this.#now < since + waitMs)) return;
      isWaiting = false;
      this.#waiting = this.#waiting.filter((one) => one !== waiting);
      this.#spend(execution, this.#now - since);
      this.#answer(going, name, tried, takes);
    };
    const waiting = { lock, goOn };
    this.#waiting.push(waiting);
    this.#at(since + waitMs, goOn);
  }

  /** Beyond its limit it is dead; whatever it calls then is answered so. */
  #spend(execution: Execution, milliseconds: number): void {
    try {
      execution.spend(milliseconds);
    } catch {
      // It is noted in the execution.
    }
  }

  /** What takes time beyond the call itself, a sleep, delays the answer. */
  #answer(going: Going, name: string, args: string, takes: number): void {
    const before = going.execution.tookMs;
    const answer = going.bridge(name, args);
    const more = going.execution.tookMs - before - takes;
    this.#giveLocks();
    const go = () => this.#heed(going, going.thread.tell({ answer }, this.#now));
    if (more > 0) this.#at(this.#now + more, go);
    else go();
  }

  #end(going: Going, ending: Ending): void {
    const { execution, wake, thread, ended } = going;
    const { world, running } = this.#runner;
    running.splice(running.indexOf(execution), 1);
    freeLocks(world, execution.id);
    this.#idle.push(thread);
    const { dead } = execution;
    const record = keepRecord(
      this.#runner,
      wake,
      execution,
      dead ? endOfDead(dead.status) : ending,
    );
    this.#giveLocks();
    ended(record);
  }

  /** Whoever has waited longest goes on first. */
  #giveLocks(): void {
    const { locks } = this.#runner.world;
    const free = this.#waiting.find(({ lock }) => locks[lock] === undefined);
    if (free) this.#at(this.#now, free.goOn);
  }
}

interface Wanted {
  readonly kind: unknown;
  readonly lock: string;
  readonly waitMs: number;
}

function lockWanted(
  { start }: Execution,
  name: string,
  args: string,
  spreadsheetId: string,
): Wanted | undefined {
  if (name !== 'Lock.tryLock' && name !== 'Lock.waitLock') return undefined;
  const [kind, waitMs] = JSON.parse(args);
  return { kind, waitMs: Number(waitMs), lock: lockNamed(kind, spreadsheetId, start.user) };
}
