// A row of a response tab: what somebody wrote in one of our forms.
import type { intakeFacts } from '../complaints/intake/facts.ts';
import type { Instant } from './calendar.ts';
import type { FormLink } from './state.ts';
import type { RowOf } from './table.ts';

/** The complaint form's questions, in the order in which they are asked. */
export const complaintFields = [
  'what',
  'hurt',
  'wanted',
  'place',
  'kind',
  'order',
  'about',
  'name',
  'company',
  'email',
  'phone',
  'reach',
  'reference',
] as const;
export type ComplaintField = (typeof complaintFields)[number];

export const satisfactionFields = [
  'score',
  'expected',
  'comeBack',
  'comment',
  'noMore',
  'reference',
] as const;
export type SatisfactionField = (typeof satisfactionFields)[number];

/** Of the form by which the business owner decides. */
export const decisionFields = ['answer', 'word', 'reference'] as const;
export type DecisionField = (typeof decisionFields)[number];

/** The form keeps it, the response tab lost it. */
export const inNoRow = -1;

export interface Response {
  /** Response tab and 1-based row. */
  readonly sheetId: number;
  readonly row: number;
  /** The timestamp cell as Google stored it, and as an instant. */
  readonly serial: number;
  readonly at: Instant;
  /** Digest of all answers. */
  readonly digest: string;
  readonly form: FormLink;
  /** Questions of whose answers Google made a number, a date or a yes: what was written only the form's store knows. */
  readonly reckoned: readonly string[];
  /** By field; absent answers are ''. */
  readonly answers: Readonly<Record<string, string>>;
  /** Questions the firm added itself, with their answers. */
  readonly extra: readonly { readonly question: string; readonly answer: string }[];
}

/** As it stands in a response tab, in Intake, or in the form's store. */
export type Trace = Pick<Response, 'sheetId' | 'serial' | 'digest'>;

/** One row of the Intake tab: this response is dealt with. */
export type IntakeRow = RowOf<typeof intakeFacts.tabs.intake>;
