// From practice to earnest: for the business owner and for whoever set the desk up, in Team or not.
import * as z from 'zod/mini';
import { act, acted } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import type { Outcome } from '../../desk/outcome.ts';
import { tick, tickable } from './checklist.ts';
import { openDesk } from './open-desk.ts';

/** What is as it was asked for is answered as done before. */
const isNothing = (outcome: Outcome): boolean =>
  'changes' in outcome && outcome.changes.length === 0;

export const opening = {
  acts: {
    tick: act({
      takes: () => ({ item: z.enum(tickable), done: z.boolean() }),
      reads: [],
      only: ['team', 'settings', 'state'],
      forOthersToo: true,
      does(desk, args, { mail }) {
        const outcome = tick(desk, mail, args);
        return acted(desk, outcome, { again: isNothing(outcome) });
      },
    }),
    openDesk: act({
      takes: () => ({}),
      /** Everything recorded, for it goes or stays. The Archive holds no practice. */
      reads: ['archive', 'customers', 'outbox', 'log', 'answers', 'intake'],
      wholeCustomers: true,
      forOthersToo: true,
      does(desk, _args, { mail }) {
        const outcome = openDesk(desk, mail);
        return acted(desk, outcome, { again: isNothing(outcome) });
      },
    }),
  },
} as const satisfies Capability;
