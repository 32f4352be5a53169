// What a customer said in the survey, as the Answers tab keeps it.
import type { Instant } from './calendar.ts';
import type { Complaint } from './complaint.ts';

/** In the form; to a member of staff; to the very person who had looked after the complaint. */
export const answeredBy = ['form', 'phone', 'owner'] as const;
/** `declined` says no more than that they do not want to be asked. */
export const notCounted = ['unknown-reference', 'staff', 'reused', 'declined'] as const;

export interface SurveyAnswer {
  readonly at: Instant;
  readonly number: string;
  /** The owner when the survey was sent (S113: never who was asked to call). */
  readonly owner: string;
  readonly score: number | null;
  readonly expected: Complaint['expected'];
  readonly comeBack: Complaint['comeBack'];
  readonly comment: string;
  readonly by: (typeof answeredBy)[number];
  /** '' when it counts, otherwise why it does not. */
  readonly notCounted: '' | (typeof notCounted)[number];
  /** "Do not ask me again", whether the answer counts or not. */
  readonly noMore: boolean;
}
