const complaints = (n: number): string => (n === 1 ? '1 complaint' : `${n} complaints`);

export const shown = {
  title: 'Are they real?',
  came: (waiting: number): string =>
    `Unusually many forms came in within the hour. ${waiting === 1 ? '1 acknowledgement waits' : `${waiting} acknowledgements wait`}.`,
  otherwise: (by: string): string => `If nobody decides by ${by}, they leave.`,
  real: 'They are real',
  fake: (n: number): string => `Withdraw all ${n}`,
  sure: (n: number): string => `Withdraw ${complaints(n)}? Nobody is mailed, and it can be undone.`,
  yes: 'Yes, withdraw',
  no: 'No',
  withdrawn: (n: number): string => `${complaints(n)} withdrawn in one go.`,
  undo: 'Bring them back',
  askLead: 'A manager or the business owner decides.',
  done: {
    real: 'The acknowledgements leave now, as far as the day’s mails go.',
    fake: 'Withdrawn. Nobody was mailed.',
    undo: 'They are back in the queue.',
  },
};
