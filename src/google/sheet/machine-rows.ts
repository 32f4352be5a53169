// The desk's own tabs: state, intake, outbox, log, answers, customers.
import type * as z from 'zod/mini';

import type { Customer } from '../../desk/customer.ts';
import type { StagedRow } from '../../desk/import-entry.ts';
import type { LogRow } from '../../desk/log.ts';
import type { Mail, MailPicture, OutboxRow } from '../../desk/outbox.ts';
import type { Problem } from '../../desk/problem.ts';
import type { IntakeRow } from '../../desk/response.ts';
import { blankState, State } from '../../desk/state.ts';
import type { SurveyAnswer } from '../../desk/survey-answer.ts';
import type { FieldValue } from './cells.ts';
import type { RawTable } from './read-tabs.ts';
import { recordsOf, whereOf } from './records.ts';

type Values = Readonly<Record<string, FieldValue>>;

const text = (values: Values, field: string): string => String(values[field] ?? '');
const number = (values: Values, field: string): number => Number(values[field] ?? 0);
const nullable = (values: Values, field: string): number | null => {
  const value = values[field];
  return typeof value === 'number' ? value : null;
};

const read = <Item>(
  table: RawTable | undefined,
  zone: string,
  make: (values: Values) => Item,
): Item[] => (table ? recordsOf(table, zone).map((row) => make(row.values)) : []);

export interface ParsedState {
  readonly state: State;
  readonly problems: readonly Problem[];
}

const keys = new Map<string, z.ZodMiniType>(Object.entries(State.shape));

/** A key that cannot be read keeps its blank value and is said. */
export function stateOf(table: RawTable | undefined): ParsedState {
  const state: Record<string, unknown> = { ...blankState };
  const problems: Problem[] = [];
  if (!table) return { state: blankState, problems };
  for (const row of recordsOf(table, 'Etc/UTC')) {
    const key = text(row.values, 'key');
    const value = jsonOf(text(row.values, 'value'));
    const schema = keys.get(key);
    if (!schema) continue;
    if (schema.safeParse(value).success) state[key] = value;
    else problems.push({ code: 'row-unreadable', where: whereOf(table, row.at), detail: key });
  }
  return { state: state as State, problems };
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export const intakeOf = (table: RawTable | undefined): IntakeRow[] =>
  read(table, 'Etc/UTC', (values) => ({
    sheetId: number(values, 'sheetId'),
    serial: number(values, 'serial'),
    digest: text(values, 'digest'),
    number: text(values, 'number'),
    recordedAt: number(values, 'recordedAt'),
    note: text(values, 'note'),
  }));

export const stagedOf = (table: RawTable | undefined): StagedRow[] =>
  read(table, 'Etc/UTC', (values) => ({
    at: number(values, 'at'),
    what: text(values, 'what'),
    continued: text(values, 'continued'),
    wanted: text(values, 'wanted'),
    result: text(values, 'result'),
    extra: text(values, 'extra'),
    rest: text(values, 'rest'),
  }));

export const outboxRowsOf = (table: RawTable | undefined): OutboxRow[] =>
  read(table, 'Etc/UTC', (values) => ({
    key: text(values, 'key'),
    state: (text(values, 'state') || 'queued') as OutboxRow['state'],
    at: number(values, 'at'),
    mail: mailOf(values),
    note: text(values, 'note'),
  }));

/** Only a mail's first row carries the mail. */
const mailOf = (values: Values): Mail | null =>
  text(values, 'to') === ''
    ? null
    : {
        key: text(values, 'key'),
        purpose: text(values, 'purpose') as Mail['purpose'],
        to: text(values, 'to'),
        subject: text(values, 'subject'),
        text: text(values, 'text'),
        html: text(values, 'html'),
        number: text(values, 'number'),
        leaves: number(values, 'leaves'),
        by: text(values, 'by'),
        picture: (jsonOf(text(values, 'picture')) as MailPicture | undefined) ?? null,
      };

export const logOf = (table: RawTable | undefined): LogRow[] =>
  read(table, 'Etc/UTC', (values) => ({
    at: number(values, 'at'),
    number: text(values, 'number'),
    type: text(values, 'type') as LogRow['type'],
    actor: text(values, 'actor'),
    payload: text(values, 'payload'),
    payloadDigest: text(values, 'payloadDigest'),
    digest: text(values, 'digest'),
  }));

export const answersOf = (table: RawTable | undefined, zone: string): SurveyAnswer[] =>
  read(table, zone, (values) => ({
    at: number(values, 'at'),
    number: text(values, 'number'),
    owner: text(values, 'owner'),
    score: nullable(values, 'score'),
    expected: (text(values, 'expected') || 'unknown') as SurveyAnswer['expected'],
    comeBack: (text(values, 'comeBack') || 'unknown') as SurveyAnswer['comeBack'],
    comment: text(values, 'comment'),
    by: (text(values, 'by') || 'form') as SurveyAnswer['by'],
    notCounted: text(values, 'notCounted') as SurveyAnswer['notCounted'],
    noMore: values['noMore'] === true,
  }));

export const customersOf = (table: RawTable | undefined): Customer[] =>
  read(table, 'Etc/UTC', (values) => ({
    id: text(values, 'id'),
    keys: Array.isArray(values['keys']) ? values['keys'].map(String) : [],
    name: text(values, 'name'),
    company: text(values, 'company'),
    since: number(values, 'since'),
  }));
