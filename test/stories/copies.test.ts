// A copied workbook, a second person, and a firm whose installer left.

import type { SetUpFacts } from '../../src/complaints/set-up/set-up.ts';
import { registerNames } from '../../src/desk/registers.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { copyWorld } from '../../src/dev/google/host/new-world.ts';
import type { SetUpResult } from '../../src/google/set-up/complete-desk.ts';
import { visible } from './holds.ts';
import { SameScript } from './same-script.ts';
import { openShop, people, Shop } from './shop.ts';

const branch = 'branch@linden.example';
const first = 'R-2026-0001';

let original: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'It broke', email: 'wang@example.com', name: 'Wang' });
  shop.oneClockRunAfter(10);
  shop.staff('Li').answers(first, 'Sorry.');
  const call = { what: 'A call', who: '', due: '2026-11-24T12:00', tell: false };
  shop.staff('Li').does('promise', { number: first, ...call });
  original = shop.remembered();
}, 120_000);

/** File > Make a copy, in the middle of things: an answer waits in the outbox. */
function copied(): Shop {
  const { world, project } = original().google;
  const copy = new Shop(new SameScript(copyWorld(world, branch), project));
  for (const account of Object.values(copy.google.world.accounts)) account.authorised = true;
  return copy;
}

const facts = (shop: Shop, as: string) => shop.call<SetUpFacts>('setUpDefaults', {}, as);
const answers = (shop: Shop, choice: 'new' | 'copy', as = branch) =>
  shop.call<SetUpResult>('answerCopy', { choice }, as);
const queue = (shop: Shop, as = branch) =>
  shop.call<{ asksCopy: boolean; notice: string; checklist: object | null }>('queue', {}, as);
const rowsIn = (shop: Shop, tab: keyof typeof tabs): number =>
  shop
    .grid(tabs[tab].sheetId)
    .slice(1)
    .filter((cells) => cells.some((cell) => cell !== '')).length;
const recorded = [
  ...registerNames,
  ...(['log', 'outbox', 'customers', 'intake', 'archivedRecords'] as const),
] as const;

test('a copy does nothing and mails nobody until a person says what it is', () => {
  const copy = copied();
  const before = visible(copy);
  expect(queue(copy)).toMatchObject({ asksCopy: true, checklist: null });
  expect(facts(copy, branch)).toMatchObject({ situation: 'copy' });
  for (const name of ['quickLog', 'openDesk', 'tick']) {
    const args = { id: 'by-whomever', what: 'x', who: '', reach: '', hurt: false };
    const more = { channel: 'counter', place: '', item: 'poster', done: true };
    expect(copy.call(name, { ...args, ...more }, branch)).toMatchObject({
      refused: 'desk-copied',
    });
  }
  copy.later(60);
  expect(visible(copy)).toBe(before);
});

test('just a copy: it says so once and stays silent for good', () => {
  const copy = copied();
  expect(answers(copy, 'copy')).toMatchObject({ done: true, notes: [expect.any(String)] });
  expect(queue(copy)).toMatchObject({
    asksCopy: false,
    notice: expect.stringMatching(/just a copy/),
  });
  const before = visible(copy);
  copy.later(60);
  expect(visible(copy)).toBe(before);
  expect(copy.google.mails).toEqual([]);
  expect(copy.google.world.triggers).toEqual([]);
});

function isItsOwn(copy: Shop): void {
  const [mine, theirs] = [copy.state(), original().state()];
  expect(mine).toMatchObject({
    spreadsheetId: copy.google.world.spreadsheetId,
    installer: branch,
    practising: true,
    numbers: {},
    setUp: ['tabs', 'triggers', 'forms'],
  });
  expect(mine.secret).not.toBe(theirs.secret);
  expect(mine.secret.length).toBeGreaterThan(60);
  expect(mine.triggers).toHaveLength(3);
  expect([...mine.triggers].sort()).toEqual(
    copy.google.world.triggers.map(({ uid }) => uid).sort(),
  );
  expect(mine.forms).toHaveLength(3);
  const old = theirs.forms.map(({ formId }) => formId);
  expect(mine.forms.filter(({ formId }) => old.includes(formId))).toEqual([]);
  expect(recorded.map((tab) => [tab, rowsIn(copy, tab)])).toEqual(recorded.map((tab) => [tab, 0]));
}

