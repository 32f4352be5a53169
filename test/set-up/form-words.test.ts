import { said as intake } from '../../src/complaints/intake/words/said.ts';
import { said as satisfaction } from '../../src/complaints/satisfaction/words/said.ts';
import { complaintFields, satisfactionFields } from '../../src/desk/response.ts';
import { languages } from '../../src/language/languages.ts';

const forms = languages.map(
  (language) => [language, intake[language].form, satisfaction[language].form] as const,
);

test.each(forms)('%s asks every question once, in the order of the form', (_, form, survey) => {
  expect(Object.keys(form.questions)).toEqual([...complaintFields]);
  expect(Object.keys(survey.questions)).toEqual([...satisfactionFields]);
  for (const questions of [form.questions, survey.questions]) {
    expect(new Set(Object.values(questions)).size).toBe(Object.keys(questions).length);
  }
});

test.each(forms)('%s offers five scores that say their digit', (_, _form, survey) => {
  expect(survey.scores.map((score) => score.slice(0, 2))).toEqual(['5 ', '4 ', '3 ', '2 ', '1 ']);
});

test.each(forms)('%s speaks of help only when there is a number to call', (_, form) => {
  expect(form.help.hurt('')).toBe('');
  expect(form.help.hurt('119')).toContain('119');
});

test.each(forms)('%s says in the privacy notice who collects and whom to ask', (_, form) => {
  expect(form.privacy('Linden', 'desk@linden.example', 24)).toContain('Linden');
  expect(form.privacy('Linden', 'desk@linden.example', 24)).toContain('desk@linden.example');
});

test.each(forms)('%s names the months of Settings, and no time where there is none', (_, form) => {
  expect(form.privacy('Linden', '', 18)).toContain('18');
  expect(form.privacy('Linden', '', 0)).not.toMatch(/\d/);
});
