import { action, line } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { happenTo } from '../../desk/changes.ts';
import { anyText } from '../../desk/hand.ts';
import { isOpen } from '../../plain/status.ts';
import { lend } from './lend.ts';

export const umbrellas = {
  actions: {
    lendUmbrella: action({
      takes: () => ({ which: line() }),
      form: 'page',
      offered: ({ complaint }) =>
        isOpen(complaint) && complaint.umbrella === '' ? 'beside' : undefined,
      does: lend,
    }),
  },
  byHand: {
    facts: { umbrella: anyText('umbrella') },
    records: {
      umbrellaLoans: [
        {
          fields: ['which'],
          does: (c, id, { which = '' }) => ({
            changes: [happenTo<'umbrellaLoans'>(c.desk, id, 'edited', { which })],
          }),
        },
      ],
    },
  },
} as const satisfies Capability;
