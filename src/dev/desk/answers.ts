// A CSV row becomes what a customer enters on Google's page.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { FormQuestion, FormView } from '../google/types.ts';
import type { Description } from './folder.ts';

export type Row = Readonly<Record<string, string>>;
type FormEntry = Description['forms'][number];

export function readRows(file: string): Row[] {
  const text = readFileSync(file, 'utf8');
  const { data, errors, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' });
  const [problem] = errors.filter((error) => error.code !== 'UndetectableDelimiter');
  if (problem) throw new Error(`${file}, row ${(problem.row ?? 0) + 1}: ${problem.message}`);
  if (!meta.fields?.length) throw new Error(`${file} has no header`);
  return data;
}

/** What may stand in a CSV's heading for each form, and the neutral words for its choices. */
export const headingsOf = ({ forms }: Description) =>
  forms
    .filter(({ purpose }) => purpose === 'complaint')
    .map(({ language, questions, choices = {} }) => ({
      language,
      headings: Object.entries(questions).map(([heading, asked]) => ({
        heading,
        asked,
        choices: Object.keys(choices[heading] ?? {}),
      })),
    }));

/** `language` picks the form; without it, the desk's own. */
export function formFor(row: Row, desk: Description): FormEntry {
  const wanted = row['language'] || desk.language;
  const form = desk.forms.find(
    ({ purpose, language }) => purpose === 'complaint' && language === wanted,
  );
  if (!form) throw new Error(`There is no form in "${wanted}"`);
  return form;
}

/** People click a choice; a script may write it in another case, or as the neutral word for it. */
function chosen(question: FormQuestion, form: FormEntry, field: string, text: string): string {
  const neutral = form.choices?.[field]?.[text];
  if (neutral !== undefined) return neutral;
  const same = (choice: string) => choice.toLowerCase() === text.trim().toLowerCase();
  return question.choices.find(same) ?? text;
}

function answer(question: FormQuestion, form: FormEntry, field: string, text: string) {
  if (question.type !== 'CHECKBOX') return chosen(question, form, field, text);
  return text.split(';').map((part) => chosen(question, form, field, part.trim()));
}

export function answersOf(
  row: Row,
  form: FormEntry,
  view: FormView,
): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const [field, text] of Object.entries(row)) {
    if (field === 'language' || text === '') continue;
    const title = form.questions[field];
    const question = view.questions.find((each) => each.title === title);
    if (!title || !question) {
      const known = ['language', ...Object.keys(form.questions)].join(', ');
      throw new Error(`The form asks nothing called "${field}"; headings may be ${known}`);
    }
    answers[title] = answer(question, form, field, text);
  }
  return answers;
}
