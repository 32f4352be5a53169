// From decisions to one plan: each decision sees the desk as the ones before it left it; nothing is written yet.
import type { Change, Kept } from './changes.ts';
import type { Complaint } from './complaint.ts';
import type { Desk, Row } from './desk.ts';
import { evolve, newborn } from './evolve.ts';
import { chained, type LogEvent, type LogRow } from './log.ts';
import type { Mail } from './outbox.ts';

export type Decision = (desk: Desk) => readonly Change[];

export interface Plan {
  readonly before: Desk;
  readonly after: Desk;
  readonly log: readonly LogRow[];
  readonly changes: readonly Change[];
}

export function planOf(desk: Desk, decisions: readonly Decision[]): Plan {
  const start: Plan = { before: desk, after: desk, log: [], changes: [] };
  return decisions.reduce((plan, decide) => extend(plan, decide(plan.after)), start);
}

const extend = (plan: Plan, changes: readonly Change[]): Plan =>
  changes.reduce(
    (so, change) => ({ ...applied(so, change), changes: [...so.changes, change] }),
    plan,
  );

/** True when committing would write something. */
export const writes = (plan: Plan): boolean => plan.changes.some((c) => c.type !== 'problem');

function applied(plan: Plan, change: Change): Plan {
  const { after } = plan;
  switch (change.type) {
    case 'event':
      return happened(plan, change.event);
    case 'customer':
      return with_(plan, { customers: put(after.customers, change.customer.id, change.customer) });
    case 'state':
      return with_(plan, { state: { ...after.state, ...change.set } });
    case 'intake':
      return with_(plan, { intake: [...after.intake, change.row] });
    case 'mail':
      return queued(plan, change.mail);
    case 'outbox':
      return moved(plan, change.row);
    case 'answer':
      return with_(plan, { answers: [...after.answers, change.answer] });
    case 'rebuilt':
      return replaced(plan, change.complaint);
    case 'rewrite':
      return rewritten(plan, change.number);
    case 'problem':
      return with_(plan, { problems: [...after.problems, change.problem] });
    case 'forget':
      return forgotten(plan, change.keep);
    case 'archive':
    case 'stage':
    case 'unstage':
    case 'page':
      return plan;
  }
}

const with_ = (plan: Plan, part: Partial<Desk>): Plan => ({
  ...plan,
  after: { ...plan.after, ...part },
});

const put = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value) =>
  new Map(map).set(key, value);

function happened(plan: Plan, event: LogEvent): Plan {
  const known = plan.after.complaints.get(event.number);
  const complaint = known?.record ?? newborn(event.number, event.at);
  const line = chained(event, complaint.head);
  const row: Row = {
    inputs: known?.inputs ?? { do: '', note: '' },
    edits: known?.edits ?? {},
    record: evolve(complaint, event, line.digest),
  };
  const complaints = put(plan.after.complaints, event.number, row);
  return { ...with_(plan, { complaints }), log: [...plan.log, line] };
}

function forgotten(plan: Plan, { numbers, customers }: Kept): Plan {
  const { after } = plan;
  const only = <Value>(map: ReadonlyMap<string, Value>, keys: ReadonlySet<string>) =>
    new Map([...map].filter(([key]) => keys.has(key)));
  return with_(plan, {
    complaints: only(after.complaints, numbers),
    archived: only(after.archived, numbers),
    customers: only(after.customers, customers),
    outbox: new Map(),
    log: after.log.filter((row) => numbers.has(row.number)),
    answers: after.answers.filter((answer) => numbers.has(answer.number)),
    intake: after.intake.map((row) => (numbers.has(row.number) ? row : { ...row, number: '' })),
  });
}

function queued(plan: Plan, mail: Mail): Plan {
  const { outbox, now } = plan.after;
  if (outbox.has(mail.key)) return plan;
  const entry = { mail, state: 'queued' as const, at: now, note: '' };
  return with_(plan, { outbox: put(outbox, mail.key, entry) });
}

function moved(plan: Plan, row: { key: string; state: string; at: number; note: string }): Plan {
  const entry = plan.after.outbox.get(row.key);
  if (!entry) return plan;
  const next = { ...entry, state: row.state as typeof entry.state, at: row.at, note: row.note };
  return with_(plan, { outbox: put(plan.after.outbox, row.key, next) });
}

function rewritten(plan: Plan, number: string): Plan {
  const row = plan.after.complaints.get(number);
  if (!row) return plan;
  const clean: Row = { record: row.record, edits: {}, inputs: { do: '', note: '' } };
  return with_(plan, { complaints: put(plan.after.complaints, number, clean) });
}

/** What people typed there meanwhile is still to be noticed. */
function replaced(plan: Plan, complaint: Complaint): Plan {
  const { number } = complaint;
  const known = plan.after.complaints.get(number);
  const row: Row = { edits: {}, inputs: { do: '', note: '' }, ...known, record: complaint };
  return with_(plan, { complaints: put(plan.after.complaints, number, row) });
}

/** The plan, and what these decide after it. */
export function continued(plan: Plan, decisions: readonly Decision[]): Plan {
  const more = planOf(plan.after, decisions);
  return {
    before: plan.before,
    after: more.after,
    log: [...plan.log, ...more.log],
    changes: [...plan.changes, ...more.changes],
  };
}
