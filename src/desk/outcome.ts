// What an action a person asked for comes to: changes, or a refusal whose sentence stands in a capability's words.
import { declaredRefusals } from '../complaints/facts.ts';
import type { Change } from './changes.ts';

/** Of the desk itself; the others belong to a capability. */
const common = [
  'not-in-team',
  'not-your-role',
  'unknown-complaint',
  'somebody-saving',
  'bad-arguments',
  'desk-copied',
  'desk-older',
  'desk-newer',
  'not-set-up',
  'header-trouble',
  'google-failed',
  'just-copy',
  'no-copy',
  // What Google was not allowed.
  'no-consent',
  'not-recognised',
] as const;
export const refusals = [...common, ...declaredRefusals] as const;
export type Refusal = (typeof refusals)[number];

export interface Refused {
  readonly refused: Refusal;
  readonly where?: string;
}

export type Outcome = { readonly changes: readonly Change[] } | Refused;

/** The sentence of a refusal, with what it speaks of in place of its braces. */
export const refusalInWords = (
  sentences: Readonly<Record<Refusal, string>>,
  { refused, where = '' }: Refused,
): string => sentences[refused].replace('{}', () => where);

export const refuse = (refused: Refusal, where?: string): Refused =>
  where === undefined ? { refused } : { refused, where };
