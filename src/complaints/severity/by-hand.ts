// How bad it is, as somebody types it.

import type { Case } from '../../desk/case.ts';
import type { Facts } from '../../desk/complaint.ts';
import { type ByHand, oneCell } from '../../desk/hand.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { wasHurt, wasNotHurt } from './say-hurt.ts';
import { nowHurt, severityTyped } from './severity.ts';

export const severityByHand: ByHand = {
  facts: { severity: severityTyped, hurt: hurtTyped },
  /** The answer to whether anyone was hurt. */
  steps: [oneCell('perhapsHurt', perhapsTyped)],
};

function perhapsTyped(c: Case, typed: string): Outcome {
  if (typed === 'yes') return wasHurt(c);
  return typed === 'no' ? wasNotHurt(c) : refuse('not-a-choice', typed);
}

function hurtTyped({ desk, complaint }: Case, typed: string): Partial<Facts> | Refused {
  if (typed === '') return { hurt: false };
  if (typed !== 'yes') return refuse('not-a-choice', typed);
  return nowHurt(desk, complaint);
}
