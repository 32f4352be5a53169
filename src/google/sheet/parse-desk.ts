// From what was read to the desk that decisions are shown, and where on the sheet each row of it stands.

import type { Complaint } from '../../desk/complaint.ts';
import { type Desk, type Records, withRows } from '../../desk/desk.ts';
import { problemOf } from '../../desk/doubt.ts';
import { readOf } from '../../desk/history.ts';
import { outboxOf, outboxRow } from '../../desk/outbox.ts';
import { withAbsences } from '../../desk/people.ts';
import { ruleIn } from '../../desk/policy.ts';
import type { Problem } from '../../desk/problem.ts';
import { ofEach, type RegisterName, registerNames } from '../../desk/registers.ts';
import type { TabName } from '../../desk/tabs.ts';
import { words } from '../../desk/words.ts';
import { archiveGlance } from './archive-glance.ts';
import { historyIn } from './history-rows.ts';
import { hoursOf } from './hours-rows.ts';
import type { RawSheets, RawTable } from './read-tabs.ts';
import { headerProblems, isWritable } from './records.ts';
import { archivedRecord, type RegisterRows, registerRowsOf } from './register-rows.ts';
import { missingQuestions, responsesOf } from './response-rows.ts';
import { settingsOf } from './settings-rows.ts';
import { stateOf } from './state-rows.ts';
import { checkedRowsOf, rowsOf } from './table-rows.ts';

/** What only the execution knows. */
export interface Circumstances {
  readonly now: number;
  readonly actor: string;
  readonly entropy: string;
  readonly spreadsheetId: string;
}

export interface ReadDesk {
  readonly desk: Desk;
  readonly raw: RawSheets;
  readonly registers: Readonly<Record<RegisterName, RegisterRows>>;
  /** New rows come below the last: Google refused what was written, and refuses rows between others to whoever may not edit
   * a column that a firm has closed. */
  readonly onlyBelow?: true;
  /** What the index says cannot be: it is to be written anew. */
  readonly indexIsBroken?: true;
}

