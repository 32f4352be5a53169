import { said } from '../../src/complaints/assignment/words/said.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

let fresh: () => Shop;
beforeAll(async () => {
  fresh = await openShop();
}, 60_000);

it.each([
  ['nothing', ''],
  ['no at sign', 'wang.example.com'],
  ['no domain', 'wang@example'],
  ['spaces inside', 'wang @example.com'],
  ['a machine that nobody reads', 'no-reply@example.com'],
  ['the desk itself', 'desk@linden.example'],
  ['the account that runs the desk', people.Anna],
  ['300 characters', `${'w'.repeat(290)}@example.com`],
])('to %s no mail goes; the owner is asked to phone', (_, email) => {
  const shop = fresh();
  shop.customerWrites({ what: 'The cup broke', phone: '020 7946 0999', email });
  shop.oneClockRunAfter(20);
  expect(shop.rows()).toHaveLength(1);
  expect(new Set(shop.google.mails.flatMap((mail) => mail.to))).toEqual(new Set([people.Li]));
  expect(shop.mailsTo(people.Li)[0]?.text).toContain(said.en.noMailPleasePhone);
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
});

it.each([
  ['a line break and a header', 'wang@example.com\nBcc: everybody@example.com'],
  ['two addresses', 'wang@example.com, everybody@example.com'],
  ['two addresses in Chinese punctuation', 'wang@example.com；everybody@example.com'],
  ['a name and an address', 'Wang <wang@example.com>'],
])('of %s the first is written to, and nobody else hears', (_, email) => {
  const shop = fresh();
  shop.customerWrites({ what: 'The cup broke', phone: '020 7946 0999', email });
  shop.oneClockRunAfter(20);
  expect(shop.google.mails.flatMap((mail) => mail.to).sort()).toEqual([
    people.Li,
    'wang@example.com',
  ]);
  const [mail] = shop.mailsTo('wang@example.com');
  expect(mail).not.toMatchObject({ cc: expect.stringContaining('everybody') });
  expect(mail).not.toMatchObject({ bcc: expect.stringContaining('everybody') });
  expect(mail?.subject).not.toContain('everybody');
});

it('an address that only Google refuses: the mail may have left, which is said, and the others leave', () => {
  const shop = fresh();
  shop.customerWrites({ what: 'The cup broke', email: '王@example.com' });
  shop.customerWrites({ what: 'The plate broke', email: 'wang@example.com' });
  shop.oneClockRunAfter(20);
  expect(shop.rows()).toHaveLength(2);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
  const states = shop.outbox().map(({ to, state }) => [to, state]);
  expect(states).toContainEqual(['王@example.com', 'uncertain']);
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
});

it('300 submissions in ten minutes with one address of a stranger: three acknowledgements', () => {
  const shop = fresh();
  for (let at = 0; at < 300; at += 1) {
    const what = `The cup broke ${at}`;
    const events = at % 30 === 0 ? 'normal' : 'missing';
    shop.customerWrites({ what, email: 'stranger@example.com' }, { events });
    shop.later(1 / 30);
  }
  shop.oneClockRunAfter(60);
  expect(shop.rows()).toHaveLength(300);
  expect(new Set(shop.rows().map(({ what }) => what)).size).toBe(300);
  const { flood } = shop.state();
  shop.call('decideFlood', { id: 'they-are-real', since: flood.since, verdict: 'real' });
  shop.oneClockRunAfter(30);
  expect(shop.mailsTo('stranger@example.com')).toHaveLength(3);
  expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
}, 120_000);
