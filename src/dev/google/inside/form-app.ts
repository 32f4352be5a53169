// FormApp inside the script: plain classes with just these methods, anything else is a TypeError.
import { exception, type Host } from './bridge.ts';
import { anyItem, ItemType, isItem, keyOf, typedItem } from './form-item.ts';
import './form-item-kinds.ts';
import { FormResponse } from './form-response.ts';
import { makeValidations } from './form-validation.ts';
import { isText, isWhole, makeEnum, needs, oneOf } from './signature.ts';

const DestinationType = makeEnum('SPREADSHEET');

const GETTERS = [
  'getTitle',
  'getDescription',
  'getConfirmationMessage',
  'getCustomClosedFormMessage',
  'isPublished',
  'isAcceptingResponses',
  'canEditResponse',
  'collectsEmail',
  'hasLimitOneResponsePerUser',
  'hasRespondAgainLink',
  'hasProgressBar',
  'requiresLogin',
  'getPublishedUrl',
  'getEditUrl',
  'getDestinationId',
];

const SETTERS = [
  'setTitle',
  'setDescription',
  'setConfirmationMessage',
  'setCustomClosedFormMessage',
  'setPublished',
  'setAcceptingResponses',
  'setAllowResponseEdits',
  'setCollectEmail',
  'setLimitOneResponsePerUser',
  'setShowLinkToRespondAgain',
  'setProgressBar',
  'setRequireLogin',
  'removeDestination',
];

const ADDERS = {
  addTextItem: 'TEXT',
  addParagraphTextItem: 'PARAGRAPH_TEXT',
  addMultipleChoiceItem: 'MULTIPLE_CHOICE',
  addListItem: 'LIST',
  addCheckboxItem: 'CHECKBOX',
  addScaleItem: 'SCALE',
  addSectionHeaderItem: 'SECTION_HEADER',
  addPageBreakItem: 'PAGE_BREAK',
};

const isDate = (value: unknown) => value instanceof Date;

/** Methods of a form that not every account has. */
export interface FormMethods {
  readonly publishingMethods: boolean;
  readonly signInMethods: boolean;
}

interface Key {
  readonly host: Host;
  readonly id: string;
}

const keys = new WeakMap<object, Key>();

function keyOfForm(form: object): Key {
  const key = keys.get(form);
  if (!key) throw exception('The form is no longer there.');
  return key;
}

function call(form: object, method: string, args: readonly unknown[] = []): unknown {
  const { host, id } = keyOfForm(form);
  return host(`FormApp.Form.${method}`, id, ...args);
}

function itemFrom(form: object, handle: unknown) {
  const { host, id } = keyOfForm(form);
  return anyItem(host, id, handle);
}

function responseFrom(form: object, stored?: unknown) {
  const { host, id } = keyOfForm(form);
  return new FormResponse(host, id, stored);
}

/** An item is named by itself or by its position. */
function namedItem(form: object, method: string, args: readonly unknown[], count: number): unknown {
  const isNamed = (value: unknown) => isItem(value) || isWhole(value);
  needs(`FormApp.Form.${method}`, args, ...[isNamed, isWhole].slice(0, count));
  const [item] = args;
  return isItem(item) ? keyOf(item).id : call(form, 'itemIdAt', [item]);
}

class Form {
  constructor(host: Host, id: unknown) {
    keys.set(this, { host, id: String(id) });
  }
  getId() {
    return keyOfForm(this).id;
  }
  getDestinationType() {
    call(this, 'getDestinationType');
    return DestinationType.SPREADSHEET;
  }
  setDestination(...args: unknown[]) {
    needs('FormApp.Form.setDestination', args, oneOf(DestinationType), isText);
    call(this, 'setDestination', args.slice(1));
    return this;
  }
  getItems(...args: unknown[]) {
    if (args.length > 0) needs('FormApp.Form.getItems', args, oneOf(ItemType));
    const handles = call(this, 'getItems', [args[0] ?? null]) as unknown[];
    return handles.map((handle) => itemFrom(this, handle));
  }
  getItemById(...args: unknown[]) {
    const handle = call(this, 'getItemById', args);
    return handle ? itemFrom(this, handle) : null;
  }
  deleteItem(...args: unknown[]) {
    call(this, 'deleteItem', [namedItem(this, 'deleteItem', args, 1)]);
  }
  moveItem(...args: unknown[]) {
    const id = namedItem(this, 'moveItem', args, 2);
    return itemFrom(this, call(this, 'moveItem', [id, args[1]]));
  }
  getResponses(...args: unknown[]) {
    if (args.length > 0) needs('FormApp.Form.getResponses', args, isDate);
    const since = args[0] instanceof Date ? args[0].getTime() : null;
    const stored = call(this, 'getResponses', [since]) as unknown[];
    return stored.map((each) => responseFrom(this, each));
  }
  getResponse(...args: unknown[]) {
    return responseFrom(this, call(this, 'getResponse', args));
  }
  createResponse() {
    return responseFrom(this);
  }
  deleteResponse(...args: unknown[]) {
    needs('FormApp.Form.deleteResponse', args, isText);
    call(this, 'deleteResponse', args);
    return this;
  }
}

function define(name: string, value: (this: object, ...args: unknown[]) => unknown): void {
  Object.defineProperty(Form.prototype, name, { value, configurable: true });
}

for (const name of GETTERS) {
  define(name, function (...args) {
    return call(this, name, args);
  });
}
for (const name of SETTERS) {
  define(name, function (...args) {
    call(this, name, args);
    return this;
  });
}
for (const [name, type] of Object.entries(ADDERS)) {
  define(name, function () {
    const { host, id } = keyOfForm(this);
    return typedItem(host, id, call(this, 'addItem', [type]));
  });
}

/** What an account does not know yet, or no longer. */
export function removeFormMethods({ publishingMethods, signInMethods }: FormMethods): void {
  const missing = [
    ...(publishingMethods ? [] : ['setPublished', 'isPublished']),
    ...(signInMethods ? [] : ['setRequireLogin', 'requiresLogin']),
  ];
  for (const name of missing) Reflect.deleteProperty(Form.prototype, name);
}

export function makeFormApp(host: Host) {
  return {
    DestinationType,
    ItemType,
    create: (...args: unknown[]) => new Form(host, host('FormApp.create', ...args)),
    openById: (...args: unknown[]) => new Form(host, host('FormApp.openById', ...args)),
    openByUrl: (...args: unknown[]) => new Form(host, host('FormApp.openByUrl', ...args)),
    ...makeValidations(),
  };
}
