// When Google refuses a whole run: the same work piece by piece, and what is written in place of the piece it refuses.

import type { Change } from '../desk/changes.ts';
import { type AnyRow, type Desk, deskWords, rowsIn, untyped, withRows } from '../desk/desk.ts';
import { type Decision, type Plan, planOf } from '../desk/plan.ts';
import { type Problem, withProblem } from '../desk/problem.ts';
import { registerNames } from '../desk/registers.ts';
import type { Response } from '../desk/response.ts';
import type { Tail } from '../desk/state.ts';
import type { TypedRow } from '../desk/typed-row.ts';
import { countRecent } from './customers/count-complaints.ts';
import { problemAlarm } from './health/problem-alarm.ts';
import { moveTails } from './intake/take-in.ts';
import { type Unrecorded, unrecorded } from './intake/unrecorded.ts';
import {
  care,
  comingIn,
  nightDone,
  reports,
  rowsBack,
  timeOf,
  typed,
  typedIn,
} from './playbook.ts';
import { unaligned } from './promises/align-promises.ts';
import { breakPromise, passed } from './promises/break-promises.ts';
/** What can be committed alone when Google refused the whole run. */
export interface WorkItem {
  readonly alone: (desk: Desk) => Plan;
  /** What is written in its place when it is refused, too. */
  readonly aside: (desk: Desk) => Plan;
}

/** The responses and the edited rows of a run one by one, and what follows from them. */
export function workItems(desk: Desk, whole: boolean): readonly WorkItem[] {
  const { fresh, edits: edited } = unrecorded(desk, whole);
  const responses = [...fresh, ...edited.map((edit) => edit.response)];
  const rows = registerNames
    .flatMap((name) => [...rowsIn(desk, name)])
    .filter(([, row]) => isEdited(row));
  return [
    ...responses.map((response) => ({
      alone: (now: Desk) => onlyResponse(now, response, whole),
      aside: (now: Desk) => setAsideResponse(now, response, whole),
    })),
    ...rows.map(([number]) => ({
      alone: (now: Desk) => planOf(onlyEdited(now, number), [(seen) => typed(seen, undefined)]),
      aside: (now: Desk) => setAsideAs(now, number),
    })),
    ...desk.typed.map((row) => ({
      alone: (now: Desk) => planOf(onlyTyped(now, row), [(seen) => typedIn(seen, undefined)]),
      aside: (now: Desk) =>
        setAsideAs(now, `${deskWords(now).sheet.tabs.complaints} ${row.at + 1}`),
    })),
    ...promiseItems(desk),
    ...itemsOf(care),
  ];
}

/** One that Google refuses stops no other. */
const promiseItems = (desk: Desk): readonly WorkItem[] => [
  ...[...unaligned(desk).keys()].map((number) => ({
    alone: (now: Desk) => planOf(now, [(seen) => unaligned(seen).get(number) ?? []]),
    aside: (now: Desk) => setAsideAs(now, number),
  })),
  ...passed(desk).map(({ id }) => ({
    alone: (now: Desk) => planOf(now, [(seen) => breakPromise(seen, id)]),
    aside: (now: Desk) => setAsideAs(now, id),
  })),
];

/** And what time brings, each by itself. */
export const clockItems = (
  desk: Desk,
  { whole, asks, report, night }: Readonly<Record<'whole' | 'asks' | 'report' | 'night', boolean>>,
): readonly WorkItem[] => [
  ...workItems(desk, whole),
  ...itemsOf([
    ...timeOf(asks),
    ...(report ? reports : []),
    ...(night ? [rowsBack, countRecent, nightDone] : []),
  ]),
];

const itemsOf = (decisions: readonly Decision[]): readonly WorkItem[] =>
  decisions.map((decide) => ({
    alone: (desk) => planOf(desk, [decide]),
    aside: (desk) => setAsideAs(desk, ''),
  }));

const isEdited = ({ edits, inputs }: AnyRow): boolean =>
  Object.keys(edits).length > 0 || inputs.do !== '' || inputs.note !== '';

const onlyEdited = (desk: Desk, id: string): Desk => ({
  ...desk,
  ...withRows(
    registerNames.map((name) => {
      const rows = [...rowsIn(desk, name)];
      const only = rows.map(
        ([key, row]) => [key, key === id ? row : { ...row, ...untyped }] as const,
      );
      return [name, new Map(only)];
    }),
  ),
});

const onlyTyped = (desk: Desk, { claim, at }: TypedRow): Desk => ({
  ...desk,
  typed: desk.typed.filter((row) => row.claim === claim && row.at === at),
});

const setAsideAs = (desk: Desk, where: string): Plan =>
  planOf(desk, [(now) => problemNoted(now, { code: 'commit-failed', where, detail: '' })]);

function onlyResponse(desk: Desk, item: Response, whole: boolean): Plan {
  return planOf(desk, [...comingIn(onlyWork(desk, item, whole), desk), ...care]);
}

/** It stands in Intake without a number, and on the health list with the reason; the response tab still has it. */
function setAsideResponse(desk: Desk, item: Response, whole: boolean): Plan {
  const { sheetId, serial, digest, row } = item;
  const note = 'refused by Google';
  const record: Decision = (now) => [
    { type: 'intake', row: { sheetId, serial, digest, number: '', recordedAt: now.now, note } },
    ...problemNoted(now, { code: 'response-set-aside', where: `${sheetId}:${row}`, detail: '' }),
  ];
  return planOf(desk, [record, moveTails(desk, onlyWork(desk, item, whole))]);
}

/** Said once, however often it is tried again; alarmed once an hour, however much is set aside in it. */
const problemNoted = (desk: Desk, problem: Problem): readonly Change[] =>
  desk.state.problems.some(({ code, where }) => code === problem.code && where === problem.where)
    ? []
    : [
        {
          type: 'state',
          set: { problems: withProblem(desk.state.problems, problem) },
        },
        ...problemAlarm(desk, problem),
      ];

/** The mark does not move past what is still to do. */
function onlyWork(desk: Desk, item: Response, whole: boolean): Unrecorded {
  const work = unrecorded(desk, whole);
  const isItem = (r: Response): boolean => r.sheetId === item.sheetId && r.row === item.row;
  const marks = Object.entries(work.tails).map(([id, tail]): [string, Tail] => [
    id,
    { ...tail, rows: desk.state.tails[id]?.rows ?? 1 },
  ]);
  return {
    ...work,
    fresh: work.fresh.filter(isItem),
    edits: work.edits.filter((edit) => isItem(edit.response)),
    tails: Object.fromEntries(marks),
  };
}
