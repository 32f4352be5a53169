// Google refuses a commit for good because of one thing in it: everything else goes on.

import { said } from '../../src/complaints/health/words/said.ts';
import { sound, soundness } from './holds.ts';
import { openShop, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const first = 'R-2026-0001';

/** From now on Google refuses whatever contains MARKER. */
const refusing = (shop: Shop): void =>
  void shop.google.intercept(({ name, args }) =>
    name === 'Sheets.Spreadsheets.batchUpdate' && JSON.stringify(args).includes('MARKER')
      ? { fail: 'before', message: 'Invalid value' }
      : undefined,
  );

/** Somebody typed what Google will not take from us, and an answer waits to leave. */
function poisoned(): Shop {
  const shop = open();
  shop.customerWrites({ what: 'The cup arrived broken', email: 'wang@example.com' });
  shop.oneClockRunAfter(10);
  shop.staff('Li').answers(first, 'Sorry.');
  refusing(shop);
  shop.types('Mei', first, 'order', 'MARKER');
  return shop;
}

test('an edit that cannot be recorded: answers leave all the same', () => {
  const shop = poisoned();
  shop.oneClockRunAfter(10);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(2);
  expect(shop.outbox().filter(({ state }) => state === 'queued')).toEqual([]);
  expect(soundness(shop)).toEqual(sound);
});

test('an edit that cannot be recorded: new complaints are taken in and acknowledged', () => {
  const shop = poisoned();
  shop.customerWrites({ what: 'Cold coffee', email: 'chen@example.com' });
  shop.oneClockRunAfter(10);
  expect(shop.facts().map(({ what }) => what)).toEqual(['The cup arrived broken', 'Cold coffee']);
  expect(shop.mailsTo('chen@example.com')).toHaveLength(1);
});

test('an edit that cannot be recorded: morning mail, letter and surveys come, and the health list says it', () => {
  const shop = poisoned();
  shop.oneClockRunAfter(10);
  shop.leap('2026-11-23T08:30:00Z');
  const keys = shop.outbox().map(({ key }) => key);
  expect(keys).toContain('morning:2026-11-23:li@linden.example');
  expect(keys).toContain('letter:2026-W47');
  expect(shop.health().problems.map(({ code }) => code)).toContain('commit-failed');
  expect(soundness(shop)).toEqual(sound);
});

test('what is set aside is told by one mail an hour, and leaves the list when somebody has dealt with it', () => {
  const shop = poisoned();
  shop.oneClockRunAfter(30);
  const alarms = shop.google.mails.filter(({ subject }) => subject === said.en.subject);
  expect(alarms.map(({ to }) => to)).toEqual([['anna@linden.example']]);
  const [problem] = shop.health().problems;
  expect(problem).toMatchObject({ code: 'commit-failed', where: first });
  shop.call('dismiss', { id: 'dealt-with', code: 'commit-failed', where: first });
  expect(shop.health().problems).toEqual([]);
});
