// What is kept of a person: shown to them, and erased.

import { action, ask, number } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { registerNames } from '../../desk/registers.ts';
import { leads } from '../../plain/people.ts';
import { askErase } from './ask-erase.ts';
import { fileOf } from './person-file.ts';
import { personOf } from './their-data.ts';

const known = [...registerNames, 'archive', 'customers', 'team', 'settings', 'state'] as const;

export const privacy = {
  actions: {
    erase: action({
      takes: () => ({}),
      reads: ['archive', 'customers'],
      form: 'page',
      archivedToo: true,
      offered: ({ person }) => (leads(person) ? 'folded' : undefined),
      does: askErase,
    }),
  },
  asks: {
    theirData: ask({
      takes: () => ({ number: number() }),
      reads: known,
      answers: (desk, args, mail) => personOf(desk, args.number, mail),
    }),
    personFile: ask({
      takes: () => ({ number: number() }),
      reads: [...known, 'archivedRecords', 'answers', 'outbox', 'log', 'logArchive'],
      answers: (desk, args, mail) => fileOf(desk, args.number, mail),
    }),
  },
} as const satisfies Capability;
