// The tabs and their columns, in the order in which set-up makes them. Headers are words (words.ts); people
// may rename tabs and move columns: tabs are found by sheetId, columns by header in any of the three languages.

import { languages } from '../language/languages.ts';
import { statuses } from '../plain/status.ts';
import {
  channels,
  comparisons,
  purposes,
  reaches,
  severities,
  steps,
  surveyStates,
  verdicts,
} from './choices.ts';
import { complaintFacts } from './complaint.ts';
import type { Facts, ColumnKind as Kind } from './fact.ts';
import { happenings } from './log.ts';
import { mailPurposes, mailStates } from './outbox.ts';
import { roles } from './people.ts';
import { answeredBy, notCounted } from './survey-answer.ts';

// Words of a choice are looked up under this name in words.ts.
export const choices = {
  status: statuses,
  channel: channels,
  reach: reaches,
  purpose: purposes,
  severity: severities,
  step: steps,
  verdict: verdicts,
  comparison: comparisons,
  survey: surveyStates,
  answeredBy,
  notCounted,
  role: roles,
  language: languages,
  happening: happenings,
  mailState: mailStates,
  mailPurpose: mailPurposes,
  do: ['take', 'told', 'wait', 'solved', 'close', 'asked', 'help'],
} as const;
export type ChoiceName = keyof typeof choices;

export type ColumnKind = Extract<Kind, string> | { readonly choice: ChoiceName };

export interface Column {
  readonly field: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  readonly hidden?: true;
}

export interface Tab {
  /** Fixed when the tab is made, so that renaming harms nobody. */
  readonly sheetId: number;
  readonly columns: readonly Column[];
  /** Column whose value names a row. */
  readonly key?: string;
  /** `machine` tabs are hidden or grey; `page` tabs are written whole. */
  readonly use: 'people' | 'machine' | 'page';
  /** Staff calls write there: protection can only warn (design.md section 2, Identity). */
  readonly staffWrite: boolean;
}

const col = (field: string, kind: ColumnKind = 'text', width = 120): Column => ({
  field,
  kind,
  width,
});
const hidden = (field: string, kind: ColumnKind = 'text'): Column => ({
  field,
  kind,
  width: 160,
  hidden: true,
});
const choice = (name: ChoiceName): ColumnKind => ({ choice: name });

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
    'hurt',
  ],
  ...['firstOwner', 'firstAnswerDue', 'firstAnswered', 'solveDue', 'resolved', 'closed'],
  ...['promise', 'promiseDue', 'justified', 'cause', 'remedy', 'value', 'approvedBy', 'result'],
  ...['accepted', 'score', 'expected', 'comeBack', 'reopened', 'extra', 'continued', 'belongsTo'],
  ...['language', 'purpose', 'customer', 'promisesKept', 'promisesMoved', 'promisesBroken'],
  ...['promiseSettled', 'reopenedAt', 'waitingSince', 'pausedMinutes', 'lastTold', 'warned'],
  ...['survey', 'surveyAt', 'surveyOwner', 'surveyCaller', 'surveys', 'declinedAt', 'allowedAt'],
  ...['practice', 'acknowledged', 'alarmed', 'actions', 'head'],
];

const placeOf = ({ field }: Column): number =>
  inOrder.includes(field) ? inOrder.indexOf(field) : inOrder.length;

export const columnsOf = (facts: Facts): Column[] =>
  Object.entries(facts).flatMap(([field, { kind, width, hidden }]): Column[] =>
    width === null
      ? []
      : [{ field, kind: kind as ColumnKind, width, ...(hidden ? { hidden: true } : {}) }],
  );

const factColumns = columnsOf(complaintFacts).sort((a, b) => placeOf(a) - placeOf(b));

const complaintColumns: readonly Column[] = [
  col('do', choice('do'), 110),
  col('note', 'text', 140),
  ...factColumns.filter((column) => !column.hidden),
  ...factColumns.filter((column) => column.hidden),
  hidden('recorded', 'json'),
];

const logColumns: readonly Column[] = [
  col('at', 'iso', 180),
  col('number', 'text', 110),
  col('type', choice('happening'), 140),
  col('actor', 'text', 100),
  col('payload', 'json', 400),
  col('payloadDigest', 'text', 120),
  col('digest', 'text', 120),
];

const tab = (
  sheetId: number,
  use: Tab['use'],
  staffWrite: boolean,
  columns: readonly Column[],
  key?: string,
): Tab =>
  key === undefined
    ? { sheetId, use, staffWrite, columns }
    : { sheetId, use, staffWrite, columns, key };

