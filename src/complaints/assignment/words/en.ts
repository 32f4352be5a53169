import { type Detail, named } from '../../../language/story.ts';

export const shown = {
  action: {
    take: 'Take it',
    handOver: 'Hand over',
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
  },
};
