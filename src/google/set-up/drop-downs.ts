// What may be chosen in a cell. Never strict: a pasted or unknown word is taken in and answered with a reason.
import { whiteColumns } from '../../desk/registers.ts';
import { type Column, type Tab, type TabName, tabs } from '../../desk/tabs.ts';
import type { Words } from '../../desk/words.ts';
import { choiceWord } from '../sheet/cells.ts';
import { columnLetters } from './colours.ts';
import type { PlacedColumn } from './placed-columns.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** Columns whose choices are the rows of another tab. */
const lists: Readonly<Record<string, readonly [tab: TabName, field: string]>> = {
  'complaints owner': ['team', 'name'],
  'complaints place': ['touchpoints', 'place'],
  'complaints kind': ['rules', 'kind'],
  'promises who': ['team', 'name'],
  'team standIn': ['team', 'name'],
};

/** Where people begin a row of their own. */
const begun: ReadonlySet<string> = new Set(['complaints number', 'complaints what']);

/** Tabs whose choices people make; elsewhere the desk writes them. */
const chosen: ReadonlySet<TabName> = new Set(['team', 'rules', 'phrases']);

export function dropDownRequests(
  name: TabName,
  placed: readonly PlacedColumn[],
  words: Words,
  titles: Readonly<Record<TabName, string>>,
): Request[] {
  const { sheetId } = tabs[name];
  return placed.flatMap(({ column, at }) => {
    const rule = ruleFor(name, column, words, titles);
    const range = { sheetId, startRowIndex: 1, startColumnIndex: at, endColumnIndex: at + 1 };
    return rule ? [{ setDataValidation: { range, rule } }] : [];
  });
}

function ruleFor(
  name: TabName,
  column: Column,
  words: Words,
  titles: Readonly<Record<TabName, string>>,
): Rule | undefined {
  const list = lists[`${name} ${column.field}`];
  if (list) return offering('ONE_OF_RANGE', [rangeOf(list, titles)]);
  if (begun.has(`${name} ${column.field}`)) return hint(words.sheet.newRowHelp);
  const people = chosen.has(name) || whiteColumns(name).includes(column.field);
  const choices = people ? choicesOf(column, words) : [];
  if (choices.length === 0) return undefined;
  const rule = offering('ONE_OF_LIST', choices);
  return column.field === 'do' ? { ...rule, inputMessage: words.sheet.doHelp } : rule;
}

const choicesOf = ({ kind }: Column, words: Words): string[] => {
  if (typeof kind !== 'object') return [];
  const { choice } = kind;
  return Object.keys(words.sheet.choices[choice]).map((code) => choiceWord(choice, code, words));
};

/** Anything may stand there. */
const hint = (inputMessage: string): Rule => ({
  condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=1=1' }] },
  inputMessage,
  strict: false,
});

/** What *Do* and *Note* are for, and how true a count is, on their headings. */
export function headingNotes(
  name: TabName,
  placed: readonly PlacedColumn[],
  { sheet }: Words,
): Request[] {
  const help: Readonly<Partial<Record<TabName, Readonly<Record<string, string>>>>> = {
    complaints: { do: sheet.doHelp, note: sheet.noteHelp },
    customers: { complaints: sheet.countedHelp },
  };
  const { sheetId } = tabs[name];
  return placed.flatMap(({ column: { field }, at }) => {
    const note = help[name]?.[field];
    const range = { sheetId, startRowIndex: 0, endRowIndex: 1 };
    const columns = { startColumnIndex: at, endColumnIndex: at + 1 };
    return note === undefined
      ? []
      : [{ repeatCell: { range: { ...range, ...columns }, cell: { note }, fields: 'note' } }];
  });
}

const offering = (type: string, values: readonly string[]): Rule => ({
  condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
  showCustomUi: true,
  strict: false,
});

function rangeOf(
  [name, field]: readonly [TabName, string],
  titles: Readonly<Record<TabName, string>>,
): string {
  const tab: Tab = tabs[name];
  const letters = columnLetters(tab.columns.findIndex((column) => column.field === field));
  return `='${titles[name].replace(/'/g, "''")}'!$${letters}$2:$${letters}`;
}
