// Telling the customer, hearing from them, waiting for them.
import * as z from 'zod/mini';
import { action, line, text } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { reaches } from '../../desk/choices.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import { answer, customerAnswered, note, takeBack, told, wait } from './answer.ts';
import { answeringByHand } from './by-hand.ts';

const said = () => ({ text: text() });

export const answering = {
  actions: {
    answer: action({
      /**
       * `until`: the date that the text names, a local time 'YYYY-MM-DDTHH:MM'; it is promised with it. `seen`: the
       * complaint's `lastTold` as the writer saw it; what is newer is asked about, unless `sure`.
       */
      takes: () => ({
        ...said(),
        until: z.optional(line()),
        seen: z.optional(z.nullable(z.number())),
        sure: z.optional(z.boolean()),
      }),
      form: 'page',
      offered: ({ desk, complaint }) =>
        (isOpen(complaint) || complaint.untold) && canMail(desk, complaint.mail)
          ? 'next'
          : undefined,
      does: answer,
    }),
    takeBack: action({
      takes: () => ({ key: line() }),
      reads: ['outbox'],
      form: 'at once',
      /** Beside the mail itself, until it leaves. */
      offered: () => undefined,
      does: takeBack,
      /** Keys of mails about a complaint carry its number: `answer:R-2026-0042:...`. */
      about: ({ key }) => key.split(':')[1] ?? '',
    }),
    told: action({
      /** `at` is a local time 'YYYY-MM-DDTHH:MM' of the desk, or '' for now. */
      takes: () => ({ by: z.enum(reaches), at: line(), text: text() }),
      form: 'page',
      offered({ desk, complaint }) {
        if (complaint.untold && !canMail(desk, complaint.mail)) return 'next';
        const isKnown = complaint.status === 'closed' && !complaint.untold;
        return isKnown || complaint.status === 'withdrawn' ? undefined : 'beside';
      },
      does: told,
    }),
    customerAnswered: action({
      takes: said,
      form: 'one text',
      offered({ complaint }) {
        if (!isOpen(complaint)) return undefined;
        return complaint.status === 'waiting' ? 'next' : 'beside';
      },
      does: customerAnswered,
    }),
    note: action({
      takes: said,
      form: 'one text',
      offered: ({ complaint }) => (complaint.status === 'withdrawn' ? undefined : 'beside'),
      does: note,
    }),
    wait: action({
      takes: said,
      form: 'one text',
      offered: ({ complaint }) => (isOpen(complaint) ? 'beside' : undefined),
      does: wait,
    }),
  },
  byHand: answeringByHand,
} as const satisfies Capability;
