// Who looks after it, and who must not.

import { text } from '../../desk/fact.ts';
import { said } from './words/said.ts';

export const assignmentFacts = {
  said,
  facts: {
    owner: text(90),
    /** Who was asked first, kept for good (S11). */
    firstOwner: text(90),
    /** The member of staff it is about; never its owner, never told of it (S113). */
    about: text(100),
  },
  happenings: ['assigned', 'unassigned', 'taken', 'handed-over', 'renamed'],
  problems: ['owner-gone', 'name-doubled', 'goes-nowhere'],
  refusals: ['unknown-person', 'about-this-person', 'away', 'already-yours'],
} as const;
