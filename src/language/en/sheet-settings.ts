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
  country: {
    name: 'Country',
    meaning:
      'Two letters, like GB, US, HK, SG, CN, TW: a phone number without a country code is one of there. Empty = the country of the time zone.',
  },
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
  mailReserve: {
    name: 'Mails kept in reserve a day',
    meaning: 'Of the day’s quota of the account, for alarms and acknowledgements.',
  },
};