export const tabs = {
  complaints: tab(84101, 'people', true, complaintColumns, 'number'),
  customers: tab(
    84108,
    'people',
    true,
    [
      col('id', 'text', 90),
      col('keys', 'list', 220),
      col('name', 'text', 140),
      col('company', 'text', 160),
      col('since', 'moment', 130),
    ],
    'id',
  ),
  answers: tab(84109, 'people', true, [
    col('at', 'moment', 130),
    col('number', 'text', 110),
    col('owner', 'text', 100),
    col('score', 'number', 60),
    col('expected', choice('comparison'), 100),
    col('comeBack', choice('verdict'), 100),
    col('comment', 'text', 320),
    col('by', choice('answeredBy'), 120),
    col('notCounted', choice('notCounted'), 120),
    col('noMore', 'yes', 90),
  ]),
  team: tab(
    84110,
    'people',
    false,
    [
      col('name', 'text', 120),
      col('mail', 'text', 200),
      col('role', choice('role'), 100),
      col('department', 'text', 120),
      col('places', 'list', 140),
      col('skills', 'list', 140),
      col('languages', 'list', 140),
      col('capacity', 'number', 80),
      col('workdays', 'list', 120),
      col('limit', 'number', 90),
      col('currency', 'text', 80),
      col('awayFrom', 'text', 100),
      col('awayTo', 'text', 100),
      col('standIn', 'text', 120),
    ],
    'name',
  ),
  hours: tab(
    84111,
    'people',
    false,
    [col('day', 'text', 140), col('spans', 'list', 260), col('note', 'text', 260)],
    'day',
  ),
  rules: tab(
    84112,
    'people',
    false,
    [
      col('kind', 'text', 140),
      col('nameEn', 'text', 140),
      col('nameZhHans', 'text', 140),
      col('nameZhHant', 'text', 140),
      col('purpose', choice('purpose'), 110),
      col('goesTo', 'text', 120),
      col('skill', 'text', 110),
      col('severity', choice('severity'), 100),
      col('firstAnswerHours', 'number', 110),
      col('solveHours', 'number', 110),
    ],
    'kind',
  ),
  touchpoints: tab(
    84113,
    'people',
    false,
    [col('place', 'text', 200), col('note', 'text', 400)],
    'place',
  ),
  phrases: tab(84114, 'people', true, [
    col('title', 'text', 200),
    col('language', choice('language'), 100),
    col('text', 'text', 600),
  ]),
  settings: tab(
    84115,
    'people',
    false,
    [
      col('setting', 'text', 240),
      col('value', 'text', 240),
      col('meaning', 'text', 520),
      hidden('key'),
    ],
    'key',
  ),
  summary: tab(84120, 'page', false, []),
  satisfaction: tab(84121, 'page', false, []),
  outbox: tab(84105, 'machine', true, [
    col('key', 'text', 180),
    col('state', choice('mailState'), 90),
    col('at', 'iso', 180),
    col('purpose', choice('mailPurpose'), 110),
    col('to', 'text', 200),
    col('subject', 'text', 260),
    col('text', 'text', 320),
    col('html', 'text', 60),
    col('number', 'text', 110),
    col('leaves', 'iso', 180),
    col('by', 'text', 100),
    col('picture', 'json', 60),
    col('note', 'text', 200),
  ]),
  log: tab(84104, 'machine', true, logColumns),
  intake: tab(84102, 'machine', true, [
    col('sheetId', 'number', 100),
    col('serial', 'number', 140),
    col('digest', 'text', 160),
    col('number', 'text', 110),
    col('recordedAt', 'iso', 180),
    col('note', 'text', 260),
  ]),
  imports: tab(84131, 'machine', true, [
    col('at', 'number', 80),
    col('what', 'text', 320),
    col('continued', 'text', 120),
    col('wanted', 'text', 120),
    col('result', 'text', 200),
    col('extra', 'text', 200),
    col('rest', 'json', 400),
  ]),
  archive: tab(84106, 'machine', false, complaintColumns, 'number'),
  logArchive: tab(84107, 'machine', false, logColumns),
  state: tab(84103, 'machine', true, [col('key', 'text', 160), col('value', 'json', 700)], 'key'),
} as const satisfies Record<string, Tab>;

export type TabName = keyof typeof tabs;
export const tabNames = Object.keys(tabs) as readonly TabName[];
