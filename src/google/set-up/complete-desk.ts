// The steps of set-up after the tabs: triggers, forms, looks. Each is kept in State as soon as it is done.
import { type RefusedLooks, worthSaying } from '../../complaints/looks.ts';
import type { Settings } from '../../complaints/policy.ts';
import type { ProblemCode } from '../../complaints/problem.ts';
import type { FormLink, State } from '../../complaints/state.ts';
import type { Words } from '../../language/words.ts';
import { isBusy } from '../google-error.ts';
import { setUpTrouble } from '../memory.ts';
import { lacks } from '../permissions.ts';
import { words } from '../sheet/cells.ts';
import { stateOf } from '../sheet/machine-rows.ts';
import { placesOf, rulesOf, settingsOf } from '../sheet/policy-rows.ts';
import { dress } from './dress.ts';
import { policyMark } from './follow-policy.ts';
import type { FormPolicy } from './form-texts.ts';
import { makeForms } from './make-forms.ts';
import { readOwnTabs, recordState, type Tables } from './own-tabs.ts';
import { type Going, type SetUpStep, setUpSteps, stepsDone } from './steps.ts';
import { installTriggers, triggersStand } from './triggers.ts';
import { noteTrouble, type Step, whatHappened } from './what-happened.ts';

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
  readonly forms: readonly Pick<FormLink, 'language' | 'purpose' | 'publicUrl'>[];
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
  const say = words[settings.language].setUp;
  const steps = stepper(say);
  const triggers = steps.tried('triggers', () => standingTriggers(spreadsheetId, state));
  const policy = policyIn(settings, tables);
  const going = { spreadsheetId, state, policy, again, triggers: triggers !== undefined };
  const { links, problems } = makeForms(going, (error) => steps.said('forms', error));
  const done = stepsDone(links, going);
  const news = { ...changedSteps(going, done, links), ...withoutMended(state, done) };
  if (Object.keys(news).length > 0) recordState(spreadsheetId, news);
  const refused = steps.tried('looks', () => dress(spreadsheetId, again)) ?? state.refused;
  if (isWhole(done) && steps.errors.length === 0) setUpTrouble.forget();
  const hourly = triggers?.hourly ? [say.problems.hourly] : [];
  const after: State = { ...state, setUp: done, refused: [...refused] };
  // Whoever may not open a form finds each of them gone.
  const ofForms = lacks('forms') ? [] : problems;
  const result = resultOf(after, links, [...hourly, ...steps.stops, ...ofForms], say);
  return { ...result, goesOn: going.triggers && steps.errors.every(isBusy) };
}

/** What was not allowed is said once for the whole set-up (as-allowed.ts); it is no error, and nobody rests after it. */
const isNotAllowed = (step: Step): boolean =>
  (step === 'triggers' && lacks('script.scriptapp')) || (step === 'forms' && lacks('forms'));

/** What a step dies in is noted and said. */
function stepper(say: Words['setUp']) {
  const stops: string[] = [];
  const errors: unknown[] = [];
  const said = (step: Step, error: unknown): string => {
    if (isNotAllowed(step)) return '';
    errors.push(error);
    return noteTrouble(step, error, say, step !== 'triggers');
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
  return { stops, errors, said, tried };
}

function resultOf(
  state: State,
  links: readonly FormLink[],
  problems: readonly string[],
  say: Words['setUp'],
): SetUpResult {
  const done = isWhole(state.setUp);
  const notes = refusedSentence(state.refused, say);
  const isWell = done && problems.length + notes.length === 0;
  return {
    done,
    steps: setUpSteps.map((step) => ({ title: say.steps[step], done: state.setUp.includes(step) })),
    forms: links.map(({ language, purpose, publicUrl }) => ({ language, purpose, publicUrl })),
    problems,
    ...(notes.length > 0 ? { notes } : {}),
    ...(isWell ? {} : { happened: whatHappened(state) }),
  };
}

const isWhole = (setUp: readonly string[]): boolean =>
  setUp.includes('forms') && setUp.includes('triggers');

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

/** One line, with Google's own words; none where nothing is worth it. */
function refusedSentence(refused: readonly RefusedLooks[], say: Words['setUp']): string[] {
  const told = worthSaying(refused);
  const [last] = told.slice(-1);
  const kinds = told.map(({ kind }) => say.looks[kind]);
  return last ? [say.problems.looks(kinds, last.sentence)] : [];
}

const policyIn = (settings: Settings, tables: Tables): FormPolicy => ({
  settings,
  rules: rulesOf(tables.get('rules')).items,
  places: placesOf(tables.get('touchpoints')).items.map(({ place }) => place),
});

function standingTriggers(spreadsheetId: string, state: State): { readonly hourly: boolean } {
  if (triggersStand(state.triggers)) return { hourly: false };
  const { uids, hourly } = installTriggers();
  recordState(spreadsheetId, { triggers: [...uids] });
  return { hourly };
}
