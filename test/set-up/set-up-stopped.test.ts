// A set-up that stops: what is said of it, what goes on by itself, and what must not be tried again and again.

import { said } from '../../src/complaints/set-up/words/said.ts';
import type { Interference, ServiceCall } from '../../src/dev/google/types.ts';
import { sound, soundness } from '../stories/holds.ts';
import { newShop, people, type Shop } from '../stories/shop.ts';

interface Result {
  readonly done: boolean;
  readonly goesOn?: boolean;
  readonly refused?: string;
  readonly problems: readonly string[];
  readonly happened?: string;
}

interface Facts {
  readonly situation: string;
  readonly stopped?: true;
  readonly happened?: string;
}

let empty: () => Shop;
let press: (shop: Shop, as?: string) => Result;

jest.setTimeout(60_000);
beforeAll(async () => {
  const { shop, settings } = await newShop();
  empty = shop.remembered();
  press = (at, as = people.Anna) => at.call<Result>('setUpDesk', settings, as);
});

const failing =
  (method: string, how: Interference) =>
  ({ name }: ServiceCall): Interference | undefined =>
    name === method ? how : undefined;

const say = said.en.problems;

test('Google is busy before there is a clock: nobody is promised that it goes on by itself', () => {
  const shop = empty();
  const message = 'The service is currently unavailable.';
  const stop = shop.google.intercept(
    failing('Sheets.Spreadsheets.batchUpdate', { fail: 'before', code: 503, message }),
  );
  const { problems, goesOn } = press(shop);
  expect(problems.join()).toMatch(/busy.*Wait a few minutes/);
  expect(goesOn).not.toBe(true);
  stop();
  expect(press(shop)).toMatchObject({ done: true, problems: [] });
});

test('Google is busy later: it goes on by itself, and so it is said', () => {
  const shop = empty();
  let commits = 0;
  const stop = shop.google.intercept(({ name }) => {
    if (name !== 'Sheets.Spreadsheets.batchUpdate') return undefined;
    commits += 1;
    return commits === 4 ? { fail: 'before', code: 429 } : undefined;
  });
  const { done, goesOn, problems } = press(shop);
  expect([done, goesOn]).toEqual([false, true]);
  expect(problems.join()).toMatch(/goes on by itself/);
  stop();
  shop.later(10);
  expect(shop.state().setUp).toContain('forms');
});

test('Google refuses the tabs: pressing again hardly helps, and its own words can be copied', () => {
  const shop = empty();
  const message = 'This action would increase the number of cells above the limit.';
  const stop = shop.google.intercept(
    failing('Sheets.Spreadsheets.batchUpdate', { fail: 'before', code: 400, message }),
  );
  const { problems, happened } = press(shop);
  expect(problems.join()).toMatch(/hardly help/);
  const { stopped = {} } = JSON.parse(happened ?? '{}') as { stopped?: object };
  const sentence = expect.stringContaining(message);
  expect(stopped).toMatchObject({ step: 'tabs', code: 400, sentence });
  expect(shop.call<Facts>('setUpDefaults').stopped).toBe(true);
  stop();
  press(shop);
  expect(shop.call<Facts>('setUpDefaults')).not.toHaveProperty('stopped');
});

test('what happened names nobody', () => {
  const shop = empty();
  const message = 'anna@linden.example may not do this.';
  shop.google.intercept(failing('FormApp.create', { fail: 'before', message }));
  const { happened = '' } = press(shop);
  expect(happened).toContain('may not do this');
  expect(happened).not.toContain('anna');
});

test('forms that cannot be made are tried for half an hour, then once an hour', () => {
  const shop = empty();
  const stop = shop.google.intercept(failing('FormApp.Form.addItem', { fail: 'before' }));
  press(shop);
  const tries = (minutes: number): number => {
    const before = shop.google.executions.length;
    shop.later(minutes);
    const runs = shop.google.executions.slice(before);
    return runs.filter(({ calls }) => 'FormApp.Form.addItem' in calls).length;
  };
  expect(tries(60)).toBeLessThanOrEqual(6);
  expect(tries(120)).toBeLessThanOrEqual(2);
  stop();
  shop.later(65);
  expect(shop.state().setUp).toContain('forms');
  expect(shop.health().problems).toEqual([]);
});

test('two people press at once: one desk, and the other is told who runs it', () => {
  const shop = empty();
  const others: Result[] = [];
  const stop = shop.google.intercept(({ name, functionName, executionId }) => {
    if (name !== 'FormApp.create' || others.length > 0) return undefined;
    expect([functionName, executionId]).not.toContain('');
    return { run: () => void others.push(press(shop, people.Mei)) };
  });
  expect(press(shop)).toMatchObject({ done: true });
  stop();
  expect(others).toMatchObject([{ done: false, refused: 'somebody-saving' }]);
  expect(press(shop, people.Mei).problems).toEqual([say.runBy(people.Anna)]);
  expect(shop.google.world.triggers).toHaveLength(3);
  expect(Object.keys(shop.google.world.forms)).toHaveLength(3);
  expect(soundness(shop)).toEqual(sound);
});

test('a script that is bound to no sheet says so', async () => {
  const { shop, settings } = await newShop({ google: { bound: false } });
  expect(shop.call<Result>('setUpDesk', settings)).toMatchObject({
    ...{ done: false, refused: 'not-bound' },
    problems: [say.notBound],
  });
});

test('a form that says it is linked, while no tab says so, is linked anew; nothing is doubled', () => {
  const shop = empty();
  press(shop);
  shop.customerWrites({ what: 'The cup was broken', email: 'wang@example.com' });
  shop.later(5);
  const { spreadsheets, spreadsheetId, forms } = shop.google.world;
  const [form] = Object.values(forms);
  const book = spreadsheets[spreadsheetId];
  if (!book || !form) throw new Error('no desk');
  book.sheets = book.sheets.map(({ formId, ...sheet }) =>
    formId === undefined || formId === form.id ? sheet : { ...sheet, formId },
  );
  expect(press(shop)).toMatchObject({ done: true, problems: [] });
  shop.customerWrites({ what: 'The spoon was bent', email: 'kim@example.com' });
  shop.later(15);
  expect(shop.facts().map(({ what }) => what)).toEqual([
    'The cup was broken',
    'The spoon was bent',
  ]);
  expect(soundness(shop)).toEqual(sound);
});

test('what the check saw of this Google can be copied from the page, by whoever runs the desk', () => {
  const shop = empty();
  press(shop);
  shop.call('checkDesk');
  const { happened = '{}' } = shop.call<Facts>('setUpDefaults');
  expect(JSON.parse(happened)).toMatchObject({
    steps: ['tabs', 'triggers', 'forms', 'open'],
    seen: { workbookZone: 'Europe/London', answersAsText: 'false' },
  });
  expect(happened).not.toContain('@');
  expect(shop.call<Facts>('setUpDefaults', {}, people.Mei)).not.toHaveProperty('happened');
});
