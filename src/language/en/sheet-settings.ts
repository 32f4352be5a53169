/** Rows of the Settings tab: name and meaning of every key of `Settings`. */
export const settings = {
  businessName: {
    name: 'Business name',
    meaning:
      'Closes every mail and heads the forms. A text of the forms that you rewrote there yourself stays yours.',
  },
  language: { name: 'Language of the desk', meaning: 'What staff and business owner read.' },
  languages: {
    name: 'Languages of customers',
    meaning:
      'Forms for each. One you add gets its forms within minutes; of one you take away the complaint form closes, and opens again when it comes back.',
  },
  zone: { name: 'Time zone', meaning: 'Every date and deadline is meant there.' },
  urgentPhone: {
    name: 'Phone for urgent matters',
    meaning: 'Printed in every acknowledgement and after the form. Empty = left out.',
  },
  emergencyPhone: {
    name: 'Emergency phone',
    meaning: 'Whom to call at once when somebody is hurt. Stands in the form and in mails.',
  },
  deskMail: {
    name: 'Mail address of the desk',
    meaning: 'Replies to our mails go there. Empty = to the account that runs the desk.',
  },
  numberPrefix: { name: 'Letters before the number', meaning: 'R makes R-2026-0001.' },
  currency: { name: 'Currency', meaning: 'For remedies and limits.' },
  firstAnswerHours: {
    name: 'First answer within (working hours)',
    meaning: 'Promised in every acknowledgement, where Rules say nothing else.',
  },
  solveHours: {
    name: 'Solved within (working hours)',
    meaning:
      'Counted from receipt, where Rules say nothing else. Waiting for the customer stops it.',
  },
  warnMinutes: {
    name: 'Warn before a deadline (working minutes)',
    meaning: 'The owner gets a note this long before.',
  },
  managerAfterHours: {
    name: 'Tell the manager after (working hours late)',
    meaning: 'The owner is reminded first.',
  },
  principalAfterHours: {
    name: 'Tell the business owner after (working hours late)',
    meaning: 'When it is still late after that.',
  },
  graceDays: {
    name: 'Days in which a closed complaint can reopen',
    meaning: 'By a bad score or an answer of the customer.',
  },
  surveyAfterDays: { name: 'Survey after (days)', meaning: 'Counted from closing.' },
  surveyLapseDays: {
    name: 'Survey lapses after (days)',
    meaning: 'A survey by phone is dropped then.',
  },
  takeBackMinutes: {
    name: 'Answers leave after (minutes)',
    meaning: 'Until then whoever wrote one can take it back.',
  },
  acknowledgementsPerAddress: {
    name: 'Acknowledgements to one address a day',
    meaning: 'More are not sent, so that nobody can flood a stranger.',
  },
  floodPerHour: {
    name: 'Responses an hour that are too many',
    meaning: 'Above it acknowledgements wait until you say that they are real. 0 = never.',
  },
  mailReserve: {
    name: 'Mails kept in reserve a day',
    meaning: 'Of the day’s quota of the account, for alarms and acknowledgements.',
  },
  targetAnsweredInTime: { name: 'Target: answered in time (%)', meaning: 'Shown in Summary.' },
  targetSolvedInTime: { name: 'Target: solved in time (%)', meaning: 'Shown in Summary.' },
  targetPromisesKept: { name: 'Target: promises kept (%)', meaning: 'Shown in Summary.' },
  targetSatisfied: {
    name: 'Target: satisfied customers (%)',
    meaning: 'Scores 4 and 5 of 5. Shown in Summary.',
  },
  privacyText: {
    name: 'Privacy notice',
    meaning: 'Stands above the questions of the forms. Read it once; you are responsible for it.',
  },
};
