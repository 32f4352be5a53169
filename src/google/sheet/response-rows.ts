// Rows of our response tabs as answers by field, whatever language the form and the timestamp header are in.

import { digestOf } from '../../desk/digest.ts';
import type { Problem } from '../../desk/problem.ts';
import type { Response } from '../../desk/response.ts';
import { fromSerial } from '../../desk/serials.ts';
import type { FormLink } from '../../desk/state.ts';
import type { CellValue } from './cells.ts';
import type { RawTab } from './read-tabs.ts';
import { unquoted } from './records.ts';

export function responsesOf(tab: RawTab, form: FormLink, zone: string): Response[] {
  const fields = fieldsOf(tab.header, form);
  return tab.rows.flatMap((cells, index) => {
    const serial = cells[0];
    // Without a timestamp Google did not write it: somebody typed into the response tab.
    if (typeof serial !== 'number') return [];
    const row = tab.firstRow + index + 1;
    return [
      {
        ...answersOf(cells, tab.header, fields, form),
        sheetId: form.sheetId,
        row,
        serial,
        form,
        at: fromSerial(serial, zone),
      },
    ];
  });
}

/** Field by column. A column that is no question of ours is one the firm added. */
function fieldsOf(header: readonly CellValue[], form: FormLink): ReadonlyMap<number, string> {
  const byTitle = new Map(
    Object.entries(form.questions).map(([field, title]): [string, string] => [
      normalTitle(title),
      field,
    ]),
  );
  return new Map(
    header.flatMap((title, at): [number, string][] => {
      const field = byTitle.get(normalTitle(String(title)));
      return at > 0 && field !== undefined ? [[at, field]] : [];
    }),
  );
}

/** A title whatever its spaces, width and case. */
export const normalTitle = (title: string): string =>
  title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

function answersOf(
  cells: readonly CellValue[],
  header: readonly CellValue[],
  fields: ReadonlyMap<number, string>,
  form: FormLink,
): Pick<Response, 'answers' | 'extra' | 'digest' | 'reckoned'> {
  const answers: Record<string, string> = {};
  const extra: { question: string; answer: string }[] = [];
  const texts = cells.map(String);
  texts.slice(1).forEach((answer, before) => {
    const at = before + 1;
    const field = fields.get(at);
    if (answer === '') return;
    // A question that was doubled or renamed: nothing that was written is lost.
    if (field !== undefined && answers[field] === undefined) answers[field] = answer;
    else extra.push({ question: String(header[at] ?? ''), answer });
  });
  return {
    answers,
    extra,
    digest: digestOfAnswers(texts.slice(1)),
    reckoned: reckonedIn(cells, header, fields, form),
  };
}

/** By the question's own title, whatever the header's spaces and width. */
const reckonedIn = (
  cells: readonly CellValue[],
  header: readonly CellValue[],
  fields: ReadonlyMap<number, string>,
  { questions }: FormLink,
): string[] =>
  cells.flatMap((cell, at) => {
    if (at === 0 || typeof cell === 'string') return [];
    return [questions[fields.get(at) ?? ''] ?? String(header[at] ?? '')];
  });

/** Whatever the order of the columns: people move and insert some, and the response stays the one it was. */
export const digestOfAnswers = (texts: readonly string[]): string =>
  digestOf(JSON.stringify(texts.filter((text) => text !== '').sort())).slice(0, 24);

/** Questions of ours that no column is headed with any more. */
export function missingQuestions(tab: RawTab, form: FormLink): Problem[] {
  const found = new Set(fieldsOf(tab.header, form).values());
  return Object.entries(form.questions)
    .filter(([field]) => tab.header.length > 0 && !found.has(field))
    .map(([, detail]) => ({ code: 'question-missing', where: unquoted(tab.title), detail }));
}
