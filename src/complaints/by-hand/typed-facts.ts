// What the cells of a row say that somebody typed below the others: the facts of a complaint, and what cannot be one.

import type { Case } from '../../desk/case.ts';
import { blankFacts, type Complaint, type Facts } from '../../desk/complaint.ts';
import { contactOf } from '../../desk/contact-in.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Hands } from '../../desk/hand.ts';
import type { TypedRow } from '../../desk/typed-row.ts';

/** What a copied row tells of the customer and of what happened; the rest of it is the other complaint's own story. */
const carried: ReadonlySet<string> = new Set([
  ...['name', 'company', 'mail', 'phone', 'reach', 'order', 'place', 'kind', 'what', 'wanted'],
  ...['extra', 'continued', 'about', 'severity', 'hurt'],
]);

/** The customer's, as they are. */
const texts: ReadonlySet<string> = new Set(['what', 'extra', 'continued']);

interface Read {
  readonly facts: Partial<Facts>;
  /** What is no fact by itself, or cannot be one: answered like an edit. */
  readonly left: Readonly<Record<string, string>>;
}

/** What the row says, cell by cell, as if it were typed on a complaint's row. */
export function factsIn(desk: Desk, row: TypedRow, hands: Hands): Read {
  const blank = blankOf(desk);
  let facts: Partial<Facts> = {};
  const left: Record<string, string> = {};
  for (const [field, typed] of Object.entries(row.cells)) {
    if (!isTold(row, field, typed)) continue;
    const c: Case = { desk, complaint: { ...blank, ...facts }, person: undefined, id: '' };
    const set = factIn(c, hands, field, typed);
    if (set) facts = { ...facts, ...set };
    else left[field] = typed;
  }
  return { facts: { ...reachIn(desk, facts), ...facts }, left };
}

const blankOf = (desk: Desk): Complaint => ({
  ...blankFacts,
  ...{ number: '', head: '', channel: 'typed', language: desk.settings.language },
  received: desk.now,
});

/** Some cells the desk fills itself, and some of a copied row tell of the other complaint. */
function isTold(row: TypedRow, field: string, typed: string): boolean {
  if (row.same.has(field) && !carried.has(field)) return false;
  return !['number', 'do', 'note'].includes(field) && !(field === 'channel' && typed === 'typed');
}

function factIn(c: Case, hands: Hands, field: string, typed: string): Partial<Facts> | undefined {
  if (texts.has(field)) return { [field]: typed };
  const set = hands.facts[field]?.(c, typed.trim());
  return set === undefined || 'refused' in set ? undefined : set;
}

/** By what stands there, where nobody said how. */
function reachIn(desk: Desk, { mail = '', phone = '' }: Partial<Facts>): Partial<Facts> {
  const { reach } = contactOf(desk, { mail, phone });
  return reach === 'none' ? {} : { reach };
}
