// Google makes numbers and dates of what looks like one, unless a column is plain text and stays so. What a
// customer wrote is in the form's own store: it takes the place of what the sheet made of it.
import type { Change } from '../../desk/changes.ts';
import type { Desk } from '../../desk/desk.ts';
import { withProblem } from '../../desk/problem.ts';
import type { Response } from '../../desk/response.ts';
import { isNear } from './lost.ts';
import { unrecorded } from './unrecorded.ts';

/** Responses to be taken in of which the sheet does not hold what was written. */
export function reckonedIn(desk: Desk, whole: boolean): readonly Response[] {
  const { fresh, edits } = unrecorded(desk, whole);
  const all = [...fresh, ...edits.map(({ response }) => response)];
  return all.filter(({ reckoned }) => reckoned.length > 0);
}

/** `stored`: what the forms keep. A response stays known by what stands in its row. */
export const asWritten = (desk: Desk, stored: readonly Response[]): Desk =>
  stored.length === 0
    ? desk
    : { ...desk, responses: desk.responses.map((response) => written(response, stored)) };

function written(response: Response, stored: readonly Response[]): Response {
  if (response.reckoned.length === 0) return response;
  const same = stored.filter((one) => isNear(one, response) && isSameForm(one, response));
  const agreeing = same.filter((one) => agrees(one, response));
  const [only, ...more] = agreeing;
  if (!only || more.some((one) => one.digest !== only.digest)) return response;
  return { ...response, answers: only.answers, extra: only.extra, reckoned: [] };
}

const isSameForm = (a: Response, b: Response): boolean => a.sheetId === b.sheetId;

/** In everything that is text in the sheet, too. */
function agrees(stored: Response, { answers, extra, reckoned, form }: Response): boolean {
  const isText = (question: string): boolean => !reckoned.includes(question);
  return (
    Object.entries(answers)
      .filter(([field]) => isText(form.questions[field] ?? ''))
      .every(([field, text]) => stored.answers[field] === text) &&
    extra
      .filter(({ question }) => isText(question))
      .every(({ answer }) => stored.extra.some((one) => one.answer === answer))
  );
}

/** What was written is not to be had: a person can look. */
export const lossNoted = ({ state }: Desk, number: string, { reckoned }: Response): Change[] =>
  reckoned.length === 0
    ? []
    : [
        {
          type: 'state',
          set: {
            problems: withProblem(state.problems, {
              ...{ code: 'answers-reckoned', where: number },
              detail: reckoned.join(', '),
            }),
          },
        },
      ];
