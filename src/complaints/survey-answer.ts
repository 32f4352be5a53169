// A customer's answer to the satisfaction form, as the Answers tab keeps it.
import type { Instant } from './calendar.ts';
import type { Complaint } from './complaint.ts';

export interface SurveyAnswer {
  readonly at: Instant;
  readonly number: string;
  /** The owner when the survey was sent (S113: never who was asked to call). */
  readonly owner: string;
  readonly score: number | null;
  readonly expected: Complaint['expected'];
  readonly comeBack: Complaint['comeBack'];
  readonly comment: string;
  /** 'form', or 'phone' when a member of staff wrote it down. */
  readonly by: 'form' | 'phone';
  /** '' when it counts, otherwise why it does not: 'reused', 'unknown-reference', 'staff'. */
  readonly notCounted: string;
}
