import Mustache from 'mustache';
import { demoMails, demoSetUp } from '../../src/complaints/set-up/demo-set-up.ts';
import { peopleOf, SetUp, settingsOf, setUpDefaults } from '../../src/complaints/set-up/set-up.ts';
import { starterRows } from '../../src/complaints/set-up/starter-rows.ts';
import { blankOf, schemaOf } from '../../src/desk/fact.ts';
import { defaultSettings, rulesTab, settingsFacts } from '../../src/desk/policy.ts';
import { type Tab, tabs } from '../../src/desk/tabs.ts';
import { words } from '../../src/desk/words.ts';
import { languages } from '../../src/language/languages.ts';

const installer = 'anna@linden.example';

test('a firm that answers nothing gets a desk that works', () => {
  expect(SetUp().parse({})).toEqual(setUpDefaults());
  expect(schemaOf(settingsFacts).safeParse(settingsOf(setUpDefaults())).success).toBe(true);
  expect(setUpDefaults().practise).toBe(true);
});

test.each([
  ['09:00-12:00, 13:00-18:00', true],
  ['9:00-24:00', true],
  ['', true],
  ['9-18', true],
  ['all day', true],
  ['22:00-02:00', true],
  ['9-5', false],
  ['nine to five', false],
  ['25:00-26:00', false],
])('opening hours %j are taken: %s', (span, taken) => {
  const hours = [span, '', '', '', '', '', ''];
  expect(SetUp().safeParse({ hours }).success).toBe(taken);
});

test.each([
  [{ zone: 'Mars/Olympus' }],
  [{ deskMail: 'not a mail' }],
  [{ languages: [] }],
  [{ firstAnswerHours: 0 }],
  [{ people: [{ name: '' }] }],
])('%j is asked again', (answers) => {
  expect(SetUp().safeParse(answers).success).toBe(false);
});

test('mail addresses are kept in lower case, so that people are recognised', () => {
  const { people } = SetUp().parse({ people: [{ name: 'Li', mail: ' Li@Linden.example ' }] });
  expect(people[0]?.mail).toBe('li@linden.example');
});

describe('the business owner', () => {
  test('is whoever sets the desk up, where nobody is named', () => {
    expect(peopleOf(setUpDefaults(), installer)).toMatchObject([
      { name: 'anna', mail: installer, role: 'principal' },
    ]);
  });

  test('keeps the name given to the installer', () => {
    const setUp = SetUp().parse({
      people: [{ name: 'Li' }, { name: 'Anna Lin', mail: installer }],
    });
    expect(peopleOf(setUp, installer)).toMatchObject([
      { name: 'Anna Lin', role: 'principal' },
      { name: 'Li', role: 'staff' },
    ]);
  });

  test('may be somebody else than the installer', () => {
    const setUp = SetUp().parse({ people: [{ name: 'Boss', role: 'principal' }] });
    expect(peopleOf(setUp, installer)).toEqual(setUp.people);
  });
});

const demoRows = languages.map(
  (language) => [language, starterRows(demoSetUp(language), words, demoMails.principal)] as const,
);

test.each(demoRows)('a demo desk in %s fills only columns that exist', (_, rows) => {
  for (const [name, list] of Object.entries(rows)) {
    const tab: Tab = tabs[name as keyof typeof rows];
    const fields = tab.columns.map(({ field }) => field);
    for (const row of list) expect(fields).toEqual(expect.arrayContaining(Object.keys(row)));
  }
});

test.each(
  demoRows,
)('a demo desk in %s has rules that parse, a safety rule, a question and a praise', (_, rows) => {
  const rules = rows.rules.map((row) =>
    schemaOf(rulesTab.facts).parse({ ...blankOf(rulesTab.facts), ...row }),
  );
  expect(new Set(rules.map((rule) => rule.kind)).size).toBe(rules.length);
  expect(rules.map((rule) => rule.purpose)).toEqual(expect.arrayContaining(['question', 'praise']));
  expect(rules.some((rule) => rule.severity === 'safety')).toBe(true);
});

test.each(
  demoRows,
)('a demo desk in %s has a row for every setting, with its name and meaning', (_, rows) => {
  expect(rows.settings.map((row) => row['key'])).toEqual(Object.keys(defaultSettings));
  for (const row of rows.settings) {
    expect(row).toMatchObject({ setting: expect.any(String), meaning: expect.any(String) });
  }
});

test.each(
  demoRows,
)('a demo desk in %s has five answers that read as whole sentences, filled or not', (_, rows) => {
  expect(rows.phrases).toHaveLength(5);
  const full = { due: 'D', promise: 'P', wanted: 'W', what: 'H', owner: 'Li', number: 'N' };
  for (const view of [full, { owner: 'Li', number: 'N', what: 'H' }]) {
    for (const { text } of rows.phrases) {
      const filled = Mustache.render(String(text), view);
      expect(filled).not.toMatch(/\{\{|undefined|[:：]\s*[.。]|\s{3,}$/);
      expect(filled).toContain('\n');
    }
  }
});

test.each(
  demoRows,
)('a demo desk in %s answers thank or apologise first, and never admit a fault', (_, rows) => {
  for (const { text } of rows.phrases) {
    expect(String(text)).toMatch(/^(Thank you|We want to tell you|谢谢您|想在您|謝謝您)/);
    expect(String(text)).not.toMatch(/our fault|our mistake|是我们的错|是我們的錯/);
  }
});
