// A copied workbook becomes a desk of its own, and is disturbed at any call of it.
import type { SetUpFacts } from '../../src/complaints/set-up/set-up.ts';
import { copyWorld } from '../../src/dev/google/host/new-world.ts';
import type { Interference } from '../../src/dev/google/types.ts';
import { callsOf, type Doing, disturbEach, leavesSomethingNew, worthIt } from './disturb.ts';
import { SameScript } from './same-script.ts';
import { openShop, Shop } from './shop.ts';

const branch = 'branch@linden.example';

let before: () => Shop;
let theirs: Shop;
/** Google copies the linked forms, too; they are not the new desk's. */
let copiedForms: ReadonlySet<string>;
beforeAll(async () => {
  theirs = (await openShop())();
  theirs.customerWrites({ what: 'It broke', email: 'wang@example.com', name: 'Wang' });
  theirs.later(10);
  theirs.staff('Li').answers('R-2026-0001', 'Sorry.');
  const { world, project } = theirs.google;
  const copy = new Shop(new SameScript(copyWorld(world, branch), project));
  for (const account of Object.values(copy.google.world.accounts)) account.authorised = true;
  copiedForms = new Set(Object.keys(copy.google.world.forms));
  before = copy.remembered();
}, 120_000);

const chooses: Doing = {
  when: (shop) => void shop.call('answerCopy', { choice: 'new' }, branch),
  runs: 'act',
};

/** Nothing of the other is in it, and there is one of each of its own. */
function isItsOwn({ google }: Shop, state: ReturnType<Shop['state']>): void {
  const { triggers, forms, secret } = state;
  expect(state).toMatchObject({
    ...{ spreadsheetId: google.world.spreadsheetId, installer: branch, practising: true },
    ...{ numbers: {}, setUp: ['tabs', 'triggers', 'forms'] },
  });
  expect(secret).not.toBe(theirs.state().secret);
  expect([...triggers].sort()).toEqual(google.world.triggers.map(({ uid }) => uid).sort());
  expect(triggers).toHaveLength(3);
  expect(forms.map(({ purpose }) => purpose).sort()).toEqual([
    ...['complaint', 'decision', 'satisfaction'],
  ]);
  const linked = Object.values(google.world.forms).filter(
    ({ id, destination }) =>
      destination?.spreadsheetId === google.world.spreadsheetId && !copiedForms.has(id),
  );
  expect(linked.map(({ id }) => id).sort()).toEqual(forms.map(({ formId }) => formId).sort());
  const asked = linked.map(({ items }) => items.length).sort();
  const theyAsk = Object.values(theirs.google.world.forms).map(({ items }) => items.length);
  expect(asked).toEqual(theyAsk.sort());
  expect(google.mails).toEqual([]);
}

const isStillACopy = (shop: Shop): boolean =>
  shop.state().spreadsheetId !== shop.google.world.spreadsheetId;

const chooseAgain = (shop: Shop) => shop.call<object>('answerCopy', { choice: 'new' }, branch);

function setUpAgain(shop: Shop): void {
  const { answers, situation } = shop.call<SetUpFacts>('setUpDefaults', {}, branch);
  expect(situation).toBe('again');
  expect(shop.call('setUpDesk', answers, branch)).toMatchObject({ done: true });
}

/** What people do then; the clock can finish only what has triggers. */
const ways: readonly ((shop: Shop) => void)[] = [
  (shop) => {
    const { setUp } = shop.state();
    const isWhole = setUp.includes('forms') && setUp.includes('triggers');
    expect(chooseAgain(shop)).toMatchObject(isWhole ? { refused: 'no-copy' } : { done: true });
  },
  (shop) => (shop.state().triggers.length === 3 ? shop.later(10) : setUpAgain(shop)),
  setUpAgain,
];

function goesOn(shop: Shop, k: number): void {
  if (isStillACopy(shop)) expect(chooseAgain(shop)).toMatchObject({ done: true });
  else ways[k % ways.length]?.(shop);
  isItsOwn(shop, shop.state());
}

const isNew = leavesSomethingNew();

test.each<[string, Interference, (k: number) => boolean]>([
  ['killed before the effect', { kill: 'before' }, () => true],
  ['killed after the effect', { kill: 'after' }, () => true],
  // One failing call is like another: half of them each.
  ['failing before the effect', { fail: 'before' }, (k) => k % 2 === 0],
  ['failing after the effect', { fail: 'after' }, (k) => k % 2 === 1],
])(
  '%s, it is whole or still a copy, and choosing again, the clock or setting up finishes',
  (_, how, isWanted) => {
    const calls = worthIt(callsOf(before, chooses));
    expect(calls.length).toBeGreaterThan(60);
    disturbEach({ ...chooses, before, calls: calls.filter(isWanted), isNew, goesOn }, how);
  },
  240_000,
);
