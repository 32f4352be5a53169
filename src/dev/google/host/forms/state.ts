// What the local Google remembers of a form. JSON only: it lives on disk as it is.
import type { FormQuestion } from '../../types.ts';

export type FormItemType = FormQuestion['type'];

/** One answer as FormApp gives it back: checkboxes are lists, a scale is text. */
export type Answer = string | readonly string[];

export interface TextRule {
  readonly kind: 'email' | 'url' | 'pattern' | 'number' | 'wholeNumber' | 'maxLength' | 'minLength';
  /** The pattern, or the number of characters. */
  readonly operand: string;
  readonly help: string;
}

export interface FormItem {
  readonly id: number;
  readonly entryId: number;
  readonly type: FormItemType;
  title: string;
  help: string;
  required: boolean;
  choices: string[];
  hasOther: boolean;
  scale: { low: number; high: number; lowLabel: string; highLabel: string };
  rule: TextRule | null;
}

export interface StoredResponse {
  readonly id: string;
  /** Milliseconds; an edit moves it. */
  at: number;
  respondent: string;
  /** Keys are item ids as text. */
  answers: Record<string, Answer>;
}

/** A column of the response tab as Google's link knows it. */
export interface ResponseColumn {
  /** The id of a question, or what Google itself writes. */
  readonly source: number | 'timestamp' | 'respondent';
  /** The text last written, and where (0-based), to find the column again after a move. */
  header: string;
  at: number;
}

/** The linked spreadsheet. `sheetId` is null until Google has made the tab. */
export interface FormDestination {
  readonly spreadsheetId: string;
  readonly dueAt: number;
  sheetId: number | null;
  /** Deleted questions keep theirs. */
  columns: ResponseColumn[];
}

/** A respondent's second thoughts, still to come. */
export interface PendingEdit {
  readonly at: number;
  readonly responseId: string;
  readonly answers: Record<string, Answer>;
}

export interface FormSwitches {
  published: boolean;
  accepting: boolean;
  allowResponseEdits: boolean;
  collectEmail: boolean;
  limitOneResponsePerUser: boolean;
  showLinkToRespondAgain: boolean;
  progressBar: boolean;
  /** Absent in forms that were saved before this was thought of. */
  requireLogin?: boolean;
}

export interface FormState {
  readonly id: string;
  /** The id in the public link, which is not the file's. */
  readonly publicId: string;
  readonly owner: string;
  /** `FormApp.create` names the file only; the title stays empty. */
  fileName: string;
  title: string;
  description: string;
  confirmation: string;
  closedMessage: string;
  switches: FormSwitches;
  /** Responder access, which is a matter of sharing: no script sees it. */
  organisationOnly?: true;
  items: FormItem[];
  responses: StoredResponse[];
  destination: FormDestination | null;
  pendingEdits: PendingEdit[];
  /** Items made so far, so that an id is never used twice. */
  itemsMade: number;
}

/** A form-submit event on its way to the triggers; whoever moves the clock fires what is due. */
export interface PendingFormEvent {
  readonly kind: 'formSubmit';
  readonly at: number;
  readonly formId: string;
  readonly responseId: string;
  readonly spreadsheetId: string;
  readonly sheetId: number;
  /** 1-based, as in `e.range`. */
  readonly row: number;
  readonly columns: number;
  readonly values: readonly string[];
  readonly namedValues: Readonly<Record<string, readonly string[]>>;
}
