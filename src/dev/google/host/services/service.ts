// The one shape in which a Google service's host side is plugged in. The script's side of it lives in inside/.
import type { ExecutionKind } from '../../types.ts';
import type { Project } from '../executions/project.ts';
import type { World } from '../world.ts';

/** Thrown by a service; inside the script it arrives as an Error named `Exception`. */
export class GoogleError extends Error {
  /** HTTP code where the service is a REST API (400, 403, 429, 500 ...). */
  readonly code: number | undefined;
  constructor(message: string, code?: number) {
    super(message);
    this.code = code;
  }
}

/** What a handler may know of the execution that calls it. */
export interface Caller {
  readonly world: World;
  readonly executionId: string;
  readonly kind: ExecutionKind;
  /** Account whose authority is used: whoever clicked, or the trigger's creator. */
  readonly user: string;
  /** Id of the spreadsheet the script is bound to. */
  readonly spreadsheetId: string;
  /** Adds to the execution's count of cells read. */
  readonly countCells: (cells: number) => void;
  /** Simulated milliseconds go by: sleep, waiting for a lock. */
  readonly spend: (milliseconds: number) => void;
  readonly project: Project;
  /** Ends this execution for want of permissions: the script cannot catch it. */
  readonly endUnauthorised: () => never;
  /** A line for the execution's log. */
  readonly log: (line: string) => void;
}

/** A script that stands alone has nothing of a document (T32 in src/dev/README.md). */
export const isThere = ({ world }: Caller, kind: unknown): boolean =>
  kind !== 'document' || world.options.bound;

export interface Handler {
  /** Does it leave the script? Counted calls can be interfered with. */
  readonly counted: boolean;
  /** Any one of these manifest scopes suffices; absent = none needed. */
  readonly scopes?: readonly string[];
  /** Whoever did not grant them is dealt with by the handler itself. */
  readonly seesToGrant?: boolean;
  /** Auth modes LIMITED and NONE refuse it. */
  readonly needsFullAuth?: boolean;
  /** May run while the files are being loaded; everything else there is refused (T4 in src/dev/README.md). */
  readonly atLoad?: boolean;
  /** Allowed in AuthMode.NONE: menus, Utilities. */
  readonly inNone?: boolean;
  /** Arguments and result are JSON values; the wrappers inside turn them into Dates, ranges, enums. */
  readonly run: (caller: Caller, ...args: readonly unknown[]) => unknown;
}

/** Keys are full method names such as `Sheets.Spreadsheets.batchUpdate`. */
export type Service = Readonly<Record<string, Handler>>;
