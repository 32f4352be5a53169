// The steps of set-up after the tabs: triggers, forms, looks. Each is kept in State as soon as it is done.
import { type RefusedLooks, refusedAfter } from '../../complaints/looks.ts';
import type { Settings } from '../../complaints/policy.ts';
import type { FormLink, State } from '../../complaints/state.ts';
import type { Words } from '../../language/words.ts';
import { setUpTrouble } from '../memory.ts';
import { words } from '../sheet/cells.ts';
import { stateOf } from '../sheet/machine-rows.ts';
import { placesOf, rulesOf, settingsOf } from '../sheet/policy-rows.ts';
import { dress } from './dress.ts';
import { policyMark } from './follow-policy.ts';
import { type FormPolicy, textMarks } from './form-texts.ts';
import { completeForms } from './forms.ts';
import { readOwnTabs, recordState, type Tables } from './own-tabs.ts';
import { installTriggers, triggersStand } from './triggers.ts';
import { noteTrouble, type Step, whatHappened } from './what-happened.ts';

export const setUpSteps = ['tabs', 'triggers', 'forms', 'open'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

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
  const stops: string[] = [];
  const failed = (step: Step, error: unknown): string =>
    noteTrouble(step, error, say, step !== 'triggers');
  const tried = <Result>(step: Step, work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      stops.push(failed(step, error));
      return undefined;
    }
  };
  const triggers = tried('triggers', () => standingTriggers(spreadsheetId, state));
  const policy = policyIn(settings, tables);
  const going = { spreadsheetId, state, policy, again, triggers: triggers !== undefined };
  const { links, problems } = makeForms(going, (error) => failed('forms', error));
  const done = stepsDone(links, going);
  if (done.join() !== state.setUp.join()) {
    recordState(spreadsheetId, { setUp: done, ...freshChoices(state, links, policy) });
  }
  const refused = tried('looks', () => dress(spreadsheetId, again)) ?? state.refused;
  const isDone = done.includes('forms') && done.includes('triggers');
  if (isDone && stops.length === 0) setUpTrouble.forget();
  const said = [...(triggers?.hourly ? [say.problems.hourly] : []), ...stops, ...problems];
  return {
    done: isDone,
    steps: setUpSteps.map((step) => ({ title: say.steps[step], done: done.includes(step) })),
    forms: links.map(({ language, purpose, publicUrl }) => ({ language, purpose, publicUrl })),
    problems: said,
    ...(refused.length > 0 ? { notes: [refusedSentence(refused, say)] } : {}),
    ...(isDone && said.length + refused.length === 0
      ? {}
      : { happened: whatHappened({ ...state, setUp: done, refused: [...refused] }) }),
  };
}

/** One line, with Google's own words. */
export function refusedSentence(refused: readonly RefusedLooks[], say: Words['setUp']): string {
  const kinds = refused.map(({ kind }) => say.looks[kind]);
  return say.problems.looks(kinds, refused[refused.length - 1]?.sentence ?? '');
}

interface Going {
  readonly spreadsheetId: string;
  readonly state: State;
  readonly policy: FormPolicy;
  readonly again: boolean;
  /** The clock will go on with what is left. */
  readonly triggers: boolean;
}

const policyIn = (settings: Settings, tables: Tables): FormPolicy => ({
  settings,
  rules: rulesOf(tables.get('rules')).items,
  places: placesOf(tables.get('touchpoints')).items.map(({ place }) => place),
});

/** Forms made in one go show what the tabs say; after an interruption the clock looks. */
const freshChoices = (state: State, forms: FormLink[], policy: FormPolicy): Partial<State> =>
  state.forms.length === 0 ? { choices: policyMark({ ...state, forms }, policy) } : {};

const stepsDone = (
  links: readonly FormLink[],
  { policy: { settings }, state, triggers }: Going,
): SetUpStep[] => [
  'tabs',
  ...(triggers ? ['triggers' as const] : []),
  ...(allLinked(links, settings.languages) ? ['forms' as const] : []),
  ...(state.practising ? [] : ['open' as const]),
];

/** Of a language that is no longer wanted, nothing more is made. */
export const allLinked = (links: readonly FormLink[], languages: Settings['languages']): boolean =>
  languages.every((wanted) => {
    const own = links.filter(({ language }) => language === wanted);
    return own.length === 2 && own.every(({ sheetId }) => sheetId !== 0);
  });

function makeForms(going: Going, failed: (error: unknown) => string) {
  const { spreadsheetId, state, policy, again } = going;
  const formTexts = [...new Set([...state.formTexts, ...textMarks(policy, state.installer)])];
  const forms = new Map(state.forms.map((link) => [link.formId, link]));
  let { tails, undressed } = state;
  const parts = new Map<string, string>();
  const tried: string[] = [];
  const before = state.refused.find(({ kind }) => kind === 'form')?.keys ?? [];
  const problems = completeForms({
    spreadsheetId,
    ...policy,
    installer: state.installer,
    forms: state.forms,
    failed,
    toMend: ({ formId }) => (again ? before.flatMap((key) => partOf(key, formId)) : []),
    record: (link, also = {}) => {
      if (also.requests) undressed = withResponses(undressed, link.sheetId);
      forms.set(link.formId, link);
      tails = { ...tails, ...also.tails };
      const links = [...forms.values()];
      if (also.refused) tried.push(...before.filter((key) => partOf(key, link.formId).length > 0));
      for (const [part, sentence] of also.refused ?? []) {
        parts.set(`${link.formId} ${part}`, sentence);
      }
      const refused = refusedAfter(state.refused, 'form', tried, parts);
      // A desk that gets another language is unfinished again: whoever is interrupted, the clock goes on.
      const setUp = stepsDone(links, going);
      const set = { forms: links, formTexts, setUp, tails, undressed, refused };
      recordState(spreadsheetId, set, also.requests);
    },
  });
  return { links: [...forms.values()], problems };
}

const partOf = (key: string, formId: string): string[] =>
  key.startsWith(`${formId} `) ? [key.slice(formId.length + 1)] : [];

const withResponses = (undressed: State['undressed'], sheetId: number): State['undressed'] => ({
  ...undressed,
  responses: [...new Set([...undressed.responses, sheetId])],
});

function standingTriggers(spreadsheetId: string, state: State): { readonly hourly: boolean } {
  if (triggersStand(state.triggers)) return { hourly: false };
  const { uids, hourly } = installTriggers();
  recordState(spreadsheetId, { triggers: [...uids] });
  return { hourly };
}
