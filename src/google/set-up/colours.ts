// Colour only where a state is: in the cells of state, due date, severity. The word and its sign say it too.
import { cardParts, pageWidth, startOf } from '../../complaints/summary/summary.ts';
import { said as summarySaid } from '../../complaints/summary/words/said.ts';
import type { PageTab } from '../../desk/changes.ts';
import { type Tab, type TabName, tabs } from '../../desk/tabs.ts';
import type { Words } from '../../desk/words.ts';
import type { Language } from '../../language/languages.ts';
import { cardRange } from './page-look.ts';

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
  heading: { ink: '#202124', paper: '#f6f8fa', bold: true },
} as const;

interface Tint {
  readonly ranges: readonly GoogleAppsScript.Sheets.Schema.GridRange[];
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
  language: Language,
  given: readonly Condition[] = [],
): (Request | undefined)[] {
  const tints = tinted[name]?.(words, language) ?? [];
  const places = tints.map(({ when }) => given.findIndex((one) => isSame(one, when)));
  return tints
    .map((tint, at): Request | undefined => {
      if ((places[at] ?? -1) >= 0) return undefined;
      const index = Math.max(-1, ...places.slice(0, at)) + 1;
      const rule = { ranges: [...tint.ranges], ...ruleOf(tint) };
      return { addConditionalFormatRule: { index, rule } };
    })
    .reverse();
}

const isSame = (a: Condition, b: Condition): boolean =>
  a.type === b.type && JSON.stringify(a.values ?? []) === JSON.stringify(b.values ?? []);

const tinted: Readonly<
  Partial<Record<TabName, (words: Words, language: Language) => readonly Tint[]>>
> = {
  complaints: complaintTints,
  promises: promiseTints,
  summary: (_, language) => pageTints('summary', language),
  satisfaction: (_, language) => pageTints('satisfaction', language),
};

/** Met and better, missed and worse; sign and word stand there, too. */
function pageTints(page: PageTab, language: Language): Tint[] {
  const { change } = summarySaid[language].summary;
  const cells = (column: 'met' | 'change') =>
    cardParts.flatMap((part) => {
      const range = cardRange(page, part, column);
      return range ? [{ sheetId: tabs[page].sheetId, ...range }] : [];
    });
  return [
    { ranges: cells('met'), state: 'done', when: text('TEXT_STARTS_WITH', '✓') },
    { ranges: cells('met'), state: 'late', when: text('TEXT_STARTS_WITH', '✗') },
    { ranges: cells('change'), state: 'done', when: text('TEXT_ENDS_WITH', change.better) },
    { ranges: cells('change'), state: 'late', when: text('TEXT_ENDS_WITH', change.worse) },
    ...(page === 'summary' ? [breakdownHeadings(language)] : []),
  ];
}

/** Wherever their rows begin. */
function breakdownHeadings(language: Language): Tint {
  const { places, kinds } = summarySaid[language].summary;
  const startRowIndex = startOf('summary', 'breakdowns');
  const sheet = { sheetId: tabs.summary.sheetId, startColumnIndex: 0, endColumnIndex: pageWidth };
  const first = `$A${startRowIndex + 1}`;
  const when = formula(`(${first}="${places}")+(${first}="${kinds}")`);
  return { ranges: [{ ...sheet, startRowIndex }], state: 'heading', when };
}

function complaintTints({ sheet }: Words): Tint[] {
  const { status, severity } = sheet.choices;
  const due = `$${columnLetters(columnAt('complaints', 'due'))}2`;
  return [
    { ranges: columns('complaints', ['severity']), state: 'hurt', when: is(severity.safety) },
    { ranges: columns('complaints', ['hurt']), state: 'hurt', when: { type: 'NOT_BLANK' } },
    {
      ranges: columns('complaints', ['status', 'due']),
      state: 'late',
      when: formula(`(${due}>0)*(${due}<NOW())`),
    },
    {
      ranges: columns('complaints', ['status', 'due']),
      state: 'soon',
      when: formula(`(${due}>0)*(${due}<NOW()+1/12)`),
    },
    { ranges: columns('complaints', ['status']), state: 'waiting', when: is(status.waiting) },
    { ranges: columns('complaints', ['status']), state: 'done', when: is(status.resolved) },
    { ranges: columns('complaints', ['status']), state: 'done', when: is(status.closed) },
  ];
}

function promiseTints({ sheet }: Words): Tint[] {
  const { kept, broken } = sheet.choices.promiseOutcome;
  return [
    { ranges: columns('promises', ['outcome']), state: 'done', when: is(kept) },
    { ranges: columns('promises', ['outcome']), state: 'late', when: is(broken) },
  ];
}

const text = (type: string, word: string): Condition => ({
  type,
  values: [{ userEnteredValue: word }],
});

const is = (word: string): Condition => text('TEXT_EQ', word);

/** Without commas: what parts arguments in one locale is the decimal sign of another. */
const formula = (text: string): Condition => ({
  type: 'CUSTOM_FORMULA',
  values: [{ userEnteredValue: `=${text}` }],
});

function ruleOf({ state, when }: Tint) {
  const { ink, paper, ...font } = states[state];
  const textFormat = { foregroundColorStyle: colour(ink), ...font };
  const format = { backgroundColorStyle: colour(paper), textFormat };
  return { booleanRule: { condition: when, format } };
}

const columnAt = (name: TabName, field: string): number =>
  tabs[name].columns.findIndex((column) => column.field === field);

const columns = (name: TabName, fields: readonly string[]) =>
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
