// The summary's numbers by key, for scripts: the same definitions, over the whole life of the desk and the last week.

import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { type Status, statuses } from '../../plain/status.ts';
import type { Figure } from './counting.ts';
import { type FigureKey, figuresOf } from './figures.ts';
import { type ImportedScores, importedScores } from './imported-scores.ts';
import { sumOfAnswers } from './life.ts';
import { lastDays } from './periods.ts';

export interface FigureReport {
  readonly counts: Readonly<Record<'complaints' | 'archived' | 'customers' | 'answers', number>>;
  readonly states: Readonly<Record<Status, number>>;
  readonly figures: Readonly<Record<FigureKey, Figure>>;
  readonly lastSevenDays: Readonly<Record<FigureKey, Figure>>;
  readonly imported: ImportedScores;
}

export function figureReport(desk: Desk): FigureReport {
  const rows = complaintsOf(desk);
  const inState = (status: Status): [Status, number] => [
    status,
    rows.filter((complaint) => complaint.status === status).length,
  ];
  return {
    counts: {
      complaints: rows.length + desk.archived.size,
      archived: desk.archived.size,
      customers: desk.state.customers,
      answers: desk.answers.filter((answer) => answer.notCounted === '').length,
    },
    states: Object.fromEntries(statuses.map(inState)) as Record<Status, number>,
    figures: figuresOf(desk, { from: 0, to: desk.now + 1 }),
    lastSevenDays: figuresOf(desk, lastDays(desk, 7)[0]),
    imported: importedScores(sumOfAnswers(desk.answers)),
  };
}
