// What the customer was told will happen, and by when.
import * as z from 'zod/mini';
import { action, line, text } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { reaches } from '../../desk/choices.ts';
import { isOpen } from '../../plain/status.ts';
import { promisesByHand } from './by-hand.ts';
import { keepPromise, promise } from './promise.ts';

export const promises = {
  actions: {
    promise: action({
      /**
       * `which`: id of the open promise that is moved, none for a new one; `due` is a local time 'YYYY-MM-DDTHH:MM';
       * `who` a member of Team; `tell` mails the customer, else `how` says how they were told. `seen` and `sure`: as of an
       * answer.
       */
      takes: () => ({
        which: z.optional(line()),
        ...{ what: line(), who: line(), due: line(), tell: z.boolean() },
        how: z.optional(z.enum(reaches)),
        seen: z.optional(z.nullable(z.number())),
        sure: z.optional(z.boolean()),
      }),
      form: 'page',
      offered: ({ complaint }) => (isOpen(complaint) ? 'beside' : undefined),
      does: promise,
    }),
    keepPromise: action({
      /** `which`: none for the one that is due next. */
      takes: () => ({ which: z.optional(line()), text: text() }),
      form: 'page',
      offered: ({ desk, complaint }) =>
        isOpen(complaint) && (complaint.promiseDue ?? 0) >= desk.now ? 'next' : undefined,
      does: keepPromise,
    }),
  },
  byHand: promisesByHand,
} as const satisfies Capability;
