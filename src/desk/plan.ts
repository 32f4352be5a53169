// From decisions to one plan: each decision sees the desk as the ones before it left it; nothing is written yet.

import { sameName } from '../plain/people.ts';
import type { Change, FirmChange, Gone, Kept } from './changes.ts';
import type { Complaint } from './complaint.ts';
import type { Customer } from './customer.ts';
import { type AnyRow, type Desk, rowsIn, standing, untyped, withRows } from './desk.ts';
import { chained, type LogEvent, type LogRow } from './log.ts';
import type { Mail } from './outbox.ts';
import { withAbsences } from './people.ts';
import type { AnyRecord } from './register.ts';
import { born, evolved, type RegisterName, registerNames, registerOf } from './registers.ts';

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
  switch (change.type) {
    case 'event':
      return happened(plan, change.event);
    case 'customer':
      return recognised(plan, change.customer);
    case 'firm':
    case 'state':
    case 'intake':
    case 'answer':
    case 'problem':
      return with_(plan, partOf(plan.after, change));
    case 'mail':
      return queued(plan, change.mail);
    case 'outbox':
      return moved(plan, change.row);
    case 'rebuilt':
      return replaced(plan, change.number, change.record);
    case 'rewrite':
      return rewritten(plan, change.number);
    case 'forget':
      return forgotten(plan, change.keep);
    case 'erase':
      return erased(plan, change.gone);
    // Notes, rows and pages of the sheet alone: no decision sees them.
    default:
      return plan;
  }
}

type OfOnePart = 'firm' | 'state' | 'intake' | 'answer' | 'problem';

function partOf(after: Desk, change: Extract<Change, { type: OfOnePart }>): Partial<Desk> {
  switch (change.type) {
    case 'firm':
      return firmAfter(after, change);
    case 'state':
      return { state: { ...after.state, ...change.set } };
    case 'intake':
      return { intake: [...after.intake, change.row] };
    case 'answer':
      return { answers: [...after.answers, change.answer] };
    case 'problem':
      return { problems: [...after.problems, change.problem] };
  }
}

const firmAfter = ({ team, rules }: Desk, change: FirmChange): Partial<Desk> =>
  change.tab === 'team'
    ? { team: withAbsences(team, { [change.key]: change.set }) }
    : {
        rules: rules.map((rule) =>
          sameName(rule.kind, change.key) ? { ...rule, ...change.set } : rule,
        ),
      };

const with_ = (plan: Plan, part: Partial<Desk>): Plan => ({
  ...plan,
  after: { ...plan.after, ...part },
});

const put = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value) =>
  new Map(map).set(key, value);

const recognised = (plan: Plan, customer: Customer): Plan =>
  with_(plan, { customers: put(plan.after.customers, customer.id, customer) });

function happened(plan: Plan, event: LogEvent): Plan {
  const { number: id } = event;
  const record = standing(plan.after, id) ?? born(id, event.at);
  const line = chained(event, record.head);
  const next = evolved(id, record, event, line.digest);
  return { ...withRecord(plan, id, next), log: [...plan.log, line] };
}

/** Where it stands: among the recent, or in the Archive. */
function withRecord(plan: Plan, id: string, record: AnyRecord): Plan {
  const { archived, archivedRecords } = plan.after;
  if (!rowOf(plan.after, id)) {
    const complaint = record as AnyRecord & Complaint;
    if (archived.has(id)) return with_(plan, { archived: put(archived, id, complaint) });
    if (archivedRecords.has(id))
      return with_(plan, { archivedRecords: put(archivedRecords, id, record) });
  }
  return withRow(plan, id, { ...untyped, ...rowOf(plan.after, id), record });
}

const rowOf = (desk: Desk, id: string): AnyRow | undefined => rowsIn(desk, registerOf(id)).get(id);

function withRow(plan: Plan, id: string, row: AnyRow): Plan {
  const name = registerOf(id);
  return with_(plan, withRows([[name, put(rowsIn(plan.after, name), id, row)]]));
}

function forgotten(plan: Plan, { numbers, customers }: Kept): Plan {
  const { after } = plan;
  const only = <Value>(map: ReadonlyMap<string, Value>, keys: ReadonlySet<string>) =>
    new Map([...map].filter(([key]) => keys.has(key)));
  const kept = (name: RegisterName) => [name, only(rowsIn(after, name), numbers)] as const;
  return with_(plan, {
    ...withRows(registerNames.map(kept)),
    archivedRecords: new Map(
      [...after.archivedRecords].filter(([, { number }]) => numbers.has(number)),
    ),
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

function rewritten(plan: Plan, id: string): Plan {
  const row = rowOf(plan.after, id);
  if (!row) return plan;
  // A note waits for what is chosen beside it.
  const inputs = row.inputs.do === '' ? row.inputs : untyped.inputs;
  return withRow(plan, id, { edits: {}, inputs, record: row.record });
}

/** What people typed there meanwhile is still to be noticed. */
const replaced = (plan: Plan, id: string, record: AnyRecord): Plan =>
  withRow(plan, id, { ...untyped, ...rowOf(plan.after, id), record });

/** What the records say was erased by events; what people typed over them goes, too. */
function erased(plan: Plan, { ids, customers, mails }: Gone): Plan {
  const { after } = plan;
  const rows = (name: RegisterName) =>
    [...rowsIn(after, name)].map(
      ([id, row]) => [id, ids.has(id) ? { ...untyped, record: row.record } : row] as const,
    );
  return with_(plan, {
    ...withRows(registerNames.map((name) => [name, new Map(rows(name))])),
    customers: new Map(
      [...after.customers].map(([id, one]) => [
        id,
        customers.has(id) ? { ...one, keys: [], name: '', company: '' } : one,
      ]),
    ),
    outbox: new Map([...after.outbox].filter(([key]) => !mails.has(key))),
    log: after.log.map((line) => (ids.has(line.number) ? { ...line, payload: '' } : line)),
    answers: after.answers.map((one) => (ids.has(one.number) ? { ...one, comment: '' } : one)),
    intake: after.intake.map((one) => (ids.has(one.number) ? { ...one, number: '' } : one)),
  });
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
