// Money typed into the sheet, and the name of whoever answers for it (S7).

import { type Case, did } from '../../desk/case.ts';
import { anyText, type ByHand, oneCell, type PhoneDoor } from '../../desk/hand.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { readAmount } from '../../plain/money.ts';
import { sameName } from '../../plain/people.ts';
import { approve } from './approve.ts';
import { granted } from './remedies.ts';

export const remediesByHand: ByHand = {
  facts: { remedy: anyText('remedy') },
  steps: [oneCell('value', valueTyped), oneCell('approvedBy', approvedByTyped)],
  phone: { approve: decidedOnPhone(true), decline: decidedOnPhone(false) },
};

/** Whose yes it is must be known: nobody's counts as the owner's. */
function decidedOnPhone(yes: boolean): PhoneDoor {
  return (c, text, editor) =>
    editor ? approve({ ...c, person: editor }, { granted: yes, text }) : refuse('money-unnamed');
}

/** An edit of an unknown author never moves money; a named one's only within their own limit (S7). */
function valueTyped(c: Case, typed: string): Outcome {
  if (!c.person) return refuse('money-unnamed');
  const amount = readAmount(typed, c.desk.settings.currency);
  if (!amount) return refuse('not-a-number', typed);
  if ('either' in amount) return refuse('two-amounts', amount.either.join(' / '));
  const facts = granted(c, amount.only);
  return 'refused' in facts ? facts : { changes: [did(c, 'edited', facts)] };
}

/** Whoever approves writes their own name. */
function approvedByTyped(c: Case, typed: string): Outcome {
  if (!c.person) return refuse('money-unnamed');
  if (!sameName(typed, c.person.name)) return refuse('not-approver');
  return approve(c, { granted: true, text: '' });
}
