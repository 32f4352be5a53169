// Why a file is not read, as a code whose sentence stands in the words.

export type Refused =
  | 'empty'
  | 'only-heading'
  | 'no-date-column'
  | 'not-text'
  | 'unreadable'
  | 'encrypted'
  | 'old-workbook'
  | 'too-large'
  | 'no-reader';

export class NotReadable extends Error {
  readonly why: Refused;
  constructor(why: Refused) {
    super(why);
    this.why = why;
  }
}

/** Also of what came from the part that reads workbooks, whose errors are its own. */
export const whyNotReadable = (error: unknown): Refused | undefined =>
  error instanceof Error && 'why' in error ? (error.why as Refused) : undefined;
