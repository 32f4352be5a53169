// The customer: from the form's link to sent, and until the number lies in the mailbox.
import { describe } from '../desk/folder.ts';
import { type Effort, Hands } from './hands.ts';
import type { Visitor } from './visitor.ts';

export interface CustomerJourney extends Effort {
  readonly questions: number;
  readonly required: number;
  /** More, for whoever reads the privacy notice whole. */
  readonly noticeWords: number;
  /** Desk time until the mail with the number is there. */
  readonly mailAfterSeconds: number;
  readonly number: string;
}

const said = {
  what: 'The cup arrived broken, with no padding in the box.',
  wanted: 'A swap',
  name: 'Wang Xiaoming',
  email: 'wang@example.com',
} as const;

/** Reads all questions with their help on a phone, and answers four. */
export async function customerJourney(visitor: Visitor): Promise<CustomerJourney> {
  const { google, page } = visitor;
  const form = describe(google).forms.find(({ purpose }) => purpose === 'complaint');
  const view = google.forms.find(({ formId }) => formId === form?.formId);
  if (!form || !view) throw new Error('The desk has no form');
  await visitor.be('customer');
  const hands = new Hands('phone');
  const notice = view.questions.find(({ type }) => type === 'SECTION_HEADER')?.help ?? '';
  const questions = view.questions.filter(({ type }) => type !== 'SECTION_HEADER');
  hands.read(
    [view.title, view.description, ...questions.map((q) => `${q.title} ${q.help}`)].join(' '),
  );
  for (const [field, text] of Object.entries(said)) {
    await hands.fill(page.getByLabel(form.questions[field] ?? field), text);
  }
  const submitted = google.now;
  await hands.click(page.locator('.form-page [type=submit]'));
  await page.locator('.form-page [role=status]').waitFor();
  const mail = google.mails.find(({ to }) => to.includes(said.email));
  const [, number = ''] = /\[(.+)\]/.exec(mail?.subject ?? '') ?? [];
  return {
    ...hands.effort,
    questions: questions.length,
    required: questions.filter(({ required }) => required).length,
    noticeWords: notice.split(/\s+/).length,
    mailAfterSeconds: mail ? (mail.at - submitted) / 1000 : Number.POSITIVE_INFINITY,
    number,
  };
}
