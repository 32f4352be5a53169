// A new firm: from the menu's *Set up* in an empty sheet to the first real complaint.
import type { Browser } from 'playwright-core';
import { LocalGoogle } from '../google/local-google.ts';
import { customerJourney } from './customer-journey.ts';
import { type Effort, Hands } from './hands.ts';
import { Visitor } from './visitor.ts';

export interface SetUpJourney extends Effort {
  readonly pages: number;
  readonly fieldsOnThePage: number;
  /** Seconds at one a service call, which is slow for Google. */
  readonly deskSeconds: number;
  readonly firstNumber: string;
}

const owner = 'anna@linden.example';

export async function setUpJourney(
  browser: Browser,
  files: Readonly<Record<string, string>>,
): Promise<SetUpJourney> {
  const google = LocalGoogle.create({
    ...{ files, installer: owner, timezone: 'Europe/London', locale: 'en_GB' },
    ...{ title: 'Complaints', now: '2026-11-20T09:30:00Z' },
  });
  const visitor = await Visitor.sitDown(browser, google);
  const hands = new Hands();
  const fieldsOnThePage = await setUp(visitor, hands);
  const deskSeconds = Math.max(...google.executions.map(({ totalCalls }) => totalCalls));
  google.advanceTo(google.now + 15 * 60_000);
  const first = await customerJourney(visitor);
  await visitor.leave();
  return {
    ...hands.effort,
    seconds: hands.effort.seconds + deskSeconds + first.seconds,
    ...{ pages: 1, fieldsOnThePage, deskSeconds, firstNumber: first.number },
  };
}

/** Reads the page whole, says the name, opens the desk at once; answers how many fields there are. */
async function setUp(visitor: Visitor, hands: Hands): Promise<number> {
  const { page } = visitor;
  await visitor.be(owner);
  await hands.click(page.getByRole('button', { name: 'Redress', exact: true }));
  await hands.click(page.getByRole('menuitem', { name: 'Set up the desk' }));
  const dialog = page.frameLocator('dialog iframe');
  const name = dialog.getByLabel('Name, as customers know it');
  await name.waitFor();
  hands.read(await dialog.locator('main').innerText());
  await hands.fill(name, 'Linden Coffee');
  await hands.click(dialog.getByLabel('Open now: mails go to customers'));
  const fields = await dialog.locator('input, select, textarea').count();
  await hands.click(dialog.getByRole('button', { name: 'Set up the desk' }));
  await dialog.getByText('The desk stands.').waitFor();
  await hands.click(page.locator('dialog .quiet-button'));
  return fields;
}
