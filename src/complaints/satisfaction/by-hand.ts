// "4 all is well" in the phone's column; what a customer said is nobody's to change.
import type { Case } from '../../desk/case.ts';
import type { ByHand } from '../../desk/hand.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { surveyAnswer } from './ask-by-phone.ts';

export const satisfactionByHand: ByHand = {
  facts: {
    score: () => refuse('customers-answer'),
    expected: () => refuse('customers-answer'),
    comeBack: () => refuse('customers-answer'),
  },
  phone: { asked },
};

/** "4 all is well": the score, and what they said. */
function asked(c: Case, note: string): Outcome {
  const [, digit, comment = ''] =
    /^([1-5])(?!\d)[\s:：,，.。]*(.*)$/su.exec(note.normalize('NFKC')) ?? [];
  if (digit === undefined) return refuse('score-missing');
  const unsaid = { expected: 'unknown', comeBack: 'unknown', noMore: false } as const;
  return surveyAnswer(c, { ...unsaid, score: Number(digit), comment });
}
