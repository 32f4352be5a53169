// A mail about one complaint opens that complaint's row, wherever it stands.
import { openShop, people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const cell = (shop: Shop, number: string): string =>
  `#gid=84101&range=A${shop.cell(number, 'number').row}`;

const lastMail = (shop: Shop, about: string) => {
  const mail = shop.google.mails.filter(({ subject }) => subject.includes(about)).at(-1);
  if (!mail) throw new Error(`no mail about ${about}`);
  return mail;
};

test('a mail about a new complaint opens its own row, in text and in HTML', () => {
  const shop = open();
  for (const what of ['Cold coffee', 'Broken cup']) {
    shop.customerWrites({ what, name: what, email: 'wang@example.com' });
    shop.later(10);
  }
  const { text, html } = lastMail(shop, 'R-2026-0002');
  shop.staff('Li').does('help', { number: 'R-2026-0001', text: 'What may I say?' });
  shop.later(5);
  const first = lastMail(shop, 'R-2026-0001');
  expect(cell(shop, 'R-2026-0002')).not.toBe(cell(shop, 'R-2026-0001'));
  const second = [text, html, first.text].map((part) => part.match(/#gid=84101[^\s"]*/)?.[0]);
  expect(second).toEqual([
    cell(shop, 'R-2026-0002'),
    cell(shop, 'R-2026-0002').replace('&', '&amp;'),
    cell(shop, 'R-2026-0001'),
  ]);
});

test('a mail about a complaint whose row was sorted away opens it where it stands now', () => {
  const shop = open();
  for (const what of ['Zebra cake burnt', 'Broken cup', 'Late parcel']) {
    shop.customerWrites({ what, email: 'wang@example.com' });
    shop.later(5);
  }
  const before = cell(shop, 'R-2026-0001');
  shop.google.sortRange(people.Mei, 84101, shop.cell('R-2026-0001', 'what').column, true);
  shop.staff('Li').does('help', { number: 'R-2026-0001', text: 'What may I say?' });
  shop.later(5);
  expect(cell(shop, 'R-2026-0001')).not.toBe(before);
  expect(lastMail(shop, 'R-2026-0001').text).toContain(`${cell(shop, 'R-2026-0001')}\n`);
});
