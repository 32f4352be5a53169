// Rows of the Archive and of Answers as a report reads them, each where it stands.

import type { Complaint } from '../../desk/complaint.ts';
import type { History, Stretch } from '../../desk/history.ts';
import type { SurveyAnswer } from '../../desk/survey-answer.ts';
import type { RawHistory, RawStretch, RawTable } from './read-tabs.ts';
import { recordedComplaint } from './register-rows.ts';
import { placedRowsOf } from './table-rows.ts';

/** `answers`: with its header. */
export const historyIn = (
  raw: RawHistory,
  answers: RawTable | undefined,
  zone: string,
): History => ({
  archive: raw.archive.map(
    ({ rows, ...span }): Stretch<Complaint> => ({
      ...span,
      rows: rows.map(([json = '']) => recordedComplaint(String(json)) as Complaint | undefined),
    }),
  ),
  answers: raw.answers.map((stretch) => answersIn(stretch, answers, zone)),
});

function answersIn(
  { from, to, rows }: RawStretch,
  table: RawTable | undefined,
  zone: string,
): Stretch<SurveyAnswer> {
  const found: (SurveyAnswer | undefined)[] = rows.map(() => undefined);
  const placed = table ? placedRowsOf('answers', { ...table, rows, firstRow: from + 1 }, zone) : [];
  for (const { row, at } of placed) found[at - from - 1] = row;
  return { from, to, rows: found };
}
