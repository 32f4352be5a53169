// FormApp. Each contract leaves an empty form in the account's Drive: Apps Script cannot delete it without more scopes.
import { type Contracts, REFUSED, refusal } from './contract.ts';

type Form = GoogleAppsScript.Forms.Form;
const create = (): Form => FormApp.create('Contract');

/** Newer than the type package: a form that takes responses at once. */
interface Publishing {
  create(title: string, isPublished: boolean): Form;
}
const published = (): Form => (FormApp as unknown as Publishing).create('Contract', true);

export const forms: Contracts = {
  'a new form has no title although its file has a name': {
    source: 'T41, brucemcpherson/gas-fakes, jpoehnelt/blog, issuetracker 442747794',
    run: () => create().getTitle(),
    gives: '',
  },
  'a form without a destination says so by failing': {
    source: 'T41, brucemcpherson/gas-fakes',
    run: () => [
      refusal(() => create().getDestinationId(), 'no response destination'),
      refusal(() => create().getDestinationType(), 'no response destination'),
    ],
    gives: [REFUSED, REFUSED],
  },
  'a question for files cannot be made': {
    source: 'T41, developers.google.com/apps-script/reference/forms/form',
    run: () => typeof (create() as unknown as { addFileUploadItem: unknown }).addFileUploadItem,
    gives: 'undefined',
  },
  'a question without choices is refused': {
    source: 'T41, brucemcpherson/gas-fakes',
    run: () => refusal(() => create().addListItem().setChoiceValues([])),
    gives: REFUSED,
  },
  'a question with the same choice twice is refused': {
    source: 'brucemcpherson/gas-fakes',
    run: () => refusal(() => create().addListItem().setChoiceValues(['x', 'x'])),
    gives: REFUSED,
  },
  'a prefilled link with a choice that does not exist is refused': {
    source: 'T41, brucemcpherson/gas-fakes',
    run: () => {
      const item = create().addListItem().setChoiceValues(['x']);
      return refusal(() => item.createResponse('y'));
    },
    gives: REFUSED,
  },
  'the entry of a prefilled link is not the id of its question': {
    source: 'brucemcpherson/gas-fakes, 12.13',
    run: () => {
      const form = create();
      const item = form.addTextItem().setTitle('One');
      const response = form.createResponse().withItemResponse(item.createResponse('x'));
      const url = response.toPrefilledUrl();
      return [/[?&]entry\.\d+=x/.test(url), url.indexOf(`entry.${item.getId()}=`) < 0];
    },
    gives: [true, true],
  },
  'the name of an enum is not the enum': {
    source:
      'T42, developers.google.com/apps-script/guides/v8-runtime/migration, brucemcpherson/gas-fakes',
    run: () => {
      const type = 'SPREADSHEET' as unknown as GoogleAppsScript.Forms.DestinationType;
      return refusal(() => create().setDestination(type, 'x'), "don't match the method signature");
    },
    gives: REFUSED,
  },
  'items begin with one empty choice': {
    source: 'T41, brucemcpherson/gas-fakes',
    run: () =>
      create()
        .addMultipleChoiceItem()
        .getChoices()
        .map((choice) => choice.getValue()),
    gives: [''],
  },
  'a deleted response is gone from the form, and what it was deleted by is the form': {
    source: 'developers.google.com/apps-script/reference/forms/form, deleteResponse',
    run: () => {
      const form = published();
      const [kept, gone] = [form.createResponse().submit(), form.createResponse().submit()];
      const left = form.deleteResponse(gone.getId()).getResponses();
      // On a real account the contract's forms stay behind: nobody is to answer them.
      (form as unknown as { setPublished(on: boolean): void }).setPublished(false);
      return left.map((response) => response.getId() === kept.getId());
    },
    gives: [true],
  },
  'a response that was not submitted has no id and no time': {
    source: 'brucemcpherson/gas-fakes',
    run: () => {
      const response = create().createResponse();
      return [response.getId(), response.getTimestamp()];
    },
    gives: [null, null],
  },
};
