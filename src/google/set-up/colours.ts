// Colour only where a state is: in the cells of state, due date, severity. The word and its sign say it too.
import { type Tab, type TabName, tabs } from '../../desk/tabs.ts';
import type { Words } from '../../desk/words.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;
type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

function colour(hex: string): ColorStyle {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
}

export const wash = colour('#f6f8fa');

const tabColours: Readonly<Record<Tab['use'], ColorStyle>> = {
  people: colour('#0b57d0'),
  page: colour('#146c2e'),
  machine: colour('#dadce0'),
};

export const tabColour = (use: Tab['use']): ColorStyle => tabColours[use];

const states = {
  late: { ink: '#9a3412', paper: '#fff1e6' },
  soon: { ink: '#7a4d00', paper: '#fff7d6' },
  done: { ink: '#146c2e', paper: '#e6f4ea' },
  waiting: { ink: '#44494f', paper: '#eceff1' },
  hurt: { ink: '#8c1d18', paper: '#fce8e6' },
} as const;

interface Tint {
  readonly fields: readonly string[];
  readonly state: keyof typeof states;
  readonly when: Condition;
}

/**
 * The first that fits wins: each goes behind those before it that stand already. `given`: conditions in their order.
 * The last comes first, so that none needs another that Google may have refused.
 */
export function colourRequests(
  name: TabName,
  words: Words,
  given: readonly Condition[] = [],
): (Request | undefined)[] {
  const tints = tinted[name]?.(words) ?? [];
  const places = tints.map(({ when }) => given.findIndex((one) => isSame(one, when)));
  return tints
    .map((tint, at): Request | undefined => {
      if ((places[at] ?? -1) >= 0) return undefined;
      const index = Math.max(-1, ...places.slice(0, at)) + 1;
      const rule = { ranges: ranges(name, tint.fields), ...ruleOf(tint) };
      return { addConditionalFormatRule: { index, rule } };
    })
    .reverse();
}

const isSame = (a: Condition, b: Condition): boolean =>
  a.type === b.type && JSON.stringify(a.values ?? []) === JSON.stringify(b.values ?? []);

const tinted: Readonly<Partial<Record<TabName, (words: Words) => readonly Tint[]>>> = {
  complaints: complaintTints,
  promises: promiseTints,
};

function complaintTints({ sheet }: Words): Tint[] {
  const { status, severity } = sheet.choices;
  const due = `$${columnLetters(columnAt('complaints', 'due'))}2`;
  return [
    { fields: ['severity'], state: 'hurt', when: is(severity.safety) },
    { fields: ['hurt'], state: 'hurt', when: { type: 'NOT_BLANK' } },
    { fields: ['status', 'due'], state: 'late', when: formula(`(${due}>0)*(${due}<NOW())`) },
    { fields: ['status', 'due'], state: 'soon', when: formula(`(${due}>0)*(${due}<NOW()+1/12)`) },
    { fields: ['status'], state: 'waiting', when: is(status.waiting) },
    { fields: ['status'], state: 'done', when: is(status.resolved) },
    { fields: ['status'], state: 'done', when: is(status.closed) },
  ];
}

function promiseTints({ sheet }: Words): Tint[] {
  const { kept, broken } = sheet.choices.promiseOutcome;
  return [
    { fields: ['outcome'], state: 'done', when: is(kept) },
    { fields: ['outcome'], state: 'late', when: is(broken) },
  ];
}

const is = (word: string): Condition => ({
  type: 'TEXT_EQ',
  values: [{ userEnteredValue: word }],
});

/** Without commas: what parts arguments in one locale is the decimal sign of another. */
const formula = (text: string): Condition => ({
  type: 'CUSTOM_FORMULA',
  values: [{ userEnteredValue: `=${text}` }],
});

const ruleOf = ({ state, when }: Tint) => ({
  booleanRule: {
    condition: when,
    format: {
      backgroundColorStyle: colour(states[state].paper),
      textFormat: { foregroundColorStyle: colour(states[state].ink) },
    },
  },
});

const columnAt = (name: TabName, field: string): number =>
  tabs[name].columns.findIndex((column) => column.field === field);

const ranges = (name: TabName, fields: readonly string[]) =>
  fields.map((field) => ({
    sheetId: tabs[name].sheetId,
    startRowIndex: 1,
    startColumnIndex: columnAt(name, field),
    endColumnIndex: columnAt(name, field) + 1,
  }));

/** 0 = A, 26 = AA. */
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) +
  String.fromCharCode(65 + (index % 26));
