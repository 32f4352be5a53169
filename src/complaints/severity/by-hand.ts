// How bad it is, as somebody types it.

import type { Case } from '../../desk/case.ts';
import { severities } from '../../desk/choices.ts';
import type { Facts } from '../../desk/complaint.ts';
import { type ByHand, oneOfCodes } from '../../desk/hand.ts';
import { type Refused, refuse } from '../../desk/outcome.ts';

export const severityByHand: ByHand = {
  facts: { severity: severityTyped, hurt: hurtTyped },
};

const hourOfWallClock = 60 * 60_000;

function hurtTyped(c: Case, typed: string): Partial<Facts> | Refused {
  if (typed === '') return { hurt: false };
  if (typed !== 'yes') return refuse('not-a-choice', typed);
  return { hurt: true, severity: 'safety', ...answeredSoon(c) };
}

function severityTyped(c: Case, typed: string): Partial<Facts> | Refused {
  const set = oneOfCodes('severity', severities)(c, typed);
  return typed === 'safety' ? { ...set, ...answeredSoon(c) } : set;
}

/** The alarm follows (S62): an hour from now, since nobody knew before. */
function answeredSoon({ desk, complaint }: Case): Partial<Facts> {
  const { firstAnswered, firstAnswerDue } = complaint;
  const soon = desk.now + hourOfWallClock;
  return firstAnswered === null ? { firstAnswerDue: Math.min(firstAnswerDue ?? soon, soon) } : {};
}
