// Rows that have a name: which field it is, where each stands, and what a plan sets on State and Customers.
import type { Plan } from '../../desk/plan.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import { type RawTable, rowAt } from './read-tabs.ts';
import type { Fields } from './requests.ts';

/** Field that names a row. */
export const keyOf = (tab: TabName): string => tabs[tab].key ?? '';

/** And of a row that is written in place. */
export const keyOfPatch = ({ tab, by }: { readonly tab: TabName; readonly by?: string }): string =>
  by ?? keyOf(tab);

/** Rows of State and Customers that this plan sets, by their key. */
export function keyedRows(plan: Plan, tab: 'customers' | 'state'): Fields[] {
  if (tab === 'customers') {
    return [...plan.after.customers.values()]
      .filter((customer) => plan.before.customers.get(customer.id) !== customer)
      .map((customer) => ({ ...customer }));
  }
  const before: Readonly<Record<string, unknown>> = { ...plan.before.state };
  return Object.entries(plan.after.state)
    .filter(([key, value]) => before[key] !== value)
    .map(([key, value]) => ({ key, value: JSON.stringify(value) }));
}

export function rowsByKey(table: RawTable, field: string): ReadonlyMap<string, number> {
  const column = table.columns.at.get(field) ?? 0;
  return new Map(
    table.rows.map((cells, index): [string, number] => [
      String(cells[column] ?? ''),
      rowAt(table, index),
    ]),
  );
}
