// The end of a complaint, and its beginning again.
import * as z from 'zod/mini';
import { action, line, number, text } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { isOpen } from '../../plain/status.ts';
import { closingByHand } from './by-hand.ts';
import { close, reopen, resolve, restore, tellings, withdraw, withdrawReasons } from './finish.ts';

export const closing = {
  actions: {
    resolve: action({
      takes: () => ({
        result: text(),
        remedy: line(),
        justified: z.enum(['yes', 'part', 'no']),
        cause: line(),
        value: z.nullable(z.number().check(z.nonnegative())),
        /** Ids of the open promises, each in one of the two. */
        kept: z.optional(z.array(line())),
        dropped: z.optional(z.array(line())),
        /** Why the customer was not given all of it. */
        reasons: z.optional(text()),
        /** By `mail` it is mailed to the customer; none = nobody has told them. */
        how: z.optional(z.enum(tellings)),
        /** As of an answer. */
        seen: z.optional(z.nullable(z.number())),
        sure: z.optional(z.boolean()),
      }),
      form: 'page',
      offered({ complaint }) {
        if (!isOpen(complaint)) return undefined;
        return complaint.firstAnswered === null ? 'beside' : 'next';
      },
      does: resolve,
    }),
    close: action({
      takes: () => ({ accepted: z.enum(['yes', 'no', 'unknown']) }),
      form: 'page',
      offered({ complaint: { status, untold } }) {
        if (status !== 'resolved') return undefined;
        return untold ? 'beside' : 'next';
      },
      does: close,
    }),
    reopen: action({
      takes: () => ({ text: text() }),
      reads: ['outbox'],
      form: 'one text',
      offered({ complaint: { status, step } }) {
        if (status === 'closed' && step !== 'ask') return 'next';
        return status === 'closed' || status === 'resolved' ? 'beside' : undefined;
      },
      does: reopen,
    }),
    withdraw: action({
      /** `of`: which one stays, where it was entered twice. */
      takes: () => ({ why: z.enum(withdrawReasons), of: z.optional(number()) }),
      reads: ['outbox'],
      form: 'page',
      offered: ({ complaint }) => (isOpen(complaint) ? 'folded' : undefined),
      does: withdraw,
    }),
    restore: action({
      takes: () => ({}),
      form: 'at once',
      offered: ({ complaint }) => (complaint.status === 'withdrawn' ? 'next' : undefined),
      does: restore,
    }),
  },
  byHand: closingByHand,
} as const satisfies Capability;
