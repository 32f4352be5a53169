import { type Change, happen } from '../changes.ts';
import type { Complaint } from '../complaint.ts';
import type { Desk } from '../desk.ts';
import { personWithMail } from '../people.ts';
import { planOf } from '../plan.ts';
import { numberMentioned, numberOfReference } from '../reference.ts';
import type { Response } from '../response.ts';
import { mindBadScore } from './mind-bad-score.ts';
import { readAnswer, type Said } from './read-answer.ts';

/** New responses of the satisfaction forms, oldest first: each is kept, the first human one of a complaint counts. */
export const takeInAnswers = (desk: Desk, responses: readonly Response[]): readonly Change[] =>
  planOf(
    desk,
    responses.map((response) => (now) => takeIn(now, response)),
  ).changes;

function takeIn(desk: Desk, response: Response): readonly Change[] {
  const { reference = '' } = response.answers;
  const { noMore, ...said } = readAnswer(desk, response);
  const number = numberOfReference(desk.state.secret, reference, 'survey');
  const open = number === undefined ? undefined : desk.complaints.get(number)?.complaint;
  const complaint = open ?? (number === undefined ? undefined : desk.archived.get(number));
  const notCounted = whyNotCounted(desk, complaint, response);
  const answer = {
    ...said,
    at: response.at,
    number: complaint?.number ?? numberMentioned(reference) ?? '',
    owner: complaint ? complaint.surveyOwner || complaint.owner : '',
    by: 'form' as const,
    notCounted,
  };
  const kept: Change = { type: 'answer', answer };
  if (!open || notCounted !== '') return [kept];
  return [kept, answered(desk, open, { ...said, noMore }), ...mindBadScore(desk, open, answer)];
}

function whyNotCounted(desk: Desk, complaint: Complaint | undefined, { answers }: Response) {
  if (!complaint) return 'unknown-reference';
  const writers = [complaint.mail, answers['email'] ?? ''];
  if (writers.some((mail) => personWithMail(desk.team, mail))) return 'staff';
  return isAnswered(desk, complaint) ? 'reused' : '';
}

const isAnswered = (desk: Desk, { number, survey }: Complaint): boolean =>
  survey === 'answered' ||
  survey === 'declined' ||
  desk.answers.some((answer) => answer.number === number && answer.notCounted === '');

function answered(desk: Desk, complaint: Complaint, said: Said): Change {
  const { score, expected, comeBack, comment, noMore } = said;
  const survey = noMore ? 'declined' : 'answered';
  return happen(
    { now: desk.now, actor: 'customer' },
    complaint.number,
    'survey-answered',
    { score, expected, comeBack, survey },
    { comment: comment.slice(0, 400), noMore },
  );
}
