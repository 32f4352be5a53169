// A complaint by phone or at the counter, written down by staff.

import { acted, actOfTeam } from '../../desk/action.ts';
import type { Capability } from '../../desk/capability.ts';
import { isAgain } from '../../desk/case.ts';
import { complaintsOf } from '../../desk/desk.ts';
import { logged, quickLog, sentenceToSay } from './quick-log.ts';

export const quickLogging = {
  acts: {
    quickLog: actOfTeam({
      takes: logged,
      reads: ['customers'],
      looksUp: true,
      does(desk, args) {
        const before = complaintsOf(desk).find((complaint) => isAgain(complaint, args.id));
        if (before) {
          return acted(desk, { changes: [] }, { again: true, number: before.number });
        }
        const outcome = quickLog(desk, args);
        return 'refused' in outcome
          ? outcome
          : acted(desk, outcome, { number: outcome.number ?? '' });
      },
      tells: (after, { number }) => ({ say: sentenceToSay(after, number) }),
    }),
  },
} as const satisfies Capability;
