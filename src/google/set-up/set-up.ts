// Setting up the desk: recorded steps, each of which looks at what is there, so that running it again does no harm and the
// clock can finish what was interrupted.
import { SetUp } from '../../complaints/set-up/set-up.ts';
import { said as setUpSaid } from '../../complaints/set-up/words/said.ts';
import { lacks, ownMail } from '../permissions.ts';
import { readersLanguage } from '../readers-language.ts';
import { asAllowed, nothing } from './as-allowed.ts';
import { completeDesk, type SetUpResult } from './complete-desk.ts';
import { isPresent, makeTabs, type Present, tabsPresent, updateSettings } from './make-tabs.ts';
import { migrate } from './migrations.ts';
import { readState } from './own-tabs.ts';
import { keepStop, sentenceOf, stopAt, whatHappened } from './what-happened.ts';

type Say = (typeof setUpSaid)['en'];

const lockMs = 10_000;

export function setUpDesk(json: unknown): SetUpResult {
  const parsed = SetUp().safeParse(typeof json === 'string' ? JSON.parse(json) : json);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    return refusal('bad-arguments', setUpSaid[readersLanguage()].problems.answers(where));
  }
  const answers = parsed.data;
  const say = setUpSaid[answers.language];
  return asAllowed(answers.language, () => locked(say, () => begin(answers, say)));
}

/** For the clock, while `State.setUp` lacks 'forms'. */
export function continueSetUp(): SetUpResult {
  const say = setUpSaid.en;
  return locked(say, () => {
    const spreadsheetId = SpreadsheetApp.getActive().getId();
    const person = ownMail();
    const present = tabsPresent(spreadsheetId);
    return objectionTo(present, spreadsheetId, person, say) ?? completeDesk(spreadsheetId, false);
  });
}

export function locked(say: Say, work: () => SetUpResult): SetUpResult {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (!lock) return refusal('not-bound', say.problems.notBound);
  if (!lock.tryLock(lockMs)) return refusal('somebody-saving', say.problems.saving);
  try {
    return work();
  } catch (error) {
    // As allowed it is said better (as-allowed.ts).
    if (lacks('spreadsheets')) throw error;
    keepStop(stopAt('tabs', error));
    return { ...stopped(sentenceOf(error, say, false)), happened: whatHappened(undefined) };
  } finally {
    lock.releaseLock();
  }
}

export const stopped = (problem: string): SetUpResult => ({
  done: false,
  steps: [],
  forms: [],
  problems: [problem],
});

export const refusal = (
  refused: NonNullable<SetUpResult['refused']>,
  problem: string,
): SetUpResult => ({
  ...stopped(problem),
  refused,
});

function begin(answers: SetUp, say: Say): SetUpResult {
  const installer = ownMail();
  if (installer === '') return nothing;
  const spreadsheetId = SpreadsheetApp.getActive().getId();
  const present = tabsPresent(spreadsheetId);
  const objection = objectionTo(present, spreadsheetId, installer, say);
  if (objection) return objection;
  const again = isPresent(present, 'settings');
  if (isPresent(present, 'state')) migrate(spreadsheetId);
  makeTabs(answers, { spreadsheetId, installer, present });
  if (again) updateSettings(answers, spreadsheetId);
  return completeDesk(spreadsheetId, true);
}

/** Why nothing may be touched: a copy, somebody else's desk, a desk without its memory. */
function objectionTo(
  present: Present,
  spreadsheetId: string,
  person: string,
  say: Say,
): SetUpResult | undefined {
  if (!isPresent(present, 'state')) {
    return isPresent(present, 'complaints') ? stopped(say.problems.stateGone) : undefined;
  }
  const state = readState(spreadsheetId);
  if (state.spreadsheetId !== spreadsheetId) return refusal('desk-copied', say.problems.copied);
  return state.installer === person ? undefined : stopped(say.problems.runBy(state.installer));
}
