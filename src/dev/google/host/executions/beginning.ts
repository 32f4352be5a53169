// How an execution begins: who woke it, whether Google starts it at all, and what its script gets to see.
import type { Start } from '../../inside/index.ts';
import type { ExecutionKind, ExecutionRecord, RefusalCode } from '../../types.ts';
import type { Caller } from '../services/service.ts';
import { accountOf, newId } from '../world.ts';
import { type AuthMode, Execution } from './execution.ts';
import { makeBridge, type Surroundings } from './execution-bridge.ts';
import { amountUsed } from './quota.ts';

export interface Wake {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly user: string;
  readonly authMode?: AuthMode;
  /** A trigger's event, or else the arguments. */
  readonly event?: object;
  readonly args?: readonly unknown[];
  /** google.script.run: names ending in `_` are hidden from everybody, results go out only here. */
  readonly wantsResult?: boolean;
}

/** Starts executions beside each other, where there is one. */
export interface Beside {
  begin(wake: Wake, ended?: (record: ExecutionRecord) => void): void;
  /** When the next of them goes on. */
  nextInstant(): number;
  /** All that is due at the clock's instant. */
  goOn(): void;
}

export interface Runner extends Surroundings {
  /** Executions that are going on, the outermost first. */
  readonly running: Execution[];
  /** Edits that wait for a simple onEdit to end. */
  readonly queuedEdits: (() => void)[];
  /** Real milliseconds after which a script counts as endless. */
  readonly endlessAfterMs: number;
  readonly recordObservers: ((record: ExecutionRecord) => void)[];
  beside?: Beside;
  /** Ends a run as killed without playing it, where it was rehearsed up to there. */
  dies?: (execution: Execution) => boolean;
}

const TRIGGER_MS_A_DAY = 90 * 60_000;
const SIMULTANEOUS = 30;

export const MESSAGES: Readonly<Record<RefusalCode, string>> = {
  unauthorised: 'Authorization is required to perform that action.',
  simultaneous: 'There are too many scripts running simultaneously for this Google user account.',
  'trigger-minutes': 'Service using too much computer time for one day',
};

export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

export function refusalOf(runner: Runner, wake: Wake): Refusal | undefined {
  const code = refusalCode(runner, wake);
  return code && { code, message: MESSAGES[code] };
}

function refusalCode({ world, running }: Runner, wake: Wake): RefusalCode | undefined {
  if (wake.kind !== 'simple' && !accountOf(world, wake.user).authorised) return 'unauthorised';
  if (!world.options.quotas) return undefined;
  const own = running.filter((other) => other.start.user === wake.user);
  if (own.length >= SIMULTANEOUS) return 'simultaneous';
  const used = wake.kind === 'trigger' ? amountUsed(world, 'triggerMs', wake.user) : 0;
  return used >= TRIGGER_MS_A_DAY ? 'trigger-minutes' : undefined;
}

/** `passes`: what the execution's time does to the clock. */
export function newExecution(
  { world }: Runner,
  wake: Wake,
  passes: (milliseconds: number) => void,
): Execution {
  const authMode = wake.authMode ?? (wake.kind === 'simple' ? 'LIMITED' : 'FULL');
  return new Execution(world, newId(world, 'exec'), { ...wake, authMode }, passes);
}

export const isKnown = ({ project }: Runner, { functionName }: Wake): boolean =>
  project.functions.has(functionName) && !functionName.endsWith('_');

/** What `inside` is told to run. */
export const inputOf = ({ functionName, args = [], event, wantsResult = false }: Wake) => ({
  ...{ functionName, args, event, wantsResult },
});

export function bridgeOf(runner: Runner, execution: Execution) {
  const { world, project } = runner;
  const caller: Caller = {
    world,
    project,
    executionId: execution.id,
    kind: execution.start.kind,
    user: execution.start.user,
    spreadsheetId: world.spreadsheetId,
    countCells: (cells) => {
      execution.cellsRead += cells;
    },
    spend: (milliseconds) => execution.spend(milliseconds),
    endUnauthorised: () => execution.kill('unauthorised'),
    log: (line) => execution.log.push(line),
  };
  return makeBridge(runner, execution, caller);
}

export function startOf({ world, project }: Runner): Start {
  const { newBuiltins, publishingMethods, signInMethods, consentMethods } = world.options.unknown;
  const advanced = project.manifest.dependencies?.enabledAdvancedServices ?? [];
  return {
    timeZone: project.manifest.timeZone,
    seed: world.idsGiven,
    advanced: advanced.map((service) => service.userSymbol),
    newBuiltins,
    publishingMethods,
    signInMethods,
    consentMethods,
  };
}
