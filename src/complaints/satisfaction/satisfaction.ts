// How a customer is asked whether it was good: the form, opened with what is known; and the words for voice and chat.

import { localTime } from '../../desk/calendar.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { inert } from '../../desk/email.ts';
import { formIn } from '../../desk/form-in.ts';
import { wordsFor } from '../../desk/mails.ts';
import { prefilledLink } from '../../desk/prefilled-link.ts';
import { referenceFor } from '../../desk/reference.ts';
import type { FormLink } from '../../desk/state.ts';
import type { SurveyAnswer } from '../../desk/survey-answer.ts';
import { oneLine } from '../../plain/text.ts';
import { said } from './words/said.ts';

export const surveyForm = (
  desk: Desk,
  { language }: Pick<Complaint, 'language'>,
): FormLink | undefined => formIn(desk, 'satisfaction', language);

/** Opening it writes nothing. */
export const surveyLink = (
  desk: Desk,
  form: FormLink,
  complaint: Pick<Complaint, 'number'>,
  score = '',
): string =>
  prefilledLink(form, {
    reference: referenceFor(desk.state.secret, complaint.number, 'survey'),
    score,
  });

/** What was chosen besides the score, as the form asked it. */
export function chosenIn(
  { language }: Pick<Complaint, 'language'>,
  { expected, comeBack }: Pick<SurveyAnswer, 'expected' | 'comeBack'>,
): readonly string[] {
  const { questions, expectedChoices, comeBackChoices } = said[language].form;
  return [
    ...(expected === 'unknown' ? [] : [`${questions.expected}: ${expectedChoices[expected]}`]),
    ...(comeBack === 'unknown' ? [] : [`${questions.comeBack}: ${comeBackChoices[comeBack]}`]),
  ];
}

export interface Asking {
  /** To begin a call with. */
  readonly say: string;
  /** For a chat: the same with the form's link, if there is a form. */
  readonly send: string;
}

/** What to ask, in the customer's language. */
export const questionsFor = ({ language }: Pick<Complaint, 'language'>): readonly string[] =>
  said[language].byPhone.questions;

/** In the customer's language. */
export function askingFor(desk: Desk, complaint: Complaint, from: string): Asking {
  const words = wordsFor(desk, complaint);
  const form = surveyForm(desk, complaint);
  const facts = {
    name: oneLine(complaint.name, 60),
    from,
    business: desk.settings.businessName,
    what: inert(oneLine(complaint.what, 200), 60),
    on: words.time.date(localTime(complaint.received, desk.settings.zone)),
    link: form ? surveyLink(desk, form, complaint) : '',
  };
  const { say, send } = said[complaint.language].byPhone;
  return { say: say(facts), send: send(facts) };
}
