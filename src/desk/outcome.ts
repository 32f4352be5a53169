// What an action a person asked for comes to: changes, or a refusal whose sentence stands in a capability's words.
import type { Change } from './changes.ts';

export const refusals = [
  'not-in-team',
  'not-your-role',
  'unknown-complaint',
  'unknown-person',
  'about-this-person',
  'away',
  'already-closed',
  'not-closed',
  'not-resolved',
  'already-yours',
  'no-mail',
  'mail-gone',
  'nothing-said',
  'date-past',
  'date-unreadable',
  'nothing-to-ask',
  'score-missing',
  'verdict-missing',
  'impossible-status',
  'unknown-kind',
  'unknown-severity',
  'unknown-place',
  'too-late-to-reopen',
  'import-running',
  'import-unknown',
  'import-no-room',
  'import-no-tab',
  'import-practising',
  'flood-over',
  'somebody-saving',
  'bad-arguments',
  'desk-copied',
  'desk-older',
  'desk-newer',
  'not-set-up',
  'header-trouble',
  'google-failed',
  // Why something typed into the sheet is put back.
  'kept-by-desk',
  'number-fixed',
  'row-mixed',
  'customers-words',
  'customers-answer',
  'not-a-choice',
  'not-a-number',
  'no-result',
  'half-a-promise',
  // Money (S7).
  'money-unnamed',
  'above-limit',
  'nothing-to-approve',
  'not-approver',
  'principal-only',
  'just-copy',
  'no-copy',
  'which-stays',
  // What Google was not allowed.
  'no-consent',
  'not-recognised',
] as const;
export type Refusal = (typeof refusals)[number];

export interface Refused {
  readonly refused: Refusal;
  readonly where?: string;
}

export type Outcome = { readonly changes: readonly Change[] } | Refused;

export const refuse = (refused: Refusal, where?: string): Refused =>
  where === undefined ? { refused } : { refused, where };
