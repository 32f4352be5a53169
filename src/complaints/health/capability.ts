// What a person does about a line of the health list.
import * as z from 'zod/mini';
import { acted, actOfTeam, id, line } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { problemCodes } from '../../desk/problem.ts';
import { dismiss, sendAgain } from './settle-problem.ts';

export const health = {
  acts: {
    /** `where` as it stands there. */
    dismiss: actOfTeam({
      takes: () => ({ id: id(), code: z.enum(problemCodes), where: line() }),
      reads: [],
      does: (desk, args, person) => acted(desk, dismiss(desk, person, args)),
    }),
    /** A mail that failed, or of which nobody knows whether it left, once more. Its key holds the action's id. */
    sendAgain: actOfTeam({
      takes: () => ({ id: id(), key: line() }),
      reads: ['outbox'],
      does: (desk, args, person) =>
        desk.outbox.has(`${args.key}:again-${args.id}`)
          ? acted(desk, { changes: [] }, { again: true })
          : acted(desk, sendAgain(desk, person, args)),
    }),
  },
} as const satisfies Capability;
