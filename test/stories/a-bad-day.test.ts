// A day on which Google fails at random: too many requests, not allowed, server errors, timeouts after the effect, told in
// whatever language. In the end nothing is lost and nothing doubled.
import { referenceFor } from '../../src/desk/reference.ts';
import type { Interference } from '../../src/dev/google/types.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

const faults: readonly Interference[] = [
  { fail: 'before', code: 429, message: "Quota exceeded for quota metric 'Read requests'" },
  { fail: 'before', code: 403, message: 'Sheets API has not been used in project 1 before' },
  { fail: 'before', code: 500, message: 'Internal error encountered.' },
  { fail: 'after', code: 503, message: 'The service is currently unavailable.' },
  { fail: 'after', message: 'Service Spreadsheets timed out while accessing document' },
  { fail: 'before' },
  { kill: 'before' },
  { kill: 'after' },
];

/** The same chance at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

jest.setTimeout(120_000);
let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
});

const perhaps = (press: () => unknown): void => {
  try {
    press();
  } catch {
    // What somebody at the sidebar reads as: it did not work, press again.
  }
};

/** One call in twelve goes wrong. */
function aBadDay(shop: Shop, seed: number): string[] {
  const chance = dice(seed);
  const stop = shop.google.intercept(() =>
    chance() < 1 / 12 ? faults[Math.floor(chance() * faults.length)] : undefined,
  );
  const whats: string[] = [];
  for (let n = 1; n <= 16; n += 1) {
    const what = `Cold coffee number ${n}`;
    whats.push(what);
    shop.google.submitForm(formId, { [question]: what, [mail]: `c${n}@example.com` });
    shop.later(7);
    const number = `R-2026-${String(Math.ceil(n / 2)).padStart(4, '0')}`;
    if (n % 3 === 0) perhaps(() => shop.staff('Li').answers(number, `Sorry, number ${n}.`));
    if (n % 4 === 0) perhaps(() => shop.staff('Mei').takes(number));
    shop.later(6);
  }
  stop();
  return whats;
}

let formId = '';
let question = '';
let mail = '';

test.each([1, 2, 3])('bad day number %i', (seed) => {
  const shop = open();
  const [form] = shop.state().forms.filter(({ purpose }) => purpose === 'complaint');
  formId = form?.formId ?? '';
  question = form?.questions['what'] ?? '';
  mail = form?.questions['email'] ?? '';
  Object.assign(shop.google.world.options, {
    errorLanguage: ['en', 'zh-CN', 'de'][seed - 1],
    mailQuota: 1000,
  });
  const whats = aBadDay(shop, seed);
  shop.later(30);
  shop.oneClockRunAfter(24 * 60);
  shop.oneClockRunAfter(5);
  const found = shop.facts().map(({ what }) => String(what));
  expect(found.sort()).toEqual(whats.sort());
  expect(soundness(shop)).toEqual(sound);
  const unsettled = shop
    .outbox()
    .filter(({ key, state }) => /^ack:/.test(key) && state === 'queued');
  expect(unsettled).toEqual([]);
});

test('a mail that failed in a run that died later is shown as uncertain, never as sent', () => {
  const shop = open();
  for (const name of ['a', 'b', 'c']) {
    shop.customerWrites(
      { what: `Cold ${name}`, email: `${name}@example.com` },
      { events: 'missing' },
    );
  }
  let sent = 0;
  const stop = shop.google.intercept(({ name }) => {
    if (name !== 'MailApp.sendEmail') return undefined;
    sent += 1;
    if (sent === 1) return { fail: 'before' };
    return sent === 3 ? { kill: 'before' } : undefined;
  });
  shop.oneClockRunAfter(5);
  stop();
  shop.oneClockRunAfter(5);
  expect(shop.mailsTo('a@example.com')).toEqual([]);
  expect(shop.outbox().find(({ to }) => to === 'a@example.com')).toMatchObject({
    state: 'uncertain',
  });
  expect(soundness(shop)).toEqual(sound);
});

test('an alarm that left in a run that died is not called taken back when it turns out to be about its reader', () => {
  const shop = open();
  let sent = 0;
  const stop = shop.google.intercept(({ name }) => {
    if (name === 'MailApp.sendEmail') sent += 1;
    return sent === 3 && name === 'Sheets.Spreadsheets.batchUpdate'
      ? { kill: 'before' }
      : undefined;
  });
  shop.customerWrites({ what: 'The cup cut my lip', hurt: 'Yes' });
  stop();
  const alarmed = shop.google.mails.map(({ to }) => to.join());
  expect(alarmed).toContain(people.Li);
  const reference = referenceFor(shop.state().secret, 'R-2026-0001', 'add');
  shop.customerWrites({ what: 'It was Li', about: 'Li', reference });
  shop.oneClockRunAfter(5);
  shop.oneClockRunAfter(5);
  const [toLi] = shop.outbox().filter(({ to, key }) => to === people.Li && /^alarm/.test(key));
  expect(toLi).toMatchObject({ state: 'uncertain' });
  expect(soundness(shop)).toEqual(sound);
});
