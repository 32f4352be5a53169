// *Check the desk*: what is wrong, in plain words, and what to do.
import { deskWords } from '../complaints/desk.ts';
import { healthOf, reads } from '../complaints/playbook.ts';
import { tabs } from '../complaints/tabs.ts';
import { keyboard } from './calls.ts';
import { textCell } from './cells.ts';
import { whyClosed } from './identity.ts';
import { remember } from './memory.ts';
import { look, newScene } from './play.ts';
import { sheetsService } from './sheets-service.ts';

export interface Check {
  readonly ok: boolean;
  readonly lines: readonly string[];
  /** Texts that Google did not give back as they were written. */
  readonly changedTexts: readonly string[];
}

/** Texts that a sheet likes to turn into something else (platform 4.13). */
const awkward = ['=1+1', '+8613800138000', '0123', "'x", '😀'];
/** The State tab is ours alone; these cells lie outside its columns. */
const scratchColumn = 8;

export function deskCheck(): Check {
  const remembered = remember();
  const { desk } = look(newScene(keyboard(), remembered), {
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
  const changedTexts = changedByGoogle(desk.spreadsheetId);
  const ok = lines.length === 0 && changedTexts.length === 0;
  return { ok, lines: ok ? [words.problems['all-well']()] : lines, changedTexts };
}

/** Written and read back in one call, and emptied again. */
function changedByGoogle(spreadsheetId: string): string[] {
  const { sheetId } = tabs.state;
  const range = {
    sheetId,
    startRowIndex: 0,
    endRowIndex: awkward.length,
    startColumnIndex: scratchColumn,
    endColumnIndex: scratchColumn + 1,
  };
  const rows = awkward.map((text) => ({ values: [textCell(text)] }));
  const service = sheetsService().Spreadsheets;
  const grid = { sheetId, dimension: 'COLUMNS', length: 1 };
  service.batchUpdate(
    {
      requests: [
        { appendDimension: grid },
        { updateCells: { range, rows, fields: 'userEnteredValue' } },
      ],
    },
    spreadsheetId,
  );
  const answer = service.Values.batchGetByDataFilter(
    { dataFilters: [{ gridRange: range }], valueRenderOption: 'FORMULA' },
    spreadsheetId,
  );
  const found = (answer.valueRanges?.[0]?.valueRange?.values ?? []).map((row) => String(row[0]));
  const end = {
    sheetId,
    dimension: 'COLUMNS',
    startIndex: scratchColumn,
    endIndex: scratchColumn + 1,
  };
  service.batchUpdate({ requests: [{ deleteDimension: { range: end } }] }, spreadsheetId);
  return awkward.filter((text, at) => found[at] !== text);
}
