// What waits for us, and finding it again.

import { ask, line } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { findIn } from './find.ts';

export const queue = {
  asks: {
    find: ask({
      takes: () => ({ text: line() }),
      reads: ['complaints', 'archive', 'settings', 'team'],
      archive: 'glance',
      answers: (desk, { text }, mail) => ({ found: findIn(desk, text, mail) }),
    }),
  },
} as const satisfies Capability;
