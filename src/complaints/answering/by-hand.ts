// Telling and waiting, chosen in the sheet.

import { did } from '../../desk/case.ts';
import { customerHeard } from '../../desk/deadlines.ts';
import type { ByHand } from '../../desk/hand.ts';
import { told, wait } from './answer.ts';

export const answeringByHand: ByHand = {
  becomes: [
    { to: 'waiting', does: (c) => wait(c, { text: '' }) },
    {
      to: 'open',
      from: ['waiting'],
      does: (c) => ({ changes: [did(c, 'customer-answered', customerHeard(c.desk, c.complaint))] }),
    },
  ],
  phone: {
    told: (c, note) => {
      const { reach } = c.complaint;
      return told(c, { by: reach === 'none' ? 'phone' : reach, at: '', text: note || '✓' });
    },
    wait: (c, text) => wait(c, { text }),
  },
};
