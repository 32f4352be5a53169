// FormApp's host side: forms themselves. Their items and responses have files of their own.
import * as z from 'zod';
import { GoogleError, type Service } from '../services/service.ts';
import { formAppCall, formCall } from './call.ts';
import { formItemService } from './items.ts';
import { formResponseService } from './responses.ts';
import type { FormState, FormSwitches } from './state.ts';
import { createForm, editUrl, formForEditing, publicUrl } from './store.ts';
import { linkForm, unlinkForm } from './tab.ts';

const NO_ARGUMENTS = z.tuple([]);
const ONE_TEXT = z.tuple([z.string()]);
const ONE_SWITCH = z.tuple([z.boolean()]);
const NO_DESTINATION = 'The form currently has no response destination.';

const opening: Service = {
  ...formAppCall('create', z.tuple([z.string()]).rest(z.boolean()), (caller, title, ...rest) => {
    // Whether it starts published depends on the account.
    const published = rest[0] ?? caller.world.options.unknown.formsStartPublished;
    const form = createForm(caller.world, caller.user, title, published);
    return form.id;
  }),
  ...formAppCall('openById', ONE_TEXT, (caller, id) => {
    return formForEditing(caller.world, id, caller.user).id;
  }),
  ...formAppCall('openByUrl', ONE_TEXT, (caller, url) => {
    const id = /\/forms\/d\/([^/?#]+)\//.exec(url)?.[1] ?? '';
    return formForEditing(caller.world, id, caller.user).id;
  }),
};

type TextProperty = 'title' | 'description' | 'confirmation' | 'closedMessage';

function textProperty(name: string, property: TextProperty): Service {
  return {
    ...formCall(`get${name}`, NO_ARGUMENTS, (form) => form[property]),
    ...formCall(`set${name}`, ONE_TEXT, (form, [text]) => {
      form[property] = text;
    }),
  };
}

function switchProperty(getter: string, setter: string, property: keyof FormSwitches): Service {
  return {
    ...formCall(getter, NO_ARGUMENTS, (form) => form.switches[property] ?? false),
    ...formCall(setter, ONE_SWITCH, (form, [enabled]) => {
      form.switches[property] = enabled;
    }),
  };
}

const publishing: Service = {
  ...formCall('isPublished', NO_ARGUMENTS, (form) => form.switches.published),
  ...formCall('setPublished', ONE_SWITCH, (form, [enabled]) => {
    form.switches.published = enabled;
    form.switches.accepting = enabled;
  }),
  ...formCall('isAcceptingResponses', NO_ARGUMENTS, (form) => form.switches.accepting),
  ...formCall('setAcceptingResponses', ONE_SWITCH, (form, [enabled]) => {
    if (!form.switches.published) throw new GoogleError('The form is not published.');
    form.switches.accepting = enabled;
  }),
};

function destinationOf(form: FormState) {
  if (!form.destination) throw new GoogleError(NO_DESTINATION);
  return form.destination;
}

const destination: Service = {
  ...formCall('setDestination', ONE_TEXT, (form, [spreadsheetId], caller) => {
    linkForm(caller.world, form, spreadsheetId);
  }),
  ...formCall('removeDestination', NO_ARGUMENTS, (form, _args, caller) => {
    destinationOf(form);
    unlinkForm(caller.world, form);
  }),
  ...formCall('getDestinationId', NO_ARGUMENTS, (form) => destinationOf(form).spreadsheetId),
  ...formCall('getDestinationType', NO_ARGUMENTS, (form) => {
    destinationOf(form);
    return 'SPREADSHEET';
  }),
};

export const formAppService: Service = {
  ...opening,
  ...textProperty('Title', 'title'),
  ...textProperty('Description', 'description'),
  ...textProperty('ConfirmationMessage', 'confirmation'),
  ...textProperty('CustomClosedFormMessage', 'closedMessage'),
  ...publishing,
  ...switchProperty('canEditResponse', 'setAllowResponseEdits', 'allowResponseEdits'),
  ...switchProperty('collectsEmail', 'setCollectEmail', 'collectEmail'),
  ...switchProperty(
    'hasLimitOneResponsePerUser',
    'setLimitOneResponsePerUser',
    'limitOneResponsePerUser',
  ),
  ...switchProperty('hasRespondAgainLink', 'setShowLinkToRespondAgain', 'showLinkToRespondAgain'),
  ...switchProperty('hasProgressBar', 'setProgressBar', 'progressBar'),
  ...switchProperty('requiresLogin', 'setRequireLogin', 'requireLogin'),
  ...formCall('getPublishedUrl', NO_ARGUMENTS, publicUrl),
  ...formCall('getEditUrl', NO_ARGUMENTS, editUrl),
  ...destination,
  ...formItemService,
  ...formResponseService,
};
