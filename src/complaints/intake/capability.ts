// Coming in: by the form, by staff, again by the customer.
import { action } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import type { Complaint } from '../../desk/complaint.ts';
import type { Person } from '../../desk/people.ts';
import { leads } from '../../plain/people.ts';
import { intakeByHand } from './by-hand.ts';
import { isAboutThem, isNotAboutThem } from './say-who.ts';

interface Offered {
  readonly complaint: Complaint;
  readonly person: Person;
}

const offered = ({ complaint, person }: Offered) =>
  complaint.named !== '' && leads(person) ? ('next' as const) : undefined;

export const intake = {
  actions: {
    isAboutThem: action({ takes: () => ({}), form: 'at once', offered, does: isAboutThem }),
    isNotAboutThem: action({ takes: () => ({}), form: 'at once', offered, does: isNotAboutThem }),
  },
  byHand: intakeByHand,
} as const satisfies Capability;
