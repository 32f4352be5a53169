// What the health list says is wrong.

/** A line of the health list. `code` picks the sentence in language/problems. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: tab and row, a complaint's number, a question. */
  readonly where: string;
  readonly detail: string;
}

export const problemCodes = [
  'row-unreadable',
  'header-missing',
  'header-doubled',
  'tab-missing',
  'question-missing',
  'response-set-aside',
  'mail-uncertain',
  'mail-failed',
  'quota-low',
  'nobody-available',
  'clock-stopped',
  'zone-changed',
  'log-broken',
  'row-differs',
  'row-missing',
  'commit-failed',
  'flood',
  'copy',
  'row-brought-back',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
