// Where things stand on the desk, as the bundle itself describes it: nothing here knows what the fields mean.
import { ask, type Description, describe } from '../desk/folder.ts';
import { submit } from '../google/host/forms/submit.ts';
import type { LocalGoogle } from '../google/local-google.ts';

export interface DeskMap {
  readonly tabs: Description['tabs'];
  /** Who sits at the sidebar. */
  readonly staff: string;
  /** The first complaint. */
  readonly number: string;
}

export function mapOf(google: LocalGoogle): DeskMap {
  const [row] = ask(google, 'table', 'complaints') as { number: string }[];
  const staff = google.world.spreadsheets[google.world.spreadsheetId]?.editors.at(-1);
  if (!row || !staff) throw new Error('There is nothing on the desk to measure');
  return { tabs: describe(google).tabs, staff, number: row.number };
}

/** A cell of a tab's first row; rows and columns are 1-based. */
export function cellOf({ tabs }: DeskMap, key: string, field: string) {
  const tab = tabs.find((each) => each.key === key);
  if (!tab) throw new Error(`There is no tab ${key}`);
  const column = 1 + tab.columns.findIndex((each) => each.field === field);
  return { sheetId: tab.sheetId, row: 2, column };
}

const text = `The cup arrived broken, and it is not the first time. ${'It leaks. '.repeat(60)}`;

/** How somebody new writes by the form, after so many; the trigger's turn comes when time moves on. */
export function customersOf(google: LocalGoogle, already = 0): () => void {
  const form = describe(google).forms.find(({ purpose }) => purpose === 'complaint');
  if (!form) throw new Error('The desk has no form');
  const { what = '', name = '', email = '' } = form.questions;
  let count = already;
  return () => {
    count += 1;
    const mail = `c${count}@customers.example`;
    submit(google.world, form.formId, { [what]: text, [name]: `Customer ${count}`, [email]: mail });
  };
}
