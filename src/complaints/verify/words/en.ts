// On a row that the desk put back.

export const said = {
  broughtBack: {
    note: 'This row had been deleted or damaged; the desk put it back from its log. A complaint that should not count is withdrawn: choose "Withdraw" in the sidebar, or the state Withdrawn.',
    lostText: '[This text was longer than the log keeps. Look in File > Version history.]',
  },
  choices: {
    happening: {
      'row-restored': 'Row put back from the log',
    },
  },
};

export const shown = {
  story: {
    'row-restored': (): string => 'The row was put back from the log',
  },
};
