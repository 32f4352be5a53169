// What is long over.

import { json, text } from '../../desk/fact.ts';
import { machine, table } from '../../desk/table.ts';
import { said } from './words/said.ts';

export const archiveFacts = {
  said,
  happenings: ['archived'],
  tabs: {
    /** Records of every register but Complaints, whole. */
    archivedRecords: table(
      84117,
      { ...machine, staffWrite: false, key: 'id' },
      { id: text(130), register: text(110), number: text(110), recorded: json(400) },
    ),
  },
} as const;
