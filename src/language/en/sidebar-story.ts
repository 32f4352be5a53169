// What happened to a complaint, in sentences; what its mails do; the health list in short.
type Detail = Readonly<Record<string, string | number | boolean | null>>;

const named = (detail: Detail, field: string, before: string): string => {
  const value = detail[field];
  return typeof value === 'string' && value !== '' ? `${before}${value}` : '';
};

export const sidebarStory = {
  customer: 'The customer',
  desk: 'The desk',
  somebody: 'Somebody',
  /** Any event without a sentence of its own. */
  other: (who: string, type: string): string => `${who}: ${type}`,
  happened: {
    received: (_: string, d: Detail): string => `Came in${named(d, 'channel', ' by ')}`,
    'changed-by-customer': (): string => 'The customer changed what they wrote',
    'added-by-customer': (): string => 'The customer added something',
    completed: (): string => 'The rest of a long text was fetched from the form',
    assigned: (_: string, d: Detail): string => `Assigned${named(d, 'to', ' to ')}`,
    unassigned: (): string => 'Nobody was available: no owner yet',
    taken: (who: string): string => `${who} took it`,
    'handed-over': (who: string, d: Detail): string =>
      `${who} handed it over${named(d, 'to', ' to ')}`,
    acknowledged: (): string => 'The customer was told that we have it',
    alarmed: (): string => 'The people in charge were alarmed',
    answered: (who: string): string => `${who} answered by mail`,
    'answer-taken-back': (who: string): string => `${who} took the answer back`,
    told: (who: string, d: Detail): string => `${who} told the customer${named(d, 'by', ' by ')}`,
    'customer-answered': (): string => 'The customer answered',
    noted: (who: string): string => `${who} noted`,
    'wait-began': (who: string): string => `${who} waits for the customer`,
    promised: (who: string, d: Detail): string => `${who} promised${named(d, 'what', ': ')}`,
    'promise-moved': (who: string): string => `${who} moved the promise, and said so`,
    'promise-kept': (who: string): string => `${who} kept the promise`,
    'promise-broken': (): string => 'The promised time passed',
    resolved: (who: string): string => `${who} solved it`,
    closed: (who: string): string => `${who} closed it`,
    reopened: (who: string): string => `${who} opened it again`,
    withdrawn: (who: string, d: Detail): string =>
      `${who} withdrew it${named(d, 'why', ': ')}${named(d, 'of', ', ')}`,
    restored: (who: string): string => `${who} brought it back`,
    warned: (_: string, d: Detail): string => `Reminder${named(d, 'told', ' to ')}`,
    'survey-sent': (): string => 'The customer was asked whether it was good',
    'survey-answered': (): string => 'The customer answered the survey',
    'survey-lapsed': (): string => 'The survey was not answered',
    'survey-by-phone': (_: string, d: Detail): string =>
      `To be asked by phone whether it was good${named(d, 'to', ', by ')}`,
    'survey-not-reached': (who: string): string => `${who} did not reach the customer`,
    'survey-declined': (): string => 'The customer does not want to be asked',
    'survey-allowed': (who: string): string => `${who} noted: may be asked again`,
    edited: (who: string): string => `${who} changed the row in the sheet`,
    'put-back': (): string => 'An edit was put back',
    archived: (): string => 'Moved to the archive',
    'approval-asked': (who: string, d: Detail): string =>
      `${who} asked for approval${named(d, 'value', ': ')}`,
    approved: (who: string, d: Detail): string => `${who} approved${named(d, 'value', ' ')}`,
    declined: (who: string, d: Detail): string => `${who} did not approve${named(d, 'value', ' ')}`,
    'row-restored': (): string => 'The row was put back from the log',
  },
  mailState: {
    queued: 'Waiting',
    'taken-back': 'Taken back',
    failed: 'Not sent',
    uncertain: 'Perhaps sent',
    sent: 'Sent',
  },
};

/** Words that sting, and what to say instead (S19, S34). */
export const avoid: readonly { readonly phrase: string; readonly say: string }[] = [
  { phrase: 'calm down', say: 'I can see why this is upsetting.' },
  { phrase: 'our policy', say: 'What I can do for you is …' },
  { phrase: 'not our fault', say: 'Let me find out what happened.' },
  { phrase: 'not my fault', say: 'Let me find out what happened.' },
  { phrase: 'not my job', say: 'I will make sure that the right person helps you.' },
  { phrase: 'my colleague made', say: 'We will look into what happened on our side.' },
  {
    phrase: 'it is our fault',
    say: 'We are sorry for the trouble; we are finding out what happened.',
  },
  { phrase: 'you should have', say: 'Next time it helps to …' },
  { phrase: 'you must have', say: 'May I ask how it happened?' },
  { phrase: 'you did not read', say: 'I may not have made this clear:' },
  { phrase: 'you are wrong', say: 'I think there is a misunderstanding:' },
  { phrase: 'as i said', say: 'To sum up:' },
  { phrase: 'obviously', say: '(leave it out)' },
  { phrase: 'i don’t know', say: 'One moment, I will find out.' },
  { phrase: "i don't know", say: 'One moment, I will find out.' },
  { phrase: 'impossible', say: 'That is hard for us to grant, but here is what we can do:' },
  { phrase: 'nobody else complained', say: 'Thank you for telling us.' },
];
