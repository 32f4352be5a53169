// A form as its respondent sees it, the prefilled link understood.
import type { FormQuestion, FormView } from '../../types.ts';
import type { World } from '../world.ts';
import { refuseStranger } from './respondent.ts';
import type { FormItem, FormState } from './state.ts';
import { formByPublicUrl, isQuestion, publicUrl } from './store.ts';

const OTHER = '__other_option__';

function questionView(item: FormItem): FormQuestion {
  const { id, entryId, title, help, type, required, choices, hasOther, scale } = item;
  const question = { itemId: id, entryId, title, help, type, required, choices, hasOther };
  return type === 'SCALE' ? { ...question, scale } : question;
}

/** `entry.N=` may come several times (checkboxes), and an other option brings its text beside it. */
function prefilledAnswer(item: FormItem, query: URLSearchParams): string | string[] | undefined {
  const key = `entry.${item.entryId}`;
  const values = query
    .getAll(key)
    .map((value) => (value === OTHER ? (query.get(`${key}.other_option_response`) ?? '') : value));
  return item.type === 'CHECKBOX' && values.length > 0 ? values : values[0];
}

/** A choice that does not exist is left out, as on Google's page. */
function fits(item: FormItem, answer: string | readonly string[]): boolean {
  if (item.type === 'TEXT' || item.type === 'PARAGRAPH_TEXT' || item.hasOther) return true;
  if (item.type === 'SCALE') {
    return Number(answer) >= item.scale.low && Number(answer) <= item.scale.high;
  }
  return [answer].flat().every((each) => item.choices.includes(each));
}

function prefilledAnswers(form: FormState, query: URLSearchParams): FormView['prefilled'] {
  const answers: Record<string, string | readonly string[]> = {};
  for (const item of form.items.filter(isQuestion)) {
    const answer = prefilledAnswer(item, query);
    if (answer !== undefined && fits(item, answer)) answers[item.title] = answer;
  }
  return answers;
}

export function formView(form: FormState, query = new URLSearchParams()): FormView {
  return {
    formId: form.id,
    title: form.title,
    description: form.description,
    confirmation: form.confirmation,
    published: form.switches.published,
    accepting: form.switches.accepting,
    publicUrl: publicUrl(form),
    questions: form.items.map(questionView),
    prefilled: prefilledAnswers(form, query),
  };
}

export function formViews(world: World): FormView[] {
  return Object.values(world.forms).map((form) => formView(form));
}

export interface Visitor {
  /** The account that the respondent is signed in with. */
  readonly account?: string;
}

/** Opens the public or a prefilled link. */
export function openForm(world: World, url: string, { account }: Visitor = {}): FormView {
  const form = formByPublicUrl(world, url);
  refuseStranger(form, account);
  return formView(form, new URL(url).searchParams);
}
