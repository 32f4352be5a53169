export const shown = {
  action: {
    help: 'Ask for help',
  },
  done: {
    help: 'Asked. Those who lead have a mail about it.',
  },
  text: {
    help: 'What you need help with',
  },
  story: {
    edited: (who: string): string => `${who} changed the row in the sheet`,
    'put-back': (): string => 'An edit was put back',
  },
};
