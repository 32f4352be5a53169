// The steps of set-up after the tabs: triggers, forms, looks. Each is kept in State as soon as it is done.

import { said as setUpSaid } from '../../complaints/set-up/words/said.ts';
import { type RefusedLooks, toldOf } from '../../desk/looks.ts';
import { ruleIn, type Settings } from '../../desk/policy.ts';
import type { ProblemCode } from '../../desk/problem.ts';
import type { FormLink, State } from '../../desk/state.ts';
import { words } from '../../desk/words.ts';
import { isBusy } from '../google-error.ts';
import { setUpTrouble } from '../memory.ts';
import { lacks } from '../permissions.ts';
import { isLastTry } from '../resting.ts';
import { settingsOf } from '../sheet/settings-rows.ts';
import { stateOf } from '../sheet/state-rows.ts';
import { checkedRowsOf } from '../sheet/table-rows.ts';
import { attempt } from './attempt.ts';
import { dress } from './dress.ts';
import { policyMark } from './follow-policy.ts';
import type { FormPolicy } from './form-texts.ts';
import { makeForms } from './make-forms.ts';
import { batchUpdate, readOwnTabs, recordState, type Tables } from './own-tabs.ts';
import { type Going, isWhole, type SetUpStep, setUpSteps, stepsDone } from './steps.ts';
import { installTriggers, triggersStand } from './triggers.ts';
import {
  keepStop,
  type Step,
  type Stop,
  sentenceOf,
  stopAt,
  whatHappened,
} from './what-happened.ts';

type Say = (typeof setUpSaid)['en'];

export interface SetUpResult {
  /** Nothing is left to do; while practising, opening the desk is not asked for. */
  readonly done: boolean;
  readonly refused?:
    | 'desk-copied'
    | 'bad-arguments'
    | 'somebody-saving'
    | 'no-copy'
    | 'not-yours'
    | 'not-bound';
  readonly steps: readonly { readonly title: string; readonly done: boolean }[];
  /** Those that customers open. */
  readonly forms: readonly (Pick<FormLink, 'language' | 'publicUrl'> & {
    readonly purpose: 'complaint' | 'satisfaction';
  })[];
  readonly problems: readonly string[];
  /** What else there is to know. */
  readonly notes?: readonly string[];
  /** Google's page where what is missing can be allowed. */
  readonly link?: string;
  /** The clock finishes what is not done yet. */
  readonly goesOn?: boolean;
  /** For whoever looks after the script, where something went wrong. */
  readonly happened?: string;
}

/**
 * Everything after the tabs stands on what the tabs say: the firm's own changes count. What one step dies in stops no
 * other. `again`: a person asked for it, so that what Google refused before is tried once more.
 */
export function completeDesk(spreadsheetId: string, again: boolean): SetUpResult {
  const tables = readOwnTabs(spreadsheetId, ['state', 'settings', 'rules', 'touchpoints']);
  const { state } = stateOf(tables.get('state'));
  const { settings } = settingsOf(tables.get('settings'));
  const say = setUpSaid[settings.language];
  const steps = stepper(say, isLastTry(setUpTrouble.read()));
  const zone = zoneProblems(spreadsheetId, settings, again);
  const triggers = steps.tried('triggers', () => triggersInstalled(spreadsheetId, state));
  const policy = policyIn(settings, tables, state);
  const going = { spreadsheetId, state, policy, again, triggers: triggers !== undefined };
  const { links, problems } = makeForms(going, (error) => steps.said('forms', error));
  const done = stepsDone(links, going);
  const ofForms = lacks('forms') ? [] : problems;
  const news = {
    ...changedSteps(going, done, links),
    ...(ofForms.length === 0 ? withoutMended(state, done) : {}),
  };
  if (Object.keys(news).length > 0) recordState(spreadsheetId, news);
  const refused = steps.tried('looks', () => dress(spreadsheetId, again)) ?? state.refused;
  steps.keep(isWhole(done), ofForms[0] ?? '');
  const hourly = triggers?.hourly ? [say.problems.hourly] : [];
  const after: State = { ...state, setUp: done, refused: [...refused] };
  const said = [...new Set([...zone, ...hourly, ...steps.stops, ...ofForms])];
  return { ...resultOf(after, links, said, say), goesOn: going.triggers && steps.goesOn() };
}

