// A tab of rows, declared once: what a row keeps. Its columns, the type of a row and its reader follow.
import type { Facts, RecordOf } from './fact.ts';

export interface TableLook {
  /** `machine` tabs are hidden or grey; `page` tabs are written whole. */
  readonly use: 'people' | 'machine' | 'page';
  /** Staff calls write there: protection can only warn. */
  readonly staffWrite: boolean;
  /** Column whose value names a row. */
  readonly key?: string;
}

export interface Table<F extends Facts = Facts> extends TableLook {
  /** Fixed when the tab is made, so that renaming harms nobody. */
  readonly sheetId: number;
  /** In the order in which set-up makes their columns. */
  readonly facts: F;
}

/** What a row of it says. */
export type RowOf<One> = One extends Table<infer F> ? RecordOf<F> : never;

export const table = <const F extends Facts>(
  sheetId: number,
  look: TableLook,
  facts: F,
): Table<F> => ({ sheetId, ...look, facts });

/** The people of the firm decide there; staff do not write to it. */
export const theirs: TableLook = { use: 'people', staffWrite: false };
/** Shown to all, and written by what staff do. */
export const shared: TableLook = { use: 'people', staffWrite: true };
export const machine: TableLook = { use: 'machine', staffWrite: true };
/** Written whole. */
export const page: TableLook = { use: 'page', staffWrite: false };
