import { defaultSettings } from '../../src/desk/policy.ts';
import { type ChoiceName, choices, type Tab, tabNames, tabs } from '../../src/desk/tabs.ts';
import { words as allWords } from '../../src/desk/words.ts';

type Table = Readonly<Record<string, string>>;
const languages = Object.entries(allWords).map(
  ([language, { sheet }]) => [language, sheet] as const,
);

/** Words that stand for two different keys, in one language or across them. */
function ambiguous(tables: readonly Table[]): string[] {
  const meanings = new Map<string, Set<string>>();
  for (const table of tables) {
    for (const [key, word] of Object.entries(table)) {
      const plain = word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
      meanings.set(plain, (meanings.get(plain) ?? new Set()).add(key));
    }
  }
  return [...meanings].filter(([, keys]) => keys.size > 1).map(([word]) => word);
}

test.each(languages)('%s has a header for every column, and no other', (_, sheet) => {
  for (const name of tabNames) {
    const tab: Tab = tabs[name];
    const fields = tab.columns.map(({ field }) => field);
    expect([name, Object.keys(sheet.headers[name]).sort()]).toEqual([name, fields.sort()]);
  }
});

test.each(languages)('%s has a word for every choice, and no other', (_, sheet) => {
  for (const [name, codes] of Object.entries(choices)) {
    const words: Table = sheet.choices[name as ChoiceName];
    expect([name, Object.keys(words).sort()]).toEqual([name, [...codes].sort()]);
  }
});

test.each(languages)('%s titles every tab and names every setting', (_, sheet) => {
  expect(Object.keys(sheet.tabs).sort()).toEqual([...tabNames].sort());
  expect(Object.keys(sheet.settings).sort()).toEqual(Object.keys(defaultSettings).sort());
  expect(new Set(Object.values(sheet.tabs)).size).toBe(tabNames.length);
  expect(sheet.weekdays).toHaveLength(7);
});

test('no header means two fields of a tab, in whatever language it was typed', () => {
  for (const name of tabNames) {
    const tables: Table[] = languages.map(([, sheet]) => sheet.headers[name]);
    expect([name, ambiguous(tables)]).toEqual([name, []]);
  }
});

test('no word of a drop-down means two things, in whatever language it was chosen', () => {
  for (const name of Object.keys(choices) as ChoiceName[]) {
    const codes = Object.fromEntries(choices[name].map((code) => [code, code]));
    const tables: Table[] = languages.map(([, sheet]) => sheet.choices[name]);
    expect([name, ambiguous([...tables, codes])]).toEqual([name, []]);
  }
});

test('states are told apart without colour', () => {
  for (const [, sheet] of languages) {
    for (const word of Object.values(sheet.choices.status)) expect(word).toMatch(/^[●▶‖✓✕] /u);
  }
});
