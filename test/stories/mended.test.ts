// What people break after set-up is said on the health list, and set-up run again mends what it can.
import type { SetUpFacts } from '../../src/complaints/set-up/set-up.ts';
import { openShop, people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'It broke', email: 'wang@example.com', name: 'Wang' });
  shop.later(10);
  open = shop.remembered();
}, 120_000);

function unlink(shop: Shop): void {
  const { spreadsheets, spreadsheetId, forms } = shop.google.world;
  const form = forms[shop.state().forms[0]?.formId ?? ''];
  for (const sheet of spreadsheets[spreadsheetId]?.sheets ?? []) {
    if (sheet.formId === form?.id) Object.assign(sheet, { formId: undefined });
  }
  Object.assign(form ?? {}, { destination: null });
}

const codes = (shop: Shop): string[] => shop.health().problems.map(({ code }) => code);

test('a form that was unlinked is linked again, and every answer is taken in once', () => {
  const shop = open();
  unlink(shop);
  shop.call('checkDesk');
  expect(codes(shop)).toEqual(['form-unlinked']);
  const { answers } = shop.call<SetUpFacts>('setUpDefaults');
  expect(shop.call('setUpDesk', answers)).toMatchObject({ done: true, problems: [] });
  shop.customerWrites({ what: 'A second one', email: 'zhao@example.com', name: 'Zhao' });
  shop.later(20);
  expect(shop.facts().map(({ what }) => what)).toEqual(['It broke', 'A second one']);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
  shop.call('checkDesk');
  expect(codes(shop)).toEqual([]);
}, 60_000);

test('the night finds what fell, without being asked', () => {
  const shop = open();
  const { forms } = shop.google.world;
  Object.assign(forms[shop.state().forms[0]?.formId ?? '']?.switches ?? {}, { published: false });
  shop.leap('2026-11-22T04:00:00Z');
  expect(codes(shop)).toContain('form-closed');
  const { answers } = shop.call<SetUpFacts>('setUpDefaults', {}, people.Anna);
  shop.call('setUpDesk', answers);
  shop.call('checkDesk');
  expect(codes(shop)).not.toContain('form-closed');
}, 60_000);
