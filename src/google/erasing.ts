// Whose words are to go, and what is out of time, goes with the clock: nobody else may write everywhere and open the forms.
// First all of the sheet in one commit, which remembers what the forms still keep; with the next run that goes, too.

import {
  isEraseAsked,
  onErase,
  onErasedInForms,
  onMend,
  onSeal,
  outOfTime,
  outOfTimeSpans,
  reads,
} from '../complaints/playbook.ts';
import type { Desk } from '../desk/desk.ts';
import type { Trace } from '../desk/response.ts';
import { deletedInForms } from './erased-forms.ts';
import { eraseTries } from './memory.ts';
import { lacks } from './permissions.ts';
import { nameOf, perform, type Reading, type Scene } from './play.ts';
import { tabsWithResponses } from './response-tabs.ts';
import { isResting } from './resting.ts';

const wait = 2000;

export function eraseWhatIsDue(scene: Scene, desk: Desk, night: boolean): void {
  try {
    finishInForms(scene, desk);
    if (isEraseAsked(desk) || (night && isSomethingOld(scene, desk))) eraseInSheet(scene, night);
  } catch (error) {
    // Whatever else the clock does goes on; the next run tries again.
    console.warn(`not erased: ${nameOf(error)}`);
  }
}

/** Blocks of the Archive of which something is to go are read, and of what is gone already they say so from then on. */
function isSomethingOld(scene: Scene, desk: Desk): boolean {
  const history = outOfTimeSpans(desk);
  const reading: Reading = { tabs: reads.outOfTime, responses: 'none', history };
  const seen = perform(scene, { reading, wait }, ({ desk: now }) => onSeal(now));
  return seen.ok && outOfTime(seen.read.desk).length > 0;
}

function eraseInSheet(scene: Scene, night: boolean): void {
  const whole = { ...scene, remembered: tabsWithResponses(scene) };
  // What the log alone knows stands in the sheet first: nothing of it comes back afterwards.
  const mended = perform(whole, { reading: mend, wait }, ({ desk }) => onMend(desk));
  if (mended.ok) perform(whole, { reading: everything, wait }, ({ desk }) => onErase(desk, night));
}

const mend: Reading = { tabs: reads.mend, responses: 'whole' };
const everything: Reading = { tabs: reads.erase, responses: 'whole', wholeCustomers: true };

function finishInForms(scene: Scene, { state, now }: Desk): void {
  if (state.inForms.length === 0 || lacks('forms') || isResting(eraseTries.read(), now)) return;
  const { done, kept } = deletedInForms(state.forms, state.inForms);
  if (done.length > 0) forget(scene, done, kept);
  eraseTries.note(now, done.length === state.inForms.length);
}

function forget(scene: Scene, done: readonly Trace[], kept: readonly Trace[]): void {
  const reading: Reading = { tabs: reads.erasedInForms, responses: 'whole' };
  const whole = { ...scene, remembered: tabsWithResponses(scene) };
  perform(whole, { reading, wait }, ({ desk }) => onErasedInForms(desk, done, kept));
}
