// What comes in by the forms, and what of it may be put right by hand.
import type { Capability } from '../../desk/capability.ts';
import { intakeByHand } from './by-hand.ts';

export const intake = { byHand: intakeByHand } as const satisfies Capability;
