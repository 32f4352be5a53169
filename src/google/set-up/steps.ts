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
  ...(allLinked(links, settings) ? ['forms' as const] : []),
  ...(state.practising ? [] : ['open' as const]),
];

export type Which = Pick<FormLink, 'language' | 'purpose'>;

/** The forms of a desk, in the order in which they are made: customers have theirs in each language, the business owner
 * decides in the desk's own. */
export const formsOf = ({
  language,
  languages,
}: Pick<Settings, 'language' | 'languages'>): readonly Which[] => [
  ...languages.flatMap((wanted) =>
    (['complaint', 'satisfaction'] as const).map((purpose) => ({ language: wanted, purpose })),
  ),
  { language, purpose: 'decision' },
];

/** Of a language that is no longer wanted, nothing more is made. */
export const allLinked = (
  links: readonly FormLink[],
  settings: Pick<Settings, 'language' | 'languages'>,
): boolean =>
  formsOf(settings).every((wanted) => links.some((link) => isSame(link, wanted) && isLinked(link)));

export const isSame = (a: Which, b: Which): boolean =>
  a.language === b.language && a.purpose === b.purpose;

export const isWhole = (setUp: readonly string[]): boolean =>
  setUp.includes('forms') && setUp.includes('triggers');

const isLinked = ({ sheetId, before }: FormLink): boolean => sheetId !== 0 && before === 0;
