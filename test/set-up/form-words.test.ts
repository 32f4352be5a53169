import { complaintFields, satisfactionFields } from '../../src/desk/response.ts';
import { form as en } from '../../src/language/en/form.ts';
import { form as zhHans } from '../../src/language/zh-hans/form.ts';
import { form as zhHant } from '../../src/language/zh-hant/form.ts';

const forms = Object.entries({ en, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

test.each(forms)('%s asks every question once, in the order of the form', (_, form) => {
  expect(Object.keys(form.questions)).toEqual([...complaintFields]);
  expect(Object.keys(form.satisfaction.questions)).toEqual([...satisfactionFields]);
  for (const questions of [form.questions, form.satisfaction.questions]) {
    expect(new Set(Object.values(questions)).size).toBe(Object.keys(questions).length);
  }
});

test.each(forms)('%s offers five scores that say their digit', (_, form) => {
  expect(form.satisfaction.scores.map((score) => score.slice(0, 2))).toEqual([
    '5 ',
    '4 ',
    '3 ',
    '2 ',
    '1 ',
  ]);
});

test.each(forms)('%s speaks of help only when there is a number to call', (_, form) => {
  expect(form.help.hurt('')).toBe('');
  expect(form.help.hurt('119')).toContain('119');
});

test.each(forms)('%s says in the privacy notice who collects and whom to ask', (_, form) => {
  expect(form.privacy('Linden', 'desk@linden.example')).toContain('Linden');
  expect(form.privacy('Linden', 'desk@linden.example')).toContain('desk@linden.example');
});
