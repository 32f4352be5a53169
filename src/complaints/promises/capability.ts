// What the customer was told will happen, and by when.
import * as z from 'zod/mini';
import { action, line, text } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { isOpen } from '../../plain/status.ts';
import { promisesByHand } from './by-hand.ts';
import { keepPromise, promise } from './promise.ts';

export const promises = {
  actions: {
    promise: action({
      /** `due` is a local time 'YYYY-MM-DDTHH:MM'; `who` a member of Team; `tell` mails the customer. */
      takes: () => ({ what: line(), who: line(), due: line(), tell: z.boolean() }),
      form: 'page',
      offered: ({ complaint }) => (isOpen(complaint) ? 'beside' : undefined),
      does: promise,
    }),
    keepPromise: action({
      takes: () => ({ text: text() }),
      form: 'one text',
      offered: ({ complaint }) =>
        isOpen(complaint) && complaint.promiseDue !== null ? 'next' : undefined,
      does: keepPromise,
    }),
  },
  byHand: promisesByHand,
} as const satisfies Capability;
