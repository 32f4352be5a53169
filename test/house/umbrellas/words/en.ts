import { type Detail, named } from '../../../language/story.ts';

export const said = {
  umbrellaSubject: (number: string) => `An umbrella for you [${number}]`,
  umbrella: (which: string) =>
    `Take our umbrella with you: ${which}. Bring it back when it is dry.`,
  refusals: { 'umbrella-out': 'This customer has an umbrella of ours already.' },
  choices: { happening: { 'umbrella-lent': 'Umbrella lent' } },
  tabs: { umbrellaLoans: 'Umbrellas' },
  headers: {
    complaints: { umbrella: 'Umbrella' },
    umbrellaLoans: { id: 'Loan', which: 'Umbrella lent', lent: 'Lent on' },
  },
};

export const shown = {
  action: { lendUmbrella: 'Lend an umbrella' },
  whatFor: { lendUmbrella: 'They go home dry, and you know who has it.' },
  done: { lendUmbrella: 'The umbrella is lent.' },
  which: 'Which umbrella',
  story: {
    'umbrella-lent': (who: string, d: Detail): string =>
      `${who} lent an umbrella${named(d['which'], ': ')}`,
  },
};
