// One complaint form and one satisfaction form a language, made step by step. Each step is kept before the next begins,
// and looks at what is there, so that whoever comes after an interruption goes on where it stopped.
import type { FormLink } from '../../complaints/state.ts';
import type { Language } from '../../language/languages.ts';

import { lacks } from '../permissions.ts';
import { words } from '../sheet/cells.ts';
import { prefillPattern } from './form-prefill.ts';
import { fillForm } from './form-questions.ts';
import { type FormPolicy, formFacts } from './form-texts.ts';
import { type Recorded, recordedAgain, recordedHistory } from './known-responses.ts';
import { batchUpdate } from './own-tabs.ts';
import { lastTab, linkedTab, linkForm, plainTextColumns, responseTabOf } from './response-tab.ts';

type Form = GoogleAppsScript.Forms.Form;
type Purpose = FormLink['purpose'];

export interface FormDesk extends FormPolicy {
  readonly spreadsheetId: string;
  readonly installer: string;
  readonly forms: readonly FormLink[];
  readonly record: (link: FormLink, also?: Recorded) => void;
}

/** Answers with what is not as it should be, in the desk's language. */
export const completeForms = (desk: FormDesk): string[] =>
  desk.settings.languages.flatMap((language) =>
    (['complaint', 'satisfaction'] as const).flatMap((purpose) =>
      completeForm(desk, language, purpose),
    ),
  );

function completeForm(desk: FormDesk, language: Language, purpose: Purpose): string[] {
  const say = words[desk.settings.language].setUp.problems;
  const name = words[language].setUp.formName[purpose](desk.settings.businessName);
  const known = desk.forms.find((form) => form.language === language && form.purpose === purpose);
  const problems = known ? [] : leftOver(name).map(say.spareForm);
  const form = known ? opened(known.formId) : made(name);
  if (!form) return [say.formGone(name)];
  const link = filled(desk, form, known ?? kept(desk, form, { language, purpose }));
  // Before it is kept as linked: then nobody looks again.
  if (!published(form)) problems.push(say.unpublished(name));
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

function kept(desk: FormDesk, form: Form, which: Pick<FormLink, 'language' | 'purpose'>): FormLink {
  const formId = form.getId();
  const link = { ...which, formId, sheetId: 0, publicUrl: '', prefill: '', questions: {} };
  desk.record(link);
  PropertiesService.getDocumentProperties().deleteProperty(making);
  return link;
}

/** Google fails now and then: that a form is gone is believed when it is said twice. */
export const opened = (formId: string): Form | undefined =>
  triedToOpen(formId) ?? triedToOpen(formId);

function triedToOpen(formId: string): Form | undefined {
  try {
    return FormApp.openById(formId);
  } catch {
    return undefined;
  }
}

/** Once filled, a form is the firm's: its own questions and wording stay (follow-policy.ts). */
function filled(desk: FormDesk, form: Form, link: FormLink): FormLink {
  if (link.prefill !== '') return link;
  const facts = formFacts(desk, desk.installer, link.language);
  const questions = fillForm(form, link.purpose, words[link.language], facts);
  const prefill = prefillPattern(form, questions);
  const done = { ...link, questions, prefill, publicUrl: form.getPublishedUrl() };
  desk.record(done);
  return done;
}

function connected(desk: FormDesk, form: Form, link: FormLink): boolean {
  const standing = link.sheetId === 0 ? undefined : standingTab(link);
  if (standing) {
    batchUpdate(desk.spreadsheetId, [plainTextColumns(link.sheetId, standing.getMaxColumns())]);
    return true;
  }
  linkForm(form, desk.spreadsheetId);
  const tab = responseTabOf(link.formId);
  if (!tab) return false;
  const linked = { ...link, sheetId: tab.getSheetId() };
  // Linked anew, Google brings every answer once more: those that are known stay known, the others are taken in.
  const history =
    link.sheetId === 0 ? recordedHistory(desk, linked) : recordedAgain(desk, linked, link.sheetId);
  const requests = [
    plainTextColumns(linked.sheetId, tab.getMaxColumns()),
    lastTab(linked.sheetId, SpreadsheetApp.getActive().getSheets().length),
    ...history.requests,
  ];
  desk.record(linked, { ...history, requests });
  return true;
}

const standingTab = (link: FormLink) => linkedTab(link, SpreadsheetApp.getActive().getSheets());

/** Newer than the type package (platform 5.1). */
interface Publishing {
  readonly isPublished?: () => boolean;
  readonly setPublished?: (published: boolean) => unknown;
}

export function published(form: Form & Publishing): boolean {
  if (form.isPublished?.() === false) form.setPublished?.(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
  return isPublished(form);
}

export const isPublished = (form: Form & Publishing): boolean =>
  form.isPublished?.() !== false && form.isAcceptingResponses();
