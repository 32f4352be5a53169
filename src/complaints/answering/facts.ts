// When the customer was told something and was heard, and how long we waited for them.

import { count, figure, moment, oneOf, required, typed } from '../../desk/fact.ts';
import { shared, table } from '../../desk/table.ts';
import { languages } from '../../language/languages.ts';
import { said } from './words/said.ts';

export const answeringFacts = {
  said,
  facts: {
    firstAnswered: moment(145),
    lastTold: moment('hidden'),
    /** When their last words reached the desk, after those it began with. */
    lastHeard: moment(),
    waitingSince: moment('hidden'),
    /** Working minutes spent waiting for the customer: clocks stood still for them. */
    pausedMinutes: count('hidden'),
  },
  tabs: {
    phrases: table(84114, shared, {
      /** Short name in the sidebar's list of templates. */
      title: required(200),
      language: oneOf('language', languages, 'en', 100),
      /** Text with {{fields}}, filled for a complaint by fill-template.ts. */
      text: typed(600),
    }),
  },
  happenings: ['answered', 'answer-taken-back', 'told', 'customer-answered', 'noted', 'wait-began'],
  refusals: [
    'no-mail',
    'mail-gone',
    'nothing-said',
    'date-unreadable',
    'answered-meanwhile',
    'placeholder-left',
  ],
  settings: {
    takeBackMinutes: figure(3),
  },
} as const;
