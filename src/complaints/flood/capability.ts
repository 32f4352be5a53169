// Somebody who leads says what a flood is.
import * as z from 'zod/mini';
import { acted, actOfTeam, id } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { decideFlood, floodVerdicts } from './decide-flood.ts';

export const flood = {
  acts: {
    /** What was asked with this id is kept with the flood itself. */
    decideFlood: actOfTeam({
      takes: () => ({ id: id(), since: z.number(), verdict: z.enum(floodVerdicts) }),
      reads: ['outbox'],
      does: (desk, args, person) =>
        desk.state.flood.action === args.id
          ? acted(desk, { changes: [] }, { again: true })
          : acted(desk, decideFlood(desk, person, args)),
    }),
  },
} as const satisfies Capability;
