// To whoever a complaint was given, and that nobody is there.

export const said = {
  yoursSubject: (name: string, number: string) =>
    `Yours: ${name === '' ? 'a complaint' : name} [${number}]`,
  noMailPleasePhone:
    'No mail address we can write to: nothing was sent to the customer. Please phone or write in the chat, then record it with “I told them”.',
  mayPromise: (due: string) =>
    due === ''
      ? 'You may promise an answer.'
      : `You may promise an answer by ${due}. Promise nothing you cannot keep.`,
  unassignedSubject: (number: string) => `Nobody to look after it [${number}]`,
  refusals: {
    away: 'That person is away. Choose somebody who is here.',
    'already-yours': 'This complaint is yours already.',
  },
  choices: {
    happening: {
      assigned: 'Assigned',
      unassigned: 'Nobody available',
      taken: 'Taken',
      'handed-over': 'Handed over',
    },
  },
  headers: {
    complaints: {
      owner: 'Owner',
      firstOwner: 'First owner',
    },
  },
};
