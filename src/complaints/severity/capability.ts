// How bad it is.
import type { Capability } from '../../desk/capability.ts';
import { severityByHand } from './by-hand.ts';

export const severity = { byHand: severityByHand } as const satisfies Capability;
