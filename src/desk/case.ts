// What every action of a person on a complaint has in common: who may, on what, and that the same id acts once.

import { sameName } from '../plain/people.ts';
import { type Change, happen } from './changes.ts';
import { type Complaint, type Facts, withAction } from './complaint.ts';
import type { Desk } from './desk.ts';
import type { Detail, Happening } from './log.ts';
import { type Refused, refuse } from './outcome.ts';
import { isAboutReader, type Person } from './people.ts';

export interface Case {
  readonly desk: Desk;
  readonly complaint: Complaint;
  /** Undefined for an edit in the sheet whose author Google does not tell. */
  readonly person: Person | undefined;
  /** Id of the sidebar's action, '' for an edit in the sheet. */
  readonly id: string;
}

export const isAgain = (complaint: Complaint, id: string): boolean =>
  id !== '' && complaint.actions.split(' ').includes(id);

/** An event by this person, with the action's id kept in the log and on the row. */
export function did(
  c: Case,
  type: Happening,
  set: Partial<Facts> = {},
  detail: Detail = {},
): Change {
  const withId = c.id === '' ? detail : { ...detail, id: c.id };
  return happen(
    c.desk,
    c.complaint.number,
    type,
    { ...set, ...withAction(c.complaint, c.id) },
    withId,
  );
}

export const isOwner = (c: Case): boolean =>
  c.person !== undefined && sameName(c.person.name, c.complaint.owner);

/** The case, or why this person may not act on this complaint. */
export function caseOf(
  desk: Desk,
  number: string,
  person: Person | undefined,
  id: string,
  archivedToo = false,
): Case | Refused {
  const archived = desk.archived.get(number);
  const complaint = desk.complaints.get(number)?.record ?? (archivedToo ? archived : undefined);
  if (!complaint) return refuse(archived ? 'too-late-to-reopen' : 'unknown-complaint');
  if (complaint.erased !== null) return refuse('erased');
  if (person && isAboutReader(desk.team, complaint, person)) return refuse('about-this-person');
  return { desk, complaint, person, id };
}

/** The case as earlier changes left it. */
export const caseNow = (c: Case, desk: Desk): Case => ({
  ...c,
  desk,
  complaint: desk.complaints.get(c.complaint.number)?.record ?? c.complaint,
});
