import { type Detail, named } from '../../../language/story.ts';

// What is asked of the business owner, the form to answer it with, and what is told of the answer.

export const said = {
  /** Each can be answered with yes, no or "I call them". */
  questions: {
    hurt: (open: string) => `somebody was hurt; open for ${open}. Will you call them yourself?`,
    late: (step: 'first-answer' | 'promise' | 'solve' | 'tell', span: string) =>
      `${{ 'first-answer': 'the first answer', promise: 'what was promised', solve: 'the solution', tell: 'word to the customer of how it ended' }[step]} is ${span} late. Shall it be done today, before all else?`,
    broken: () => 'a promise was not kept. May we offer something more?',
    reopened: (times: number) =>
      `opened again${times > 1 ? ` ${times} times` : ''}. May we offer something more?`,
    badScore: (score: number) =>
      `the customer gave ${score} of 5. Shall somebody call and ask why?`,
    unassigned: () => 'nobody looks after it yet. Will you take it?',
    money: (sum: string) => `${sum} wait for your yes. May we give it?`,
  },
  /** A case: number, customer, kind. */
  about: (number: string, customer: string, kind: string, question: string) =>
    `${number}${customer === '' ? '' : ` ${customer}`}${kind === '' ? '' : ` (${kind})`}: ${question}`,
  open: 'Open',
  /** Side by side on a phone. */
  buttons: { yes: 'Yes', no: 'No', call: 'I call', decide: 'Decide' },
  form: {
    title: (business: string) => `${business}: your decision`,
    description:
      'About the case that you came from. It counts once; whoever looks after it hears of it at once.',
    questions: {
      answer: 'Your decision',
      word: 'A word to whoever looks after it',
      reference: 'Reference',
    },
    help: { reference: 'Please leave it as it is: it says which case you decide.' },
    choices: { yes: 'Yes', no: 'No', call: 'I call the customer myself' },
    confirmation:
      'Thank you. Your decision is passed on now. If it was decided before, nothing changes, and you have a mail that says so.',
  },
  told: {
    subject: {
      yes: (who: string, number: string) => `${who} says yes [${number}]`,
      no: (who: string, number: string) => `${who} says no [${number}]`,
      call: (who: string, number: string) => `${who} calls the customer [${number}]`,
    },
    text: {
      yes: (who: string) => `${who} was asked this and says yes. Please do it today.`,
      no: (who: string) => `${who} was asked this and says no.`,
      call: (who: string) =>
        `${who} was asked this and calls the customer. Please wait with your own call until you have heard how it went.`,
    },
  },
  back: {
    subject: (number: string) => `Nothing was changed [${number}]`,
    text: (number: string) => `Your decision about ${number} came in, and nothing was changed.`,
  },
  refusals: {
    'decided-before': 'You had decided it already; the first decision stands.',
    'decided-otherwise': 'It was settled in another way in the meantime.',
  },
  choices: { happening: { decided: 'Decided from the letter' } },
};

const answers = { yes: 'said yes', no: 'said no', call: 'calls the customer' } as const;

export const shown = {
  story: {
    decided: (who: string, d: Detail): string =>
      `${who}, asked in the letter, ${answers[d['answer'] as keyof typeof answers] ?? 'decided'}${named(d['text'], ': ')}`,
  },
};
