// The numbers for people, each from the page that the person sees, on one desk of the local Google.
import type { Browser } from 'playwright-core';
import { emptyDesk } from '../workbench/shops.ts';
import { customerJourney } from './customer-journey.ts';
import { principalJourney } from './principal-journey.ts';
import { setUpJourney } from './set-up-journey.ts';
import { answerJourney, counterJourney } from './staff-journeys.ts';
import { Visitor } from './visitor.ts';

const fridayMorning = Date.parse('2026-11-20T09:30:00Z');
const mondayAtEight = Date.parse('2026-11-23T08:05:00Z');
const [li, anna] = ['li@linden.example', 'anna@linden.example'];

export type Journeys = Awaited<ReturnType<typeof measurePeople>>;

export async function measurePeople(browser: Browser, files: Readonly<Record<string, string>>) {
  const visitor = await Visitor.sitDown(browser, emptyDesk(files, fridayMorning, 'en'));
  try {
    const customer = await customerJourney(visitor);
    const answer = await answerJourney(visitor, li);
    const counter = await counterJourney(visitor, li);
    await customerJourney(visitor);
    visitor.leap(mondayAtEight);
    visitor.leap(mondayAtEight + 5 * 60_000);
    const principal = await principalJourney(visitor, anna);
    const setUp = await setUpJourney(browser, files);
    return { customer, counter, answer, principal, setUp };
  } finally {
    await visitor.leave();
  }
}
