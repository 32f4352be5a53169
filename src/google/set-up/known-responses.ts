// What stands in a response tab when the desk first sees it is history: it is recorded, and nobody is mailed about it.
import type { Settings } from '../../desk/policy.ts';
import type { IntakeRow, Response } from '../../desk/response.ts';
import type { FormLink, State } from '../../desk/state.ts';
import { tabs } from '../../desk/tabs.ts';
import { words } from '../../desk/words.ts';
import { now } from '../now.ts';
import { cellOf } from '../sheet/cells.ts';
import { readTabs } from '../sheet/read-tabs.ts';
import { responsesOf } from '../sheet/response-rows.ts';
import { rowsOf } from '../sheet/table-rows.ts';
import { nothing, type Request, readOwnTabs } from './own-tabs.ts';

/** Rows at the end that events compare with; the night compares all with Intake. */
const tailRows = 50;

/** What belongs to a step beside the form itself. */
export interface Recorded {
  readonly requests: readonly Request[];
  /** By the response tab's sheetId. */
  readonly tails: State['tails'];
}

interface Where {
  readonly spreadsheetId: string;
  readonly settings: Settings;
}

export function recordedHistory({ spreadsheetId, settings }: Where, link: FormLink): Recorded {
  const responses = responsesIn({ spreadsheetId, settings }, link);
  const last = responses[responses.length - 1];
  if (!last) return { requests: [], tails: {} };
  const rows = responses.map((response) => ({ values: intakeCells(response, settings) }));
  const { sheetId } = tabs.intake;
  const known = responses
    .slice(-tailRows)
    .map(({ row, serial, digest }) => ({ row, serial, digest, number: '' }));
  return {
    requests: [{ appendCells: { sheetId, rows, fields: 'userEnteredValue' } }],
    tails: { [String(link.sheetId)]: { rows: last.row, known } },
  };
}

function responsesIn({ spreadsheetId, settings }: Where, link: FormLink): Response[] {
  const wanted = { ...nothing, responses: new Map([[link.sheetId, 0]]) };
  const tab = readTabs(spreadsheetId, wanted).responses.get(link.sheetId);
  return tab ? responsesOf(tab, link, settings.zone) : [];
}

const keyOf = ({ serial, digest }: { readonly serial: number; readonly digest: string }): string =>
  `${serial} ${digest}`;

/** Of a form's new tab, what Intake knows from its old one. Without a mark a single answer would be taken for a new one. */
export function recordedAgain(where: Where, link: FormLink, before: number): Recorded {
  const intake = rowsOf('intake', readOwnTabs(where.spreadsheetId, ['intake']).get('intake'));
  const known = new Map<string, IntakeRow[]>();
  for (const row of intake.filter(({ sheetId }) => sheetId === before)) {
    known.set(keyOf(row), [...(known.get(keyOf(row)) ?? []), row]);
  }
  const again = responsesIn(where, link).flatMap((response) => {
    const row = known.get(keyOf(response))?.pop();
    return row ? [{ response, number: row.number }] : [];
  });
  if (again.length === 0) return { requests: [], tails: {} };
  const rows = again.map(({ response, number }) => ({
    values: intakeCells(response, where.settings, number),
  }));
  const marked = again.map(({ response: { row, serial, digest }, number }) => ({
    ...{ row, serial, digest, number },
  }));
  return {
    requests: [{ appendCells: { sheetId: tabs.intake.sheetId, rows, fields: 'userEnteredValue' } }],
    // From its first row on: what is not known is taken in.
    tails: { [String(link.sheetId)]: { rows: 1, known: marked.slice(-tailRows) } },
  };
}

function intakeCells(
  { sheetId, serial, digest }: Response,
  { language, zone }: Settings,
  number = '',
) {
  const row: IntakeRow = { sheetId, serial, digest, number, recordedAt: now(), note: 'set-up' };
  return tabs.intake.columns.map(({ field, kind }) =>
    cellOf(kind, row[field as keyof IntakeRow], words[language], zone),
  );
}
