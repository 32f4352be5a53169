// Who complained before.
import { ask, line } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { contactRead } from '../../desk/contact-in.ts';
import { knownAt } from './known-customer.ts';

export const customers = {
  asks: {
    /** Who is reached there? Asked while somebody types. */
    known: ask({
      takes: () => ({ text: line() }),
      reads: ['complaints', 'customers', 'settings', 'state', 'team'],
      looksUp: true,
      answers: (desk, { text }, mail) => ({
        known: knownAt(desk, text, mail),
        read: contactRead(desk, text),
      }),
    }),
  },
} as const satisfies Capability;
