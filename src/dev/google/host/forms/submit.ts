// What a respondent does on Google's page, and the ways in which the news of it reaches the script.
import type { FormEvents } from '../../types.ts';
import { GoogleError } from '../services/service.ts';
import { newId, type World } from '../world.ts';
import { refusal } from './answers.ts';
import { rowEvent } from './event.ts';
import { refuseStranger } from './respondent.ts';
import type { Answer, FormItem, FormState, PendingFormEvent, StoredResponse } from './state.ts';
import { formOf, isQuestion } from './store.ts';
import { insertResponse, settleTab, updateResponse } from './tab.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** When the second event of a doubled or blank pair, a late event, a respondent's second thoughts come. */
const AFTER = { duplicate: 2 * SECOND, blank: 5 * SECOND, late: 12 * MINUTE, edited: 3 * MINUTE };

export type AnswersByTitle = Readonly<Record<string, Answer>>;

export interface Submission {
  readonly events?: FormEvents;
  /** The account that the respondent is signed in with. */
  readonly account?: string;
  /** Mail address of the respondent, kept if the form collects it; that of the account unless told otherwise. */
  readonly respondent?: string;
  /** Id of the response that this one changes: only questions named in the answers. */
  readonly editOf?: string;
  /** For `edited`: what the respondent changes three minutes later. */
  readonly edit?: AnswersByTitle;
}

function questionNamed(form: FormState, title: string): FormItem {
  const item = form.items.find((each) => isQuestion(each) && each.title === title);
  if (!item) throw new GoogleError(`The form has no question "${title}".`);
  return item;
}

function byItem(form: FormState, answers: AnswersByTitle): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(answers).map(([title, answer]) => [questionNamed(form, title).id, answer]),
  );
}

function refuseClosed(form: FormState): void {
  if (form.switches.published && form.switches.accepting) return;
  throw new GoogleError(
    form.closedMessage || `The form ${form.title} is no longer accepting responses.`,
  );
}

function refuseInvalid(items: readonly FormItem[], answers: Record<string, Answer>): void {
  for (const item of items) {
    const problem = refusal(item, answers[String(item.id)]);
    if (problem) throw new GoogleError(`${item.title}: ${problem}`);
  }
}

/** Into the form's own store, and into the linked tab unless the sheet loses it in a burst. */
export function storeResponse(
  world: World,
  form: FormState,
  answers: Record<string, Answer>,
  respondent: string,
  lost = false,
): { response: StoredResponse; row: number | null } {
  const id = newId(world, '2_ABaOn');
  const response: StoredResponse = { id, at: world.clock, respondent, answers };
  // The tab is made from the store: it must not bring this response before its row does.
  settleTab(world, form, true);
  form.responses.push(response);
  return { response, row: lost ? null : insertResponse(world, form, response) };
}

function announce(
  world: World,
  form: FormState,
  response: StoredResponse,
  row: number | null,
  events: FormEvents,
): void {
  if (row === null || events === 'missing') return;
  const event = rowEvent(world, form, response, row);
  if (!event) return;
  const now = world.clock;
  const first = { ...event, at: events === 'late' ? now + AFTER.late : now };
  world.pendingEvents.push(first);
  if (events === 'duplicate') world.pendingEvents.push({ ...first, at: now + AFTER.duplicate });
  if (events === 'blank') world.pendingEvents.push({ ...blank(first), at: now + AFTER.blank });
}

/** The second event that some forms send seconds later, with nothing in it. */
function blank(event: PendingFormEvent): PendingFormEvent {
  const named = Object.keys(event.namedValues).map((title) => [title, ['']]);
  return {
    ...event,
    values: event.values.map(() => ''),
    namedValues: Object.fromEntries(named),
  };
}

function planEdit(
  world: World,
  form: FormState,
  response: StoredResponse,
  edit: AnswersByTitle | undefined,
): void {
  // A firm that wants edits turns them on by hand; without that the page offers none.
  form.switches.allowResponseEdits = true;
  const answers = edit ? byItem(form, edit) : secondThoughts(form, response);
  const at = world.clock + AFTER.edited;
  form.pendingEdits.push({ at, responseId: response.id, answers });
}

/** Without other instructions the longest text gets a mark at its end. */
function secondThoughts(form: FormState, response: StoredResponse): Record<string, Answer> {
  const texts = form.items
    .filter((item) => item.type === 'PARAGRAPH_TEXT' || item.type === 'TEXT')
    .map((item) => ({ id: String(item.id), text: String(response.answers[item.id] ?? '') }))
    .sort((one, other) => other.text.length - one.text.length);
  const [longest] = texts;
  return longest ? { [longest.id]: `${longest.text} (!)` } : {};
}

export function editResponse(
  world: World,
  form: FormState,
  responseId: string,
  changed: Record<string, Answer>,
): StoredResponse {
  const response = form.responses.find((each) => each.id === responseId);
  if (!response) throw new GoogleError('No response with the given ID could be found.');
  if (!form.switches.allowResponseEdits) {
    throw new GoogleError('Editing responses is not allowed for this form.');
  }
  const before = structuredClone(response);
  response.at = world.clock;
  response.answers = { ...response.answers, ...changed };
  const { formEdits } = world.options.unknown;
  if (formEdits === 'form only') return response;
  const row = updateResponse(world, form, before, response);
  if (row === null || formEdits === 'silent') return response;
  const told = formEdits === 'whole' ? response : { ...response, answers: changed };
  const event = rowEvent(world, form, told, row, true);
  if (event) world.pendingEvents.push(event);
  return response;
}

/** A respondent presses Submit. Returns what the form stored; events go to `world.pendingEvents`. */
export function submit(
  world: World,
  formId: string,
  answers: AnswersByTitle,
  { events = 'normal', account, respondent = account ?? '', editOf, edit }: Submission = {},
): StoredResponse {
  const form = formOf(world, formId);
  refuseStranger(form, account);
  refuseClosed(form);
  const given = byItem(form, answers);
  if (editOf !== undefined) {
    refuseInvalid(
      form.items.filter((item) => String(item.id) in given),
      given,
    );
    return editResponse(world, form, editOf, given);
  }
  refuseInvalid(form.items.filter(isQuestion), given);
  const { response, row } = storeResponse(world, form, given, respondent, events === 'lost');
  announce(world, form, response, row, events);
  if (events === 'edited') planEdit(world, form, response, edit);
  return response;
}
