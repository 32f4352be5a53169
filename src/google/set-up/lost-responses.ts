// What the form itself keeps: a burst of submissions can be lost by the sheet and never by the form.

import type { Desk } from '../../desk/desk.ts';
import { inNoRow, type Response } from '../../desk/response.ts';
import { toSerial } from '../../desk/serials.ts';
import type { FormLink } from '../../desk/state.ts';
import { nameOf } from '../play.ts';
import { digestOfAnswers, normalTitle } from '../sheet/response-rows.ts';

export interface StoredResponse {
  readonly at: number;
  /** By field; absent answers are ''. */
  readonly answers: Readonly<Record<string, string>>;
  readonly extra: readonly { readonly question: string; readonly answer: string }[];
}

const lookBack = 7 * 24 * 3_600_000;

/** What the forms took in these last days, whether the sheet has it or not. */
export const storedResponses = (desk: Desk): Response[] =>
  desk.state.forms
    .filter((form) => form.sheetId > 0)
    .flatMap((form) => storedIn(desk, form, desk.now - lookBack));

/** No more than these are asked for at a time: each is a handful of calls. */
const mostAsked = 20;

/** What was written where Google made numbers of it, of the newest. No call where it made none. */
export const storedAnswers = (desk: Desk, reckoned: readonly Response[]): Response[] => {
  const newest = [...reckoned].sort((a, b) => b.at - a.at).slice(0, mostAsked);
  return desk.state.forms.flatMap((form) => {
    const times = newest.filter(({ sheetId }) => sheetId === form.sheetId).map(({ at }) => at);
    const isWanted = (at: number): boolean => times.some((time) => Math.abs(at - time) <= slack);
    const since = Math.min(...times) - slack;
    return times.length === 0 ? [] : storedIn(desk, form, since, isWanted);
  });
};

/** The form's own time is finer than the sheet's. */
const slack = 2000;

type IsWanted = (at: number) => boolean;

const storedIn = (
  { settings }: Desk,
  form: FormLink,
  since: number,
  isWanted?: IsWanted,
): Response[] =>
  readOrNothing(form, since, isWanted).map(({ at, answers, extra }) => {
    const second = Math.floor(at / 1000) * 1000;
    const texts = [...Object.values(answers), ...extra.map(({ answer }) => answer)];
    return {
      ...{ answers, extra, form, sheetId: form.sheetId, row: inNoRow, at: second },
      serial: toSerial(second, settings.zone),
      digest: digestOfAnswers(texts),
      reckoned: [],
    };
  });

/** A form that somebody deleted must not stop the clock. */
function readOrNothing(form: FormLink, since: number, isWanted?: IsWanted): StoredResponse[] {
  try {
    return readLostResponses(form, since, isWanted);
  } catch (error) {
    console.warn(`a form's store cannot be read: ${nameOf(error)}`);
    return [];
  }
}

export function readLostResponses(
  link: FormLink,
  since: number,
  isWanted: IsWanted = () => true,
): StoredResponse[] {
  const form = FormApp.openById(link.formId);
  // biome-ignore lint/style/noRestrictedGlobals: an instant that was handed in; FormApp takes no number.
  const all = form.getResponses(new Date(since));
  const responses = all.filter((response) => isWanted(response.getTimestamp().getTime()));
  const fields = new Map(
    Object.entries(link.questions).map(([field, title]) => [normalTitle(title), field]),
  );
  const titles = new Map<number, string>();
  return responses.map((response) => stored(response, titles, fields));
}

/** As the response tab tells them apart: of two questions with one title the first answer is the field's. */
function stored(
  response: GoogleAppsScript.Forms.FormResponse,
  titles: Map<number, string>,
  fields: ReadonlyMap<string, string>,
): StoredResponse {
  const answers: Record<string, string> = {};
  const extra: { question: string; answer: string }[] = [];
  for (const item of response.getItemResponses()) {
    const answer = [item.getResponse()].flat(2).join(', ');
    if (answer === '') continue;
    const question = titleOf(item.getItem(), titles);
    const field = fields.get(normalTitle(question));
    if (field !== undefined && answers[field] === undefined) answers[field] = answer;
    else extra.push({ question, answer });
  }
  return { at: response.getTimestamp().getTime(), answers, extra };
}

/** Each title is a call: it is asked for once. */
function titleOf(item: GoogleAppsScript.Forms.Item, known: Map<number, string>): string {
  const id = item.getId();
  const title = known.get(id) ?? item.getTitle();
  known.set(id, title);
  return title;
}
