// The tabs and their columns, in the order in which set-up makes them. Headers are words (words.ts); people
// may rename tabs and move columns: tabs are found by sheetId, columns by header in any of the three languages.

import { declaredRegisters, declaredTabs } from '../complaints/facts.ts';
import { complaintFacts } from './complaint.ts';
import { ordered } from './declared.ts';
import { amount, type Facts, json, type ColumnKind as Kind, perhapsOneOf, text } from './fact.ts';
import { indexTab } from './key-index.ts';
import { logTabs } from './log.ts';
import { outboxTab } from './outbox.ts';
import { teamTab } from './people.ts';
import { rulesTab, settingsTab, touchpointsTab } from './policy.ts';
import { type Register, tableOf } from './register.ts';
import { registers } from './registers.ts';
import { stateTab } from './state.ts';
import { machine, shared, type Table, type TableLook, table } from './table.ts';
import type { Words } from './words.ts';
import { hoursTab } from './working-hours.ts';

/** In which columns a complaint's facts stand on a new desk, what has to be done first. Facts that are not named here
 * follow the others. */
const inOrder = [
  ...['number', 'status', 'step', 'due', 'owner', 'name', 'what', 'wanted', 'kind', 'severity'],
  ...[
    'place',
    'received',
    'channel',
    'company',
    'mail',
    'phone',
    'reach',
    'order',
    'about',
    'named',
    'hurt',
    'perhapsHurt',
  ],
  ...['firstOwner', 'firstAnswerDue', 'firstAnswered', 'solveDue', 'resolved', 'closed'],
  ...['promise', 'promiseDue', 'justified', 'cause', 'remedy', 'value', 'approvedBy', 'result'],
  ...['reasons', 'accepted', 'score', 'expected', 'comeBack', 'reopened', 'extra', 'continued'],
  ...['belongsTo', 'language', 'purpose', 'customer', 'promisesKept', 'promisesMoved'],
  ...[
    'promisesBroken',
    'promiseSettled',
    'reopenedAt',
    'waitingSince',
    'pausedMinutes',
    'lastTold',
    'warned',
  ],
  ...['survey', 'surveyAt', 'surveyOwner', 'surveyCaller', 'surveys', 'declinedAt', 'allowedAt'],
  ...['practice', 'acknowledged', 'alarmed', 'actions', 'head'],
];

const doors = [
  ...(['take', 'told', 'wait', 'solved', 'close', 'asked', 'help'] as const),
  ...(['approve', 'decline'] as const),
] as const;

const shownFirst = (facts: Facts): Facts => {
  const entries = Object.entries(facts);
  return Object.fromEntries([
    ...entries.filter(([, { hidden }]) => !hidden),
    ...entries.filter(([, { hidden }]) => hidden),
  ]);
};

/** What a complaint's row keeps besides its facts: the phone's door, a note, all of it as recorded, and its place. */
const complaintRow: Facts = {
  do: perhapsOneOf('do', doors, 210),
  note: text(160),
  ...shownFirst(ordered(complaintFacts, inOrder)),
  recorded: json('hidden'),
  /** By which the rows are sorted; written when they are. */
  rank: amount('hidden'),
};

/** As set-up makes them, from left to right. Tabs that are not named here follow the others. */
const fromLeft = [
  ...['complaints', 'summary', 'satisfaction', 'promises', 'customers'],
  ...['team', 'hours', 'rules', 'touchpoints', 'phrases', 'settings'],
  ...['answers'],
  ...[
    'outbox',
    'log',
    'intake',
    'imports',
    'archive',
    'archivedRecords',
    'logArchive',
    'state',
    'index',
  ],
];

const registerTabs = Object.fromEntries(
  Object.entries<Register>(declaredRegisters).map(([name, one]) => [name, tableOf(one)]),
) as Readonly<Record<keyof typeof declaredRegisters, Table>>;

export const tables = {
  ...declaredTabs,
  ...registerTabs,
  ...logTabs,
  complaints: table(registers.complaints.sheetId, { ...shared, key: 'number' }, complaintRow),
  archive: table(84106, { ...machine, staffWrite: false, key: 'number' }, complaintRow),
  team: teamTab,
  hours: hoursTab,
  rules: rulesTab,
  touchpoints: touchpointsTab,
  settings: settingsTab,
  outbox: outboxTab,
  state: stateTab,
  index: indexTab,
};
export type TabName = keyof typeof tables;

/** Words of a choice are looked up under this name in words.ts. */
export type ChoiceName = keyof Words['sheet']['choices'];
export type ColumnKind = Extract<Kind, string> | { readonly choice: ChoiceName };

export interface Column {
  readonly field: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  readonly hidden?: true;
}

export interface Tab extends TableLook {
  readonly sheetId: number;
  readonly columns: readonly Column[];
}

const columnsOf = (facts: Facts): Column[] =>
  Object.entries(facts).flatMap(([field, { kind, width, hidden }]): Column[] =>
    width === null
      ? []
      : [{ field, kind: kind as ColumnKind, width, ...(hidden ? { hidden: true } : {}) }],
  );

const tabOf = ({ facts, ...tab }: Table): Tab => ({ ...tab, columns: columnsOf(facts) });

const all: readonly [string, Table][] = Object.entries(ordered(tables, fromLeft));

export const tabs = Object.fromEntries(all.map(([name, one]) => [name, tabOf(one)])) as Readonly<
  Record<TabName, Tab>
>;
export const tabNames = Object.keys(tabs) as readonly TabName[];

/** Codes of every choice that some column offers. */
export const choices = Object.fromEntries(
  all
    .flatMap(([, { facts }]) => Object.values(facts))
    .flatMap(({ kind, codes = [], each }) => {
      const name = each ?? (typeof kind === 'object' ? kind.choice : undefined);
      return name === undefined ? [] : [[name, codes]];
    }),
) as Readonly<Record<ChoiceName, readonly string[]>>;
