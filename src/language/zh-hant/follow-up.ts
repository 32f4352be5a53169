import type { followUp as english } from '../en/follow-up.ts';

export const followUp: typeof english = {};
