// A row of Complaints that no record stands on: somebody typed or pasted it there. It waits until nobody has touched it for
// a minute; what the desk remembers of it stands in a hidden cell of the row itself, so that it moves where the row moves.
import * as z from 'zod/mini';
import { digestOf } from './digest.ts';

export interface TypedRow {
  /** 0-based row in the sheet. */
  readonly at: number;
  /** What stands in the cells that people see: a choice as its code, a date as its serial number. Empty cells are absent. */
  readonly cells: Readonly<Record<string, string>>;
  /** Number of the complaint whose row was copied; '' = none was. */
  readonly from: string;
  /** Cells that say what that complaint's row says. */
  readonly same: ReadonlySet<string>;
  /** As it stands in its hidden cell; '' = the desk has not seen it yet. */
  readonly claim: string;
  /** Why it is no complaint yet, as its cell says; '' = nothing was said. */
  readonly told: string;
}

/** How long nobody may have touched it. */
export const typingPause = 60_000;

const Claim = z.object({
  /** When its cells were first seen as they are. */
  seen: z.number(),
  /** Of its cells. */
  typed: z.string(),
  /** Member of the Team whom Google named; '' = it named nobody. */
  by: z.string(),
  /** Makes two rows alike two. */
  row: z.number(),
});
export type Claim = z.infer<typeof Claim>;

export function claimIn(cell: string): Claim | undefined {
  if (!cell.startsWith('{')) return undefined;
  try {
    return Claim.safeParse(JSON.parse(cell)).data;
  } catch {
    return undefined;
  }
}

export const digestOfTyped = ({ cells }: Pick<TypedRow, 'cells'>): string =>
  digestOf(JSON.stringify(Object.entries(cells).sort())).slice(0, 16);

/** Why a row is no complaint yet, in the cell where a complaint keeps the head of its log. */
export const toldCell = (why: string): string => (why === '' ? '' : `waits: ${why}`);

export const toldIn = (cell: string): string => /^waits: ([\w-]+)$/.exec(cell)?.[1] ?? '';
