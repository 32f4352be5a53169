// Who looks after a complaint.

import { action, line } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { sameName } from '../../plain/people.ts';
import { isOpen } from '../../plain/status.ts';
import { assignmentByHand } from './by-hand.ts';
import { handOver, take } from './own.ts';

export const assignment = {
  actions: {
    take: action({
      takes: () => ({}),
      form: 'at once',
      offered({ complaint, person }) {
        const isMine = sameName(complaint.owner, person.name) && complaint.status !== 'new';
        if (!isOpen(complaint) || isMine) return undefined;
        return complaint.owner === '' ? 'next' : 'beside';
      },
      does: take,
    }),
    handOver: action({
      takes: () => ({ to: line() }),
      form: 'page',
      offered: ({ complaint }) => (isOpen(complaint) ? 'folded' : undefined),
      does: handOver,
    }),
  },
  byHand: assignmentByHand,
} as const satisfies Capability;
