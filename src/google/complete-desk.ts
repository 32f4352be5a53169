// The steps of set-up after the tabs: triggers and forms. Each is kept in State as soon as it is done.
import type { Settings } from '../complaints/policy.ts';
import type { FormLink, State } from '../complaints/state.ts';
import { words } from './cells.ts';
import { completeForms } from './forms.ts';
import { stateOf } from './machine-rows.ts';
import { readOwnTabs, recordState, type Tables } from './own-tabs.ts';
import { placesOf, rulesOf, settingsOf } from './policy-rows.ts';
import { installTriggers, triggersStand } from './triggers.ts';

export const setUpSteps = ['tabs', 'triggers', 'forms', 'open'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

export interface SetUpResult {
  /** Nothing is left to do; while practising, opening the desk is not asked for. */
  readonly done: boolean;
  readonly refused?: 'desk-copied' | 'bad-arguments' | 'somebody-saving';
  readonly steps: readonly { readonly title: string; readonly done: boolean }[];
  readonly forms: readonly Pick<FormLink, 'language' | 'purpose' | 'publicUrl'>[];
  readonly problems: readonly string[];
}

/** Everything after the tabs stands on what the tabs say: the firm's own changes count. */
export function completeDesk(spreadsheetId: string): SetUpResult {
  const tables = readOwnTabs(spreadsheetId, ['state', 'settings', 'rules', 'touchpoints']);
  const { state } = stateOf(tables.get('state'));
  const { settings } = settingsOf(tables.get('settings'));
  const say = words[settings.language].setUp;
  const hourly = standingTriggers(spreadsheetId, state) ? [say.problems.hourly] : [];
  const { links, problems } = makeForms(spreadsheetId, state, settings, tables);
  const linked = links.length > 0 && links.every(({ sheetId }) => sheetId !== 0);
  const done: SetUpStep[] = ['tabs', 'triggers'];
  if (linked) done.push('forms');
  if (!state.practising) done.push('open');
  if (done.join() !== state.setUp.join()) recordState(spreadsheetId, { setUp: done });
  return {
    done: linked,
    steps: setUpSteps.map((step) => ({ title: say.steps[step], done: done.includes(step) })),
    forms: links.map(({ language, purpose, publicUrl }) => ({ language, purpose, publicUrl })),
    problems: [...hourly, ...problems],
  };
}

function makeForms(spreadsheetId: string, state: State, settings: Settings, tables: Tables) {
  const forms = new Map(state.forms.map((link) => [link.formId, link]));
  const problems = completeForms({
    spreadsheetId,
    settings,
    rules: rulesOf(tables.get('rules')).items,
    places: placesOf(tables.get('touchpoints')).items.map(({ place }) => place),
    installer: state.installer,
    forms: state.forms,
    record: (link, more = []) => {
      forms.set(link.formId, link);
      recordState(spreadsheetId, { forms: [...forms.values()] }, more);
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
