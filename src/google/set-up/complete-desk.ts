// The steps of set-up after the tabs: triggers and forms. Each is kept in State as soon as it is done.
import type { Settings } from '../../complaints/policy.ts';
import type { FormLink, State } from '../../complaints/state.ts';
import { ifAllowed, lacks } from '../permissions.ts';
import { words } from '../sheet/cells.ts';
import { stateOf } from '../sheet/machine-rows.ts';
import { placesOf, rulesOf, settingsOf } from '../sheet/policy-rows.ts';
import { policyMark } from './follow-policy.ts';
import { type FormPolicy, textMarks } from './form-texts.ts';
import { completeForms, type FormDesk } from './forms.ts';
import { readOwnTabs, recordState, type Tables } from './own-tabs.ts';
import { installTriggers, triggersStand } from './triggers.ts';

export const setUpSteps = ['tabs', 'triggers', 'forms', 'open'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

export interface SetUpResult {
  /** Nothing is left to do; while practising, opening the desk is not asked for. */
  readonly done: boolean;
  readonly refused?: 'desk-copied' | 'bad-arguments' | 'somebody-saving' | 'no-copy' | 'not-yours';
  readonly steps: readonly { readonly title: string; readonly done: boolean }[];
  readonly forms: readonly Pick<FormLink, 'language' | 'purpose' | 'publicUrl'>[];
  readonly problems: readonly string[];
  /** What else there is to know. */
  readonly notes?: readonly string[];
  /** Google's page where what is missing can be allowed. */
  readonly link?: string;
}

/** Everything after the tabs stands on what the tabs say: the firm's own changes count. */
export function completeDesk(spreadsheetId: string): SetUpResult {
  const tables = readOwnTabs(spreadsheetId, ['state', 'settings', 'rules', 'touchpoints']);
  const { state } = stateOf(tables.get('state'));
  const { settings } = settingsOf(tables.get('settings'));
  const say = words[settings.language].setUp;
  const clock = ifAllowed('script.scriptapp', () => standingTriggers(spreadsheetId, state));
  const hourly = clock === 'hourly' ? [say.problems.hourly] : [];
  const policy = policyIn(settings, tables);
  const { links, problems } = makeForms(spreadsheetId, state, policy);
  const done = stepsDone(links, settings, state.practising);
  if (done.join() !== state.setUp.join()) {
    recordState(spreadsheetId, { setUp: done, ...freshChoices(state, links, policy) });
  }
  return {
    done: done.includes('forms'),
    steps: setUpSteps.map((step) => ({
      title: say.steps[step],
      done: done.includes(step) && (step !== 'triggers' || clock !== undefined),
    })),
    forms: links.map(({ language, purpose, publicUrl }) => ({ language, purpose, publicUrl })),
    problems: [...hourly, ...problems],
  };
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
  { languages }: Pick<Settings, 'languages'>,
  practising: boolean,
): SetUpStep[] => [
  'tabs',
  'triggers',
  ...(allLinked(links, languages) ? ['forms' as const] : []),
  ...(practising ? [] : ['open' as const]),
];

/** Of a language that is no longer wanted, nothing more is made. */
export const allLinked = (links: readonly FormLink[], languages: Settings['languages']): boolean =>
  languages.every((wanted) => {
    const own = links.filter(({ language }) => language === wanted);
    return own.length === 2 && own.every(({ sheetId }) => sheetId !== 0);
  });

function makeForms(spreadsheetId: string, state: State, policy: FormPolicy) {
  const formTexts = [...new Set([...state.formTexts, ...textMarks(policy, state.installer)])];
  const forms = new Map(state.forms.map((link) => [link.formId, link]));
  let { tails } = state;
  const desk: FormDesk = {
    spreadsheetId,
    ...policy,
    installer: state.installer,
    forms: state.forms,
    record: (link, also) => {
      forms.set(link.formId, link);
      tails = { ...tails, ...also?.tails };
      const links = [...forms.values()];
      // A desk that gets another language is unfinished again: whoever is interrupted, the clock goes on.
      const setUp = stepsDone(links, policy.settings, state.practising);
      recordState(spreadsheetId, { forms: links, formTexts, setUp, tails }, also?.requests);
    },
  };
  const problems = ifAllowed('forms', () => completeForms(desk)) ?? [];
  // Whoever may not open a form finds each of them gone.
  return { links: [...forms.values()], problems: lacks('forms') ? [] : problems };
}

/** Hourly when the clock could be had no oftener. */
function standingTriggers(spreadsheetId: string, state: State): 'standing' | 'hourly' {
  if (triggersStand(state.triggers)) return 'standing';
  const { uids, hourly } = installTriggers();
  recordState(spreadsheetId, { triggers: [...uids] });
  return hourly ? 'hourly' : 'standing';
}
