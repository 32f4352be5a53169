// Customers and colleagues who are not like the others.
import { sound, soundness } from './holds.ts';
import type { Shop } from './shop.ts';
import { openShop } from './shop.ts';

const first = 'R-2026-0001';
const isWhole = (shop: Shop): void => expect(soundness(shop)).toEqual(sound);

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

test('a cafe complains to its vendor: two contact persons, one company, one history', () => {
  const shop = open();
  const cafe = { company: 'Cafe Aurora', order: 'C-2026-17' };
  shop.customerWrites({
    ...cafe,
    what: 'The machine leaks',
    name: 'Chen',
    email: 'chen@aurora.example',
  });
  shop.customerWrites({ ...cafe, what: 'Nobody came', name: 'Wu', email: 'wu@aurora.example' });
  shop.later(10);
  expect(shop.rows()).toMatchObject([cafe, cafe]);
  const view = shop.call<{ earlier: object[] }>(
    'complaint',
    { number: 'R-2026-0002' },
    'li@linden.example',
  );
  expect(view.earlier).toMatchObject([{ number: first, name: 'Chen', company: 'Cafe Aurora' }]);
  expect(shop.table('customers')).toMatchObject([
    { company: 'Cafe Aurora' },
    { company: 'Cafe Aurora' },
  ]);
  expect(shop.mailsTo('chen@aurora.example')).toHaveLength(1);
  expect(shop.mailsTo('wu@aurora.example')).toHaveLength(1);
  isWhole(shop);
});

test('a customer with a phone number only: told by phone, no clock runs on, no mail fails', () => {
  const shop = open();
  const { number } = shop
    .staff('Li')
    .logs('The grinder is loud', { reach: '020 7946 0999', who: 'Zhao' });
  expect(shop.staff('Li').answers(number, 'Hello').refused).toBe('no-mail');
  expect(shop.staff('Li').tells(number, 'We come on Monday.').done).toBe(true);
  expect(shop.rows()).toMatchObject([{ firstAnswered: expect.anything(), reach: 'phone' }]);
  shop.staff('Li').solves(number, 'Repaired');
  shop.staff('Li').closes(number);
  for (const day of [21, 22, 23, 24, 25]) shop.leap(`2026-11-${day}T10:00:00Z`);
  const late = shop.log().filter(({ type }) => type === 'warned');
  expect(late).toEqual([]);
  expect(shop.outbox().filter(({ state }) => state !== 'sent')).toEqual([]);
  expect(
    shop.google.mails.every(({ to }) => to.every((one) => one.endsWith('linden.example'))),
  ).toBe(true);
  isWhole(shop);
});

test('somebody hurt is alarmed in the same execution, at any hour (S62)', () => {
  const shop = open();
  shop.google.world.clock = Date.parse('2026-11-22T02:00:00Z');
  shop.customerWrites({ what: 'Scalded by the lid', hurt: 'Yes', email: 'wang@example.com' });
  for (const lead of ['anna@linden.example', 'mei@linden.example']) {
    expect(
      shop
        .mailsTo(lead)
        .map(({ text }) => text)
        .join(),
    ).toContain('Scalded by the lid');
  }
  isWhole(shop);
});

test('S62: the kind alone alarms: whoever chooses safety need not tick that somebody was hurt', () => {
  const shop = open();
  const kind = 'Safety or health';
  shop.customerWrites({ what: 'The shelf is loose', kind, email: 'wang@example.com' });
  expect(shop.mailsTo('anna@linden.example').map(({ subject }) => subject)).toContainEqual(
    expect.stringContaining('✚'),
  );
  isWhole(shop);
});

test('the person whom it is about neither owns it, nor sees it, nor hears of it (S113)', () => {
  const shop = open();
  shop.customerWrites({ what: 'Li was rude to me', about: 'Li', email: 'wang@example.com' });
  shop.later(60);
  shop.leap('2026-11-23T08:30:00Z');
  expect(shop.rows()[0]?.['owner']).not.toBe('Li');
  expect(shop.staff('Li').takes(first).refused).toBe('about-this-person');
  const queue = shop.call('queue', {}, 'li@linden.example');
  expect(JSON.stringify(queue)).not.toContain('rude');
  expect(JSON.stringify(shop.mailsTo('li@linden.example'))).not.toContain('rude');
  isWhole(shop);
});

test('a copied workbook mails nobody, whoever authorises it', () => {
  const shop = open();
  shop.customerWrites({ what: 'The cup arrived broken', email: 'wang@example.com' });
  shop.staff('Li').answers(first, 'Sorry.');
  const copy = shop.google.copySpreadsheet('mei@linden.example');
  copy.authorise('mei@linden.example');
  const asked = copy.call('act', [{ name: 'take', args: { id: 'in-the-copy', number: first } }], {
    as: 'mei@linden.example',
  });
  expect(asked).toMatchObject({ refused: 'desk-copied' });
  copy.run(
    'handleClock',
    { triggerUid: shop.state().triggers[0] },
    { kind: 'trigger', as: 'mei@linden.example' },
  );
  copy.advanceTo(copy.now + 24 * 3_600_000);
  expect(copy.mails).toEqual([]);
});

test("a second person's trigger does nothing", () => {
  const shop = open();
  shop.customerWrites(
    { what: 'The cup arrived broken', email: 'wang@example.com' },
    { events: 'missing' },
  );
  for (const handler of ['handleClock', 'handleFormSubmit']) {
    const event = { triggerUid: 'somebody-elses' };
    shop.google.run(handler, event, { kind: 'trigger', as: 'mei@linden.example' });
  }
  expect(shop.facts()).toEqual([]);
  expect(shop.google.mails).toEqual([]);
  shop.google.tick();
  expect(shop.facts()).toHaveLength(1);
});

test('a complaint that is withdrawn in the sheet: the answer that still waits never leaves', () => {
  const shop = open();
  shop.customerWrites({ what: 'The cup arrived broken', email: 'wang@example.com' });
  shop.later(10);
  shop.staff('Li').answers(first, 'Sorry.');
  shop.types('Li', first, 'status', 'Withdrawn');
  expect(shop.rows()).toMatchObject([{ status: 'withdrawn' }]);
  shop.later(10);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
  isWhole(shop);
});
