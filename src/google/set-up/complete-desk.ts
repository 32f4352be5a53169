// The steps of set-up after the tabs: triggers and forms. Each is kept in State as soon as it is done.
import type { Settings } from '../../complaints/policy.ts';
import type { FormLink, State } from '../../complaints/state.ts';
import { words } from '../sheet/cells.ts';
import { stateOf } from '../sheet/machine-rows.ts';
import { placesOf, rulesOf, settingsOf } from '../sheet/policy-rows.ts';
import { type Choices, choicesMark } from './follow-choices.ts';
import { completeForms } from './forms.ts';
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
}

/** Everything after the tabs stands on what the tabs say: the firm's own changes count. */
export function completeDesk(spreadsheetId: string): SetUpResult {
  const tables = readOwnTabs(spreadsheetId, ['state', 'settings', 'rules', 'touchpoints']);
  const { state } = stateOf(tables.get('state'));
  const { settings } = settingsOf(tables.get('settings'));
  const say = words[settings.language].setUp;
  const hourly = standingTriggers(spreadsheetId, state) ? [say.problems.hourly] : [];
  const { links, problems } = makeForms(spreadsheetId, state, settings, tables);
  const done = stepsDone(links, settings, state.practising);
  if (done.join() !== state.setUp.join()) {
    recordState(spreadsheetId, { setUp: done, ...freshChoices(state, tables) });
  }
  return {
    done: done.includes('forms'),
    steps: setUpSteps.map((step) => ({ title: say.steps[step], done: done.includes(step) })),
    forms: links.map(({ language, purpose, publicUrl }) => ({ language, purpose, publicUrl })),
    problems: [...hourly, ...problems],
  };
}

const choicesIn = (tables: Tables): Choices => ({
  rules: rulesOf(tables.get('rules')).items,
  places: placesOf(tables.get('touchpoints')).items.map(({ place }) => place),
});

/** Forms made in one go offer what the tabs say; after an interruption the clock looks. */
const freshChoices = (state: State, tables: Tables): Partial<State> =>
  state.forms.length === 0 ? { choices: choicesMark(choicesIn(tables)) } : {};

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

const allLinked = (links: readonly FormLink[], languages: Settings['languages']): boolean =>
  links.every(({ sheetId }) => sheetId !== 0) &&
  languages.every((wanted) => links.filter(({ language }) => language === wanted).length === 2);

function makeForms(spreadsheetId: string, state: State, settings: Settings, tables: Tables) {
  const forms = new Map(state.forms.map((link) => [link.formId, link]));
  let { tails } = state;
  const problems = completeForms({
    spreadsheetId,
    settings,
    ...choicesIn(tables),
    installer: state.installer,
    forms: state.forms,
    record: (link, also) => {
      forms.set(link.formId, link);
      tails = { ...tails, ...also?.tails };
      const links = [...forms.values()];
      // A desk that gets another language is unfinished again: whoever is interrupted, the clock goes on.
      const setUp = stepsDone(links, settings, state.practising);
      recordState(spreadsheetId, { forms: links, setUp, tails }, also?.requests);
    },
  });
  return { links: [...forms.values()], problems };
}

/** True when the clock could only be had once an hour. */
function standingTriggers(spreadsheetId: string, state: State): boolean {
  if (triggersStand(state.triggers)) return false;
  const { uids, hourly } = installTriggers();
  recordState(spreadsheetId, { triggers: [...uids] });
  return hourly;
}
