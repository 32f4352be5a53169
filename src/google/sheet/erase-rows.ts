// Cells whose words go: of records, of the lines, mails, answers and responses that belong to them. Rows stay where they are,
// so that no other row moves while somebody works there.

import type { Gone } from '../../desk/changes.ts';
import type { Plan } from '../../desk/plan.ts';
import { type RegisterName, registerNames } from '../../desk/registers.ts';
import { type TabName, tabs } from '../../desk/tabs.ts';
import type { CellValue } from './cells.ts';
import { keyOf } from './keyed-rows.ts';
import type { ReadDesk } from './parse-desk.ts';
import type { RawTab, RawTable } from './read-tabs.ts';
import { recordedOf } from './register-rows.ts';
import { cellsFor, type Fields, type Request, type Writer } from './requests.ts';
import { digestOfAnswers } from './response-rows.ts';
import type { Patch } from './write-plan.ts';

/** What a row is known by, whether its words go, and what stands there then. */
interface Wiped {
  readonly tab: TabName;
  /** A row is told from every other by this. */
  readonly by: string;
  goes(cell: (field: string) => string): boolean;
  readonly fields: Fields;
}

const noMail = { to: '', subject: '', text: '', html: '', picture: '', note: '' };
const nobody = { keys: '', name: '', company: '' };

const wiping = ({ ids, customers, mails }: Gone): readonly Wiped[] => {
  const isOfThem = (cell: (field: string) => string): boolean => ids.has(cell('number'));
  return [
    { tab: 'log', by: 'digest', goes: isOfThem, fields: { payload: '' } },
    { tab: 'logArchive', by: 'digest', goes: isOfThem, fields: { payload: '' } },
    { tab: 'answers', by: 'number', goes: isOfThem, fields: { comment: '' } },
    { tab: 'intake', by: 'digest', goes: isOfThem, fields: { number: '' } },
    { tab: 'outbox', by: 'key', goes: (cell) => mails.has(cell('key')), fields: noMail },
    { tab: 'customers', by: 'id', goes: (cell) => customers.has(cell('id')), fields: nobody },
  ];
};

const goneIn = (plan: Plan): readonly Gone[] =>
  plan.changes.flatMap((change) => (change.type === 'erase' ? [change.gone] : []));

export function erasePatches(plan: Plan, { raw }: ReadDesk, by: Writer): Patch[] {
  const wiped = goneIn(plan).flatMap(wiping);
  if (wiped.length === 0) return [];
  return [
    ...wiped.flatMap((one) => {
      const table = raw.tables.get(one.tab);
      return table ? wipedIn(table, one, by) : [];
    }),
    ...archivePatches(plan, raw.tables.get('archive'), by),
    ...recordPatches(plan, raw.tables.get('archivedRecords'), by),
  ];
}

type Cells = readonly CellValue[];

const cellIn =
  (table: RawTable, cells: Cells) =>
  (field: string): string => {
    const at = table.columns.at.get(field);
    return at === undefined ? '' : String(cells[at] ?? '');
  };

function wipedIn(table: RawTable, { tab, by, goes, fields }: Wiped, writer: Writer): Patch[] {
  const cells = cellsFor(tab, table, fields, writer);
  return table.rows.flatMap((row, index) => {
    const cell = cellIn(table, row);
    const holds = Object.keys(fields).some((field) => cell(field) !== '');
    const at = table.firstRow + index;
    return holds && goes(cell) ? [{ tab, by, key: cell(by), at, cells }] : [];
  });
}

const placesIn = (table: RawTable): [string, number][] =>
  table.rows.map((row, index) => [cellIn(table, row)(keyOf(table.tab)), table.firstRow + index]);

function archivePatches(plan: Plan, table: RawTable | undefined, by: Writer): Patch[] {
  if (!table) return [];
  return placesIn(table).flatMap(([key, at]) => {
    const record = plan.after.archived.get(key);
    if (!record || record === plan.before.archived.get(key)) return [];
    const { number, ...facts } = record;
    const recorded = recordedOf('complaints', record);
    const cells = cellsFor('archive', table, { ...facts, do: '', note: '', recorded }, by);
    return [{ tab: 'archive', key, at, cells }];
  });
}

function recordPatches(plan: Plan, table: RawTable | undefined, by: Writer): Patch[] {
  if (!table) return [];
  return placesIn(table).flatMap(([key, at]) => {
    const record = plan.after.archivedRecords.get(key);
    if (!record || record === plan.before.archivedRecords.get(key)) return [];
    const cells = cellsFor('archivedRecords', table, { recorded: JSON.stringify(record) }, by);
    return [{ tab: 'archivedRecords', key, at, cells }];
  });
}

/** Notes on their rows, copies that somebody made of these, and rows of response tabs. */
export function eraseRequests(plan: Plan, read: ReadDesk): Request[] {
  return goneIn(plan).flatMap((gone) => [
    ...registerNames.flatMap((name) => besideRecords(gone, read, name)),
    ...[...read.raw.responses].flatMap(([sheetId, tab]) => wipedResponses(gone, sheetId, tab)),
  ]);
}

function besideRecords({ ids }: Gone, { raw, registers }: ReadDesk, name: RegisterName): Request[] {
  const table = raw.tables.get(name);
  if (!table) return [];
  const { sheetId } = tabs[name];
  const own = [...registers[name].at].flatMap(([id, at]) => (ids.has(id) ? [at] : []));
  const copies = placesIn(table).flatMap(([id, at]) =>
    ids.has(id) && !own.includes(at) ? [at] : [],
  );
  return [
    ...own.map((at) => cleared(sheetId, at, 'note')),
    ...copies.map((at) => cleared(sheetId, at, 'userEnteredValue,note')),
  ];
}

function wipedResponses({ responses }: Gone, sheetId: number, tab: RawTab): Request[] {
  const theirs = new Set(
    responses.filter((one) => one.sheetId === sheetId).map((one) => `${one.serial} ${one.digest}`),
  );
  if (theirs.size === 0) return [];
  return tab.rows.flatMap(([serial, ...answers], index) => {
    const isTheirs = theirs.has(`${serial} ${digestOfAnswers(answers.map(String))}`);
    return isTheirs ? [cleared(sheetId, tab.firstRow + index, 'userEnteredValue,note')] : [];
  });
}

const cleared = (sheetId: number, row: number, fields: string): Request => ({
  updateCells: { range: { sheetId, startRowIndex: row, endRowIndex: row + 1 }, fields },
});
