// A form whose tab does not say any more whose it is gets linked anew, whatever that dies in.
import { said } from '../../src/complaints/set-up/words/said.ts';
import type { Interference } from '../../src/dev/google/types.ts';
import { all, callsOf, disturbEach, leavesSomethingNew, type Sweep } from '../stories/disturb.ts';
import { sound, soundness } from '../stories/holds.ts';
import { newShop, type Shop } from '../stories/shop.ts';

let whole: () => Shop;
/** The complaint form says that it is linked, and no tab says so. */
let fallen: () => Shop;
let press: (shop: Shop) => unknown;

beforeAll(async () => {
  const { shop, settings } = await newShop();
  press = (at) => at.call('setUpDesk', settings);
  press(shop);
  shop.customerWrites({ what: 'The cup was broken', email: 'wang@example.com' });
  shop.later(5);
  whole = shop.remembered();
  forgetWhose(shop);
  fallen = shop.remembered();
}, 60_000);

const complaintForm = (shop: Shop) => {
  const [{ formId } = { formId: '' }] = shop.state().forms;
  const form = shop.google.world.forms[formId];
  if (!form) throw new Error('no form');
  return form;
};

function forgetWhose(shop: Shop): void {
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const book = spreadsheets[spreadsheetId];
  const { id } = complaintForm(shop);
  if (!book) throw new Error('no desk');
  book.sheets = book.sheets.map(({ formId, ...sheet }) =>
    formId === undefined || formId === id ? sheet : { ...sheet, formId },
  );
}

function tellWhose(shop: Shop, sheetId: number | null | undefined): void {
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const sheet = spreadsheets[spreadsheetId]?.sheets.find((one) => one.sheetId === sheetId);
  Object.assign(sheet ?? {}, { formId: complaintForm(shop).id });
}

const tabsOf = (shop: Shop): number[] => {
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const { id } = complaintForm(shop);
  const sheets = spreadsheets[spreadsheetId]?.sheets ?? [];
  return sheets.filter(({ formId }) => formId === id).map(({ sheetId }) => sheetId);
};

const count = (shop: Shop): number =>
  shop.google.world.spreadsheets[shop.google.world.spreadsheetId]?.sheets.length ?? 0;

function expectOneLink(shop: Shop): void {
  const { forms, setUp } = shop.state();
  expect(setUp).toContain('forms');
  expect(forms).toMatchObject([{ before: 0 }, { before: 0 }, { before: 0 }]);
  expect(tabsOf(shop)).toEqual([forms[0]?.sheetId]);
  expect(complaintForm(shop).destination?.sheetId).toBe(forms[0]?.sheetId);
}

function expectEachOnce(shop: Shop, whats: readonly string[]): void {
  expect(
    shop
      .facts()
      .map(({ what }) => what)
      .sort(),
  ).toEqual([...whats].sort());
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
  expect(soundness(shop)).toEqual(sound);
}

/** One call fails like another, so that each fails in one of two ways. */
const modes: readonly (readonly [string, Interference, (k: number) => boolean])[] = [
  ['killed before it takes effect', { kill: 'before' }, () => true],
  ['killed after it took effect', { kill: 'after' }, () => true],
  ['failing before it takes effect', { fail: 'before' }, (k) => k % 2 === 0],
  ['failing after it took effect', { fail: 'after' }, (k) => k % 2 === 1],
];

describe('at any call', () => {
  let sweep: Omit<Sweep, 'calls'>;
  let calls: readonly number[];
  beforeAll(() => {
    const untouched = JSON.stringify(complaintForm(fallen()).destination);
    const doing = { when: (shop: Shop) => void press(shop), runs: 'act' };
    const goesOn = (shop: Shop) => {
      shop.customerWrites({ what: 'The spoon was bent', email: 'kim@example.com' });
      // Only who was stopped before anything was given up must press again.
      const isUntouched = JSON.stringify(complaintForm(shop).destination) === untouched;
      if (isUntouched && shop.state().setUp.includes('forms')) press(shop);
      shop.later(15);
      expectOneLink(shop);
      expect(count(shop)).toBe(count(fallen()) + 1);
      shop.customerWrites({ what: 'The plate was cold', email: 'lee@example.com' });
      shop.later(10);
      expectEachOnce(shop, ['The cup was broken', 'The plate was cold', 'The spoon was bent']);
    };
    sweep = { ...doing, before: fallen, isNew: leavesSomethingNew(), goesOn };
    calls = all(callsOf(fallen, doing));
  });

  test.each(modes)(
    '%s: the clock finishes, with one link, and no complaint is lost or doubled',
    (_, how, isWanted) => {
      expect(calls.length).toBeGreaterThan(20);
      disturbEach({ ...sweep, calls: calls.filter(isWanted) }, how);
    },
    240_000,
  );
});

test.each([
  ['setDestination', 'FormApp.Form.setDestination'],
  ['removeDestination', 'FormApp.Form.removeDestination'],
])('%s is refused: it is said, and the clock finishes once Google takes it', (_, method) => {
  const shop = fallen();
  const stop = shop.google.intercept(({ name }) =>
    name === method ? { fail: 'before', message: 'Not now.' } : undefined,
  );
  expect(press(shop)).toMatchObject({
    ...{ done: false, problems: [said.en.problems.google] },
  });
  expect(shop.health().problems.map(({ code }) => code)).toContain('set-up-unfinished');
  stop();
  shop.later(10);
  expectOneLink(shop);
  expectEachOnce(shop, ['The cup was broken']);
});

test('Google is late with the new tab: nobody links it once more while it is awaited', () => {
  const shop = fallen();
  Object.assign(shop.google.world.options, { responseTabDelayMs: 12 * 60_000 });
  expect(press(shop)).toMatchObject({ done: false });
  shop.later(25);
  expectOneLink(shop);
  expect(count(shop)).toBe(count(fallen()) + 1);
  expectEachOnce(shop, ['The cup was broken']);
});

test('a tab that does not say at the first look whose it is keeps its link', () => {
  const shop = whole();
  const before = complaintForm(shop).destination;
  const steps = [() => forgetWhose(shop), () => tellWhose(shop, before?.sheetId)];
  shop.google.intercept(({ name }) => {
    if (name === 'Sheet.getFormUrl') steps.shift()?.();
    return undefined;
  });
  expect(press(shop)).toMatchObject({ done: true, problems: [] });
  expect(steps).toEqual([]);
  expect(complaintForm(shop).destination).toEqual(before);
  expectOneLink(shop);
  expectEachOnce(shop, ['The cup was broken']);
});
