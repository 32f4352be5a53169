// The script's side of the local Google: pushing it, waking it, its clock, and interfering with its calls.
import type { Runner } from './host/executions/beginning.ts';
import { inLanguage } from './host/executions/error-language.ts';
import type { AuthMode } from './host/executions/execution.ts';
import { type Files, pushProject } from './host/executions/project.ts';
import { Rehearsal, type Side } from './host/executions/rehearsal.ts';
import { runScript } from './host/executions/run-script.ts';
import { beginFromSidebar, callFromSidebar } from './host/executions/script-run.ts';
import { SideBySide } from './host/executions/side-by-side.ts';
import { advanceTo, tick } from './host/moving-clock.ts';
import { grantScopes } from './host/services/consent.ts';
import { services } from './host/services/services.ts';
import type { SheetsObserver } from './host/sheets-api/watch.ts';
import { accountOf, type World } from './host/world.ts';
import type { ExecutionKind, ExecutionRecord, Interceptor } from './types.ts';

/** What a world on disk does not know. */
export interface RuntimeOptions {
  readonly files: Files;
  /** Simulated milliseconds that each counted call takes. */
  readonly latencyMs?: number | ((method: string) => number);
  /** Real milliseconds after which a script that does not come to an end is ended. */
  readonly endlessAfterMs?: number;
}

export class ScriptRuntime {
  readonly world: World;
  protected readonly runner: Runner;

  constructor(world: World, { files, latencyMs, endlessAfterMs = 120_000 }: RuntimeOptions) {
    this.world = world;
    if (typeof latencyMs === 'number') world.options.latencyMs = latencyMs;
    this.runner = {
      world,
      project: pushProject(files),
      services,
      interceptors: [],
      sheetsObservers: [],
      running: [],
      queuedEdits: [],
      recordObservers: [],
      endlessAfterMs,
      latencyOf: typeof latencyMs === 'function' ? latencyMs : () => world.options.latencyMs,
      translate: (error) => inLanguage(world.options.errorLanguage, error),
    };
  }

  push(files: Files): void {
    this.runner.project = pushProject(files);
  }

  /** What was pushed last. */
  get files(): Files {
    return this.runner.project.files;
  }

  /** May this person's authority be used? Everybody may until said otherwise. */
  authorise(person: string, authorised = true): void {
    accountOf(this.world, person).authorised = authorised;
  }

  /** What this person ticks when Google asks for permissions; from now on nothing else is granted. */
  grant(person: string, scopes: readonly string[] | 'all'): void {
    grantScopes(this.world, person, scopes);
  }

  /** What scripts asked this person for, in order. */
  prompts(person: string): readonly (readonly string[])[] {
    return this.world.prompts.filter(({ user }) => user === person).map(({ scopes }) => scopes);
  }

  get now(): number {
    return this.world.clock;
  }

  get nowIso(): string {
    return new Date(this.world.clock).toISOString();
  }

  /** Fires what falls due on the way, in order. */
  advanceTo(instant: string | number): void {
    advanceTo(this.runner, typeof instant === 'string' ? Date.parse(instant) : instant);
  }

  /** Every clock trigger once, now. */
  tick(): void {
    tick(this.runner);
  }

  /** As google.script.run: returns what the success handler gets, throws what the failure handler gets. */
  call(functionName: string, args: readonly unknown[], { as }: { as: string }): unknown {
    return callFromSidebar(this.runner, functionName, args, as);
  }

  /** As `call`, but others go on meanwhile where executions run beside each other. */
  begin(
    functionName: string,
    args: readonly unknown[],
    { as }: { as: string },
    ended: (record: ExecutionRecord) => void,
  ): void {
    beginFromSidebar(this.runner, functionName, args, as, ended);
  }

  /**
   * From now on whatever triggers wake, and what is begun, runs beside each other, each in a thread that waits for its
   * services' answers. Returns how to end that.
   */
  runSideBySide(): () => void {
    const beside = new SideBySide(this.runner);
    this.runner.beside = beside;
    return () => {
      delete this.runner.beside;
      beside.end();
    };
  }

  run(
    functionName: string,
    event: Readonly<Record<string, unknown>> | undefined,
    { kind, as }: { kind: ExecutionKind; as: string },
  ): ExecutionRecord {
    return runScript(this.runner, {
      functionName,
      kind,
      user: as,
      ...(event ? eventPart(kind, event) : {}),
    });
  }

  get executions(): readonly ExecutionRecord[] {
    return this.world.executions;
  }

  get lastExecution(): ExecutionRecord | undefined {
    return this.world.executions.at(-1);
  }

  /** Returns how to stop interfering. */
  intercept(interceptor: Interceptor): () => void {
    return subscribe(this.runner.interceptors, interceptor);
  }

  /** What is played meanwhile is remembered: how everything stands at each call that this function makes. */
  rehearse(functionName: string, play: () => void): Rehearsal {
    const rehearsal = new Rehearsal(functionName);
    this.runner.rehearsal = rehearsal;
    play();
    delete this.runner.rehearsal;
    rehearsal.record = [...this.executions]
      .reverse()
      .find((run) => run.functionName === functionName);
    return rehearsal;
  }

  /** Kills the rehearsed function at one of its calls, 1 for the first. Returns how to stop. */
  killAt(rehearsal: Rehearsal, call: number, side: Side): () => void {
    const { functionName } = rehearsal;
    this.runner.dies = (execution) => rehearsal.jump(this.world, execution, call, side);
    const stop = this.intercept((made) =>
      made.functionName === functionName && made.index === call ? { kill: side } : undefined,
    );
    return () => {
      delete this.runner.dies;
      stop();
    };
  }

  onExecution(observer: (record: ExecutionRecord) => void): () => void {
    return subscribe(this.runner.recordObservers, observer);
  }

  onSheets(observer: SheetsObserver): () => void {
    return subscribe(this.runner.sheetsObservers, observer);
  }
}

/** The event's own authMode counts, if it names one. */
function eventPart(kind: ExecutionKind, event: Readonly<Record<string, unknown>>) {
  const usual: AuthMode = kind === 'simple' ? 'LIMITED' : 'FULL';
  const authMode = event['authMode'] === 'NONE' ? 'NONE' : usual;
  return { authMode, event: { ...event, authMode } } as const;
}

function subscribe<T>(list: T[], item: T): () => void {
  list.push(item);
  return () => {
    list.splice(list.indexOf(item), 1);
  };
}
