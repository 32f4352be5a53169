// FormApp's host side: the questions and the furniture between them.
import * as z from 'zod';
import { GoogleError, type Service } from '../services/service.ts';
import { refusal } from './answers.ts';
import { formCall, itemCall } from './call.ts';
import type { Answer, FormItem, FormState } from './state.ts';
import { addItem, itemOf } from './store.ts';
import { syncHeaders } from './tab.ts';

const NO_ARGUMENTS = z.tuple([]);
const ONE_TEXT = z.tuple([z.string()]);
const ONE_SWITCH = z.tuple([z.boolean()]);
const ITEM_TYPE = z.enum([
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'LIST',
  'CHECKBOX',
  'SCALE',
  'SECTION_HEADER',
  'PAGE_BREAK',
]);
const RULE = z.object({
  kind: z.enum(['email', 'url', 'pattern', 'number', 'wholeNumber', 'maxLength', 'minLength']),
  operand: z.string(),
  help: z.string(),
});

/** Enough for the script's side to hand out an object of the right class. */
function handle(item: FormItem): { id: number; type: string } {
  return { id: item.id, type: item.type };
}

function positionOf(form: FormState, index: number): number {
  if (index < 0 || index >= form.items.length) {
    throw new GoogleError(`Invalid data updating form: index ${index} is out of range.`);
  }
  return index;
}

function move(form: FormState, item: FormItem, to: number): void {
  const target = positionOf(form, to);
  form.items = form.items.filter((each) => each !== item);
  form.items.splice(target, 0, item);
}

const onForm: Service = {
  ...formCall('addItem', z.tuple([ITEM_TYPE]), (form, [type], caller) => {
    const item = addItem(form, type);
    syncHeaders(caller.world, form);
    return handle(item);
  }),
  ...formCall('getItems', z.tuple([ITEM_TYPE.nullable()]), (form, [type]) =>
    form.items.filter((item) => type === null || item.type === type).map(handle),
  ),
  ...formCall('getItemById', z.tuple([z.number()]), (form, [id]) => {
    const item = form.items.find((each) => each.id === id);
    return item ? handle(item) : null;
  }),
  ...formCall('itemIdAt', z.tuple([z.int()]), (form, [index]) => {
    return form.items[positionOf(form, index)]?.id;
  }),
  ...formCall('deleteItem', z.tuple([z.number()]), (form, [id], caller) => {
    const item = itemOf(form, id);
    form.items = form.items.filter((each) => each !== item);
    syncHeaders(caller.world, form);
  }),
  ...formCall('moveItem', z.tuple([z.number(), z.int()]), (form, [id, to]) => {
    const item = itemOf(form, id);
    move(form, item, to);
    return handle(item);
  }),
};

function checkChoices(item: FormItem, values: readonly string[]): void {
  if (values.length === 0) throw new GoogleError('Array is empty: values');
  if (new Set(values).size !== values.length) {
    throw new GoogleError('Invalid data updating form: choices must not be duplicated.');
  }
  if (values.includes('')) {
    throw new GoogleError(`Invalid data updating form: empty choice in "${item.title}".`);
  }
}

const SCALE_LOW = z.union([z.literal(0), z.literal(1)]);

const onItem: Service = {
  ...itemCall('getTitle', NO_ARGUMENTS, (item) => item.title),
  ...itemCall('setTitle', ONE_TEXT, (item, [title], form, caller) => {
    item.title = title;
    syncHeaders(caller.world, form);
  }),
  ...itemCall('getHelpText', NO_ARGUMENTS, (item) => item.help),
  ...itemCall('setHelpText', ONE_TEXT, (item, [help]) => {
    item.help = help;
  }),
  ...itemCall('isRequired', NO_ARGUMENTS, (item) => item.required),
  ...itemCall('setRequired', ONE_SWITCH, (item, [required]) => {
    item.required = required;
  }),
  ...itemCall('getIndex', NO_ARGUMENTS, (item, _args, form) => form.items.indexOf(item)),
  ...itemCall('getChoices', NO_ARGUMENTS, (item) => item.choices),
  ...itemCall('setChoiceValues', z.tuple([z.array(z.string())]), (item, [values]) => {
    checkChoices(item, values);
    item.choices = [...values];
  }),
  ...itemCall('hasOtherOption', NO_ARGUMENTS, (item) => item.hasOther),
  ...itemCall('showOtherOption', ONE_SWITCH, (item, [enabled]) => {
    item.hasOther = enabled;
  }),
  ...itemCall('getScale', NO_ARGUMENTS, (item) => item.scale),
  ...itemCall('setBounds', z.tuple([SCALE_LOW, z.int().min(3).max(10)]), (item, [low, high]) => {
    item.scale = { ...item.scale, low, high };
  }),
  ...itemCall('setLabels', z.tuple([z.string(), z.string()]), (item, [lowLabel, highLabel]) => {
    item.scale = { ...item.scale, lowLabel, highLabel };
  }),
  ...itemCall('setValidation', z.tuple([RULE]), (item, [rule]) => {
    item.rule = rule;
  }),
};

const ANSWER = z.union([z.string(), z.number(), z.array(z.string())]);

/** A choice that the form does not have is refused here already, and with it a prefilled link. */
const answering: Service = {
  ...itemCall('createResponse', z.tuple([ANSWER]), (item, [value]): Answer => {
    if ((typeof value === 'number') !== (item.type === 'SCALE')) {
      throw new GoogleError(`Invalid response submitted to form item "${item.title}".`);
    }
    const answer = typeof value === 'number' ? String(value) : value;
    const problem = refusal({ ...item, required: false, rule: null }, answer);
    if (problem) throw new GoogleError(`Invalid response submitted to form item: ${problem}`);
    return answer;
  }),
};

export const formItemService: Service = { ...onForm, ...onItem, ...answering };
