// The end of a complaint, typed or chosen in the sheet.

import { type Case, did } from '../../desk/case.ts';
import { verdicts } from '../../desk/choices.ts';
import { anyText, type ByHand, oneCell, oneOfCodes } from '../../desk/hand.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { canMail } from '../../desk/who-hears.ts';
import { isOpen } from '../../plain/status.ts';
import { owesDecision } from './closing.ts';
import { close, reopen, resolve, restore, withdraw } from './finish.ts';

export const closingByHand: ByHand = {
  facts: {
    cause: anyText('cause'),
    reasons: anyText('reasons'),
    justified: oneOfCodes('justified', verdicts),
    /** What was offered may be drafted early; once it was told, it cannot be nothing (S37). */
    result: ({ complaint }, result) =>
      result === '' && !isOpen(complaint) ? refuse('no-result') : { result },
  },
  steps: [oneCell('accepted', acceptedTyped)],
  becomes: [
    { to: 'closed', does: closed },
    { to: 'withdrawn', does: (c) => withdraw(c, { why: 'by-customer' }) },
    { to: 'open', from: ['withdrawn'], does: restore },
    { to: 'open', from: ['open', 'resolved', 'closed'], does: (c) => reopen(c, { text: '' }) },
    { to: 'resolved', does: solved },
  ],
  phone: {
    /** Whether the customer was right is judged in the sidebar; here it stays open. */
    solved: (c, note) => {
      const { result, remedy, justified, cause, value } = c.complaint;
      const how = howByHand(c);
      return resolve(c, { result: note || result, remedy, justified, cause, value, how });
    },
    close: closed,
  },
};

/** What the customer said of it may stand there already. */
function closed(c: Case): Outcome {
  return close(c, { accepted: c.complaint.accepted });
}

function acceptedTyped(c: Case, typed: string): Outcome {
  if (isOpen(c.complaint)) return refuse('not-resolved');
  const accepted = verdicts.find((one) => one === typed.trim());
  if (accepted === undefined) return refuse('not-a-choice', typed);
  return { changes: [did(c, 'edited', { accepted })] };
}

/** What was done must stand there: in the column *result*, perhaps filled in together with the state. */
function solved(c: Case): Outcome {
  const { result, remedy, justified, cause, value } = c.complaint;
  return result === ''
    ? refuse('verdict-missing')
    : resolve(c, { result, remedy, justified, cause, value, how: howByHand(c) });
}

/** Whoever can be mailed is told by mail what stands in *result*; anybody else still has to be told. */
const howByHand = ({ desk, complaint }: Case): 'mail' | undefined =>
  owesDecision(complaint) && canMail(desk, complaint.mail) ? 'mail' : undefined;
