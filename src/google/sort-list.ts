// The list of complaints in its order: at night, and when somebody asks for it.

import { said as setUpSaid } from '../complaints/set-up/words/said.ts';
import { whyClosed } from '../desk/closed.ts';
import type { Refusal } from '../desk/outcome.ts';
import { words } from '../desk/words.ts';
import { keyboard } from './calls.ts';
import { nothingRemembered } from './memory.ts';
import {
  lockDocument,
  look,
  nameOf,
  newScene,
  type Reading,
  type Scene,
  unlockDocument,
} from './play.ts';
import { readersLanguage } from './readers-language.ts';
import { applyCommit } from './sheet/commit.ts';
import { sheetsService } from './sheet/sheets-service.ts';
import { sortingOf } from './sheet/sort-rows.ts';

const reading: Reading = { tabs: ['complaints', 'settings', 'state'], responses: 'none' };
const patience = 10_000;

/** Under the document's lock. An order must not stop the night. */
export function sortAtNight(scene: Scene): void {
  try {
    sorted(scene);
  } catch (error) {
    console.warn(`not sorted: ${nameOf(error)}`);
  }
}

/** Why it could not be sorted, in words; '' when they stand in order. */
export function sortByHand(): string {
  const scene = newScene(keyboard(), nothingRemembered);
  const say = setUpSaid[readersLanguage()];
  const { refusals } = words[readersLanguage()];
  if (!lockDocument(patience)) return refusals['somebody-saving'];
  try {
    const closed = sorted(scene);
    return closed ? refusals[closed] : '';
  } catch (error) {
    console.warn(`not sorted: ${nameOf(error)}`);
    return say.notSorted;
  } finally {
    unlockDocument();
  }
}

function sorted(scene: Scene): Refusal | undefined {
  const read = look(scene, reading);
  const closed = whyClosed(read.desk);
  if (closed) return closed;
  const sorting = sortingOf(read);
  if (!sorting) return undefined;
  const { ranks, sort } = sorting;
  if (ranks.patches.length > 0) applyCommit(scene.spreadsheetId, ranks, read);
  sheetsService().Spreadsheets.batchUpdate({ requests: [...sort] }, scene.spreadsheetId);
  return undefined;
}
