// What is over for good goes on in a new complaint: who it is and what it is about need not be said again.

import type { Complaint, Facts } from '../../desk/complaint.ts';
import { isWithinGrace, ruleOf } from '../../desk/deadlines.ts';
import type { Desk } from '../../desk/desk.ts';

/** Closed so long ago that no word opens it again, or archived. */
export const isOverForGood = (desk: Desk, complaint: Complaint, at: number): boolean =>
  !desk.complaints.has(complaint.number) ||
  (complaint.status === 'closed' && !isWithinGrace(desk, complaint, at));

export const goesOn = (desk: Desk, old: Complaint) => ({
  belongsTo: old.number,
  name: old.name,
  company: old.company,
  mail: old.mail,
  phone: old.phone,
  reach: old.reach,
  order: old.order,
  place: old.place,
  about: old.about,
  named: old.named,
  kind: old.kind,
  purpose: old.purpose,
  severity: ruleOf(desk, old.kind)?.severity ?? ('normal' as const),
});

/** The same with what was put right. */
export const goesOnWith = (desk: Desk, old: Complaint, facts: Partial<Facts>): Partial<Facts> => {
  const { about = '', ...rest } = facts;
  return { ...goesOn(desk, old), ...rest, about: withName(old.about, about) };
};

/** Whoever was named once is not forgotten for somebody else. */
export function withName(before: string, name: string): string {
  if (before === '' || name.includes(before)) return name;
  return before.includes(name) ? before : `${before}, ${name}`;
}
