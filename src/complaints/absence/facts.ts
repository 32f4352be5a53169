// Who is away, until when, and who is there for them.

import { said } from './words/said.ts';

export const absenceFacts = {
  said,
  refusals: ['days-unreadable', 'nobody-there'],
} as const;
