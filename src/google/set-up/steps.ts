// The steps of a set-up, and which of them are done.
import type { Settings } from '../../desk/policy.ts';
import type { FormLink, State } from '../../desk/state.ts';
import type { FormPolicy } from './form-texts.ts';

export const setUpSteps = ['tabs', 'triggers', 'forms', 'open'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** A set-up under way, on a desk that has its tabs. */
export interface Going {
  readonly spreadsheetId: string;
  readonly state: State;
  readonly policy: FormPolicy;
  /** A person asked for it. */
  readonly again: boolean;
  /** The clock will go on with what is left. */
  readonly triggers: boolean;
}

export const stepsDone = (
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
    return own.length === 2 && own.every(isLinked);
  });

export const isWhole = (setUp: readonly string[]): boolean =>
  setUp.includes('forms') && setUp.includes('triggers');

const isLinked = ({ sheetId, before }: FormLink): boolean => sheetId !== 0 && before === 0;
