// Whether it was good, as the customer says.

import { comparisons, surveyStates, verdicts } from '../../desk/choices.ts';
import {
  amount,
  count,
  figure,
  instant,
  moment,
  oneOf,
  perhapsOneOf,
  text,
  yes,
} from '../../desk/fact.ts';
import { shared, table } from '../../desk/table.ts';
import { said } from './words/said.ts';

/** In the form; to a member of staff; to the very person who had looked after the complaint; somewhere else, before it was
 * imported. */
const answeredBy = ['form', 'phone', 'owner', 'import'] as const;
/** `declined` says no more than that they do not want to be asked. */
const notCounted = ['unknown-reference', 'staff', 'reused', 'declined'] as const;

export const satisfactionFacts = {
  said,
  facts: {
    /** 1 to 5 from the satisfaction form, null until answered. */
    score: amount(60),
    expected: oneOf('comparison', comparisons, 'unknown', 135),
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
  tabs: {
    answers: table(84109, shared, {
      at: instant(145),
      number: text(110),
      /** The owner when the survey was sent (S113: never who was asked to call). */
      owner: text(100),
      score: amount(60),
      expected: oneOf('comparison', comparisons, 'unknown', 135),
      comeBack: oneOf('verdict', verdicts, 'unknown', 100),
      comment: text(320),
      by: oneOf('answeredBy', answeredBy, 'form', 195),
      /** '' when it counts, otherwise why it does not. */
      notCounted: perhapsOneOf('notCounted', notCounted, 125),
      /** "Do not ask me again", whether the answer counts or not. */
      noMore: yes(90),
      /** Of an imported score; without one it goes from 1 to 5. */
      scale: text(80),
      /** Would they recommend us, 0 to 10: imported only. */
      recommend: amount(110),
    }),
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
  settings: {
    surveyAfterDays: figure(2),
    /** What is solved and never closed is asked about all the same. */
    surveySolvedDays: figure(7),
    surveyLapseDays: figure(7),
  },
} as const;
