import { demoMails, demoSetUp } from '../../src/complaints/set-up/demo-set-up.ts';
import { tabNames, tabs } from '../../src/desk/tabs.ts';
import {
  bookOf,
  INSTALLER,
  newGoogle,
  ourTriggers,
  rowsOf,
  setUp,
  sheetOf,
  stateIn,
  triggersIn,
} from './set-up-script.ts';

const tabCount = tabNames.length;

test('set up again changes nothing', () => {
  const google = newGoogle({ unknown: { responseTabIsTable: false } });
  setUp(google, demoSetUp('en'));
  const before = JSON.stringify([bookOf(google), google.world.forms, google.world.triggers]);
  expect(setUp(google, demoSetUp('en'))).toMatchObject({ done: true, problems: [] });
  expect(JSON.stringify([bookOf(google), google.world.forms, google.world.triggers])).toBe(before);
});

test('set up again takes over what the page asks and leaves what the firm wrote', () => {
  const google = newGoogle();
  setUp(google, demoSetUp('en'));
  const answers = {
    ...demoSetUp('en'),
    languages: ['en', 'zh-Hans'],
    urgentPhone: '0800',
    people: [],
  };
  expect(setUp(google, answers).forms).toHaveLength(4);
  const settings = rowsOf(google, tabs.settings.sheetId);
  expect(settings.find((row) => row[3] === 'urgentPhone')?.[1]).toBe('0800');
  expect(settings.find((row) => row[3] === 'languages')?.[1]).toBe('English, 简体中文');
  expect(rowsOf(google, tabs.team.sheetId).filter((row) => row[0] !== '')).toHaveLength(5);
});

test('set up again opens no desk that practises: that is asked for by itself', () => {
  const google = newGoogle();
  setUp(google, demoSetUp('en'));
  expect(stateIn(google).practising).toBe(true);
  setUp(google, { ...demoSetUp('en'), practise: false });
  expect(stateIn(google).practising).toBe(true);
});

test('set up again brings back a tab that was deleted, and triggers too', () => {
  const google = newGoogle();
  setUp(google, demoSetUp('en'));
  const book = bookOf(google);
  book.sheets = book.sheets.filter((sheet) => sheet.sheetId !== tabs.rules.sheetId);
  google.world.triggers.pop();
  expect(setUp(google, demoSetUp('en')).done).toBe(true);
  expect(rowsOf(google, tabs.rules.sheetId).length).toBeGreaterThan(10);
  expect(triggersIn(google)).toEqual(ourTriggers);
});

test('what is not ours stays as it is, also where a tab has a title of ours', () => {
  const google = newGoogle();
  const book = bookOf(google);
  const rows = [
    ['our', 'own'],
    ['things', 1],
  ];
  book.sheets = book.sheets.map((sheet) => ({ ...sheet, title: 'Team', rows }));
  const sheetId = book.sheets[0]?.sheetId ?? 0;
  const before = JSON.stringify(sheetOf(google, sheetId));
  setUp(google, demoSetUp('en'));
  expect(JSON.stringify(sheetOf(google, sheetId))).toBe(before);
  expect(sheetOf(google, tabs.team.sheetId).title).toBe('Team 2');
});

test('a second person is told who runs the desk', () => {
  const google = newGoogle({ editors: [demoMails.manager] });
  setUp(google, demoSetUp('en'));
  const before = JSON.stringify(google.world.spreadsheets);
  const result = setUp(google, demoSetUp('en'), demoMails.manager);
  expect(result).toMatchObject({ done: false, problems: [expect.stringContaining(INSTALLER)] });
  expect(JSON.stringify(google.world.spreadsheets)).toBe(before);
});

test('a copy is left alone', () => {
  const google = newGoogle();
  setUp(google, demoSetUp('en'));
  const copy = google.copySpreadsheet(INSTALLER);
  copy.authorise(INSTALLER);
  expect(setUp(copy, demoSetUp('en'))).toMatchObject({ done: false, refused: 'desk-copied' });
  expect(copy.world.triggers).toEqual([]);
});

test('a desk whose memory was deleted is not made to forget its numbers', () => {
  const google = newGoogle();
  setUp(google, demoSetUp('en'));
  const book = bookOf(google);
  book.sheets = book.sheets.filter((sheet) => sheet.sheetId !== tabs.state.sheetId);
  expect(setUp(google, demoSetUp('en'))).toMatchObject({ done: false, forms: [] });
  expect(bookOf(google).sheets).toHaveLength(tabCount + 3);
});

test('responses that stood in the tab before the desk knew it are history', () => {
  const google = newGoogle();
  const stop = google.intercept(({ name }) =>
    name === 'Sheet.getFormUrl' ? { kill: 'before' } : undefined,
  );
  expect(() => setUp(google, demoSetUp('en'))).toThrow();
  stop();
  const [form] = Object.values(google.world.forms);
  if (!form) throw new Error('no form');
  form.switches.published = true;
  form.switches.accepting = true;
  google.submitForm(form.id, { [form.items[0]?.title ?? '']: 'Years ago' });
  setUp(google, demoSetUp('en'));
  const { forms, tails } = stateIn(google);
  const sheetId = forms[0]?.sheetId ?? 0;
  const [, recorded = []] = rowsOf(google, tabs.intake.sheetId);
  expect(recorded.slice(0, 4)).toEqual([sheetId, expect.any(Number), expect.any(String), '']);
  expect(tails[String(sheetId)]).toMatchObject({
    rows: 2,
    known: [{ row: 2, digest: recorded[2] }],
  });
  expect(google.mails).toEqual([]);
});
