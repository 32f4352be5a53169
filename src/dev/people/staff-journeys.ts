// Staff at the sidebar: a complaint at the counter logged, and one answered.
import { type Effort, Hands } from './hands.ts';
import type { Visitor } from './visitor.ts';

export interface CounterJourney extends Effort {
  readonly number: string;
  /** Of it, until the number stood there; the rest is saying it. */
  readonly untilLogged: number;
}

/** Three fields with the keys alone, then the number read out. */
export async function counterJourney(visitor: Visitor, mail: string): Promise<CounterJourney> {
  await visitor.be(mail);
  const { sidebar } = visitor;
  const hands = new Hands();
  const field = (label: string) => sidebar.getByLabel(label, { exact: true });
  await hands.click(sidebar.getByRole('button', { name: 'Log a complaint' }));
  await hands.type(field('What happened'), 'Lid came off, coffee on her coat');
  await hands.tab(field('What happened'));
  await hands.type(field('Who'), 'Ada Novak');
  await hands.tab(field('Who'));
  await hands.type(field('How to reach them'), '0912345678');
  await hands.command(field('How to reach them'), 'Control+Enter');
  const number = await sidebar.locator('.logged .large').innerText();
  const untilLogged = hands.effort.seconds;
  // As it is said: R, twenty, twenty-six, and four digits.
  hands.say('Your number is R twenty twenty-six zero zero zero two');
  return { ...hands.effort, number, untilLogged };
}

export interface AnswerJourney extends Effort {
  /** What leaves, as the customer will read it. */
  readonly mail: string;
}

/** From the queue that opening the sidebar shows: the first complaint, the next step, send. */
export async function answerJourney(visitor: Visitor, mail: string): Promise<AnswerJourney> {
  await visitor.be(mail);
  const { sidebar, google } = visitor;
  const hands = new Hands();
  const first = sidebar.locator('.item').first();
  hands.read(await first.innerText());
  await hands.click(first);
  hands.read(await sidebar.locator('.said-by-customer').innerText());
  await hands.click(sidebar.locator('.steps .filled').first());
  hands.read(await sidebar.locator('.preview').innerText());
  await hands.click(sidebar.locator('.foot .filled'));
  await sidebar.getByRole('button', { name: 'Take back' }).waitFor();
  const sent = google.mails.length;
  visitor.leap(google.now + 10 * 60_000);
  const left = google.mails.slice(sent).find(({ subject }) => subject.startsWith('Our answer'));
  return { ...hands.effort, mail: left?.text ?? '' };
}
