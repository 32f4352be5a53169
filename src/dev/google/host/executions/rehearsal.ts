// A run that nobody disturbed, remembered as it stood at each of its calls. The same run, killed at one of them, leaves what
// stood there: it need not be played again up to that call.
import type { ExecutionRecord } from '../../types.ts';
import type { World } from '../world.ts';
import { forkWorld, textOfWorld } from '../world-copy.ts';
import type { Execution } from './execution.ts';

export type Side = 'before' | 'after';

interface Moment {
  readonly world: World;
  readonly record: ExecutionRecord;
}

interface Run {
  readonly id: string;
  readonly moments: Map<string, Moment>;
}

export class Rehearsal {
  readonly functionName: string;
  /** Names of the calls of the last run. */
  calls: string[] = [];
  /** What became of the last run. */
  record: ExecutionRecord | undefined;
  /** By how everything stood when they began. */
  readonly #runs = new Map<string, Run>();

  constructor(functionName: string) {
    this.functionName = functionName;
  }

  begin(world: World, { id, start }: Execution): void {
    if (start.functionName !== this.functionName) return;
    this.calls = [];
    this.#runs.set(beginning(world, start), { id, moments: new Map() });
  }

  note(world: World, execution: Execution, name: string, side: Side): void {
    const run = [...this.#runs.values()].at(-1);
    if (run?.id !== execution.id) return;
    if (side === 'before') this.calls.push(name);
    const record = structuredClone(execution.record('killed', {}));
    run.moments.set(`${execution.totalCalls} ${side}`, { world: forkWorld(world), record });
  }

  /** False where this run was not rehearsed, or did not come so far: then it must be played. */
  jump(world: World, execution: Execution, call: number, side: Side): boolean {
    const { start } = execution;
    if (start.functionName !== this.functionName) return false;
    const run = this.#runs.get(beginning(world, start));
    const moment = run?.moments.get(`${call} ${side}`);
    if (!moment) return false;
    // Records of other runs stay.
    Object.assign(world, forkWorld(moment.world), { executions: world.executions });
    execution.standAs(moment.record);
    return true;
  }
}

/** A run is the same where everything stands the same and whoever wakes it says the same. */
const beginning = (world: World, start: object): string =>
  `${JSON.stringify(start)}\n${textOfWorld(world)}`;