export function parseDesk(raw: RawSheets, here: Circumstances): ReadDesk {
  const table = (tab: TabName) => raw.tables.get(tab);
  const state = stateOf(table('state'));
  const { problems: policyProblems, ...firm } = policyIn(raw, state.state);
  const { zone } = firm.settings;
  const registers = ofEach((name) => registerIn(raw, name, zone, givenBy(state.state)));
  const desk: Desk = {
    ...here,
    ...firm,
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${here.spreadsheetId}/edit`,
    words,
    state: state.state,
    ...recordsIn(registers),
    ...pastIn(raw, state.state, zone),
    archivedRecords: archivedRecordsIn(raw),
    customers: new Map(rowsOf('customers', table('customers')).map((one) => [one.id, one])),
    ...responsesIn(raw, state.state, zone),
    intake: rowsOf('intake', table('intake')),
    staged: rowsOf('imports', table('imports')),
    outbox: outboxOf(rowsOf('outbox', table('outbox')).map(outboxRow)),
    log: [...rowsOf('logArchive', table('logArchive')), ...rowsOf('log', table('log'))],
    unwritable: unwritableIn(raw),
    problems: [
      ...sheetProblems(raw),
      ...policyProblems,
      ...state.problems,
      ...registerNames.flatMap((name) => registers[name].problems),
      ...questionsMissing(raw, state.state),
    ],
  };
  return { desk, raw, registers };
}

const recordsIn = (registers: ReadDesk['registers']): Records & Pick<Desk, 'typed'> => ({
  ...(withRows(registerNames.map((name) => [name, registers[name].rows])) as Records),
  typed: registers.complaints.typed,
});

function archivedIn(raw: RawSheets, zone: string): Desk['archived'] {
  const table = raw.tables.get('archive');
  if (!table) return new Map();
  if (table.isGlance) return archiveGlance(table, zone);
  const { rows } = registerRowsOf('complaints', table, zone);
  return new Map([...rows].map(([n, { record }]): [string, Complaint] => [n, record as Complaint]));
}

function pastIn(
  raw: RawSheets,
  { archiveBlocks, answerBlocks }: Desk['state'],
  zone: string,
): Pick<Desk, 'archived' | 'answers' | 'history'> {
  const answers = raw.tables.get('answers');
  if (!raw.history) return { archived: archivedIn(raw, zone), answers: answersIn(answers, zone) };
  const history = historyIn(raw.history, answers, zone);
  const archived = readOf(history.archive, archiveBlocks.length);
  return {
    archived: new Map(archived.map((one) => [one.number, one])),
    answers: readOf(history.answers, answerBlocks.length),
    history,
  };
}

const answersIn = (table: RawTable | undefined, zone: string) => rowsOf('answers', table, zone);

const archivedRecordsIn = ({ tables }: RawSheets): Desk['archivedRecords'] =>
  new Map(
    rowsOf('archivedRecords', tables.get('archivedRecords')).flatMap(({ id, recorded }) => {
      const record = archivedRecord(id, recorded);
      return record ? [[id, record] as const] : [];
    }),
  );

const sheetProblems = ({ missing, tables }: RawSheets): Problem[] => [
  ...[...missing].map(tabMissing),
  ...[...tables.values()].flatMap(headerProblems),
];

const tabMissing = (where: TabName): Problem => ({ code: 'tab-missing', where, detail: '' });

type Policy = Pick<
  Desk,
  'settings' | 'hours' | 'team' | 'rules' | 'places' | 'phrases' | 'problems' | 'doubts'
>;

function policyIn(raw: RawSheets, { away, hours: kept }: Desk['state']): Policy {
  const table = (tab: TabName) => raw.tables.get(tab);
  const { settings, problems } = settingsOf(table('settings'));
  const { hours, ...hoursRead } = hoursOf(table('hours'), settings.zone, kept);
  const team = checkedRowsOf('team', table('team'), settings.currency);
  const rules = checkedRowsOf('rules', table('rules'));
  const places = checkedRowsOf('touchpoints', table('touchpoints'));
  const phrases = checkedRowsOf('phrases', table('phrases'));
  const parts = [hoursRead, team, rules, places, phrases];
  const doubts = parts.flatMap((part) => part.doubts);
  return {
    settings,
    hours,
    doubts,
    team: withAbsences(team.items, away),
    rules: rules.items.map(ruleIn),
    places: places.items,
    phrases: phrases.items,
    problems: [...problems, ...parts.flatMap((part) => part.problems), ...doubts.map(problemOf)],
  };
}

const noRows: RegisterRows = {
  rows: new Map(),
  at: new Map(),
  strays: new Map(),
  copies: [],
  typed: [],
  problems: [],
};

/** A number that somebody made up was not. */
const givenBy =
  ({ numbers }: Desk['state']) =>
  (number: string): boolean => {
    const parts = /^[A-Z]{1,4}-(\d{4})-(\d{4,})$/.exec(number);
    return parts !== null && Number(parts[2]) <= (numbers[parts[1] ?? ''] ?? 0);
  };

function registerIn(
  raw: RawSheets,
  name: RegisterName,
  zone: string,
  isGiven: (number: string) => boolean,
): RegisterRows {
  const table = raw.tables.get(name);
  if (!table) return noRows;
  const rows = registerRowsOf(name, table, zone, isGiven);
  return name === 'complaints' || isWritable(name, table)
    ? rows
    : { ...noRows, problems: rows.problems };
}

const unwritableIn = ({ tables, missing }: RawSheets): Desk['unwritable'] =>
  new Set([
    ...missing,
    ...[...tables].flatMap(([tab, table]) =>
      table.isGlance || isWritable(tab, table) ? [] : [tab],
    ),
  ]);

const questionsMissing = (raw: RawSheets, { forms }: Desk['state']): Problem[] =>
  forms.flatMap((form) => {
    const tab = raw.responses.get(form.sheetId);
    return tab ? missingQuestions(tab, form) : [];
  });

function responsesIn(
  raw: RawSheets,
  state: Desk['state'],
  zone: string,
): Pick<Desk, 'responses' | 'responseTabs'> {
  const forms = state.forms.filter((form) => raw.responses.has(form.sheetId));
  const tabOf = (sheetId: number) => raw.responses.get(sheetId);
  return {
    responses: forms.flatMap((form) => {
      const tab = tabOf(form.sheetId);
      return tab ? responsesOf(tab, form, zone) : [];
    }),
    responseTabs: new Map(
      forms.map(({ sheetId }) => {
        const tab = tabOf(sheetId);
        const firstRow = tab?.firstRow ?? 1;
        return [sheetId, { sheetId, from: firstRow + 1, rows: firstRow + (tab?.rows.length ?? 0) }];
      }),
    ),
  };
}
