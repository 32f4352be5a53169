// FormApp's host side: what the form itself keeps of its responses, and what scripts may do with them.
import * as z from 'zod';
import { GoogleError, type Service } from '../services/service.ts';
import { isBlank, refusal } from './answers.ts';
import { formCall } from './call.ts';
import type { Answer, FormItem, FormState, StoredResponse } from './state.ts';
import { isQuestion, itemOf, publicUrl } from './store.ts';
import { storeResponse } from './submit.ts';

const ANSWERS = z.array(
  z.object({ itemId: z.number(), answer: z.union([z.string(), z.array(z.string())]) }),
);
type ItemAnswers = z.infer<typeof ANSWERS>;

/** Unanswered text questions come back as '', other unanswered ones not at all. */
function itemAnswer(item: FormItem, answer: Answer | undefined) {
  if (answer !== undefined && !isBlank(answer))
    return [{ itemId: item.id, type: item.type, answer }];
  const isText = item.type === 'TEXT' || item.type === 'PARAGRAPH_TEXT';
  return isText ? [{ itemId: item.id, type: item.type, answer: '' }] : [];
}

function responseView(form: FormState, response: StoredResponse) {
  return {
    id: response.id,
    at: response.at,
    respondent: form.switches.collectEmail ? response.respondent : '',
    editUrl: `${publicUrl(form)}?edit2=${response.id}`,
    answers: form.items
      .filter(isQuestion)
      .flatMap((item) => itemAnswer(item, response.answers[String(item.id)])),
  };
}

/** The page encodes a list as one `entry` each. */
function prefilledUrl(form: FormState, answers: ItemAnswers): string {
  const query = answers.flatMap(({ itemId, answer }) => {
    const { entryId } = itemOf(form, itemId);
    return [answer].flat().map((value) => `&entry.${entryId}=${encodeURIComponent(value)}`);
  });
  return `${publicUrl(form)}?usp=pp_url${query.join('')}`;
}

function checkSubmission(form: FormState, answers: Record<string, Answer>): void {
  if (form.switches.limitOneResponsePerUser) {
    throw new GoogleError('Scripts cannot submit responses to forms that limit responses.');
  }
  if (!form.switches.accepting) throw new GoogleError('This form is not accepting responses.');
  const problem = form.items
    .filter(isQuestion)
    .map((item) => refusal(item, answers[String(item.id)]))
    .find((each) => each !== null);
  if (problem) throw new GoogleError(`Sorry, the form response could not be submitted: ${problem}`);
}

export const formResponseService: Service = {
  ...formCall('getResponses', z.tuple([z.number().nullable()]), (form, [since]) =>
    form.responses
      .filter((response) => since === null || response.at >= since)
      .map((response) => responseView(form, response)),
  ),
  ...formCall('getResponse', z.tuple([z.string()]), (form, [id]) => {
    const response = form.responses.find((each) => each.id === id);
    if (!response) throw new GoogleError('No response with the given ID could be found.');
    return responseView(form, response);
  }),
  // Of the form's own store alone: what a spreadsheet holds of it stays there.
  ...formCall('deleteResponse', z.tuple([z.string()]), (form, [id]) => {
    const at = form.responses.findIndex((each) => each.id === id);
    if (at < 0) throw new GoogleError('No response with the given ID could be found.');
    form.responses.splice(at, 1);
    form.pendingEdits = form.pendingEdits.filter(({ responseId }) => responseId !== id);
  }),
  ...formCall('toPrefilledUrl', z.tuple([ANSWERS]), (form, [answers]) =>
    prefilledUrl(form, answers),
  ),
  // Reaches store and sheet, but fires no trigger.
  ...formCall('submit', z.tuple([ANSWERS]), (form, [given], caller) => {
    const answers = Object.fromEntries(given.map(({ itemId, answer }) => [itemId, answer]));
    checkSubmission(form, answers);
    const { response } = storeResponse(caller.world, form, answers, caller.user);
    return responseView(form, response);
  }),
};
