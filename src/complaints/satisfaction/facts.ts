// Whether it was good, as the customer says.

import { comparisons, surveyStates, verdicts } from '../../desk/choices.ts';
import { amount, count, moment, oneOf, text } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const satisfactionFacts = {
  said,
  facts: {
    /** 1 to 5 from the satisfaction form, null until answered. */
    score: amount(60),
    expected: oneOf('comparison', comparisons, 'unknown', 90),
    comeBack: oneOf('verdict', verdicts, 'unknown', 80),
    survey: oneOf('survey', surveyStates, 'none', 'hidden'),
    surveyAt: moment('hidden'),
    /** The owner when the survey was sent: ratings are credited to nobody else. */
    surveyOwner: text('hidden'),
    /** Who is to ask by word of mouth. */
    surveyCaller: text('hidden'),
    /** How often the customer was asked, by mail or by word of mouth. */
    surveys: count('hidden'),
    /** When the customer wished not to be asked again, and when that was taken back (wishes.ts). */
    declinedAt: moment('hidden'),
    allowedAt: moment('hidden'),
  },
  happenings: [
    'survey-sent',
    'survey-by-phone',
    'survey-not-reached',
    'survey-answered',
    'survey-lapsed',
    'survey-declined',
    'survey-allowed',
  ],
  refusals: ['nothing-to-ask', 'score-missing'],
} as const;
