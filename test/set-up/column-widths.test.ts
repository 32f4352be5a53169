// Nothing that the desk writes into a tab of people's own is cut: headings, choices behind their arrow, dates.
import { whiteColumns } from '../../src/desk/registers.ts';
import { type Column, type TabName, tabNames, tabs } from '../../src/desk/tabs.ts';
import { words } from '../../src/desk/words.ts';
import { headersOf } from '../../src/google/sheet/tables.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { widthOf } from './arial.ts';

/** What a cell keeps free at both sides; a drop-down has a rounded box and an arrow besides. */
const padding = 6;
const dropDown = 34;

const people = tabNames.filter((name) => tabs[name].use === 'people');
const shown = (name: TabName): readonly Column[] =>
  tabs[name].columns.filter(({ hidden }) => !hidden);

const chosen: readonly TabName[] = ['team', 'rules', 'phrases'];
const isDropDown = (name: TabName, { field }: Column): boolean =>
  chosen.includes(name) || whiteColumns(name).includes(field);

/** Where a text goes on in a second line, its longest word has to fit; Chinese goes on anywhere. */
const wordsIn = (text: string): readonly string[] => text.split(/[ -]|(?<=[^\x20-\x7e])/);

const longest = (texts: readonly string[], weight?: 'bold'): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, weight)));

/** The widest moment of a year. */
const moments = { en: '28 Nov 2026, 20:28', 'zh-Hans': '2026年12月28日 20:28' } as const;

function textsIn({ kind }: Column, language: Language): readonly string[] {
  if (kind === 'moment') return [language === 'en' ? moments.en : moments['zh-Hans']];
  return typeof kind === 'object' ? Object.values(words[language].sheet.choices[kind.choice]) : [];
}

function needed(name: TabName, column: Column, language: Language): number {
  const heading = headersOf(name, words[language])[column.field] ?? column.field;
  const texts = textsIn(column, language);
  const arrow = isDropDown(name, column) && typeof column.kind === 'object' ? dropDown : 0;
  const isWrapped = !tabs[name].staffWrite && arrow === 0;
  const said = longest(isWrapped ? texts.flatMap(wordsIn) : texts);
  const free = texts.length === 0 ? 0 : said + arrow + padding;
  return Math.ceil(Math.max(longest(wordsIn(heading), 'bold') + padding, free));
}

describe.each(languages)('%s', (language) => {
  test.each(people)('%s cuts no heading, no choice and no date', (name) => {
    const cut = shown(name)
      .map((column) => ({ ...column, needed: needed(name, column, language) }))
      .filter((column) => column.needed > column.width);
    expect(cut).toEqual([]);
  });
});
