// Being away, and what becomes of what is open meanwhile.

import { acted, actOfTeam, ask, id, line } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { isAgain } from '../../desk/case.ts';
import { complaintsOf } from '../../desk/desk.ts';
import { beAway } from './absence.ts';
import { handAllOver } from './hand-all-over.ts';
import { absencesOf } from './seen-absences.ts';

export const absence = {
  acts: {
    /** Said twice, it is the same. `from` '' = back. */
    beAway: actOfTeam({
      takes: () => ({ id: id(), name: line(), from: line(), to: line(), standIn: line() }),
      reads: [],
      does: (desk, args, person) => acted(desk, beAway(desk, args, person)),
    }),
    handAllOver: actOfTeam({
      takes: () => ({ id: id(), name: line(), to: line() }),
      reads: [],
      does: (desk, args, person) =>
        complaintsOf(desk).some((one) => isAgain(one, args.id))
          ? acted(desk, { changes: [] }, { again: true })
          : acted(desk, handAllOver(desk, args, person)),
    }),
  },
  asks: {
    absences: ask({
      takes: () => ({}),
      reads: ['complaints', 'team', 'hours', 'settings', 'state'],
      answers: (desk, _args, mail) => absencesOf(desk, mail),
    }),
  },
} as const satisfies Capability;
