// The words may mean that somebody was hurt: a person says whether it is so.

import { type Case, did } from '../../desk/case.ts';
import { isHurtAsked } from '../../desk/next-step.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { nowHurt } from './severity.ts';

/** As if it had been ticked: the alarm follows. */
export const wasHurt = (c: Case): Outcome =>
  isHurtAsked(c.complaint)
    ? { changes: [did(c, 'hurt-said', nowHurt(c.desk, c.complaint), { hurt: true })] }
    : refuse('nothing-asked');

export const wasNotHurt = (c: Case): Outcome =>
  isHurtAsked(c.complaint)
    ? { changes: [did(c, 'hurt-said', { perhapsHurt: 'no' }, { hurt: false })] }
    : refuse('nothing-asked');
