// The business owner: from Monday's letter on a phone to a decision that is taken.
import type { Page } from 'playwright-core';
import { callDesk } from '../desk/doors.ts';
import type { SentMail } from '../google/types.ts';
import { type Effort, Hands } from './hands.ts';
import type { Visitor } from './visitor.ts';

export interface PrincipalJourney extends Effort {
  readonly decisions: number;
  /** On the first screen, under a mail program's own head. */
  readonly decisionsAboveTheFold: number;
  readonly scrollsSideways: boolean;
  /** What the desk says was decided. */
  readonly decided: number;
}

/** What a phone's mail program keeps for sender and subject. */
const mailHead = 160;
const phoneHeight = 844;

export async function principalJourney(visitor: Visitor, mail: string): Promise<PrincipalJourney> {
  const letter = visitor.google.mails.find(
    ({ to, html }) => to.includes(mail) && html.includes('The week in seven numbers'),
  );
  if (!letter) throw new Error('There is no letter');
  const { firstTask, ...seen } = await onThePhone(visitor, letter);
  const hands = new Hands('phone');
  hands.read(letter.subject);
  hands.read(firstTask);
  await decide(visitor, mail, letter, hands);
  const log = callDesk(visitor.google, 'table', ['log'], { as: mail }) as { type: string }[];
  return {
    ...hands.effort,
    ...seen,
    decided: log.filter(({ type }) => type === 'decided').length,
  };
}

/** The letter by itself, as a phone shows it. */
async function onThePhone(visitor: Visitor, letter: SentMail) {
  const page = await visitor.onPhone(letter.id);
  const bottoms = await bottomsOf(page, 'Yes');
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  const [title = '', task = ''] = await Promise.all(
    ['table table p', 'table table div'].map((part) => page.locator(part).first().innerText()),
  );
  await page.context().close();
  return {
    firstTask: `${title} ${task}`,
    decisions: bottoms.length,
    decisionsAboveTheFold: bottoms.filter((y) => y <= phoneHeight - mailHead).length,
    scrollsSideways: Number(wide) > 390,
  };
}

async function bottomsOf(page: Page, link: string): Promise<number[]> {
  const links = await page.getByRole('link', { name: link, exact: true }).all();
  const boxes = await Promise.all(links.map((each) => each.boundingBox()));
  return boxes.map((box) => (box ? box.y + box.height : Number.POSITIVE_INFINITY));
}

/** Yes, and the form that opens with it is sent. */
async function decide(visitor: Visitor, mail: string, { subject }: SentMail, hands: Hands) {
  await visitor.be(mail);
  const open = await visitor.read(subject);
  await hands.click(open.getByRole('link', { name: 'Yes', exact: true }).first());
  const form = visitor.page.locator('.form-page');
  await form.waitFor();
  hands.read(await form.locator('h1, h2').first().innerText());
  await hands.click(form.locator('[type=submit]'));
  await form.locator('[role=status]').waitFor();
}
