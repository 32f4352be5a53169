// An owner typed into the sheet, and whom it is about.
import type { Case } from '../../desk/case.ts';
import { did } from '../../desk/case.ts';
import type { Facts } from '../../desk/complaint.ts';
import { type ByHand, oneCell } from '../../desk/hand.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { personNamed } from '../../desk/people.ts';
import { nowAbout } from './assignment.ts';
import { handOver, take } from './own.ts';

export const assignmentByHand: ByHand = {
  facts: { about: aboutTyped },
  steps: [oneCell('owner', ownerTyped)],
  becomes: [
    {
      to: 'open',
      from: ['new'],
      does: (c) => ({ changes: [did(c, 'taken', { status: 'open' })] }),
    },
  ],
  phone: {
    take: (c) => {
      const taken = take(c);
      return 'refused' in taken && taken.refused === 'already-yours' ? { changes: [] } : taken;
    },
  },
};

function aboutTyped({ desk, complaint }: Case, typed: string): Partial<Facts> {
  return nowAbout(desk, complaint, personNamed(desk.team, typed)?.name ?? typed);
}

function ownerTyped(c: Case, typed: string): Outcome {
  return typed.trim() === ''
    ? refuse('unknown-person')
    : handOver({ ...c, person: undefined }, { to: typed });
}
