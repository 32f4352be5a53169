/** The screen on which staff write down what a customer answered by word of mouth. */
export const sidebarSurvey = {
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
};
