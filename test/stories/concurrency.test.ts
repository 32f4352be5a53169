// Many at once, and one in the middle of another.
import { leavesSomethingNew } from './disturb.ts';
import { sound, soundness } from './holds.ts';
import { inTheMiddle } from './in-the-middle.ts';
import { openShop, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const first = 'R-2026-0001';
const wang = { what: 'The cup arrived broken', email: 'wang@example.com', name: 'Wang Xiaoming' };

const whats = (shop: Shop): string[] => shop.facts().map(({ what }) => String(what));
const oneEach = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Complaint ${at + 1}`);

test('fifty submissions before the first trigger runs: fifty complaints, one acknowledgement each', () => {
  const shop = open();
  shop.google.world.options.mailQuota = 1500;
  for (const what of oneEach(50)) {
    shop.customerWrites(
      { what, email: `${what.replace(' ', '-')}@example.com` },
      { events: 'missing' },
    );
  }
  shop.customerWrites({ what: 'Complaint 51', email: 'Complaint-51@example.com' });
  shop.oneClockRunAfter(15);
  shop.theyAreReal();
  shop.oneClockRunAfter(10);
  expect(whats(shop).sort()).toEqual(oneEach(51).sort());
  const acknowledged = shop.google.mails.filter(({ subject }) =>
    /We have your message/.test(subject),
  );
  expect(new Set(acknowledged.flatMap(({ to }) => to)).size).toBe(51);
  expect(acknowledged).toHaveLength(51);
  expect(soundness(shop)).toEqual(sound);
});

test('the day has few mails left: alarms and acknowledgements first, the rest another day, nothing dropped', () => {
  const shop = open();
  shop.google.world.options.mailQuota = 20;
  for (const what of oneEach(25)) {
    shop.customerWrites({ what, email: `${what.replace(' ', '-')}@example.com` });
  }
  shop.oneClockRunAfter(15);
  expect(shop.google.mails).toHaveLength(20);
  expect(shop.google.mails.every(({ subject }) => /We have your message/.test(subject))).toBe(true);
  expect(soundness(shop)).toEqual(sound);
  shop.leap('2026-11-21T11:00:00Z');
  shop.leap('2026-11-22T12:00:00Z');
  shop.leap('2026-11-23T13:00:00Z');
  const waiting = shop
    .outbox()
    .filter(({ key, state }) => key.startsWith('ack:') && state !== 'sent');
  expect(waiting).toEqual([]);
  expect(soundness(shop)).toEqual(sound);
});

type Nesting = [string, 'handleClock' | 'handleFormSubmit' | 'quickLog', 'tick' | 'submission'];

const nestings: Nesting[] = [
  ['a clock run in the middle of another', 'handleClock', 'tick'],
  ['a clock run in the middle of a submission', 'handleFormSubmit', 'tick'],
  ['a submission in the middle of a clock run', 'handleClock', 'submission'],
  ['a submission in the middle of another', 'handleFormSubmit', 'submission'],
  ['a clock run in the middle of a quick log', 'quickLog', 'tick'],
];

const inner = {
  tick: (shop: Shop) => shop.google.tick(),
  submission: (shop: Shop) =>
    shop.customerWrites({ what: 'Cold coffee', email: 'chen@example.com', hurt: 'Yes' }),
};

const outer = {
  handleClock: (shop: Shop) => shop.google.tick(),
  handleFormSubmit: (shop: Shop) => shop.customerWrites(wang),
  quickLog: (shop: Shop) => shop.staff('Li').logs(wang.what, { hurt: true }),
};

/** False when the execution has fewer than k calls. */
function nestedAt(k: number, [, runs, doing]: Nesting, shop: Shop): boolean {
  if (runs === 'handleClock') shop.customerWrites(wang, { events: 'missing' });
  if (doing === 'tick') shop.customerWrites({ what: 'Cold coffee', email: 'chen@example.com' });
  const ended = inTheMiddle(shop, { runs, k }, () => inner[doing](shop));
  outer[runs](shop);
  return ended();
}

test.each(nestings)('%s, at every call: two complaints, each mail once', (...nesting) => {
  const isNew = leavesSomethingNew();
  for (let k = 1; ; k += 1) {
    const shop = open();
    if (!nestedAt(k, nesting, shop)) break;
    if (!isNew(shop)) continue;
    shop.oneClockRunAfter(10);
    shop.oneClockRunAfter(5);
    expect([k, whats(shop).sort()]).toEqual([k, ['Cold coffee', wang.what]]);
    expect([k, soundness(shop)]).toEqual([k, sound]);
    expect([k, shop.outbox().filter(({ state }) => state === 'uncertain')]).toEqual([k, []]);
  }
}, 120_000);

test('a commit that was applied although it threw is not made again', () => {
  const shop = open();
  let failed = false;
  const stop = shop.google.intercept(({ name }) => {
    if (failed || name !== 'Sheets.Spreadsheets.batchUpdate') return undefined;
    failed = true;
    return { fail: 'after' };
  });
  shop.customerWrites(wang);
  stop();
  shop.later(5);
  expect(whats(shop)).toEqual([wang.what]);
  expect(shop.mailsTo(wang.email)).toHaveLength(1);
  expect(soundness(shop)).toEqual(sound);
});

test('Google refuses one response: the others go through, it is set aside and its text is still there', () => {
  const shop = open();
  shop.google.intercept(({ name, args }) =>
    name === 'Sheets.Spreadsheets.batchUpdate' && JSON.stringify(args).includes('MARKER')
      ? { fail: 'before', message: 'Invalid value' }
      : undefined,
  );
  shop.customerWrites({ what: 'Cold coffee' }, { events: 'missing' });
  shop.customerWrites({ what: 'This MARKER is refused' }, { events: 'missing' });
  shop.customerWrites({ what: 'Wrong bill' });
  shop.oneClockRunAfter(10);
  shop.customerWrites({ what: 'Rude answer' });
  shop.oneClockRunAfter(10);
  expect(whats(shop)).toEqual(['Cold coffee', 'Wrong bill', 'Rude answer']);
  const aside = shop.health().problems.filter(({ code }) => code === 'response-set-aside');
  expect(aside).toHaveLength(1);
  const sheetId = shop.state().forms[0]?.sheetId ?? 0;
  expect(JSON.stringify(shop.grid(sheetId))).toContain('This MARKER is refused');
  expect(soundness(shop)).toEqual(sound);
});

test('the same press of a button twice acts once', () => {
  const shop = open();
  shop.customerWrites(wang);
  const args = { id: 'pressed-twice', number: first, text: 'Sorry.' };
  expect(shop.staff('Li').does('answer', args)).toMatchObject({ done: true, again: false });
  expect(shop.staff('Li').does('answer', args)).toMatchObject({ done: true, again: true });
  shop.oneClockRunAfter(10);
  expect(shop.mailsTo(wang.email)).toHaveLength(2);
  const log = { id: 'logged-twice' };
  const logged = shop.staff('Li').logs('Wet floor', log);
  expect(shop.staff('Li').logs('Wet floor', log)).toMatchObject({
    number: logged.number,
    again: true,
  });
  expect(whats(shop)).toEqual([wang.what, 'Wet floor']);
  expect(soundness(shop)).toEqual(sound);
});

describe('an answer can be taken back for three minutes', () => {
  const answered = (): { shop: Shop; key: string } => {
    const shop = open();
    shop.customerWrites(wang);
    shop.staff('Li').answers(first, 'Sorry.');
    return { shop, key: shop.outbox().at(-1)?.key ?? '' };
  };

  test('within them it never leaves, and the first answer is due as before', () => {
    const { shop, key } = answered();
    shop.google.advanceTo(shop.google.now + 2 * 60_000);
    expect(shop.staff('Li').does('takeBack', { key })).toMatchObject({ done: true });
    shop.oneClockRunAfter(30);
    expect(shop.mailsTo(wang.email)).toHaveLength(1);
    expect(shop.rows()[0]).toMatchObject({ step: 'first-answer', firstAnswered: null });
    expect(soundness(shop)).toEqual(sound);
  });

  test('after them it is on its way', () => {
    const { shop, key } = answered();
    shop.google.world.clock += 3 * 60_000;
    expect(shop.staff('Li').does('takeBack', { key })).toMatchObject({ refused: 'mail-gone' });
    shop.oneClockRunAfter(10);
    expect(shop.mailsTo(wang.email)).toHaveLength(2);
    expect(soundness(shop)).toEqual(sound);
  });
});
