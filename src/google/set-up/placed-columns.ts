// Where columns of ours stand in a tab.
import { type Column, type TabName, tabs } from '../../desk/tabs.ts';

/** A column of ours and where it stands, counted from 0. */
export interface PlacedColumn {
  readonly column: Column;
  readonly at: number;
}

/** As set-up makes them. */
export const allOf = (name: TabName): readonly PlacedColumn[] =>
  tabs[name].columns.map((column, at) => ({ column, at }));
