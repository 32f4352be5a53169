// A new desk practises; then it is opened, in one commit, and nothing that was practised comes back.

import { tokenFor } from '../../src/desk/reference.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness, visible } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

const first = 'R-2026-0001';

let practised: () => Shop;
beforeAll(async () => {
  const shop = (await openShop({ practise: true }))();
  shop.customerWrites({ what: 'A first try', email: 'wang@example.com', name: 'Wang' });
  shop.oneClockRunAfter(10);
  shop.staff('Li').logs('The floor was wet', { who: 'Chen', reach: '0912345678' });
  shop.staff('Anna').answers(first, 'Only practising.');
  shop.oneClockRunAfter(10);
  shop.staff('Anna').solves(first, 'A new cup');
  shop.staff('Anna').closes(first);
  shop.oneClockRunAfter(3 * 24 * 60);
  shop.oneClockRunAfter(5);
  shop.customerRates(first, 2, { comment: 'Practice, too' });
  shop.oneClockRunAfter(10);
  practised = shop.remembered();
}, 120_000);

const recordedTabs = ['complaints', 'log', 'outbox', 'customers', 'answers'] as const;
const rowsIn = (shop: Shop, tab: keyof typeof tabs): number =>
  shop
    .grid(tabs[tab].sheetId)
    .slice(1)
    .filter((cells) => cells.some((cell) => cell !== '')).length;

const opens = (shop: Shop, as: string = people.Anna) =>
  shop.call<{ done: boolean; again?: boolean; refused?: string }>('openDesk', {}, as);

/** Everything that people see of a desk on its first real morning. */
function isFresh(shop: Shop): void {
  expect(recordedTabs.map((tab) => [tab, rowsIn(shop, tab)])).toEqual(
    recordedTabs.map((tab) => [tab, 0]),
  );
  expect(shop.state()).toMatchObject({ practising: false, numbers: {}, customers: 0 });
}

test('while it practises, mail goes to whoever set it up alone, headed with whom it would have reached', () => {
  const { mails } = practised().google;
  expect(mails.length).toBeGreaterThan(4);
  expect(mails.flatMap((mail) => mail.to).filter((to) => to !== people.Anna)).toEqual([]);
  const [acknowledgement] = mails.filter((mail) => mail.subject.includes('We have your message'));
  expect(acknowledgement?.subject).toBe(`[Practice] We have your message [${first}]`);
  expect(acknowledgement?.text).toMatch(/^Practice: .* wang@example\.com/);
});

test('opening removes what was practised in one commit and begins with 0001', () => {
  const shop = practised();
  const [before, sent] = [shop.state(), shop.google.mails.length];
  const size = shop.google.world.spreadsheets[shop.google.world.spreadsheetId]?.sheets.map(
    ({ sheetId, rowCount }) => [sheetId, rowCount],
  );
  expect(opens(shop)).toMatchObject({ done: true, again: false });
  expect(shop.google.lastExecution?.calls['Sheets.Spreadsheets.batchUpdate']).toBe(1);
  isFresh(shop);
  const after = shop.google.world.spreadsheets[shop.google.world.spreadsheetId]?.sheets.map(
    ({ sheetId, rowCount }) => [sheetId, rowCount],
  );
  expect(after).toEqual(size);
  expect(shop.state().secret).not.toBe(before.secret);
  expect(shop.state().forms).toEqual(before.forms);
  shop.later(60);
  expect(shop.google.mails).toHaveLength(sent);
  isFresh(shop);
});

test('nothing but what was practised is touched', () => {
  const shop = practised();
  const others = () =>
    Object.keys(tabs)
      .filter((tab) => ![...recordedTabs, 'state', 'intake'].includes(tab as never))
      .map((tab) => JSON.stringify(shop.grid(tabs[tab as keyof typeof tabs].sheetId)));
  const before = [...others(), JSON.stringify(shop.grid(shop.state().forms[0]?.sheetId ?? 0))];
  opens(shop);
  expect([...others(), JSON.stringify(shop.grid(shop.state().forms[0]?.sheetId ?? 0))]).toEqual(
    before,
  );
});

test('old responses are not taken in again, not by the night either', () => {
  const shop = practised();
  opens(shop);
  shop.leap('2026-11-25T04:00:00Z');
  shop.oneClockRunAfter(5);
  expect(shop.state().done['night']).toBe('2026-11-25');
  expect(rowsIn(shop, 'complaints')).toBe(0);
});

