// *Check the desk*: what is wrong, in plain words, and what to do.
import { deskWords } from '../complaints/desk.ts';
import { personWithMail } from '../complaints/people.ts';
import { healthOf, reads } from '../complaints/playbook.ts';
import { tabs } from '../complaints/tabs.ts';
import { keyboard } from './calls.ts';
import { whyClosed } from './identity.ts';
import { remember } from './memory.ts';
import { mendRows } from './mend-rows.ts';
import { look, newScene } from './play.ts';
import { standingProblems } from './set-up/standing.ts';
import { textCell } from './sheet/cells.ts';
import { sheetsService } from './sheet/sheets-service.ts';

export interface Check {
  readonly ok: boolean;
  readonly lines: readonly string[];
  /** Texts that Google did not give back as they were written. */
  readonly changedTexts: readonly string[];
}

/** Texts that a sheet likes to turn into something else (platform 4.13). */
const awkward = ['=1+1', '+8613800138000', '0123', "'x", '😀'];
export function deskCheck(): Check {
  const remembered = remember();
  const mail = keyboard();
  mendRows(mail);
  const { desk } = look(newScene(mail, remembered), {
    tabs: reads.health,
    responses: 'none',
  });
  const words = deskWords(desk);
  const closed = whyClosed(desk);
  if (closed) return { ok: false, lines: [words.refusals[closed]], changedTexts: [] };
  const health = healthOf(desk, remembered.memory);
  const lines = health.problems.map(({ code, where, detail }) =>
    words.problems[code](where, detail),
  );
  const isInstaller = mail === desk.state.installer.toLowerCase();
  if (isInstaller) lines.push(...standingProblems(desk.state, desk.settings));
  // Strangers may look, and look only.
  const mayWrite = isInstaller || personWithMail(desk.team, mail) !== undefined;
  const changedTexts = mayWrite ? changedByGoogle(desk.spreadsheetId) : [];
  if (changedTexts.length > 0) lines.push(words.problems['text-changed'](changedTexts.join('  ')));
  const ok = lines.length === 0;
  return { ok, lines: ok ? [words.problems['all-well']()] : lines, changedTexts };
}

/** Written to a column of its own in the State tab, read back, and taken away again. */
function changedByGoogle(spreadsheetId: string): string[] {
  const { sheetId } = tabs.state;
  const service = sheetsService().Spreadsheets;
  const column = columnsIn(spreadsheetId, sheetId);
  const range = {
    sheetId,
    startRowIndex: 0,
    endRowIndex: awkward.length,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  };
  const rows = awkward.map((text) => ({ values: [textCell(text)] }));
  const scratch = { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } };
  const write = { updateCells: { range, rows, fields: 'userEnteredValue' } };
  service.batchUpdate({ requests: [scratch, write] }, spreadsheetId);
  const answer = service.Values.batchGetByDataFilter(
    { dataFilters: [{ gridRange: range }], valueRenderOption: 'FORMULA' },
    spreadsheetId,
  );
  const found = (answer.valueRanges?.[0]?.valueRange?.values ?? []).map((row) => String(row[0]));
  const end = { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
  service.batchUpdate({ requests: [{ deleteDimension: { range: end } }] }, spreadsheetId);
  return awkward.filter((text, at) => found[at] !== text);
}

function columnsIn(spreadsheetId: string, sheetId: number): number {
  const fields = 'sheets.properties(sheetId,gridProperties.columnCount)';
  const { sheets = [] } = sheetsService().Spreadsheets.get(spreadsheetId, { fields });
  const found = sheets.find((sheet) => sheet.properties?.sheetId === sheetId);
  return found?.properties?.gridProperties?.columnCount ?? 0;
}