/** What Google writes into response tabs is in the file's zone. */
function zoneProblems(spreadsheetId: string, { zone, language }: Settings, again: boolean) {
  const now = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const request = {
    updateSpreadsheetProperties: { properties: { timeZone: zone }, fields: 'timeZone' },
  };
  const stands =
    now === zone || (again && attempt(() => batchUpdate(spreadsheetId, [request])) === undefined);
  return stands ? [] : [words[language].problems['zone-changed'](zone, now)];
}

/** What was not allowed is said once for the whole set-up (as-allowed.ts); it is no error. */
const isNotAllowed = (step: Step): boolean =>
  (step === 'triggers' && lacks('script.scriptapp')) || (step === 'forms' && lacks('forms'));

/** What a step dies in is said, and the first of it kept. */
function stepper(say: Say, isLast: boolean) {
  const stops: string[] = [];
  const kept: Stop[] = [];
  let isPassing = true;
  const said = (step: Step, error: unknown): string => {
    if (isNotAllowed(step)) return '';
    if (step !== 'looks') kept.push(stopAt(step, error));
    isPassing = isPassing && isBusy(error);
    return sentenceOf(error, say, step !== 'triggers' && !isLast);
  };
  const tried = <Result>(step: Step, work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      const stop = said(step, error);
      if (stop !== '') stops.push(stop);
      return undefined;
    }
  };
  const keep = (isDone: boolean, waitsFor: string): void => {
    const stop = kept[0] ?? { step: 'forms', code: null, sentence: waitsFor };
    if (isDone && kept.length === 0) setUpTrouble.forget();
    else keepStop(stop);
  };
  return { stops, said, tried, keep, goesOn: () => isPassing && !isLast };
}

function resultOf(
  state: State,
  links: readonly FormLink[],
  problems: readonly string[],
  say: Say,
): SetUpResult {
  const done = isWhole(state.setUp);
  const notes = refusedSentence(state.refused, say);
  const isWell = done && problems.length + notes.length === 0;
  return {
    done,
    steps: setUpSteps.map((step) => ({ title: say.steps[step], done: state.setUp.includes(step) })),
    forms: links.flatMap(({ language, purpose, publicUrl }) =>
      purpose === 'decision' ? [] : [{ language, purpose, publicUrl }],
    ),
    problems,
    ...(notes.length > 0 ? { notes } : {}),
    ...(isWell ? {} : { happened: whatHappened(state) }),
  };
}

/** Forms made in one go show what the tabs say; after an interruption the clock looks. */
function changedSteps(
  { state, policy }: Going,
  setUp: SetUpStep[],
  forms: FormLink[],
): Partial<State> {
  if (setUp.join() === state.setUp.join()) return {};
  if (state.forms.length > 0) return { setUp };
  return { setUp, choices: policyMark({ ...state, forms }, policy) };
}

/** What the last check found and set-up mends: whoever pressed should not read it any more. */
const mended: readonly ProblemCode[] = [
  ...(['triggers-missing', 'form-closed', 'form-unlinked', 'form-signs-in'] as const),
  'answers-not-text',
];

function withoutMended({ check }: State, setUp: readonly SetUpStep[]): Partial<State> {
  const problems = check.problems.filter(({ code }) => !mended.includes(code));
  const isNews = isWhole(setUp) && problems.length < check.problems.length;
  return isNews ? { check: { ...check, problems } } : {};
}

/** One line; none where nothing is worth it. */
function refusedSentence(refused: readonly RefusedLooks[], say: Say): string[] {
  const told = toldOf(refused, say.looks);
  return told.length > 0 ? [say.problems.looks(told)] : [];
}

const policyIn = (settings: Settings, tables: Tables, state: State): FormPolicy => ({
  settings,
  practising: state.practising,
  rules: checkedRowsOf('rules', tables.get('rules')).items.map(ruleIn),
  places: checkedRowsOf('touchpoints', tables.get('touchpoints')).items.map(({ place }) => place),
});

function triggersInstalled(spreadsheetId: string, state: State): { readonly hourly: boolean } {
  if (triggersStand(state.triggers)) return { hourly: false };
  const { uids, hourly } = installTriggers();
  recordState(spreadsheetId, { triggers: [...uids] });
  return { hourly };
}
