import { type Change, happen } from '../../desk/changes.ts';
import type { Complaint, Facts } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { personWithMail } from '../../desk/people.ts';
import { planOf } from '../../desk/plan.ts';
import { numberOfReference } from '../../desk/reference.ts';
import type { Response } from '../../desk/response.ts';
import { onOurScale, type SurveyAnswer } from '../../desk/survey-answer.ts';
import { isOpen } from '../../plain/status.ts';
import { numberIn, unlessErased } from '../privacy/privacy.ts';
import { type Begin, isBad, mindBadScore, saidBesides } from './bad-score.ts';
import { readAnswer, type Said, saysNothing } from './read-answer.ts';

/** New responses of the satisfaction forms, oldest first: each is kept, the first human one after an asking counts. */
export const takeInAnswers = (
  desk: Desk,
  responses: readonly Response[],
  begin?: Begin,
): readonly Change[] =>
  planOf(
    desk,
    responses.map((response) => (now) => takeIn(now, response, begin)),
  ).changes;

function takeIn(desk: Desk, response: Response, begin: Begin | undefined): readonly Change[] {
  const said = readAnswer(response);
  const complaint = complaintOf(desk, response);
  const answer: SurveyAnswer = {
    ...{ ...said, ...onOurScale },
    at: response.at,
    number: complaint?.number ?? numberIn(desk, referenceIn(response)),
    owner: complaint?.surveyOwner || complaint?.owner || '',
    by: 'form',
    notCounted: whyNotCounted(desk, complaint, response, said),
  };
  const kept: Change = { type: 'answer', answer };
  return complaint ? [kept, ...followUp(desk, complaint, answer, begin)] : [kept];
}

const referenceIn = ({ answers }: Response): string => answers['reference'] ?? '';

function complaintOf(desk: Desk, response: Response): Complaint | undefined {
  const number = numberOfReference(desk.state.secret, referenceIn(response), 'survey') ?? '';
  return unlessErased(desk.complaints.get(number)?.record ?? desk.archived.get(number));
}

/** The row of an archived complaint stays as it is. */
function followUp(
  desk: Desk,
  complaint: Complaint,
  answer: SurveyAnswer,
  begin: Begin | undefined,
): readonly Change[] {
  const isRecent = desk.complaints.has(complaint.number);
  if (answer.notCounted !== '') {
    return answer.notCounted === 'declined' && isRecent ? [declined(desk, complaint, answer)] : [];
  }
  const words = saidBesides(desk, complaint, answer);
  const stands = isRecent ? [answered(desk, complaint, answer, words)] : [];
  return [...stands, ...mindBadScore(desk, { ...complaint, ...words }, answer, begin)];
}

function whyNotCounted(
  desk: Desk,
  complaint: Complaint | undefined,
  { answers }: Response,
  said: Said,
): SurveyAnswer['notCounted'] {
  if (!complaint) return 'unknown-reference';
  const writers = [complaint.mail, answers['email'] ?? ''];
  if (writers.some((mail) => personWithMail(desk.team, mail))) return 'staff';
  if (isAnswered(desk, complaint)) return 'reused';
  return said.noMore && saysNothing(said) ? 'declined' : '';
}

/** One answer counts for each time the customer was asked. An archived row no longer follows; the Answers tab does. */
function isAnswered(desk: Desk, { number, survey, score, surveys }: Complaint): boolean {
  if (desk.complaints.has(number)) {
    const isOut = survey === 'sent' || survey === 'by-phone' || survey === 'lapsed';
    return survey === 'answered' || (score !== null && !isOut);
  }
  const given = desk.answers.filter(
    (one) => one.number === number && one.notCounted === '' && one.by !== 'import',
  );
  return given.length >= Math.max(1, surveys);
}

function answered(
  desk: Desk,
  complaint: Complaint,
  answer: SurveyAnswer,
  words: Partial<Facts>,
): Change {
  const { score, expected, comeBack, comment, noMore, at } = answer;
  // Not content with what is being worked on anyway: once it is closed they are asked again.
  const survey = isBad(score) && isOpen(complaint) ? 'none' : 'answered';
  return happen(
    { now: desk.now, actor: 'customer' },
    complaint.number,
    'survey-answered',
    {
      ...{ ...words, score, expected, comeBack, survey, lastHeard: desk.now },
      ...(noMore ? { declinedAt: at } : {}),
    },
    { comment: comment.slice(0, 400), noMore },
  );
}

const declined = (desk: Desk, { number }: Complaint, { at }: SurveyAnswer): Change =>
  happen({ now: desk.now, actor: 'customer' }, number, 'survey-declined', {
    survey: 'declined',
    declinedAt: at,
  });
