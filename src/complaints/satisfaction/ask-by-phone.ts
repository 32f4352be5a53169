// What customers say by word of mouth, written down by whoever asked; and that somebody wants to be left alone.

import { type Case, did } from '../../desk/case.ts';
import type { Facts } from '../../desk/complaint.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { onOurScale, type SurveyAnswer } from '../../desk/survey-answer.ts';
import { sameName } from '../../plain/people.ts';
import { mindBadScore, saidBesides } from './bad-score.ts';

type Said = Readonly<
  Pick<SurveyAnswer, 'expected' | 'comeBack' | 'comment' | 'noMore'> & { score: number }
>;

/** Counted apart from the form's answers; and apart again when the owner asked about their own work. */
export function surveyAnswer(c: Case, args: Said): Outcome {
  const { desk, complaint } = c;
  if (complaint.step !== 'ask') return refuse('nothing-to-ask');
  const { score, expected, comeBack, noMore } = args;
  const comment = args.comment.trim();
  const owner = complaint.surveyOwner;
  const by = sameName(desk.actor, owner) ? 'owner' : 'phone';
  const answer: SurveyAnswer = {
    ...{ score, expected, comeBack, comment, noMore, owner, by, ...onOurScale },
    at: desk.now,
    number: complaint.number,
    notCounted: '',
  };
  const declined = noMore ? { declinedAt: desk.now } : {};
  const words = saidBesides(desk, complaint, answer);
  const set: Partial<Facts> = {
    ...{ ...words, lastHeard: desk.now },
    ...{ score, expected, comeBack, survey: 'answered', ...declined },
  };
  return {
    changes: [
      { type: 'answer', answer },
      did(c, 'survey-answered', set, { comment: comment.slice(0, 400), noMore, asked: by }),
      ...mindBadScore(desk, { ...complaint, ...words }, answer),
    ],
  };
}

/** Tried in vain; the task stays until it lapses. */
export function notReached(c: Case): Outcome {
  if (c.complaint.step !== 'ask') return refuse('nothing-to-ask');
  return { changes: [did(c, 'survey-not-reached')] };
}

/** On the customer's word. It holds for the person (wishes.ts). */
export function doNotAsk(c: Case): Outcome {
  const { survey } = c.complaint;
  const isOver = survey === 'answered' || survey === 'lapsed';
  const set: Partial<Facts> = { declinedAt: c.desk.now, survey: isOver ? survey : 'declined' };
  return { changes: [did(c, 'survey-declined', set)] };
}

export function mayAsk(c: Case): Outcome {
  const { survey, surveyAt, surveyCaller } = c.complaint;
  const before = surveyAt !== null && surveyCaller === '' ? 'sent' : 'none';
  const set: Partial<Facts> = {
    allowedAt: c.desk.now,
    survey: survey === 'declined' ? before : survey,
  };
  return { changes: [did(c, 'survey-allowed', set)] };
}
