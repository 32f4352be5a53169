// What the customer may be given, and who says so.
import * as z from 'zod/mini';
import { action, text } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { leads } from '../../plain/people.ts';
import { isOpen, waitsForApproval } from '../../plain/status.ts';
import { approve, askApproval } from './approve.ts';
import { remediesByHand } from './by-hand.ts';

export const remedies = {
  actions: {
    approve: action({
      takes: () => ({ granted: z.boolean(), text: text() }),
      form: 'page',
      offered: ({ complaint, person }) =>
        waitsForApproval(complaint) && leads(person) ? 'next' : undefined,
      does: approve,
    }),
    askApproval: action({
      takes: () => ({ value: z.number().check(z.positive()), text: text() }),
      form: 'page',
      offered: ({ complaint, person }) =>
        isOpen(complaint) && person.role !== 'principal' ? 'folded' : undefined,
      does: askApproval,
    }),
  },
  byHand: remediesByHand,
} as const satisfies Capability;
