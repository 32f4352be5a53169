// What the forms keep of an erased person goes, and of nobody else: also from tabs of links that were given up.
import type { SetUpFacts } from '../../src/complaints/set-up/set-up.ts';
import type { FormState } from '../../src/dev/google/host/forms/state.ts';
import { stored } from './erased-shop.ts';
import { openShop, people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const first = 'R-2026-0001';

function formOf(shop: Shop): FormState {
  const link = shop.state().forms.find(({ purpose }) => purpose === 'complaint');
  const form = shop.google.world.forms[link?.formId ?? ''];
  if (!form) throw new Error('no form');
  return form;
}

const kept = (shop: Shop): string[] =>
  formOf(shop).responses.map(({ answers }) => Object.values(answers).flat().join(' '));

function isErased(shop: Shop): void {
  shop.staff('Li').solves(first, 'Done');
  shop.staff('Li').closes(first);
  expect(shop.staff('Mei').does('erase', { number: first })).toMatchObject({ done: true });
  for (let run = 0; run < 3; run += 1) shop.oneClockRunAfter(5);
}

test('of two that came in the same second, only the one goes', () => {
  const shop = open();
  shop.customerWrites({ what: 'The samovar leaks', email: 'quill@example.com' });
  shop.customerWrites({ what: 'The tea was cold', email: 'chen@example.com' });
  shop.oneClockRunAfter(10);
  isErased(shop);
  expect(kept(shop)).toEqual([expect.stringContaining('The tea was cold')]);
  expect(stored(shop)).not.toContain('samovar');
});

test('where Google made numbers of answers, it is known by its time', () => {
  const shop = open();
  shop.customerWrites({ what: 'The samovar leaks', phone: '0912345678', order: '0077' });
  shop.oneClockRunAfter(10);
  shop.customerWrites({ what: 'The tea was cold', phone: '0955000111', order: '0078' });
  shop.oneClockRunAfter(10);
  isErased(shop);
  expect(kept(shop)).toEqual([expect.stringContaining('The tea was cold')]);
});

test('what cannot be told from another is left to a person: the health list says when it came', () => {
  const shop = open();
  shop.customerWrites({ what: 'The samovar leaks', phone: '0912345678', order: '0077' });
  shop.customerWrites({ what: 'The tea was cold', phone: '0955000111', order: '0078' });
  shop.oneClockRunAfter(10);
  isErased(shop);
  expect(kept(shop)).toHaveLength(2);
  expect(shop.state().inForms).toEqual([]);
  expect(shop.health().problems).toContainEqual(
    expect.objectContaining({ code: 'form-keeps', where: expect.stringMatching(/^2026-11-20 /) }),
  );
});

test('a form that was thrown away stops nothing; what it keeps is tried again', () => {
  const shop = open();
  shop.customerWrites({ what: 'The samovar leaks', email: 'quill@example.com' });
  shop.oneClockRunAfter(10);
  const { id } = formOf(shop);
  const { [id]: trashed, ...forms } = shop.google.world.forms;
  shop.google.world.forms = forms;
  isErased(shop);
  expect(shop.rows()).toMatchObject([{ number: first, what: '' }]);
  expect(shop.state().inForms).toHaveLength(1);
  if (trashed) shop.google.world.forms = { ...forms, [id]: trashed };
  for (let run = 0; run < 15; run += 1) shop.oneClockRunAfter(5);
  expect(shop.state().inForms).toEqual([]);
  expect(kept(shop)).toEqual([]);
});

test('a tab of a link that was given up is erased, too', () => {
  const shop = open();
  shop.customerWrites({ what: 'The samovar leaks', email: 'quill@example.com' });
  shop.oneClockRunAfter(10);
  const form = formOf(shop);
  const [book] = Object.values(shop.google.world.spreadsheets);
  const before = shop.state().forms[0]?.sheetId;
  for (const sheet of book?.sheets ?? []) {
    if (sheet.formId === form.id) Object.assign(sheet, { formId: undefined });
  }
  Object.assign(form, { destination: null });
  const { answers } = shop.call<SetUpFacts>('setUpDefaults');
  shop.call('setUpDesk', answers, people.Anna);
  for (let run = 0; run < 3; run += 1) shop.oneClockRunAfter(5);
  expect(shop.state().forms[0]?.sheetId).not.toBe(before);
  expect(JSON.stringify(shop.grid(before ?? 0))).toContain('samovar');
  isErased(shop);
  expect(stored(shop)).not.toContain('samovar');
  expect(stored(shop)).not.toContain('quill@example.com');
});
