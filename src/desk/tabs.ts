// The tabs and their columns, in the order in which set-up makes them. Headers are words (words.ts); people
// may rename tabs and move columns: tabs are found by sheetId, columns by header in any of the three languages.

import { languages } from '../language/languages.ts';
import {
  channels,
  comparisons,
  purposes,
  reaches,
  severities,
  statuses,
  steps,
  surveyStates,
  verdicts,
} from './complaint.ts';
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

export type ColumnKind =
  | 'text'
  | 'number'
  /** A cell shows the instant in the desk's zone, a serial number with a date-time format. */
  | 'moment'
  /** The instant as ISO text in UTC: machine tabs. */
  | 'iso'
  | 'yes'
  /** Lines or comma-separated words. */
  | 'list'
  | 'json'
  | { readonly choice: ChoiceName };

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

const complaintColumns: readonly Column[] = [
  col('do', choice('do'), 110),
  col('note', 'text', 140),
  col('number', 'text', 110),
  col('status', choice('status'), 110),
  col('step', choice('step'), 150),
  col('due', 'moment', 130),
  col('owner', 'text', 90),
  col('name', 'text', 120),
  col('what', 'text', 320),
  col('wanted', 'text', 160),
  col('kind', 'text', 110),
  col('severity', choice('severity'), 80),
  col('place', 'text', 100),
  col('received', 'moment', 130),
  col('channel', choice('channel'), 80),
  col('company', 'text', 120),
  col('mail', 'text', 160),
  col('phone', 'text', 120),
  col('reach', choice('reach'), 90),
  col('order', 'text', 100),
  col('about', 'text', 100),
  col('hurt', 'yes', 60),
  col('firstOwner', 'text', 90),
  col('firstAnswerDue', 'moment', 130),
  col('firstAnswered', 'moment', 130),
  col('solveDue', 'moment', 130),
  col('resolved', 'moment', 130),
  col('closed', 'moment', 130),
  col('promise', 'text', 180),
  col('promiseDue', 'moment', 130),
  col('justified', choice('verdict'), 80),
  col('cause', 'text', 140),
  col('remedy', 'text', 140),
  col('value', 'number', 80),
  col('approvedBy', 'text', 90),
  col('result', 'text', 200),
  col('accepted', choice('verdict'), 80),
  col('score', 'number', 60),
  col('expected', choice('comparison'), 90),
  col('comeBack', choice('verdict'), 80),
  col('reopened', 'number', 70),
  col('extra', 'text', 160),
  col('continued', 'text', 120),
  col('belongsTo', 'text', 110),
  hidden('language', choice('language')),
  hidden('purpose', choice('purpose')),
  hidden('customer'),
  hidden('promisesKept', 'number'),
  hidden('promisesMoved', 'number'),
  hidden('promisesBroken', 'number'),
  hidden('promiseSettled', 'moment'),
  hidden('reopenedAt', 'moment'),
  hidden('waitingSince', 'moment'),
  hidden('pausedMinutes', 'number'),
  hidden('lastTold', 'moment'),
  hidden('warned'),
  hidden('survey', choice('survey')),
  hidden('surveyAt', 'moment'),
  hidden('surveyOwner'),
  hidden('surveyCaller'),
  hidden('surveys', 'number'),
  hidden('declinedAt', 'moment'),
  hidden('allowedAt', 'moment'),
  hidden('practice', 'yes'),
  hidden('acknowledged', 'moment'),
  hidden('alarmed'),
  hidden('actions'),
  hidden('head'),
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
