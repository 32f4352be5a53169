import { plural } from '../../../language/en/plural.ts';

// The mail about what the desk could not do.

export const said = {
  subject: 'The desk could not save something',
  look: 'Everything else went through. What stands on the health list at the end of the sidebar waits for somebody to look at it; there it can be dismissed once it is dealt with. If there is more within the hour, it is only listed there.',
};

export const shown = {
  practising: 'Practice: mails go only to whoever set up the desk.',
  title: 'How the desk is',
  clock: (span: string): string => `clock ${span} ago`,
  noClock: 'the clock has not run yet',
  slowClock: (span: string): string => `the clock has not run for ${span}`,
  queued: (n: number): string => `${plural(n, 'mail', 'mails')} waiting`,
  uncertain: (n: number): string => `${plural(n, 'mail', 'mails')} perhaps not sent: please check`,
  quota: (n: number): string => `${n} left today`,
  problems: (n: number): string => plural(n, 'problem', 'problems'),
  problem: {
    dismiss: 'Dismiss',
    again: 'Send again',
    done: { dismiss: 'Dismissed.', again: 'It leaves with the next clock run.' },
  },
};
