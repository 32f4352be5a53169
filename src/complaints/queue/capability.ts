// What waits for us, and finding it again.

import * as z from 'zod/mini';
import { ask, line } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { foundFor, wantedFor } from './find.ts';

export const queue = {
  asks: {
    find: ask({
      /** `before`: further back in the Archive. */
      takes: () => ({ text: line(), before: z.optional(z.number()) }),
      reads: ['complaints', 'settings', 'state', 'team'],
      archived: (desk, { text, before }) => wantedFor(desk, text, before),
      answers: (desk, { text, before }, mail) => foundFor(desk, text, mail, before),
    }),
  },
} as const satisfies Capability;
