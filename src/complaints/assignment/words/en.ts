import { type Detail, named } from '../../../language/story.ts';

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
      renamed: 'Name changed',
    },
  },
  headers: {
    complaints: {
      owner: 'Owner',
      firstOwner: 'First owner',
    },
  },
};

export const shown = {
  action: {
    take: 'Take it',
    handOver: 'Hand over',
  },
  whatFor: {
    take: 'You look after it from now on.',
    handOver: 'Somebody else looks after it from now on.',
  },
  done: {
    take: 'It is yours now.',
    handOver: 'Handed over.',
  },
  handOver: { to: 'Who looks after it from now on', nobodyElse: 'There is nobody else in Team.' },
  story: {
    assigned: (_: string, d: Detail): string => `Assigned${named(d['to'], ' to ')}`,
    unassigned: (): string => 'Nobody was available: no owner yet',
    taken: (who: string): string => `${who} took it`,
    'handed-over': (who: string, d: Detail): string =>
      `${who} handed it over${named(d['to'], ' to ')}`,
    renamed: (_: string, d: Detail): string => `${d['from'] ?? ''} is now called ${d['to'] ?? ''}`,
  },
};
