// What every item of a form can do inside the script; form-item-kinds.ts adds a class a type.
import { exception, type Host } from './bridge.ts';
import { makeEnum } from './signature.ts';

export const ItemType = makeEnum(
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'LIST',
  'CHECKBOX',
  'SCALE',
  'SECTION_HEADER',
  'PAGE_BREAK',
  'DATE',
  'TIME',
  'DATETIME',
  'DURATION',
  'GRID',
  'CHECKBOX_GRID',
  'IMAGE',
  'VIDEO',
  'FILE_UPLOAD',
  'RATING',
);

export interface Key {
  readonly host: Host;
  readonly formId: string;
  readonly id: number;
  readonly type: keyof typeof ItemType;
}

const keys = new WeakMap<object, Key>();

export function keyOf(item: object): Key {
  const key = keys.get(item);
  if (!key) throw exception('The item is no longer in the form.');
  return key;
}

export function call(item: object, method: string, args: readonly unknown[] = []): unknown {
  const { host, formId, id } = keyOf(item);
  return host(`FormApp.Item.${method}`, formId, id, ...args);
}

export class BareItem {
  constructor(key: Key) {
    keys.set(this, key);
  }
  getId() {
    return keyOf(this).id;
  }
  getType() {
    return ItemType[keyOf(this).type];
  }
  getIndex() {
    return call(this, 'getIndex');
  }
  getTitle() {
    return call(this, 'getTitle');
  }
  setTitle(...args: unknown[]) {
    call(this, 'setTitle', args);
    return this;
  }
  getHelpText() {
    return call(this, 'getHelpText');
  }
  setHelpText(...args: unknown[]) {
    call(this, 'setHelpText', args);
    return this;
  }
}

type Kind = new (key: Key) => BareItem;

const kinds = new Map<string, Kind>();

export function addKinds(classes: Readonly<Record<string, Kind>>): void {
  for (const [type, Class] of Object.entries(classes)) kinds.set(type, Class);
}

function cast(item: object, type: string): BareItem {
  const key = keyOf(item);
  const Class = kinds.get(type);
  if (key.type !== type || !Class) throw exception('Invalid conversion for item type.');
  return new Class(key);
}

/** What getItems hands out: it must be cast before it can do more than any item can. */
class Item extends BareItem {
  asTextItem() {
    return cast(this, 'TEXT');
  }
  asParagraphTextItem() {
    return cast(this, 'PARAGRAPH_TEXT');
  }
  asMultipleChoiceItem() {
    return cast(this, 'MULTIPLE_CHOICE');
  }
  asListItem() {
    return cast(this, 'LIST');
  }
  asCheckboxItem() {
    return cast(this, 'CHECKBOX');
  }
  asScaleItem() {
    return cast(this, 'SCALE');
  }
  asSectionHeaderItem() {
    return cast(this, 'SECTION_HEADER');
  }
  asPageBreakItem() {
    return cast(this, 'PAGE_BREAK');
  }
}

export function asItem(item: object): Item {
  return new Item(keyOf(item));
}

export function anyItem(host: Host, formId: string, handle: unknown): Item {
  const { id, type } = handle as Pick<Key, 'id' | 'type'>;
  return new Item({ host, formId, id, type });
}

export function typedItem(host: Host, formId: string, handle: unknown): BareItem {
  const item = anyItem(host, formId, handle);
  return cast(item, keyOf(item).type);
}

export function isItem(value: unknown): value is object {
  return value instanceof BareItem;
}
