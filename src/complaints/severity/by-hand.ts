// How bad it is, as somebody types it.

import type { Case } from '../../desk/case.ts';
import { severities } from '../../desk/choices.ts';
import type { Facts } from '../../desk/complaint.ts';
import { type ByHand, oneOfCodes } from '../../desk/hand.ts';
import { type Refused, refuse } from '../../desk/outcome.ts';

export const severityByHand: ByHand = {
  facts: { severity: oneOfCodes('severity', severities), hurt: hurtTyped },
};

const hourOfWallClock = 60 * 60_000;

/** The alarm follows (S62): an hour from now, since nobody knew before. */
function hurtTyped({ desk, complaint }: Case, typed: string): Partial<Facts> | Refused {
  if (typed === '') return { hurt: false };
  if (typed !== 'yes') return refuse('not-a-choice', typed);
  const { firstAnswered, firstAnswerDue } = complaint;
  const soon = desk.now + hourOfWallClock;
  const due = { firstAnswerDue: Math.min(firstAnswerDue ?? soon, soon) };
  return { hurt: true, severity: 'safety', ...(firstAnswered === null ? due : {}) };
}
