// What others have to know of data that are shown to whom they belong, and of those that were erased.

import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { numberMentioned } from '../../desk/reference.ts';

/** Whose data it is: which complaints, and whether they can go. */
export interface TheirData {
  readonly numbers: readonly string[];
  /** What has to be finished or withdrawn first. */
  readonly open: readonly string[];
  /** Somebody has asked already, and the clock has not come by. */
  readonly isAsked: boolean;
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
