// What the page asks that only Google knows: the selected row, whether the clock runs, what was not allowed.
import { healthOf, reads } from '../complaints/playbook.ts';
import type { CallResult } from '../desk/call-results.ts';
import { registerNames, registers } from '../desk/registers.ts';
import { tabs } from '../desk/tabs.ts';
import { keyboard } from './calls.ts';
import { runningLacks } from './desk-consent.ts';
import { remember } from './memory.ts';
import { consent } from './permissions.ts';
import { look, newScene, withTails } from './play.ts';

export function health(): CallResult<'health'> {
  const scene = withTails(newScene(keyboard(), remember()));
  const { desk } = look(scene, { tabs: reads.health, responses: 'tails' });
  const { lacks } = scene.remembered;
  const found = healthOf(desk, scene.remembered.memory);
  const own = consent();
  const problems = [...runningLacks(lacks, own, desk), ...found.problems];
  return { ...found, problems, consent: own };
}

/** The complaint's number on the selected row of a register; no lock, no Sheets API: it is asked every four seconds. */
export function selected(): CallResult<'selected'> {
  const range = SpreadsheetApp.getActiveRange();
  const sheet = range?.getSheet();
  const id = sheet?.getSheetId();
  const isRegister = registerNames.some((name) => tabs[name].sheetId === id);
  if (!(range && sheet && isRegister) || range.getRow() < 2) return { number: '' };
  const cells = sheet.getRange(range.getRow(), 1, 1, mostColumns).getDisplayValues()[0] ?? [];
  return { number: cells.find((cell) => registers.complaints.ids.test(cell)) ?? '' };
}

/** The number stands in one of the first columns, unless somebody moved it far away. */
const mostColumns = 8;