test('a new desk: its own id, secret, triggers and forms; nothing of the other; it practises', () => {
  const copy = copied();
  const { done, notes } = answers(copy, 'new');
  expect([done, notes]).toEqual([true, [expect.stringContaining('Form')]]);
  isItsOwn(copy);
  copy.oneClockRunAfter(24 * 60);
  copy.oneClockRunAfter(5);
  expect(copy.google.mails).toEqual([]);
  expect(rowsIn(copy, 'team')).toBe(rowsIn(original(), 'team'));
  copy.customerWrites({ what: 'At the branch', email: 'wang@example.com' });
  copy.oneClockRunAfter(10);
  expect(copy.facts().map(({ number }) => number)).toEqual([first]);
  expect(copy.google.mails.length).toBeGreaterThan(0);
  expect(copy.google.mails.flatMap(({ to }) => to).every((to) => to === branch)).toBe(true);
  expect(answers(copy, 'new')).toMatchObject({ done: false, refused: 'no-copy' });
}, 60_000);

test('a second person is told who runs the desk, and nothing happens', () => {
  const shop = original();
  const before = visible(shop);
  expect(facts(shop, people.Mei)).toMatchObject({
    situation: 'run-by',
    installer: people.Anna,
    mayTakeOver: false,
  });
  const { answers: same } = facts(shop, people.Mei);
  expect(shop.call('setUpDesk', same, people.Mei)).toMatchObject({
    done: false,
    problems: [expect.stringContaining(people.Anna)],
  });
  expect(visible(shop)).toBe(before);
  expect(shop.google.world.triggers).toHaveLength(3);
});

/** A desk account set it up; Anna, the business owner, is one of the editors. */
async function runByAnAccount(): Promise<Shop> {
  const shop = (await openShop({ installer: 'desk@linden.example' }))();
  shop.customerWrites({ what: 'It broke', email: 'wang@example.com', name: 'Wang' });
  shop.oneClockRunAfter(10);
  return shop;
}

const own = (shop: Shop, owner: string): void => {
  const { spreadsheets, spreadsheetId, forms } = shop.google.world;
  Object.assign(spreadsheets[spreadsheetId] ?? {}, { owner });
  for (const form of Object.values(forms)) Object.assign(form, { owner });
};

test('a business owner takes over from an installer who left; the old triggers end by themselves', async () => {
  const shop = await runByAnAccount();
  const before = visible(shop);
  const takes = (as: string) => shop.call<SetUpResult>('takeOver', {}, as);
  expect(takes(people.Mei)).toMatchObject({ done: false, refused: 'not-yours' });
  // An editor may not write in the protected tabs: then nothing is taken over, and it is said why.
  expect(takes(people.Anna)).toMatchObject({ done: false, refused: 'not-yours' });
  expect(visible(shop)).toBe(before);
  expect(shop.state().installer).toBe('desk@linden.example');
  expect(shop.google.world.triggers).toHaveLength(3);

  own(shop, people.Anna);
  expect(facts(shop, people.Anna)).toMatchObject({ situation: 'run-by', mayTakeOver: true });
  expect(takes(people.Anna)).toMatchObject({ done: true, problems: [] });
  const { triggers, installer } = shop.state();
  expect(installer).toBe(people.Anna);
  const mine = shop.google.world.triggers.filter(({ user }) => user === people.Anna);
  expect(mine.map(({ uid }) => uid).sort()).toEqual([...triggers].sort());
  shop.customerWrites({ what: 'Once more', email: 'zhao@example.com', name: 'Zhao' });
  shop.oneClockRunAfter(15);
  expect(shop.facts()).toHaveLength(2);
  expect(shop.mailsTo('zhao@example.com')).toHaveLength(1);
  expect(shop.health().problems).toEqual([]);
}, 120_000);

test('a copy hands out no poster, before somebody said what it is and as just a copy', () => {
  const copy = copied();
  expect(copy.call('poster', {}, branch)).toMatchObject({ refused: 'desk-copied' });
  answers(copy, 'copy');
  expect(copy.call('poster', {}, branch)).toMatchObject({ refused: 'just-copy' });
});

test('a copy that becomes a desk practises: its own forms say that nobody answers yet, and its poster’s page does', () => {
  const copy = copied();
  expect(answers(copy, 'new')).toMatchObject({ done: true });
  copy.later(30);
  const { formId } = copy.state().forms.find(({ purpose }) => purpose === 'complaint') ?? {};
  const { confirmation } = copy.google.world.forms[formId ?? ''] ?? {};
  expect(confirmation).toContain('still trying this form out');
  expect(copy.call('poster', {}, branch)).toMatchObject({ practising: true });
});
