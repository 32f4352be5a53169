// What the proof found, kept in a tab of its own from one run to the next, and printed in pieces.
import { batch, book, dropTabs } from './google.ts';

export interface ProofLog {
  /** The first is 1; another when what is looked at means something else. */
  readonly proof: number;
  /** Name of the shape -> `ok` or the refusal. */
  readonly requests: Record<string, string>;
  /** What was looked at, in words -> what was seen. */
  readonly looks: Record<string, unknown>;
}

export const newLog = (): ProofLog => ({ proof: 1, requests: {}, looks: {} });

export const LOG_TAB = 'Proof';
const LOG_TAB_ID = 770_010;
/** A cell takes 50,000 characters, and the editor's execution log cuts long lines. */
const CELL = 40_000;
const LINE = 7000;

/**
 * Each piece says which it is and where it ends, so that they can be copied in any way; and no cell takes it for a number
 * or a formula.
 */
export function pieces(log: ProofLog, size: number): string[] {
  const text = JSON.stringify(log).replace(/[^\x20-\x7e]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return `\\u${'0000'.slice(code.length)}${code}`;
  });
  const count = Math.ceil(text.length / size);
  const parts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    parts.push(`proof ${at + 1}/${count}: ${text.slice(at * size, (at + 1) * size)}|`);
  }
  return parts;
}

/** The pieces as they stand among other lines; undefined unless all are there. */
export function joined(lines: readonly string[]): ProofLog | undefined {
  const parts: Record<number, string> = {};
  let count = 0;
  for (const line of lines) {
    const [, at, of, text] = /proof (\d+)\/(\d+): (.*)\|/.exec(line) ?? [];
    if (at === undefined || text === undefined) continue;
    parts[Number(at)] = text;
    count = Number(of);
  }
  let whole = '';
  for (let at = 1; at <= count; at += 1) whole += parts[at] ?? '';
  try {
    return JSON.parse(whole);
  } catch {
    return undefined;
  }
}

export function printLog(log: ProofLog): void {
  for (const line of pieces(log, LINE)) console.log(line);
}

export function keepLog(log: ProofLog): void {
  dropTabs(LOG_TAB_ID);
  const properties = { sheetId: LOG_TAB_ID, title: LOG_TAB };
  batch([
    { addSheet: { properties } },
    {
      updateCells: {
        start: { sheetId: LOG_TAB_ID, rowIndex: 0, columnIndex: 0 },
        rows: pieces(log, CELL).map((stringValue) => ({
          values: [{ userEnteredValue: { stringValue } }],
        })),
        fields: 'userEnteredValue',
      },
    },
  ]);
}

/** Begins anew where none is kept. */
export function keptLog(): ProofLog {
  const [sheet] = book()
    .getSheets()
    .filter((one) => one.getSheetId() === LOG_TAB_ID);
  const values =
    sheet && sheet.getLastRow() > 0 ? sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues() : [];
  return joined(values.map((row) => String(row[0]))) ?? newLog();
}
