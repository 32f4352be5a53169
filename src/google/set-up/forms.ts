// One complaint form and one satisfaction form a language, and one to decide by in the desk's own, made step by step. Each step is kept before the next begins,
// and looks at what is there, so that whoever comes after an interruption goes on where it stopped.

import { said as setUpSaid } from '../../complaints/set-up/words/said.ts';
import type { FormLink } from '../../desk/state.ts';
import { words } from '../../desk/words.ts';
import { lacks } from '../permissions.ts';
import { attempt } from './attempt.ts';
import { opened, openToAll, published, stillSignsIn } from './form-access.ts';
import type { Filled } from './form-filling.ts';
import { connected } from './form-link.ts';
import { fillForm, mendForm } from './form-parts.ts';
import { prefillPattern } from './form-prefill.ts';
import { type FormPolicy, formFacts } from './form-texts.ts';
import type { Recorded } from './known-responses.ts';
import { formsOf, isSame, type Which } from './steps.ts';

type Form = GoogleAppsScript.Forms.Form;

/** What is kept in the commit of a link. */
export interface FormRecord extends Partial<Recorded> {
  /** Google's sentence by part, of all parts that were tried. */
  readonly refused?: ReadonlyMap<string, string>;
}

export interface FormDesk extends FormPolicy {
  readonly spreadsheetId: string;
  readonly installer: string;
  readonly forms: readonly FormLink[];
  /** Parts of this form that were refused before and are to be tried again. */
  readonly toMend: (link: FormLink) => readonly string[];
  readonly record: (link: FormLink, also?: FormRecord) => void;
  /** What one form died in must not stop the others: the sentence to say. */
  readonly failed: (error: unknown) => string;
}

/** Answers with what is not as it should be, in the desk's language. */
export const completeForms = (desk: FormDesk): string[] =>
  formsOf(desk.settings).flatMap((which) => {
    try {
      return completeForm(desk, which);
    } catch (error) {
      return [desk.failed(error)];
    }
  });

function completeForm(desk: FormDesk, which: Which): string[] {
  const { language, purpose } = which;
  const { problems: said } = words[desk.settings.language];
  const { problems: say } = setUpSaid[desk.settings.language];
  const name = setUpSaid[language].formName[purpose](desk.settings.businessName);
  const known = desk.forms.find((form) => isSame(form, which));
  const problems = known ? [] : leftOver(name).map(say.spareForm);
  const form = known ? opened(known.formId) : made(name);
  if (!form) return [say.formGone(name)];
  const link = filled(desk, form, known ?? kept(desk, form, which));
  // Before it is kept as linked: then nobody looks again.
  if (!published(form)) problems.push(say.unpublished(name));
  if (stillSignsIn(form)) problems.push(said['form-signs-in'](name, ''));
  if (!connected(desk, form, link)) problems.push(say.responseTab(name));
  return problems;
}

const making = 'set-up: making a form';

/** Between Google's making a form and our keeping its id nothing can save us: say that a form may be left over. */
function leftOver(name: string): string[] {
  const properties = PropertiesService.getDocumentProperties();
  const before = properties.getProperty(making);
  properties.setProperty(making, name);
  return before === name ? [name] : [];
}

function made(name: string): Form {
  try {
    return FormApp.create(name);
  } catch (error) {
    // Whoever may make no form has left none over.
    if (lacks('forms')) PropertiesService.getDocumentProperties().deleteProperty(making);
    throw error;
  }
}

function kept(desk: FormDesk, form: Form, which: Which): FormLink {
  const formId = form.getId();
  const link = {
    ...which,
    formId,
    sheetId: 0,
    before: 0,
    publicUrl: '',
    prefill: '',
    questions: {},
  };
  desk.record(link);
  PropertiesService.getDocumentProperties().deleteProperty(making);
  return link;
}

/** Once filled, a form is the firm's: its own questions and wording stay (follow-policy.ts). */
function filled(desk: FormDesk, form: Form, link: FormLink): FormLink {
  const isNew = link.prefill === '';
  const toMend = isNew ? [] : desk.toMend(link);
  if (!isNew && toMend.length === 0) return link;
  const facts = formFacts(desk, desk.installer, link.language);
  const plan = { form, purpose: link.purpose, language: link.language, facts };
  const { questions, refused } = isNew ? fillForm(plan) : mendForm(plan, link.questions, toMend);
  if (isNew) openToAll(form);
  return prefilled(desk, form, { ...link, questions: { ...questions } }, refused);
}

const prefillPart = 'prefill';

/** Without a pattern its links lead to the empty form. */
function prefilled(
  desk: FormDesk,
  form: Form,
  link: FormLink,
  partsRefused: Filled['refused'],
): FormLink {
  let publicUrl = `https://docs.google.com/forms/d/${link.formId}/viewform`;
  attempt(() => {
    publicUrl = form.getPublishedUrl();
  });
  let prefill = publicUrl;
  const sentence = attempt(() => {
    prefill = prefillPattern(form, link.questions);
  });
  const refused = new Map(partsRefused);
  if (sentence !== undefined) refused.set(prefillPart, sentence);
  const done = { ...link, publicUrl, prefill };
  desk.record(done, { refused });
  return done;
}
