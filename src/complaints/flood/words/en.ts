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
