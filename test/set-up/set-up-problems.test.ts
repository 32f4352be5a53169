// What people do to forms, triggers and tabs after set-up, and what the desk says and does about it.

import { said as intake } from '../../src/complaints/intake/words/said.ts';
import { demoSetUp } from '../../src/complaints/set-up/demo-set-up.ts';
import { said as ofSetUp } from '../../src/complaints/set-up/words/said.ts';
import { tabs } from '../../src/desk/tabs.ts';
import type { LocalGoogle } from '../../src/dev/google/local-google.ts';
import { bookOf, copyOf, INSTALLER, newGoogle, setUp, sheetOf, stateIn } from './set-up-script.ts';

const made = newGoogle();
setUp(made, { ...demoSetUp('en'), languages: ['en', 'zh-Hant'] });

const problem = (code: string, where = '', detail = '') => ({ code, where, detail });
const name = ofSetUp.en.formName.complaint('Linden Coffee');
const fallen = (google: LocalGoogle) => google.call('whatFell', [], { as: INSTALLER });
/** How many forms could not be opened. */
const followed = (google: LocalGoogle) => google.call('choicesFollowed', [], { as: INSTALLER });

function formOf(google: LocalGoogle) {
  const form = Object.values(google.world.forms)[0];
  if (!form) throw new Error('no form');
  return form;
}

test('a desk as set-up left it stands', () => {
  expect(fallen(made)).toEqual([]);
});

test.each<[string, object, (google: LocalGoogle) => void]>([
  [
    'a trigger is deleted',
    problem('triggers-missing'),
    (google) => void google.world.triggers.pop(),
  ],
  [
    'the zone of the file is changed',
    problem('zone-changed', 'Europe/London', 'Asia/Tokyo'),
    (google) => {
      bookOf(google).timeZone = 'Asia/Tokyo';
    },
  ],
  [
    'a form is closed',
    problem('form-closed', name),
    (google) => {
      formOf(google).switches.published = false;
    },
  ],
  [
    'a form is deleted',
    problem('form-gone', name),
    (google) => {
      delete google.world.forms[formOf(google).id];
    },
  ],
  [
    'a form is unlinked',
    problem('form-unlinked', name),
    (google) => {
      const book = bookOf(google);
      const { id } = formOf(google);
      book.sheets = book.sheets.map(({ formId, ...sheet }) =>
        formId === id ? sheet : { ...sheet, ...(formId ? { formId } : {}) },
      );
      formOf(google).destination = null;
    },
  ],
  [
    'a question is reworded',
    problem('question-missing', name, intake.en.form.questions.place),
    (google) => {
      const item = formOf(google).items.find(
        ({ title }) => title === intake.en.form.questions.place,
      );
      if (item) item.title = 'Which branch?';
    },
  ],
])('%s: it is said', (_, sentence, happen) => {
  const google = copyOf(made);
  happen(google);
  expect(fallen(google)).toEqual([sentence]);
});

function choicesOf(google: LocalGoogle, title: string): readonly string[] {
  const forms = Object.values(google.world.forms);
  return (
    forms.flatMap(({ items }) => items.filter((item) => item.title === title))[0]?.choices ?? []
  );
}

test('while nothing changes, no form is touched', () => {
  const google = copyOf(made);
  expect(followed(google)).toBe(0);
  expect(Object.keys(google.lastExecution?.calls ?? {}).join()).not.toContain('Form');
});

test('the forms offer a place once it stands in Touchpoints, in every language', () => {
  const google = copyOf(made);
  const sheet = sheetOf(google, tabs.touchpoints.sheetId);
  const rows = [...sheet.rows.slice(0, 4), ['Airport', '']];
  const book = bookOf(google);
  book.sheets = book.sheets.map((each) => (each === sheet ? { ...sheet, rows } : each));
  expect(followed(google)).toBe(0);
  for (const { form } of [intake.en, intake['zh-Hant']]) {
    expect(choicesOf(google, form.questions.place)).toContain('Airport');
  }
  expect(choicesOf(google, intake['zh-Hant'].form.questions.kind)).toContain('服務態度');
  expect(followed(google)).toBe(0);
  expect(stateIn(google).choices).not.toBe('');
});
