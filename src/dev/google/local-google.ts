// A strict Apps Script runtime on Node: runs the very bundle that is pushed, and lets tests, workbench and
// command line do what people do at Google.
import { inLanguage } from './host/error-language.ts';
import type { SheetsObserver } from './host/execution-bridge.ts';
import type { Submission } from './host/form-submit.ts';
import { submit } from './host/form-submit.ts';
import { formViews, openForm } from './host/form-view.ts';
import { advanceTo, deliverForms, tick } from './host/moving-clock.ts';
import { copyWorld, createWorld, type NewWorld } from './host/new-world.ts';
import { type Files, pushProject } from './host/project.ts';
import { type Runner, runScript } from './host/run-script.ts';
import { callFromSidebar } from './host/script-run.ts';
import { services } from './host/services.ts';
import { fireFileTriggers, fireSimpleTrigger } from './host/triggers.ts';
import { accountOf, type World } from './host/world.ts';
import type {
  ExecutionKind,
  ExecutionRecord,
  FormView,
  Interceptor,
  MenuItemView,
  SentMail,
} from './types.ts';

export interface NewGoogle extends Omit<NewWorld, 'latencyMs'> {
  readonly files: Files;
  readonly latencyMs?: number | ((method: string) => number);
  /** Real milliseconds after which a script that does not come to an end is ended. */
  readonly endlessAfterMs?: number;
}

export type RunningOptions = Pick<NewGoogle, 'files' | 'latencyMs' | 'endlessAfterMs'>;

export class LocalGoogle {
  readonly world: World;
  readonly #runner: Runner;

  /** Use `create` or `open`. */
  constructor(world: World, options: RunningOptions) {
    const { files, latencyMs, endlessAfterMs = 20_000 } = options;
    this.world = world;
    this.#runner = {
      world,
      project: pushProject(files),
      services,
      interceptors: [],
      sheetsObservers: [],
      running: [],
      endlessAfterMs,
      latencyOf: typeof latencyMs === 'function' ? latencyMs : () => world.options.latencyMs,
      translate: (error) => inLanguage(world.options.errorLanguage, error),
    };
  }

  static create({ files, latencyMs, endlessAfterMs, ...wanted }: NewGoogle): LocalGoogle {
    const fixed = typeof latencyMs === 'number' ? { latencyMs } : {};
    return new LocalGoogle(createWorld({ ...wanted, ...fixed }), {
      files,
      ...(latencyMs === undefined ? {} : { latencyMs }),
      ...(endlessAfterMs === undefined ? {} : { endlessAfterMs }),
    });
  }

  push(files: Files): void {
    this.#runner.project = pushProject(files);
  }

  get now(): number {
    return this.world.clock;
  }

  get nowIso(): string {
    return new Date(this.world.clock).toISOString();
  }

  advanceTo(instant: string | number): void {
    advanceTo(this.#runner, typeof instant === 'string' ? Date.parse(instant) : instant);
  }

  tick(): void {
    tick(this.#runner);
  }

  openSpreadsheet(person: string): void {
    this.world.menus[person] = [];
    fireSimpleTrigger(this.#runner, 'onOpen', person, { source: true });
    const { spreadsheetId } = this.world;
    fireFileTriggers(this.#runner, 'ON_OPEN', spreadsheetId, { source: true }, person);
  }

  menus(person: string): readonly MenuItemView[] {
    return this.world.menus[person] ?? [];
  }

  clickMenu(person: string, functionName: string): ExecutionRecord {
    if (!hasItem(this.menus(person), functionName)) {
      throw new Error(`No menu item of ${person} runs ${functionName}`);
    }
    return runScript(this.#runner, { functionName, kind: 'menu', user: person });
  }

  /** As google.script.run: returns what the success handler gets, throws what the failure handler gets. */
  call(functionName: string, args: readonly unknown[], { as }: { as: string }): unknown {
    return callFromSidebar(this.#runner, functionName, args, as);
  }

  run(
    functionName: string,
    event: Readonly<Record<string, unknown>> | undefined,
    { kind, as }: { kind: ExecutionKind; as: string },
  ): ExecutionRecord {
    return runScript(this.#runner, {
      functionName,
      kind,
      user: as,
      ...(event ? { event: { authMode: kind === 'simple' ? 'LIMITED' : 'FULL', ...event } } : {}),
    });
  }

  /** May this person's authority be used? Everybody may until said otherwise. */
  authorise(person: string, authorised = true): void {
    accountOf(this.world, person).authorised = authorised;
  }

  get executions(): readonly ExecutionRecord[] {
    return this.world.executions;
  }

  get lastExecution(): ExecutionRecord | undefined {
    return this.world.executions.at(-1);
  }

  /** Returns how to stop interfering. */
  intercept(interceptor: Interceptor): () => void {
    return subscribe(this.#runner.interceptors, interceptor);
  }

  onSheets(observer: SheetsObserver): () => void {
    return subscribe(this.#runner.sheetsObservers, observer);
  }

  get mails(): readonly SentMail[] {
    return this.world.mails;
  }

  /** HTML that showSidebar or showModalDialog last showed this person. */
  sidebar(person: string): string | undefined {
    return this.world.panels[person]?.html;
  }

  copySpreadsheet(person: string): LocalGoogle {
    const { project, latencyOf, endlessAfterMs } = this.#runner;
    const { files } = project;
    return new LocalGoogle(copyWorld(this.world, person), {
      files,
      latencyMs: latencyOf,
      endlessAfterMs,
    });
  }

  submitForm(
    formId: string,
    answers: Readonly<Record<string, string | readonly string[]>>,
    submission: Submission = {},
  ): void {
    submit(this.world, formId, answers, submission);
    deliverForms(this.#runner);
  }

  get forms(): FormView[] {
    return formViews(this.world);
  }

  openForm(url: string): FormView {
    return openForm(this.world, url);
  }
}

function subscribe<T>(list: T[], item: T): () => void {
  list.push(item);
  return () => {
    list.splice(list.indexOf(item), 1);
  };
}

function hasItem(items: readonly MenuItemView[], functionName: string): boolean {
  return items.some(
    (item) => item.functionName === functionName || hasItem(item.items ?? [], functionName),
  );
}
