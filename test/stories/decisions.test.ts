// Monday's letter is answered on a phone: yes, no or "I call them", through a form of the desk.
import { decisionReference } from '../../src/desk/reference.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const number = 'R-2026-0001';
const wang = { what: 'The suit is ruined', email: 'wang@example.com', name: 'Wang Xiaoming' };

/** From a form on Friday to Anna's letter on Monday. */
function lettered(shop: Shop, friday: (shop: Shop) => void = () => {}): Shop {
  shop.customerWrites(wang);
  shop.later(5);
  friday(shop);
  shop.leap('2026-11-23T08:10:00Z');
  return shop;
}

const asksFor = (value: number) => (shop: Shop) => {
  const done = shop.staff('Li').does('askApproval', { number, value, text: 'Ruined' });
  expect(done.done).toBe(true);
};

const letter = (shop: Shop) => {
  const mail = shop
    .mailsTo(people.Anna)
    .filter(({ html }) => html.includes('The week in seven numbers'))
    .at(-1);
  if (!mail) throw new Error('no letter');
  return mail;
};

/** What the letter's button writes into the form. */
function referenceIn(shop: Shop, button: string): string {
  const [, href = ''] =
    new RegExp(`<a href="([^"]+)"[^>]*>${button}</a>`).exec(letter(shop).html) ?? [];
  const asked = [...new URL(href.replace(/&amp;/g, '&')).searchParams.values()];
  return asked.find((value) => value.startsWith('R-')) ?? '';
}

const row = (shop: Shop) => shop.rows().find((one) => one['number'] === number);
const subjects = (shop: Shop, to: string) => shop.mailsTo(to).map(({ subject }) => subject);

test('a sum above the limit is granted from the letter, in the reader’s name, and the owner hears it once', () => {
  const shop = lettered(open(), asksFor(500));
  expect(letter(shop).text).toContain(`1  ${number} Wang Xiaoming`);
  shop.ownerDecides(referenceIn(shop, 'Yes'), 'Yes', 'Be generous');
  shop.later(5);
  expect(row(shop)).toMatchObject({ value: 500, approvedBy: 'Anna' });
  expect(subjects(shop, people.Li).filter((subject) => subject.includes('yes'))).toHaveLength(1);
  expect(shop.mailsTo(people.Li).at(-1)?.text).toContain('Be generous');
  expect(soundness(shop)).toEqual(sound);
});

test('each button opens the form with that answer and the case chosen', () => {
  const shop = lettered(open(), asksFor(500));
  const chosen = ['Yes', 'No', 'I call'].map((button) => {
    const [, href = ''] =
      new RegExp(`<a href="([^"]+)"[^>]*>${button}</a>`).exec(letter(shop).html) ?? [];
    return [...new URL(href.replace(/&amp;/g, '&')).searchParams.values()];
  });
  const reference = referenceIn(shop, 'Yes');
  expect(chosen).toEqual([
    ['pp_url', 'Yes', reference],
    ['pp_url', 'No', reference],
    ['pp_url', 'I call the customer myself', reference],
  ]);
});

test('no: nothing is given, and the owner hears why', () => {
  const shop = lettered(open(), asksFor(500));
  shop.ownerDecides(referenceIn(shop, 'No'), 'No', 'Offer a repair');
  shop.later(5);
  expect(row(shop)).toMatchObject({ value: null, approvedBy: '' });
  expect(shop.mailsTo(people.Li).at(-1)?.text).toContain('Offer a repair');
});

test('I call them: the owner is told to wait, and what was asked stays open', () => {
  const shop = lettered(open(), asksFor(500));
  shop.ownerDecides(referenceIn(shop, 'I call'), 'I call the customer myself');
  shop.later(5);
  expect(row(shop)).toMatchObject({ value: 500, approvedBy: '' });
  expect(subjects(shop, people.Li).at(-1)).toBe(`Anna calls the customer [${number}]`);
});

test('what is only late is passed on to whoever looks after it, word for word', () => {
  const shop = lettered(open());
  shop.ownerDecides(referenceIn(shop, 'Yes'), 'Yes', 'Before the shop opens');
  shop.later(5);
  const told = shop.mailsTo(people.Li).at(-1);
  expect(told?.subject).toBe(`Anna says yes [${number}]`);
  expect(told?.text).toContain('Shall it be done today');
  expect(told?.text).toContain('> Before the shop opens');
  expect(shop.log().filter(({ type }) => type === 'decided')).toHaveLength(1);
});

