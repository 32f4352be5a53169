import { evaluate, FORMS_SCOPE, googleWith, OWNER, STAFF } from './form-script.ts';

it('a new form is published only when asked to be (platform 5.2)', () => {
  const published = (create: string) =>
    evaluate(`const form = ${create}; return [form.isPublished(), form.isAcceptingResponses()]`);
  expect(published(`FormApp.create('a')`)).toEqual([false, false]);
  expect(published(`FormApp.create('a', true)`)).toEqual([true, true]);
  expect(published(`FormApp.create('a').setPublished(true)`)).toEqual([true, true]);
});

it('a new form cannot accept responses while it is not published', () => {
  expect(() => evaluate(`FormApp.create('a').setAcceptingResponses(true)`)).toThrow('published');
});

it('a new form is opened by id and by the address of its editor, not by the public one', () => {
  expect(
    evaluate(`const form = FormApp.create('a').setTitle('T');
      return [FormApp.openById(form.getId()).getTitle(), FormApp.openByUrl(form.getEditUrl()).getTitle()]`),
  ).toEqual(['T', 'T']);
  expect(() => evaluate(`FormApp.openByUrl(FormApp.create('a').getPublishedUrl())`)).toThrow(
    'No item with the given ID',
  );
});

it('a new form is not shared with those who share the sheet', () => {
  const google = googleWith(`function make() { return FormApp.create('a').getId(); }
function look(id) { return FormApp.openById(id).getTitle(); }`);
  const id = google.call('make', [], { as: OWNER });
  expect(google.call('look', [id], { as: OWNER })).toBe('');
  expect(() => google.call('look', [id], { as: STAFF })).toThrow('permission');
});

it('a new form needs the scope for forms', () => {
  const scopes = ['https://www.googleapis.com/auth/forms.currentonly'];
  expect(() => evaluate(`FormApp.create('a')`, { scopes })).toThrow(/permission/i);
  expect(() => evaluate(`FormApp.create('a')`, { scopes: [FORMS_SCOPE] })).not.toThrow();
});

it.each([
  ['questions for files', `FormApp.create('a').addFileUploadItem()`, 'not a function'],
  ['invented methods', `FormApp.create('a').setColor('red')`, 'not a function'],
  [
    'a question method before the item is cast',
    `const f = FormApp.create('a'); f.addTextItem(); f.getItems()[0].setRequired(true)`,
    'not a function',
  ],
  [
    'an other option in a drop-down list',
    `FormApp.create('a').addListItem().showOtherOption(true)`,
    'not a function',
  ],
  [
    'the name of an enum where the enum is wanted',
    `FormApp.create('a').setDestination('SPREADSHEET', 'x')`,
    'method signature',
  ],
  ['numbers as titles', `FormApp.create('a').setTitle(5)`, 'method signature'],
  ['nothing as a title', `FormApp.create('a').setTitle(undefined)`, 'method signature'],
  [
    'a destination that is not there',
    `FormApp.create('a').getDestinationId()`,
    'no response destination',
  ],
  [
    'a destination type without a destination',
    `FormApp.create('a').getDestinationType()`,
    'no response destination',
  ],
  ['no choices', `FormApp.create('a').addListItem().setChoiceValues([])`, 'empty'],
  [
    'doubled choices',
    `FormApp.create('a').addListItem().setChoiceValues(['x', 'x'])`,
    'duplicated',
  ],
  [
    'a scale that begins at 2',
    `FormApp.create('a').addScaleItem().setBounds(2, 5)`,
    'method signature',
  ],
  [
    'a wrong cast',
    `const f = FormApp.create('a'); f.addTextItem(); f.getItems()[0].asListItem()`,
    'Invalid conversion',
  ],
  [
    'a deleted item',
    `const f = FormApp.create('a'); const i = f.addTextItem(); f.deleteItem(i); i.setTitle('x')`,
    'no longer',
  ],
  [
    'a choice that does not exist',
    `FormApp.create('a').addListItem().setChoiceValues(['x']).createResponse('y')`,
    'Invalid response',
  ],
])('FormApp refuses %s', (_what, body, message) => {
  expect(() => evaluate(body)).toThrow(message);
});

it('items keep ids that say nothing about their place, and an entry id of their own (platform 5.15)', () => {
  const result = evaluate(`const form = FormApp.create('a', true);
    const one = form.addTextItem().setTitle('One');
    const two = form.addTextItem().setTitle('Two');
    form.moveItem(two, 0);
    const url = form.createResponse().withItemResponse(one.createResponse('x y&z')).toPrefilledUrl();
    return { order: form.getItems().map((i) => i.getTitle()), index: one.getIndex(), id: one.getId(), url,
      same: form.getItemById(one.getId()).getTitle(), none: form.getItemById(1) }`);
  expect(result).toMatchObject({ order: ['Two', 'One'], index: 1, same: 'One', none: null });
  const { url, id } = result as { url: string; id: number };
  expect(url).toMatch(/viewform\?usp=pp_url&entry\.\d+=x%20y%26z$/);
  expect(url).not.toContain(`entry.${id}=`);
});

it('items are filtered by the enum of their type', () => {
  expect(
    evaluate(`const form = FormApp.create('a');
      form.addTextItem(); form.addPageBreakItem(); form.addSectionHeaderItem().setTitle('h');
      const [head] = form.getItems(FormApp.ItemType.SECTION_HEADER);
      return [head.getTitle(), head.getType() === FormApp.ItemType.SECTION_HEADER, JSON.stringify(head.getType())]`),
  ).toEqual(['h', true, '"SECTION_HEADER"']);
});

it('counts reads and writes as calls that leave the script, and casts not', () => {
  const google = googleWith(`function main() {
    const form = FormApp.create('a');
    form.addTextItem().setTitle('T');
    form.getItems()[0].asTextItem().getId();
  }`);
  google.call('main', [], { as: OWNER });
  expect(google.lastExecution?.totalCalls).toBe(4);
});
