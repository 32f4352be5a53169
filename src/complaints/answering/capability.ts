// Telling the customer, hearing from them, waiting for them.
import * as z from 'zod/mini';
import { acted, action, actOfTeam, id, line, number, text } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { caseOf } from '../../desk/case.ts';
import { reaches } from '../../desk/choices.ts';
import { type Complaint, isByLetter } from '../../desk/complaint.ts';
import { personWithMail } from '../../desk/people.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isSpokenWay } from '../../plain/reaches.ts';
import { isOpen } from '../../plain/status.ts';
import { answer, customerAnswered, letter, note, takeBack, told, wait } from './answer.ts';
import { answeringByHand } from './by-hand.ts';
import { startsWriting, writersOf } from './writing.ts';

const said = () => ({ text: text() });

/** `which`: id of an open promise that the text only names; `due`: a local time 'YYYY-MM-DDTHH:MM'. */
const promised = () =>
  z.object({ which: z.optional(line()), what: line(), who: line(), due: line() });

/** By phone or chat, as the customer wished, where we know the number or name. */
const wantsToBeTold = ({ reach, phone }: Complaint): boolean =>
  isSpokenWay(reach) && (reach === 'in person' || phone !== '');

export const answering = {
  actions: {
    answer: action({
      /**
       * `promise`: what the text promises, recorded with it. `seen`: the later of the complaint's `lastTold` and
       * `lastHeard` as the writer saw it; what is newer is asked about, unless `sure`.
       */
      takes: () => ({
        ...said(),
        promise: z.optional(promised()),
        seen: z.optional(z.nullable(z.number())),
        sure: z.optional(z.boolean()),
      }),
      form: 'page',
      offered: ({ desk, complaint }) =>
        !(isOpen(complaint) || complaint.untold) || !canMail(desk, complaint.mail)
          ? undefined
          : wantsToBeTold(complaint)
            ? 'beside'
            : 'next',
      does: answer,
    }),
    letter: action({
      takes: () => ({ ...said(), promise: z.optional(promised()) }),
      form: 'page',
      offered: ({ complaint }) =>
        (isOpen(complaint) || complaint.untold) && isByLetter(complaint) ? 'next' : undefined,
      does: letter,
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
      /** `at` is a local time 'YYYY-MM-DDTHH:MM' of the desk, or '' for now; `promise`: what was promised with it. */
      takes: () => ({
        ...said(),
        by: z.enum(reaches),
        at: line(),
        promise: z.optional(promised()),
      }),
      form: 'page',
      offered({ desk, complaint }) {
        const isByMail = canMail(desk, complaint.mail) && !wantsToBeTold(complaint);
        if (complaint.untold && !isByMail) return 'next';
        const isKnown = complaint.status === 'closed' && !complaint.untold;
        if (isKnown || complaint.status === 'withdrawn') return undefined;
        return isOpen(complaint) && wantsToBeTold(complaint) ? 'next' : 'beside';
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
  acts: {
    /** Somebody types in an answer; told who else does. */
    writing: actOfTeam({
      takes: () => ({ id: id(), number: number() }),
      reads: [],
      only: ['complaints', 'team', 'settings', 'state'],
      does(desk, args, person) {
        const found = caseOf(desk, args.number, person, args.id);
        return 'refused' in found
          ? found
          : acted(desk, { changes: startsWriting(found) }, { number: args.number });
      },
      tells: (after, done, mail) => ({
        now: after.now,
        writing: writersOf(after, done.number, personWithMail(after.team, mail)?.name ?? mail),
      }),
    }),
  },
  byHand: answeringByHand,
} as const satisfies Capability;