describe('nothing is changed, and the reader has a mail that says so', () => {
  test('when it is decided a second time', () => {
    const shop = lettered(open(), asksFor(500));
    const reference = referenceIn(shop, 'Yes');
    for (const answer of ['Yes', 'No', 'No']) {
      shop.ownerDecides(reference, answer);
      shop.later(5);
    }
    expect(row(shop)).toMatchObject({ value: 500, approvedBy: 'Anna' });
    const back = shop.mailsTo(people.Anna).filter(({ subject }) => subject.startsWith('Nothing'));
    expect(back.map(({ text }) => text.includes('the first decision stands'))).toEqual([true]);
  });

  test.each([
    [
      'approved in the sidebar',
      (shop: Shop) => void shop.staff('Mei').does('approve', { number, granted: true, text: '' }),
    ],
    [
      'another sum was asked for',
      (shop: Shop) => void shop.staff('Li').does('askApproval', { number, value: 5000, text: '' }),
    ],
    ['solved', (shop: Shop) => void shop.staff('Li').solves(number, 'Cleaned', { value: 0 })],
  ])('when it was settled otherwise: %s', (_, meanwhile) => {
    const shop = lettered(open(), asksFor(500));
    const reference = referenceIn(shop, 'Yes');
    meanwhile(shop);
    const { value, approvedBy, status, owner } = row(shop) ?? {};
    const before = { value, approvedBy, status, owner };
    shop.ownerDecides(reference, 'Yes');
    shop.later(5);
    expect(row(shop)).toMatchObject(before);
    expect(shop.mailsTo(people.Anna).at(-1)?.text).toContain('settled in another way');
  });

  test('when the reader leads no more', () => {
    const shop = lettered(open(), asksFor(500));
    const reference = referenceIn(shop, 'Yes');
    const team = shop.grid(84110);
    const at = team.findIndex((cells) => cells.includes(people.Anna));
    const role = (team[0] ?? []).indexOf('Role');
    shop.google.typeCell(people.Anna, 84110, at + 1, role + 1, 'Staff');
    shop.ownerDecides(reference, 'Yes');
    shop.later(5);
    expect(row(shop)).toMatchObject({ approvedBy: '' });
    expect(shop.mailsTo(people.Anna).at(-1)?.subject).toBe(`Nothing was changed [${number}]`);
  });
});

test('asked whether they call somebody who was hurt, a yes is that they call', () => {
  const shop = lettered(open(), (friday) =>
    friday.staff('Li').logs('Slipped on the floor', { hurt: true, place: 'Harbour' }),
  );
  const [, reference = ''] = /(R-2026-0002-H0-\w{10})/.exec(letter(shop).html) ?? [];
  shop.ownerDecides(reference, 'Yes');
  shop.later(5);
  expect(subjects(shop, people.Li).at(-1)).toBe('Anna calls the customer [R-2026-0002]');
});

test('a reference that is forged, or written to nobody here, changes nothing and is noted once', () => {
  const shop = lettered(open(), asksFor(500));
  const { secret } = shop.state();
  const mine = referenceIn(shop, 'Yes');
  const forged = [
    '',
    number,
    mine.replace(/.{3}$/, 'AAA'),
    decisionReference(secret, number, 'M0V50000', 'mallory@example.com'),
    decisionReference('a guess', number, 'M0V50000', people.Anna),
    mine.replace('V50000', 'V90000'),
  ];
  for (const reference of forged) shop.ownerDecides(reference, 'Yes');
  shop.later(5);
  expect(row(shop)).toMatchObject({ approvedBy: '' });
  const noted = shop.health().problems.filter(({ code }) => code === 'decision-forged');
  expect(noted).toHaveLength(1);
  expect(soundness(shop)).toEqual(sound);
});

test('the event of the form is lost: the clock takes the decision in, once', () => {
  const shop = lettered(open(), asksFor(500));
  shop.ownerDecides(referenceIn(shop, 'Yes'), 'Yes', '', { events: 'missing' });
  shop.oneClockRunAfter(5);
  shop.oneClockRunAfter(5);
  expect(row(shop)).toMatchObject({ approvedBy: 'Anna' });
  expect(shop.log().filter(({ type }) => type === 'decided')).toHaveLength(1);
});

test('what is archived by then was settled', () => {
  const shop = lettered(open(), (friday) => friday.staff('Li').solves(number, 'Cleaned'));
  const reference = decisionReference(shop.state().secret, number, 'L0', people.Anna);
  shop.staff('Li').closes(number);
  for (const day of ['11-30', '12-20', '12-31']) shop.leap(`2026-${day}T03:05:00Z`);
  expect(shop.table('archive')).toHaveLength(1);
  shop.ownerDecides(reference, 'Yes');
  shop.later(5);
  expect(shop.mailsTo(people.Anna).at(-1)?.text).toContain('settled in another way');
});