test('the first real complaint is R-2026-0001, its customer is mailed, and a practised link does not reach it', () => {
  const shop = practised();
  const token = tokenFor(shop.state().secret, first, 'add');
  opens(shop);
  shop.customerWrites({ what: 'A real one', email: 'zhao@example.com', name: 'Zhao' });
  shop.oneClockRunAfter(10);
  expect(shop.mailsTo('zhao@example.com').map((mail) => mail.subject)).toEqual([
    `We have your message [${first}]`,
  ]);
  shop.customerWrites({ what: 'From the practised mail', reference: `${first}-${token}` });
  shop.oneClockRunAfter(10);
  expect(shop.facts().map(({ number, what }) => [number, what])).toEqual([
    [first, 'A real one'],
    ['R-2026-0002', 'From the practised mail'],
  ]);
  expect(soundness(shop)).toMatchObject({ brokenChains: [], differences: [], problems: [] });
  expect(shop.outbox().every(({ state }) => state === 'sent')).toBe(true);
});

test('a practised mail that is noted as sent only after the opening does not hold back the real one', () => {
  const shop = practised();
  shop.customerWrites({ what: 'One more', email: 'sun@example.com' });
  const late = shop.grid(tabs.outbox.sheetId).filter(([key]) => key === `ack:${first}`);
  expect(late.length).toBeGreaterThan(1);
  opens(shop);
  // What a run that was sending meanwhile appends.
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const outbox = spreadsheets[spreadsheetId]?.sheets.find(
    ({ sheetId }) => sheetId === tabs.outbox.sheetId,
  );
  if (outbox) Object.assign(outbox.rows, { 1: late.at(-1) });
  shop.later(1);
  shop.customerWrites({ what: 'A real one', email: 'zhao@example.com', name: 'Zhao' });
  shop.oneClockRunAfter(10);
  expect(shop.mailsTo('zhao@example.com')).toHaveLength(1);
});

test.each([
  ['staff', people.Li, 'principal-only'],
  ['a manager', people.Mei, 'principal-only'],
])('%s cannot open it', (_, as, refused) => {
  const shop = practised();
  const before = visible(shop);
  expect(opens(shop, as)).toMatchObject({ done: false, refused });
  expect(visible(shop)).toBe(before);
});

test('opening an open desk again changes nothing', () => {
  const shop = practised();
  opens(shop);
  shop.customerWrites({ what: 'A real one', email: 'zhao@example.com' });
  shop.oneClockRunAfter(10);
  const before = visible(shop);
  expect(opens(shop)).toMatchObject({ done: true, again: true });
  expect(visible(shop)).toBe(before);
});

test('the menu asks before it opens, and not opening changes nothing', () => {
  const shop = practised();
  const before = visible(shop);
  const { google } = shop;
  google.openSpreadsheet(people.Anna);
  google.world.uiAnswers.push({ button: 'CANCEL', text: '' });
  google.clickMenu(people.Anna, 'showOpening');
  expect(JSON.stringify(google.world.uiMessages)).toContain('2 practised complaints');
  expect(visible(shop)).toBe(before);
  google.world.uiAnswers.push({ button: 'OK', text: '' }, { button: 'OK', text: '' });
  google.clickMenu(people.Anna, 'showOpening');
  isFresh(shop);
});

test.each([
  ['killed before', { kill: 'before' }],
  ['killed after', { kill: 'after' }],
  ['failing', { fail: 'before' }],
] as const)(
  '%s at any call, it is opened whole or not at all, and pressing again finishes',
  (_, how) => {
    const whole = practised();
    opens(whole);
    const calls = whole.google.lastExecution?.totalCalls ?? 0;
    expect(calls).toBeLessThan(8);
    const untouched = visible(practised());
    for (let k = 1; k <= calls; k += 1) {
      const shop = practised();
      const stop = shop.google.intercept((call) =>
        call.functionName === 'act' && call.index === k ? (how as never) : undefined,
      );
      try {
        opens(shop);
      } catch {
        // As a killed call looks in the browser.
      }
      stop();
      if (visible(shop) !== untouched) isFresh(shop);
      expect(opens(shop)).toMatchObject({ done: true });
      isFresh(shop);
      shop.oneClockRunAfter(5);
      shop.customerWrites({ what: 'A real one', email: 'zhao@example.com', name: 'Zhao' });
      shop.oneClockRunAfter(10);
      expect([k, shop.mailsTo('zhao@example.com').length]).toEqual([k, 1]);
      expect(soundness(shop)).toMatchObject({ ...sound, sentTooOften: expect.anything() });
    }
  },
  120_000,
);
