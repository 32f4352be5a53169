// A complaint, who acts on it, and what comes of it.
import type { Case } from '../../src/desk/case.ts';
import type { Change } from '../../src/desk/changes.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Outcome } from '../../src/desk/outcome.ts';
import type { Person } from '../../src/desk/people.ts';
import { planOf } from '../../src/desk/plan.ts';
import { aComplaint, aDesk, li } from '../builders.ts';

export const aCase = (
  part: Partial<Complaint> = {},
  by: Person | undefined = li,
  desk: Partial<Desk> = {},
): Case => {
  const complaint = aComplaint({ status: 'open', ...part });
  const whole = { ...aDesk({ complaints: [complaint], actor: by?.name ?? 'somebody' }), ...desk };
  return { desk: whole, complaint, person: by, id: 'action-1' };
};

export interface Happened {
  readonly complaint: Complaint;
  readonly events: readonly string[];
  readonly mails: readonly Extract<Change, { type: 'mail' }>['mail'][];
  readonly desk: Desk;
  /** The case as it is now, some minutes later. */
  readonly later: (minutes?: number, by?: Person) => Case;
}

export function happened(c: Case, outcome: Outcome): Happened {
  if ('refused' in outcome) throw new Error(outcome.refused);
  const plan = planOf(c.desk, [() => outcome.changes]);
  const row = plan.after.complaints.get(c.complaint.number);
  if (!row) throw new Error('no row');
  return {
    complaint: row.record,
    events: plan.log.map(({ type }) => type),
    mails: plan.changes.flatMap((change) => (change.type === 'mail' ? [change.mail] : [])),
    desk: plan.after,
    later: (minutes = 0, by = c.person ?? li) => ({
      desk: { ...plan.after, now: plan.after.now + minutes * 60_000, actor: by.name },
      complaint: row.record,
      person: by,
      id: `${c.id}+`,
    }),
  };
}

export const refusedWith = (outcome: Outcome): string =>
  'refused' in outcome ? outcome.refused : 'done';
