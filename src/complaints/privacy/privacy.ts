// What others have to know of data that are shown to whom they belong, and of those that were erased.

import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { numberMentioned } from '../../desk/reference.ts';
import type { said } from './words/said.ts';

type Page = (typeof said)['en']['page'];

/** Whose data it is: which complaints, whether they can go, and what the page says of it. */
export interface TheirData {
  readonly numbers: readonly string[];
  /** Why nothing can be erased just now; '' when it can. */
  readonly hindered: string;
  readonly say: {
    readonly [Key in keyof Page]: string;
  };
}

/** One page, to be kept under this name. */
export interface PersonFile {
  readonly name: string;
  readonly html: string;
}

/** To whom an erased one belonged nobody knows any more: nothing joins it. */
export const unlessErased = <One extends Pick<Complaint, 'erased'>>(
  complaint: One | undefined,
): One | undefined => (complaint?.erased === null ? complaint : undefined);

/** A number that a text claims, unless its words were erased. */
export function numberIn(desk: Desk, text: string): string {
  const number = numberMentioned(text) ?? '';
  const known = desk.complaints.get(number)?.record ?? desk.archived.get(number);
  return known && !unlessErased(known) ? '' : number;
}

export { firstEnd, outSince } from './out-of-time.ts';
