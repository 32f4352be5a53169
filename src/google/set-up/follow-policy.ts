// The forms show what Rules, Touchpoints and Settings say today. Asking the forms would cost dozens of calls, so what
// each shows is known by a digest. A text follows only while it is one that we wrote: the firm's own wording stays.

import { said as intakeSaid } from '../../complaints/intake/words/said.ts';
import { digestOf } from '../../desk/digest.ts';
import type { FormLink, State } from '../../desk/state.ts';
import { attempt } from './attempt.ts';
import { opened, published } from './form-access.ts';
import {
  type FormPolicy,
  type FormTexts,
  formFacts,
  formTexts,
  textMark,
  textMarks,
} from './form-texts.ts';
import { readState, recordState } from './own-tabs.ts';
import { noticeTextOn, writeNotice } from './privacy-notice.ts';

type Form = GoogleAppsScript.Forms.Form;
type Known = Pick<State, 'installer' | 'forms'>;

/** What `State.choices` holds while the forms show this: a digest for each. */
export const policyMark = (state: Known, policy: FormPolicy): string =>
  filled(state).map(markOf(state, policy)).join(' ');

const markOf = (state: Known, policy: FormPolicy) => (link: FormLink) =>
  digestOf(JSON.stringify([link.formId, shownBy(link, state, policy)])).slice(0, 16);

/** Those that do not show this policy yet. */
export function formsBehind(state: Known & Pick<State, 'choices'>, policy: FormPolicy): FormLink[] {
  const shown = new Set(state.choices.split(' '));
  const mark = markOf(state, policy);
  return filled(state).filter((link) => !shown.has(mark(link)));
}

/** Under the document lock, as the installer. Answers with how many forms could not follow; all others show the policy. */
export function followPolicy(spreadsheetId: string, policy: FormPolicy): number {
  const state = readState(spreadsheetId);
  const behind = formsBehind(state, policy).map((link) => [link, opened(link.formId)] as const);
  // Whoever threw away a form that is no longer offered has done no harm.
  const lost = behind.flatMap(([link, form]) => (form || !isOffered(link, policy) ? [] : [link]));
  if (lost.length === behind.length) return lost.length;
  const marks = textMarks(policy, state.installer);
  const closed = filled(state).filter((link) => !isOffered(link, policy));
  const before = {
    formTexts: [...new Set([...state.formTexts, ...marks])],
    closedForms: [...new Set([...state.closedForms, ...closed.map(({ formId }) => formId)])],
  };
  // Kept first: who is interrupted must know its own texts and closed forms again, whatever Settings say by then.
  recordState(spreadsheetId, before);
  for (const [link, form] of behind) {
    // What one form refuses must keep no other behind.
    const sentence = form && attempt(() => follow(form, link, { ...state, ...before }, policy));
    if (sentence !== undefined) lost.push(link);
  }
  recordState(spreadsheetId, {
    choices: filled(state)
      .filter((link) => !lost.includes(link))
      .map(markOf(state, policy))
      .join(' '),
    formTexts: lost.length === 0 ? marks : before.formTexts,
    closedForms: closed.map(({ formId }) => formId),
  });
  return lost.length;
}

const filled = ({ forms }: Known): FormLink[] => forms.filter(({ prefill }) => prefill !== '');

/** Surveys under way are answered in whatever language they were sent. */
const isOffered = ({ purpose, language }: FormLink, { settings }: FormPolicy): boolean =>
  purpose !== 'complaint' || settings.languages.includes(language);

function shownBy(link: FormLink, state: Known, policy: FormPolicy) {
  const facts = formFacts(policy, state.installer, link.language);
  return {
    texts: formTexts(link.purpose, link.language, facts),
    choices:
      link.purpose === 'complaint'
        ? { kind: facts.kinds, place: facts.places, reach: facts.ways }
        : {},
    closed: isOffered(link, policy) ? '' : closedMessage(link, state, policy),
  };
}

/** Leads to a form that is still offered. */
function closedMessage({ language }: FormLink, state: Known, policy: FormPolicy): string {
  const open = filled(state).filter(
    (link) => link.purpose === 'complaint' && isOffered(link, policy),
  );
  const own = open.find((link) => link.language === policy.settings.language);
  return intakeSaid[language].form.closed((own ?? open[0])?.publicUrl ?? '');
}

function follow(form: Form, link: FormLink, state: State, policy: FormPolicy): void {
  const { texts, choices, closed } = shownBy(link, state, policy);
  const rewrite = (part: keyof typeof texts, now: string, write: (text: string) => unknown) => {
    if (now !== texts[part] && state.formTexts.includes(textMark(part, now))) write(texts[part]);
  };
  if (texts.privacy !== '') followNotice(form, link, texts, state);
  rewrite('title', form.getTitle(), (text) => form.setTitle(text));
  rewrite('description', form.getDescription(), (text) => form.setDescription(text));
  rewrite('confirmation', form.getConfirmationMessage(), (text) =>
    form.setConfirmationMessage(text),
  );
  const wanted = new Map(
    Object.entries(choices).map(([field, values]) => [link.questions[field], values]),
  );
  const items = link.purpose === 'complaint' ? form.getItems(FormApp.ItemType.MULTIPLE_CHOICE) : [];
  // A question that the firm removed, retyped or renamed is its own business.
  for (const item of items) {
    const title = item.getTitle();
    offer(item, wanted.get(title) ?? []);
    if (title === link.questions['hurt'])
      rewrite('hurt', item.getHelpText(), (text) => item.setHelpText(text));
  }
  openOrClose(form, closed, state.closedForms.includes(link.formId));
}

/** A form of an older version has it in its description, which is about to say where it stands now. */
function followNotice(form: Form, { language }: FormLink, texts: FormTexts, known: State): void {
  const isOurs = (part: keyof FormTexts, text: string): boolean =>
    known.formTexts.includes(textMark(part, text));
  const now = noticeTextOn(form, language);
  const moves = now === undefined && isOurs('description', form.getDescription());
  if (moves || (now !== undefined && now !== texts.privacy && isOurs('privacy', now)))
    writeNotice(form, language, texts.privacy);
}

/** Google refuses a question without choices. */
function offer(item: GoogleAppsScript.Forms.Item, values: readonly string[]): void {
  if (values.length > 0) item.asMultipleChoiceItem().setChoiceValues([...values]);
}

/** What the firm closed itself stays closed. */
function openOrClose(form: Form, closed: string, wasClosed: boolean): void {
  if (closed !== '' && form.isAcceptingResponses()) {
    form.setCustomClosedFormMessage(closed);
    form.setAcceptingResponses(false);
  }
  if (closed === '' && wasClosed) {
    published(form);
    form.setCustomClosedFormMessage('');
  }
}
