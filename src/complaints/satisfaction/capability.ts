// Whether it was good: asked by word of mouth, and wishes to be left alone.
import * as z from 'zod/mini';
import { action, text } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { comparisons, verdicts } from '../../desk/choices.ts';
import { doNotAsk, mayAsk, notReached, surveyAnswer } from './ask-by-phone.ts';
import { satisfactionByHand } from './by-hand.ts';
import { wishesOf } from './wishes.ts';

export const satisfaction = {
  actions: {
    surveyAnswer: action({
      takes: () => ({
        score: z.int().check(z.gte(1), z.lte(5)),
        expected: z.enum(comparisons),
        comeBack: z.enum(verdicts),
        comment: text(),
        noMore: z.boolean(),
      }),
      form: 'page',
      offered: ({ complaint }) => (complaint.step === 'ask' ? 'next' : undefined),
      does: surveyAnswer,
    }),
    notReached: action({
      takes: () => ({}),
      form: 'at once',
      offered: ({ complaint }) => (complaint.step === 'ask' ? 'beside' : undefined),
      does: notReached,
    }),
    /** Staff may write down that the customer wants to be left alone, or no longer does. */
    doNotAsk: action({
      takes: () => ({}),
      form: 'at once',
      offered: ({ desk, complaint }) => (wishesOf(desk)(complaint) ? undefined : 'folded'),
      does: doNotAsk,
    }),
    mayAsk: action({
      takes: () => ({}),
      form: 'at once',
      offered: ({ desk, complaint }) => (wishesOf(desk)(complaint) ? 'folded' : undefined),
      does: mayAsk,
    }),
  },
  byHand: satisfactionByHand,
} as const satisfies Capability;
