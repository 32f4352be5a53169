// A flood of responses: the mail that asks whether they are real.

export const said = {
  subject: (count: number) => `${count} forms in one hour: are they real?`,
  came: (count: number, most: number, addresses: number) =>
    `${count} forms came in within an hour, from ${addresses === 1 ? 'one mail address' : `${addresses} mail addresses`}; more than ${most} is unusual here. Their acknowledgements wait. Everything is recorded, and whoever says that somebody was hurt has been alarmed as always. The last of them:`,
  decide:
    'Please open the desk and say at the top of the sidebar: "They are real" sends the acknowledgements; "Withdraw all" takes them out of the queue, mails nobody, and can be undone.',
  otherwise: (by: string) =>
    `If nobody decides by ${by}, they are taken for real, and the acknowledgements leave without repeating what was written.`,
  refusals: {
    'flood-over': 'That question has been answered already. Look at the queue.',
  },
  settings: {
    floodPerHour: {
      name: 'Responses an hour that are too many',
      meaning: 'Above it acknowledgements wait until you say that they are real. 0 = never.',
    },
  },
};

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
