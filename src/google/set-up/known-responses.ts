// What stands in a response tab when the desk first sees it is history: it is recorded, and nobody is mailed about it.
import type { Settings } from '../../complaints/policy.ts';
import type { IntakeRow, Response } from '../../complaints/response.ts';
import type { FormLink, State } from '../../complaints/state.ts';
import { tabs } from '../../complaints/tabs.ts';
import { now } from '../now.ts';
import { cellOf, words } from '../sheet/cells.ts';
import { readTabs } from '../sheet/read-tabs.ts';
import { responsesOf } from '../sheet/response-rows.ts';
import { nothing, type Request } from './own-tabs.ts';

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
  const wanted = { ...nothing, responses: new Map([[link.sheetId, 0]]) };
  const tab = readTabs(spreadsheetId, wanted).responses.get(link.sheetId);
  const responses = tab ? responsesOf(tab, link, settings.zone) : [];
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

function intakeCells({ sheetId, serial, digest }: Response, { language, zone }: Settings) {
  const row: IntakeRow = { sheetId, serial, digest, number: '', recordedAt: now(), note: 'set-up' };
  return tabs.intake.columns.map(({ field, kind }) =>
    cellOf(kind, row[field as keyof IntakeRow], words[language], zone),
  );
}
