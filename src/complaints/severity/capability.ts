// How bad it is.
import { action } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { isHurtAsked } from '../../desk/next-step.ts';
import { severityByHand } from './by-hand.ts';
import { wasHurt, wasNotHurt } from './say-hurt.ts';

const offered = ({ complaint }: { readonly complaint: Complaint }) =>
  isHurtAsked(complaint) ? ('next' as const) : undefined;

export const severity = {
  actions: {
    wasHurt: action({ takes: () => ({}), form: 'at once', offered, does: wasHurt }),
    wasNotHurt: action({ takes: () => ({}), form: 'at once', offered, does: wasNotHurt }),
  },
  byHand: severityByHand,
} as const satisfies Capability;
