// Coming in: by the form, by staff, again by the customer.
import * as z from 'zod/mini';
import { action, line, text } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Person } from '../../desk/people.ts';
import { leads } from '../../plain/people.ts';
import { intakeByHand } from './by-hand.ts';
import { putRight } from './put-right.ts';
import { isAboutThem, isNotAboutThem } from './say-who.ts';

interface Offered {
  readonly complaint: Complaint;
  readonly person: Person;
}

const offered = ({ complaint, person }: Offered) =>
  complaint.named !== '' && leads(person) ? ('next' as const) : undefined;

export const intake = {
  actions: {
    edit: action({
      takes: () => ({
        name: z.optional(line()),
        mail: z.optional(line()),
        phone: z.optional(line()),
        place: z.optional(line()),
        wanted: z.optional(text()),
        kind: z.optional(line()),
        severity: z.optional(line()),
      }),
      form: 'page',
      offered: ({ complaint }) => (complaint.status === 'withdrawn' ? undefined : 'folded'),
      does: putRight,
    }),
    isAboutThem: action({ takes: () => ({}), form: 'at once', offered, does: isAboutThem }),
    isNotAboutThem: action({ takes: () => ({}), form: 'at once', offered, does: isNotAboutThem }),
  },
  byHand: intakeByHand,
} as const satisfies Capability;
