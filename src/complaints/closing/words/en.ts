import { type Detail, named } from '../../../language/story.ts';

// How a complaint ends.

/** How it ended, as the customer is told. */
export interface Decision {
  readonly justified: 'yes' | 'part' | 'no' | 'unknown';
  readonly result: string;
  readonly remedy: string;
  readonly reasons: string;
  /** Where else they can go. */
  readonly routes: string;
}

const ended = 'We have looked into it, and this is how it ended:';
const opening: Readonly<Record<Decision['justified'], string>> = {
  yes: ended,
  unknown: ended,
  part: 'We have looked into it carefully and agree with you in part. This is what we decided:',
  no: 'We have looked into it carefully and do not come to the result that you hoped for. This is what we decided:',
};

export const decided = {
  subject: (number: string) => `How it ended [${number}]`,
  /** The customer reads it; parts that are '' are left out. */
  text: (d: Decision) =>
    [
      opening[d.justified],
      d.result,
      d.remedy === '' ? '' : `You receive: ${d.remedy}`,
      d.reasons === '' ? '' : `Our reasons: ${d.reasons}`,
      d.routes,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  otherRoutes:
    'If you do not agree, please tell us, and we will look at it once more. You can also turn to the consumer advice or ombudsman service where you live.',
};

export const said = {
  refusals: {
    'reasons-missing':
      'Whoever is not given all that they asked for is told why: write down the reasons.',
    'not-closed': 'This complaint is not closed.',
    'which-stays':
      'Write down the number of the complaint that stays: then whoever finds this one finds that one, too.',
  },
  choices: {
    happening: {
      resolved: 'Solved',
      closed: 'Closed',
      raised: 'Told to those who lead',
      reopened: 'Reopened',
      withdrawn: 'Withdrawn',
      restored: 'Brought back',
    },
  },
  headers: {
    complaints: {
      resolved: 'Solved',
      closed: 'Closed',
      justified: 'Justified',
      cause: 'Cause',
      result: 'Result',
      reasons: 'Reasons',
      accepted: 'Customer accepted',
      reopened: 'Times reopened',
      reopenedAt: 'Last reopened',
    },
  },
  settings: {
    graceDays: {
      name: 'Days in which a closed complaint can reopen',
      meaning: 'By a bad score or an answer of the customer.',
    },
    otherRoutesEn: {
      name: 'Other routes for customers (English)',
      meaning:
        'Closes every mail that refuses, or grants only a part: where else a customer can go. Empty = to tell you so, or to the consumer advice or ombudsman service where they live.',
    },
    otherRoutesZhHans: {
      name: 'Other routes for customers (简体中文)',
      meaning: 'The same in simplified Chinese. Empty = to tell you so, or the 12315 service.',
    },
    otherRoutesZhHant: {
      name: 'Other routes for customers (繁體中文)',
      meaning: 'The same in traditional Chinese. Empty = to tell you so, or the 1950 service.',
    },
  },
};

export const shown = {
  action: {
    resolve: 'Solved',
    close: 'Close',
    reopen: 'Reopen',
    withdraw: 'Withdraw',
    restore: 'Bring back',
  },
  whatFor: {
    resolve: 'What was decided and done, and how they hear of it.',
    close: 'They know how it ended. Some days later they are asked how it was.',
    reopen: 'It was not over after all.',
    withdraw: 'Spam, a test or a double: no mails, no figures.',
    restore: 'Back in the queue.',
  },
  done: {
    resolve: 'Solved. A mail leaves in a few minutes; until then you can take it back.',
    close: 'Closed.',
    reopen: 'Open again.',
    withdraw: 'Withdrawn: no mails, no figures. It can be brought back.',
    restore: 'Back in the queue.',
  },
  text: {
    reopen: 'Why it is open again',
  },
  resolve: {
    justified: 'Was the customer right?',
    verdicts: { yes: 'Yes', part: 'Partly', no: 'No' },
    promise: (what: string): string => `You promised: ${what}`,
    ends: { kept: 'Kept', dropped: 'No longer needed' },
    result: 'What was done, in words for the customer',
    reasons: 'Why not all of it (the customer reads it)',
    how: 'How they hear of it',
    byMail: 'By mail, as it stands below',
    told: (way: string): string => `Told just now: ${way}`,
    known: 'They know already',
    later: 'Not yet: I tell them later',
    remedy: 'What they got',
    remedyHint: 'a swap, a refund, an apology…',
    cause: 'What caused it',
    value: 'Value',
    limit: (sum: string): string => `Above ${sum} somebody else has to approve first.`,
  },
  close: {
    accepted: 'Is the customer happy with it?',
    answers: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  },
  withdraw: {
    why: 'Why',
    reasons: {
      spam: 'Spam',
      test: 'A test',
      twice: 'Entered twice',
      'by-customer': 'The customer takes it back',
    },
  },
  twice: {
    of: 'Which one stays',
    hint: 'Its number, like R-2026-0042',
  },
  story: {
    resolved: (who: string, d: Detail): string => `${who} solved it${named(d['by'], ', told by ')}`,
    closed: (who: string): string => `${who} closed it`,
    raised: (_: string, d: Detail): string =>
      `Told${named(d['told'], ' to ')}: closed, and the customer is not happy`,
    reopened: (who: string): string => `${who} opened it again`,
    withdrawn: (who: string, d: Detail): string =>
      `${who} withdrew it${named(d['why'], ': ')}${named(d['of'], ', ')}`,
    restored: (who: string): string => `${who} brought it back`,
  },
};
