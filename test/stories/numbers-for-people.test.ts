// What the desk promises people, counted at the pages they see. Seconds are modelled by `npm run bench`, and not asserted.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/dev/browser.ts';
import { build } from '../../src/dev/build.ts';
import { type Journeys, measurePeople } from '../../src/dev/people/measure.ts';

let browser: Browser | null;
let journeys: Journeys | null = null;

beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) journeys = await measurePeople(browser, await build());
}, 300_000);

afterAll(() => browser?.close());

test('a customer must answer one question, and finds the number in the mailbox within a minute (S38)', () => {
  if (!journeys) return;
  const { required, fields, number, mailAfterSeconds } = journeys.customer;
  expect({ required, fields, number }).toEqual({ required: 1, fields: 4, number: 'R-2026-0001' });
  expect(mailAfterSeconds).toBeLessThanOrEqual(60);
});

test('a complaint at the counter is three fields and one click, the rest is keys', () => {
  if (!journeys) return;
  const { fields, clicks, number } = journeys.counter;
  expect({ fields, clicks, number }).toEqual({ fields: 3, clicks: 1, number: 'R-2026-0002' });
});

test('three clicks lie between the open sidebar and a filled, checked answer', () => {
  if (!journeys) return;
  const { clicks, keys, mail } = journeys.answer;
  expect({ clicks, keys }).toEqual({ clicks: 3, keys: 0 });
  expect(mail).toContain('Hello Wang Xiaoming');
  expect(mail).toContain('The cup arrived broken');
  expect(mail).not.toMatch(/\{\{|\}\}|undefined/);
});

test('all that waits for a decision stands on the first screen of a phone, and two taps decide it', () => {
  if (!journeys) return;
  const { decisions, decisionsAboveTheFold, clicks, scrollsSideways, decided } = journeys.principal;
  expect(decisions).toBeGreaterThan(0);
  expect({ decisionsAboveTheFold, clicks, scrollsSideways, decided }).toEqual({
    ...{ decisionsAboveTheFold: decisions, clicks: 2, scrollsSideways: false, decided: 1 },
  });
});

test('a new firm fills one field of one page, and the next complaint is number 1', () => {
  if (!journeys) return;
  const { pages, fields, firstNumber } = journeys.setUp;
  expect({ pages, fields, firstNumber }).toEqual({
    pages: 1,
    fields: 1,
    firstNumber: 'R-2026-0001',
  });
});
