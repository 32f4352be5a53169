import { said as intake } from '../../src/complaints/intake/words/said.ts';
import { said as survey } from '../../src/complaints/satisfaction/words/said.ts';
import { demoSetUp } from '../../src/complaints/set-up/demo-set-up.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { INSTALLER, newGoogle, rowsOf, setUp, stateIn } from './set-up-script.ts';

const google = newGoogle({ unknown: { responseTabIsTable: false } });
const result = setUp(google, demoSetUp('en'));
const [complaint, satisfaction] = stateIn(google).forms;

test('S40: the form begins with an open question, the only one that must be answered, and offers choices where they help', () => {
  const form = google.openForm(result.forms[0]?.publicUrl ?? '');
  expect(form.questions[0]).toMatchObject({ type: 'PARAGRAPH_TEXT', choices: [] });
  expect(form.questions.filter(({ choices }) => choices.length > 1)).toHaveLength(4);
  expect(form.questions.filter((q) => q.required).map((q) => q.title)).toEqual([
    intake.en.form.questions.what,
  ]);
  expect(form.description).not.toContain('Linden Coffee');
  expect(form.questions.at(-1)?.help).toContain('Linden Coffee');
  expect(form.questions[3]?.choices).toEqual(['Main Street', 'Harbour', 'Online shop']);
  expect(form.questions[1]?.help).toContain('999');
});

test('the forms can be opened with the Reference and each of the five scores in place', () => {
  for (const score of survey.en.form.scores) {
    const url = satisfaction?.prefill
      .replace('{score}', encodeURIComponent(score))
      .replace('{reference}', 'R-2026-0001-ABC');
    const { prefilled } = google.openForm(url ?? '');
    expect(prefilled).toMatchObject({
      [survey.en.form.questions.score]: score,
      [survey.en.form.questions.reference]: 'R-2026-0001-ABC',
    });
  }
  expect(complaint?.prefill).toMatch(/=\{place\}/);
  expect(complaint?.prefill).toMatch(/=\{reference\}/);
  expect(complaint?.prefill).not.toContain('marker');
});

test('the forms bring answers as they were typed', () => {
  const say = intake.en.form.questions;
  google.submitForm(complaint?.formId ?? '', { [say.what]: '=1+1', [say.phone]: '0123' });
  const [header = [], row = []] = rowsOf(google, complaint?.sheetId ?? 0);
  expect(row[header.indexOf(say.phone)]).toBe('0123');
  expect(row[header.indexOf(say.what)]).toBe('=1+1');
});

test('the forms keep what the sheet loses', () => {
  const lost = google.call('readLostResponses', [complaint, 0], { as: INSTALLER });
  expect(lost).toMatchObject([{ answers: { what: '=1+1', phone: '0123' }, extra: [] }]);
});

test('a place that Touchpoints names twice is offered once, in a form made later, too', () => {
  const firm = newGoogle();
  setUp(firm, demoSetUp('en'));
  firm.typeCell(INSTALLER, tabs.touchpoints.sheetId, 5, 1, 'Harbour');
  const again = setUp(firm, { ...demoSetUp('en'), languages: ['en', 'zh-Hans'] });
  expect(again).toMatchObject({ done: true, problems: [] });
  const [added] = again.forms.filter(({ language }) => language === 'zh-Hans');
  const { questions } = firm.openForm(added?.publicUrl ?? '');
  expect(questions[3]?.choices).toEqual(['Main Street', 'Harbour', 'Online shop']);
});
