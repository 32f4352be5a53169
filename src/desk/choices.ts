// What a fact may be where there are only so many: codes, whose words stand in the language folders.
export const channels = [
  'form',
  /** The form too, by the staff link: written down for a customer by whoever stands at the counter. */
  'staff',
  'phone',
  'counter',
  'mail',
  'chat',
  'letter',
  'noticed',
  /** Into the sheet itself, on a row of its own. */
  'typed',
  'import',
] as const;
/** How the customer wants to be reached, and how staff may have told them. */
export const reaches = [
  'mail',
  'phone',
  'in person',
  'sms',
  'wechat',
  'line',
  'whatsapp',
  'letter',
  'none',
] as const;
export const purposes = ['complaint', 'question', 'praise'] as const;
export const severities = ['normal', 'urgent', 'safety'] as const;
/** What somebody has to do next; `none` when nothing is open. */
export const steps = [
  'first-answer',
  'promise',
  'solve',
  'wait',
  /** Solved, and the customer does not know it yet. */
  'tell',
  'follow-up',
  /** By word of mouth, whether it was good. */
  'ask',
  'none',
] as const;
export const verdicts = ['yes', 'part', 'no', 'unknown'] as const;
export const comparisons = ['better', 'as', 'worse', 'unknown'] as const;
export const surveyStates = ['none', 'sent', 'by-phone', 'answered', 'lapsed', 'declined'] as const;
