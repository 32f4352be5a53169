// From decisions to one plan: each decision sees the desk as the ones before it left it; nothing is written yet.

import { sameName } from '../plain/people.ts';
import type { Change, FirmChange, Gone, Kept } from './changes.ts';
import type { Complaint } from './complaint.ts';
import { type AnyRow, type Desk, rowsIn, standing, untyped, withRows } from './desk.ts';
import { type Layer, layerOver } from './layer.ts';
import { chained, type LogEvent, type LogRow } from './log.ts';
import type { Mail, OutboxRow } from './outbox.ts';
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

/** What a plan has come to so far. Its maps and lists are its own from the first change on, and changed in place: so many
 * changes would copy so many thousand rows each. A desk is what a decision is shown only while it decides. */
interface Draft {
  after: Desk;
  readonly log: LogRow[];
  readonly changes: Change[];
  readonly own: WeakSet<object>;
}

/** `desk` stays as it is, and so does what another plan is in the middle of. */
export function planOf(desk: Desk, decisions: readonly Decision[]): Plan {
  const draft: Draft = { after: desk, log: [], changes: [], own: new WeakSet() };
  for (const decide of decisions) {
    for (const change of decide(draft.after)) {
      draft.after = { ...draft.after, ...partOf(draft, change) };
      draft.changes.push(change);
    }
  }
  const { after, log, changes } = draft;
  return { before: desk, after, log, changes };
}

/** True when committing would write something. */
export const writes = (plan: Plan): boolean => plan.changes.some((c) => c.type !== 'problem');

/** What is new of the desk after this change. */
function partOf(draft: Draft, change: Change): Partial<Desk> {
  switch (change.type) {
    case 'event':
      return happened(draft, change.event);
    case 'rebuilt':
      return replaced(draft, change.number, change.record);
    case 'rewrite':
      return rewritten(draft, change.number);
    case 'firm':
      return firmAfter(draft.after, change);
    case 'state':
      return { state: { ...draft.after.state, ...change.set } };
    case 'forget':
      return forgotten(draft.after, change.keep);
    case 'erase':
      return erased(draft.after, change.gone);
    default:
      return withAdded(draft, change);
  }
}

function withAdded(draft: Draft, change: Change): Partial<Desk> {
  const { customers, intake, answers, problems } = draft.after;
  switch (change.type) {
    case 'customer':
      return { customers: put(draft, customers, change.customer.id, change.customer) };
    case 'intake':
      return { intake: added(draft, intake, change.row) };
    case 'answer':
      return { answers: added(draft, answers, change.answer) };
    case 'problem':
      return { problems: added(draft, problems, change.problem) };
    case 'mail':
      return queued(draft, change.mail);
    case 'outbox':
      return moved(draft, change.row);
    // Notes, rows and pages of the sheet alone: no decision sees them.
    default:
      return {};
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

function added<Item>({ own }: Draft, list: readonly Item[], item: Item): readonly Item[] {
  const mine = own.has(list) ? (list as Item[]) : [...list];
  own.add(mine);
  mine.push(item);
  return mine;
}

function put<Value>(
  { own }: Draft,
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  const mine = own.has(map) ? (map as Layer<Value>) : layerOver(map);
  own.add(mine);
  mine.put(key, value);
  return mine;
}

function happened(draft: Draft, event: LogEvent): Partial<Desk> {
  const { number: id } = event;
  const record = standing(draft.after, id) ?? born(id, event.at);
  const line = chained(event, record.head);
  draft.log.push(line);
  // Before the record stands there: a new complaint is looked up as it comes in.
  const contacts = reachedAnew(draft.after, event);
  return { ...withRecord(draft, id, evolved(id, record, event, line.digest)), ...contacts };
}

/** Whom a changed address or number leads to is looked up by the clock. */
function reachedAnew({ state, complaints }: Desk, { type, number, set }: LogEvent): Partial<Desk> {
  const isElse = type === 'received' || type === 'erased' || !complaints.has(number);
  const isOther = !isElse && ('mail' in set || 'phone' in set);
  if (!isOther || state.contacts.includes(number)) return {};
  return { state: { ...state, contacts: [...state.contacts, number] } };
}

/** Where it stands: among the recent, or in the Archive. */
function withRecord(draft: Draft, id: string, record: AnyRecord): Partial<Desk> {
  const { archived, archivedRecords } = draft.after;
  const row = rowOf(draft.after, id);
  if (!row && archived.has(id)) {
    const complaint = record as AnyRecord & Complaint;
    return { archived: put(draft, archived, id, complaint) };
  }
  if (!row && archivedRecords.has(id)) {
    return { archivedRecords: put(draft, archivedRecords, id, record) };
  }
  return withRow(draft, id, { ...untyped, ...row, record });
}

const rowOf = (desk: Desk, id: string): AnyRow | undefined => rowsIn(desk, registerOf(id)).get(id);

function withRow(draft: Draft, id: string, row: AnyRow): Partial<Desk> {
  const name = registerOf(id);
  return withRows([[name, put(draft, rowsIn(draft.after, name), id, row)]]);
}

function forgotten(after: Desk, { numbers, customers }: Kept): Partial<Desk> {
  const only = <Value>(map: ReadonlyMap<string, Value>, keys: ReadonlySet<string>) =>
    new Map([...map].filter(([key]) => keys.has(key)));
  const kept = (name: RegisterName) => [name, only(rowsIn(after, name), numbers)] as const;
  return {
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
  };
}

function queued(draft: Draft, mail: Mail): Partial<Desk> {
  const { outbox, now } = draft.after;
  if (outbox.has(mail.key)) return {};
  const entry = { mail, state: 'queued' as const, at: now, note: '' };
  return { outbox: put(draft, outbox, mail.key, entry) };
}

function moved(draft: Draft, { key, state, at, note }: OutboxRow): Partial<Desk> {
  const { outbox } = draft.after;
  const entry = outbox.get(key);
  return entry ? { outbox: put(draft, outbox, key, { ...entry, state, at, note }) } : {};
}

function rewritten(draft: Draft, id: string): Partial<Desk> {
  const row = rowOf(draft.after, id);
  if (!row) return {};
  // A note waits for what is chosen beside it.
  const inputs = row.inputs.do === '' ? row.inputs : untyped.inputs;
  return withRow(draft, id, { edits: {}, inputs, record: row.record });
}

/** What people typed there meanwhile is still to be noticed. */
const replaced = (draft: Draft, id: string, record: AnyRecord): Partial<Desk> =>
  withRow(draft, id, { ...untyped, ...rowOf(draft.after, id), record });

/** What the records say was erased by events; what people typed over them goes, too. */
function erased(after: Desk, { ids, customers, mails }: Gone): Partial<Desk> {
  const rows = (name: RegisterName) =>
    [...rowsIn(after, name)].map(
      ([id, row]) => [id, ids.has(id) ? { ...untyped, record: row.record } : row] as const,
    );
  return {
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
  };
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
