// Two people share a phone: one of them is erased, and the other stays whole.
import { stored } from './erased-shop.ts';
import { openShop, type Shop } from './shop.ts';

const [his, hers] = ['R-2026-0001', 'R-2026-0002'] as const;
const phone = '0912 345 678';
const quill = {
  what: 'The samovar leaks',
  name: 'Quill',
  email: 'quill@example.com',
  company: 'Q Ltd',
};
const chen = { what: 'The tea was cold', name: 'Chen', email: 'chen@example.com' };

const row = (shop: Shop, number: string) => shop.rows().find((one) => one['number'] === number);

test('of two who share a phone one is erased, and of the other nothing goes', async () => {
  const shop = (await openShop())();
  for (const person of [quill, chen]) {
    shop.customerWrites({ ...person, phone });
    shop.oneClockRunAfter(5);
  }
  const [before, mei] = [row(shop, hers), shop.staff('Mei')];
  mei.solves(his, 'Mended it');
  mei.closes(his);
  expect(mei.does('erase', { number: his })).toMatchObject({ done: true });
  shop.oneClockRunAfter(10);
  shop.oneClockRunAfter(5);
  for (const secret of ['Quill', 'quill@', 'samovar', 'Q Ltd']) {
    expect(stored(shop)).not.toContain(secret);
  }
  expect(row(shop, hers)).toEqual(before);
  expect(shop.table('customers')).toEqual([
    expect.objectContaining({ name: 'Chen', keys: ['t?0912345678', 'chen@example.com'] }),
  ]);
  expect(shop.outbox().filter(({ text }) => text.includes('The tea was cold'))).not.toEqual([]);
}, 60_000);
