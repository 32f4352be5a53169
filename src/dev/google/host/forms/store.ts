// Finding and changing forms and their items: what FormApp and a respondent both stand on.

import { GoogleError } from '../services/service.ts';
import { newId, type World } from '../world.ts';
import type { FormItem, FormItemType, FormState } from './state.ts';

const NO_SUCH_FILE =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

/** Only these stand for an answer; the others are furniture. */
export function isQuestion(item: FormItem): boolean {
  return item.type !== 'SECTION_HEADER' && item.type !== 'PAGE_BREAK';
}

export function hasChoices(item: FormItem): boolean {
  return item.type === 'MULTIPLE_CHOICE' || item.type === 'LIST' || item.type === 'CHECKBOX';
}

export function createForm(
  world: World,
  owner: string,
  fileName: string,
  published: boolean,
): FormState {
  const { formsNeedSignIn } = world.options.unknown;
  const form: FormState = {
    id: newId(world, '1F'),
    publicId: newId(world, '1FAIpQL'),
    owner,
    fileName,
    title: '',
    description: '',
    confirmation: '',
    closedMessage: '',
    switches: {
      published,
      accepting: published,
      allowResponseEdits: false,
      collectEmail: false,
      limitOneResponsePerUser: false,
      showLinkToRespondAgain: true,
      progressBar: false,
      requireLogin: formsNeedSignIn !== 'no',
    },
    ...(formsNeedSignIn === 'always' ? { organisationOnly: true as const } : {}),
    items: [],
    responses: [],
    destination: null,
    pendingEdits: [],
    itemsMade: 0,
  };
  world.forms[form.id] = form;
  return form;
}

export function formOf(world: World, formId: string): FormState {
  const form = world.forms[formId];
  if (!form) throw new GoogleError(NO_SUCH_FILE);
  return form;
}

/** Sharing the sheet shares no form: only its owner's account can open it by script. */
export function formForEditing(world: World, formId: string, user: string): FormState {
  const form = formOf(world, formId);
  if (form.owner !== user) throw new GoogleError(NO_SUCH_FILE);
  return form;
}

export function editUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/${form.id}/edit`;
}

export function publicUrl(form: FormState): string {
  return `https://docs.google.com/forms/d/e/${form.publicId}/viewform`;
}

export function formByPublicUrl(world: World, url: string): FormState {
  const publicId = /\/forms\/d\/e\/([^/?#]+)\//.exec(url)?.[1];
  const form = Object.values(world.forms).find((each) => each.publicId === publicId);
  if (!form) throw new GoogleError(NO_SUCH_FILE);
  return form;
}

/** Ids look unordered and unrelated, as Google's do, so that nothing can lean on their order. The odd factor keeps them unique. */
function scramble(seed: number): number {
  return Math.imul(seed, 2654435761) >>> 0;
}

export function addItem(form: FormState, type: FormItemType): FormItem {
  form.itemsMade += 1;
  const item: FormItem = {
    id: scramble(2 * form.itemsMade),
    entryId: scramble(2 * form.itemsMade + 1),
    type,
    title: '',
    help: '',
    required: false,
    choices: [],
    hasOther: false,
    scale: { low: 1, high: 5, lowLabel: '', highLabel: '' },
    rule: null,
  };
  if (hasChoices(item)) item.choices = [''];
  form.items.push(item);
  return item;
}

export function itemOf(form: FormState, itemId: number): FormItem {
  const item = form.items.find((each) => each.id === itemId);
  if (!item) throw new GoogleError('The item is no longer in the form.');
  return item;
}
