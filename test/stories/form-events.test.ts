// Google's news of a form is doubled, blank, late, missing, or the sheet loses the row: exactly one complaint each.
import type { FormEvents } from '../../src/dev/google/types.ts';
import { sound, soundness } from './holds.ts';
import type { Shop } from './shop.ts';
import { openShop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const wang = { what: 'The cup arrived broken', email: 'wang@example.com', name: 'Wang Xiaoming' };
const whats = (shop: Shop): unknown[] => shop.facts().map(({ what }) => what);
const night = '2026-11-21T03:10:00Z';

test.each<FormEvents>([
  'normal',
  'duplicate',
  'blank',
  'late',
  'missing',
])('an event that is %s: one complaint, one acknowledgement', (events) => {
  const shop = open();
  shop.customerWrites(wang, { events });
  shop.later(20);
  shop.leap(night);
  expect(whats(shop)).toEqual([wang.what]);
  expect(shop.mailsTo(wang.email)).toHaveLength(1);
  expect(soundness(shop)).toEqual(sound);
});

test('a response that the customer edits is an event on its complaint', () => {
  const shop = open();
  shop.customerWrites(wang, { events: 'edited' });
  shop.later(20);
  shop.leap(night);
  expect(whats(shop)).toEqual([`${wang.what} (!)`]);
  expect(shop.mailsTo(wang.email)).toHaveLength(1);
  expect(soundness(shop)).toEqual(sound);
});

describe('a response that the sheet lost in a burst', () => {
  const burst = (): Shop => {
    const shop = open();
    shop.customerWrites({ what: 'Cold coffee', email: 'a@example.com' });
    shop.customerWrites(wang, { events: 'lost' });
    shop.customerWrites({ what: 'Wrong bill', email: 'b@example.com' });
    shop.later(20);
    return shop;
  };

  test('becomes a complaint in the night, once', () => {
    const shop = burst();
    expect(whats(shop)).toEqual(['Cold coffee', 'Wrong bill']);
    shop.leap(night);
    expect(whats(shop)).toEqual(['Cold coffee', 'Wrong bill', wang.what]);
    shop.customerWrites({ what: 'Rude answer', email: wang.email });
    shop.leap('2026-11-22T03:10:00Z');
    shop.leap('2026-11-23T03:10:00Z');
    expect(whats(shop)).toEqual(['Cold coffee', 'Wrong bill', wang.what, 'Rude answer']);
    expect(shop.mailsTo(wang.email)).toHaveLength(2);
    expect(soundness(shop)).toEqual(sound);
  });

  test('of which people deleted the row afterwards is not taken for lost', () => {
    const shop = burst();
    const sheetId = shop.state().forms[0]?.sheetId ?? 0;
    shop.google.deleteRows('anna@linden.example', sheetId, 2);
    shop.leap(night);
    shop.leap('2026-11-22T03:10:00Z');
    expect(whats(shop)).toEqual(['Cold coffee', 'Wrong bill', wang.what]);
    expect(soundness(shop)).toEqual(sound);
  });

  test('and a form that somebody deleted does not stop the night', () => {
    const shop = burst();
    delete shop.google.world.forms[shop.state().forms[1]?.formId ?? ''];
    shop.leap(night);
    expect(whats(shop)).toHaveLength(3);
  });
});
