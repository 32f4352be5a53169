// The business owner: from Monday's letter on a phone to what has to be decided.
import { type Effort, Hands } from './hands.ts';
import type { Visitor } from './visitor.ts';

export interface PrincipalJourney extends Effort {
  readonly decisions: number;
  /** On the first screen, under a mail program's own head. */
  readonly decisionsAboveTheFold: number;
  readonly scrollsSideways: boolean;
}

/** What a phone's mail program keeps for sender and subject. */
const mailHead = 160;
const phoneHeight = 844;

export async function principalJourney(visitor: Visitor, mail: string): Promise<PrincipalJourney> {
  const letter = visitor.google.mails.find(
    ({ to, html }) => to.includes(mail) && html.includes('The week in seven numbers'),
  );
  if (!letter) throw new Error('There is no letter');
  const page = await visitor.onPhone(letter.id);
  const open = await page.getByRole('link', { name: 'Open', exact: true }).all();
  const bottoms = await Promise.all(
    open.map(async (link) => link.boundingBox().then((box) => (box ? box.y + box.height : 9999))),
  );
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  const hands = new Hands('phone');
  hands.read(letter.subject);
  hands.read(await page.locator('table table table').first().innerText());
  await hands.click(open[0] ?? page.locator('a').first());
  await page.context().close();
  return {
    ...hands.effort,
    decisions: open.length,
    decisionsAboveTheFold: bottoms.filter((y) => y <= phoneHeight - mailHead).length,
    scrollsSideways: Number(wide) > 390,
  };
}
