import { said as intake } from '../../src/complaints/intake/words/said.ts';
import { demoSetUp } from '../../src/complaints/set-up/demo-set-up.ts';
import { said as ofSetUp } from '../../src/complaints/set-up/words/said.ts';
import { complaintFields } from '../../src/desk/response.ts';
import { tabNames, tabs } from '../../src/desk/tabs.ts';
import type { LocalGoogle } from '../../src/dev/google/local-google.ts';
import { languages } from '../../src/language/languages.ts';
import {
  bookOf,
  INSTALLER,
  newGoogle,
  ourTriggers,
  setUp,
  stateIn,
  triggersIn,
} from './set-up-script.ts';

const tabCount = tabNames.length;

function published(google: LocalGoogle) {
  return google.forms.filter((form) => form.published && form.accepting);
}

test.each(languages)('one press makes a desk in %s', (language) => {
  const google = newGoogle();
  const result = setUp(google, demoSetUp(language));
  expect(result).toMatchObject({ done: true, problems: [] });
  expect(result.steps.map((step) => step.done)).toEqual([true, true, true, false]);
  expect(bookOf(google).sheets).toHaveLength(tabCount + 4);
  expect(bookOf(google).timeZone).toBe(demoSetUp(language).zone);
  expect(published(google)).toHaveLength(3);
  expect(triggersIn(google)).toEqual(ourTriggers);
  expect(stateIn(google).triggers.sort()).toEqual(google.world.triggers.map((t) => t.uid).sort());
  expect(google.mails).toEqual([]);
});

test('what stays in sight leaves a phone room to move the rest', () => {
  const google = newGoogle();
  setUp(google, demoSetUp('en'));
  const wide = tabNames.filter((name) => {
    const sheet = bookOf(google).sheets.find(({ sheetId }) => sheetId === tabs[name].sheetId);
    const frozen = tabs[name].columns.slice(0, sheet?.frozenColumns ?? 0);
    return frozen.reduce((sum, { hidden, width }) => sum + (hidden ? 0 : width), 0) > 240;
  });
  expect(wide).toEqual([]);
});

test('people see what is theirs: complaints, then the summary; nothing blank, no records', () => {
  const google = newGoogle();
  setUp(google, demoSetUp('en'));
  const titles = bookOf(google)
    .sheets.filter((sheet) => !sheet.hidden)
    .map((sheet) => sheet.title);
  expect(titles).toEqual([
    ...['Complaints', 'Summary', 'Satisfaction', 'Promises', 'Customers'],
    ...['Team', 'Hours', 'Rules', 'Touchpoints', 'Phrases', 'Settings'],
  ]);
});

test('each language of customers gets both forms, with its own words', () => {
  const google = newGoogle();
  const result = setUp(google, { ...demoSetUp('en'), languages });
  expect(result.forms.map(({ language, purpose }) => `${language} ${purpose}`)).toEqual(
    languages.flatMap((language) => [`${language} complaint`, `${language} satisfaction`]),
  );
  const titles = google.openForm(result.forms[4]?.publicUrl ?? '').questions.map((q) => q.title);
  const { questions, privacyTitle } = intake['zh-Hant'].form;
  expect(titles).toEqual([...complaintFields.map((field) => questions[field]), privacyTitle]);
});

test('answers that make no sense are asked again and nothing is made', () => {
  const google = newGoogle();
  const result = setUp(google, { zone: 'Mars/Olympus' });
  expect(result).toMatchObject({
    refused: 'bad-arguments',
    problems: [expect.stringContaining('zone')],
  });
  expect(bookOf(google).sheets).toHaveLength(1);
});

test('where Google refuses five minutes the clock runs once an hour, and it is said', () => {
  const google = newGoogle({ refuseMinutes: true });
  const result = setUp(google, demoSetUp('en'));
  expect(result).toMatchObject({ done: true, problems: [ofSetUp.en.problems.hourly] });
  expect(triggersIn(google)).toEqual(ourTriggers);
});

test('where the Sheets service is still switched off, it is said, and pressed again it works', () => {
  const google = newGoogle({ errorLanguage: 'de' });
  const off = { fail: 'before', code: 403, message: 'Sheets API has not been used' } as const;
  const stop = google.intercept(({ name }) => (name.startsWith('Sheets.') ? off : undefined));
  const { switchedOff } = ofSetUp.en.problems;
  expect(setUp(google, demoSetUp('en'))).toMatchObject({ done: false, problems: [switchedOff] });
  stop();
  expect(setUp(google, demoSetUp('en'))).toMatchObject({ done: true, problems: [] });
});

test('a response tab that takes longer than a person waits is linked by the clock', () => {
  const google = newGoogle({ responseTabDelayMs: 60_000 });
  expect(setUp(google, demoSetUp('en'))).toMatchObject({ done: false });
  const clock = () => google.run('continueSetUp', undefined, { kind: 'trigger', as: INSTALLER });
  for (let run = 0; run < 4; run += 1) {
    google.advanceTo(google.now + 60_000);
    clock();
  }
  expect(stateIn(google).setUp).toEqual(['tabs', 'triggers', 'forms']);
  expect(published(google)).toHaveLength(3);
});

test('a set-up that died before Google had made a response tab is finished by the clock', () => {
  const google = newGoogle();
  const stop = google.intercept(({ name }) =>
    name === 'SpreadsheetApp.flush' ? { kill: 'before' } : undefined,
  );
  expect(() => setUp(google, demoSetUp('en'))).toThrow();
  stop();
  expect(stateIn(google).setUp).toEqual(['tabs', 'triggers']);
  google.run('continueSetUp', undefined, { kind: 'trigger', as: INSTALLER });
  expect(stateIn(google).setUp).toEqual(['tabs', 'triggers', 'forms']);
  expect(published(google)).toHaveLength(3);
});

test('the page opens with what can be known, later with what is set', () => {
  const google = newGoogle({ locale: 'zh_TW', timezone: 'Asia/Taipei' });
  const shown = () => google.call('setUpPageFacts', [], { as: INSTALLER });
  expect(shown()).toMatchObject({
    situation: 'new',
    me: INSTALLER,
    answers: { language: 'zh-Hant', zone: 'Asia/Taipei', deskMail: INSTALLER },
  });
  setUp(google, demoSetUp('zh-Hant'));
  expect(shown()).toMatchObject({
    situation: 'again',
    answers: { businessName: '林登咖啡', urgentPhone: '02-2345-6789', practise: true },
  });
});

test('the menu is there before anything was authorised, in the reader’s language', () => {
  const google = newGoogle({ locale: 'zh_CN' });
  google.authorise(INSTALLER, false);
  google.openSpreadsheet(INSTALLER);
  expect(google.lastExecution).toMatchObject({ functionName: 'onOpen', status: 'completed' });
  const [menu] = google.menus(INSTALLER);
  expect(menu?.items?.map((item) => item.functionName)).toEqual(
    expect.arrayContaining(['showSidebar', 'showSetUp', 'showCheck', 'showOpening']),
  );
  expect(menu?.items?.[0]?.caption).toBe('打开投诉台');
});
