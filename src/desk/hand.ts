// What a cell that somebody typed on means, declared by the capability that owns the fact: it does what the sidebar's
// button does, or is put back with a refusal.

import { merged } from '../plain/merged.ts';
import type { Status } from '../plain/status.ts';
import { asShown } from '../plain/text.ts';
import { type Case, did } from './case.ts';
import type { Complaint, Facts } from './complaint.ts';
import { type Outcome, type Refused, refuse } from './outcome.ts';
import type { Person } from './people.ts';

/** Facts that follow from one cell and are no step of their own. */
export type ReadFact = (c: Case, typed: string) => Partial<Facts> | Refused;

/** Cells of which one or more were typed on, that are a step together. */
export interface TypedStep {
  readonly fields: readonly (keyof Complaint)[];
  does(c: Case, typed: Readonly<Partial<Record<keyof Complaint, string>>>): Outcome;
}

/** Choosing this state in the sheet; `from`: only while it is in one of these. */
export interface Becoming {
  readonly to: Status;
  readonly from?: readonly Status[];
  does(c: Case): Outcome;
}

/** The phone's column: a word chosen there, and the note beside it. The case is the owner's where Google does not name the
 * editor; what needs a name looks who it named. */
export type PhoneDoor = (c: Case, note: string, editor: Person | undefined) => Outcome;

/** The same on the row of another register's record: `c` is of the complaint that it belongs to. */
export interface TypedOnRecord {
  readonly fields: readonly string[];
  does(c: Case, id: string, typed: Readonly<Record<string, string | undefined>>): Outcome;
}

export interface ByHand {
  readonly facts?: Readonly<Record<string, ReadFact>>;
  readonly steps?: readonly TypedStep[];
  readonly becomes?: readonly Becoming[];
  /** By register. */
  readonly records?: Readonly<Record<string, readonly TypedOnRecord[]>>;
  readonly phone?: Readonly<Record<string, PhoneDoor>>;
}

export type Hands = Required<ByHand>;

export const handsOf = (all: readonly ByHand[]): Hands => ({
  facts: merged(all.map(({ facts = {} }) => facts)),
  steps: all.flatMap(({ steps = [] }) => steps),
  becomes: all.flatMap(({ becomes = [] }) => becomes),
  records: merged(all.map(({ records = {} }) => records)),
  phone: merged(all.map(({ phone = {} }) => phone)),
});

/** One cell that is a step. */
export const oneCell = (
  field: keyof Complaint,
  does: (c: Case, typed: string) => Outcome,
): TypedStep => ({ fields: [field], does: (c, typed) => does(c, asShown(typed[field] ?? '')) });

export const anyText =
  (field: keyof Facts): ReadFact =>
  (_, typed) => ({ [field]: typed });

export const oneOfCodes =
  (field: keyof Facts, codes: readonly string[]): ReadFact =>
  (_, typed) =>
    codes.includes(typed) ? { [field]: typed } : refuse('not-a-choice', typed);

/** A fact typed by hand is one event, whatever it sets. */
export function factTyped(read: ReadFact, c: Case, typed: string): Outcome {
  const set = read(c, asShown(typed).trim());
  return 'refused' in set ? (set as Refused) : { changes: [did(c, 'edited', set)] };
}
