import { type Detail, named } from '../../../language/story.ts';

export const shown = {
  action: {
    surveyAnswer: 'They answered: score',
    notReached: 'Not reached',
    doNotAsk: 'Do not ask again',
    mayAsk: 'May be asked again',
  },
  done: {
    surveyAnswer: 'Noted, and counted apart from the form.',
    notReached: 'Noted. It stays in your queue until it lapses.',
    doNotAsk: 'Noted. They will not be asked again, by mail or by phone.',
    mayAsk: 'Noted. They may be asked again.',
  },
  survey: {
    title: 'Ask whether it was good',
    say: 'Words to begin with',
    score: 'How satisfied are they? 5 is very, 1 not at all',
    expected: 'Against what they expected',
    expectedChoices: { better: 'Better', as: 'As expected', worse: 'Worse', unknown: 'Not said' },
    comeBack: 'Would they come back?',
    comeBackChoices: { yes: 'Yes', part: 'Perhaps', no: 'No', unknown: 'Not said' },
    comment: 'What they said',
    noMore: 'They do not want to be asked again',
    send: 'For WeChat, LINE or a message: the words with the form’s link',
    ownWork: 'You looked after this yourself: the answer is counted apart.',
  },
  story: {
    'survey-sent': (): string => 'The customer was asked whether it was good',
    'survey-answered': (): string => 'The customer answered the survey',
    'survey-lapsed': (): string => 'The survey was not answered',
    'survey-by-phone': (_: string, d: Detail): string =>
      `To be asked by phone whether it was good${named(d['to'], ', by ')}`,
    'survey-not-reached': (who: string): string => `${who} did not reach the customer`,
    'survey-declined': (): string => 'The customer does not want to be asked',
    'survey-allowed': (who: string): string => `${who} noted: may be asked again`,
  },
};
