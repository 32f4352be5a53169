// All registers: complaints, and what capabilities keep besides.
import { declaredRegisters } from '../complaints/facts.ts';
import type { Instant } from './calendar.ts';
import { complaintFacts } from './complaint.ts';
import { evolve, newborn } from './evolve.ts';
import { blankOf, type Fact, type FieldValue, type RecordOf, recordIn } from './fact.ts';
import { lazily } from './lazily.ts';
import type { LogEvent } from './log.ts';
import type { AnyRecord, Register } from './register.ts';

/** The fields of a complaint that people may edit in the sheet. Whatever else is typed on a row is put back with the reason. */
const handFields = [
  'status',
  'owner',
  'kind',
  'severity',
  'name',
  'company',
  'mail',
  'phone',
  'order',
  'place',
  'wanted',
  'reach',
  'about',
  'named',
  'hurt',
  'perhapsHurt',
  'promise',
  'promiseDue',
  'justified',
  'cause',
  'remedy',
  'value',
  'approvedBy',
  'result',
  'reasons',
  'accepted',
  'belongsTo',
] as const;

const complaints = {
  sheetId: 84101,
  ids: /^[A-Z]{1,4}-\d{4}-\d{4,}$/,
  facts: complaintFacts,
  byHand: handFields,
} as const satisfies Register;

export const registers = { complaints, ...declaredRegisters };
export type RegisterName = keyof typeof registers;
/** What a row of it says. */
export type RecordNamed<Name extends RegisterName> = RecordOf<(typeof registers)[Name]['facts']>;

export const registerNames = Object.keys(registers) as readonly RegisterName[];

export const ofEach = <Value>(
  make: (name: RegisterName) => Value,
): Readonly<Record<RegisterName, Value>> =>
  Object.fromEntries(registerNames.map((name) => [name, make(name)])) as never;

const white: Readonly<Record<string, readonly string[]>> = ofEach((name) =>
  name === 'complaints' ? ['do', 'note', ...handFields] : registers[name].byHand,
);

/** Columns of a tab that people may type on, if it is a register's. */
export const whiteColumns = (tab: string): readonly string[] => white[tab] ?? [];

/** Facts whose dates people see. */
export const shownMoments = ofEach((name) =>
  Object.entries((registers[name] as Register).facts).flatMap(([field, { kind, width, hidden }]) =>
    kind === 'moment' && width !== null && !hidden ? [field] : [],
  ),
);

/** All but complaints. */
export const otherRegisters: readonly RegisterName[] = registerNames.filter(
  (name) => name !== 'complaints',
);

/** Whose id it is. */
export const registerOf = (id: string): RegisterName =>
  otherRegisters.find((name) => registers[name].ids.test(id)) ?? 'complaints';

/** By what a row of it is known. */
export const keyField = (name: RegisterName): 'number' | 'id' =>
  name === 'complaints' ? 'number' : 'id';

const blanks = lazily(() =>
  ofEach((name) => blankOf((registers[name] as Register).facts) as unknown as AnyRecord),
);

export const blankRecord = (name: RegisterName): AnyRecord => blanks()[name];

/** A record before its first event. */
export const born = (id: string, at: Instant): AnyRecord => {
  const name = registerOf(id);
  return name === 'complaints' ? newborn(id, at) : { ...blankRecord(name), ...{ id } };
};

/** The record after one more event. */
export const evolved = (
  id: string,
  record: AnyRecord,
  event: Pick<LogEvent, 'at' | 'set'>,
  head: string,
): AnyRecord =>
  registerOf(id) === 'complaints'
    ? evolve(record as never, event, head)
    : { ...record, ...event.set, head };

/** What a record of it keeps, fact by fact: of which kind, and what it is while nothing is known. */
export const factsOf = (name: RegisterName) =>
  Object.entries<Fact<FieldValue>>((registers[name] as Register).facts as never).map(
    ([field, { kind, blank }]) => ({ field, kind, blank }),
  );

/** Or the name of the first fact that is none. */
export const recordOfValues = (
  name: RegisterName,
  values: Readonly<Record<string, unknown>>,
): AnyRecord | string => recordIn((registers[name] as Register).facts, values) as never;
