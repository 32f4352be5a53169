// The rows a new desk starts with: what set-up was told, and a first set of rules and phrases in plain words.

import type { Purpose, Severity } from '../../desk/complaint.ts';
import { type Settings, settingsFacts } from '../../desk/policy.ts';
import type { Words } from '../../desk/words.ts';
import { type Language, languages } from '../../language/languages.ts';
import { peopleOf, type SetUp, settingsOf } from './set-up.ts';
import { said } from './words/said.ts';

export type StarterValue = string | number | null | readonly string[];
export type StarterRow = Readonly<Record<string, StarterValue>>;
export type StarterTab = 'team' | 'hours' | 'rules' | 'touchpoints' | 'phrases' | 'settings';

export type SettingRow = Readonly<Record<'setting' | 'value' | 'meaning' | 'key', string>>;

export type AllWords = Readonly<Record<Language, Words>>;

type KindName = keyof (typeof said)['en']['kinds'];

interface StarterRule {
  readonly purpose: Purpose;
  readonly severity: Severity;
  readonly firstAnswerHours: number | null;
}

const usual: StarterRule = { purpose: 'complaint', severity: 'normal', firstAnswerHours: null };

/** S70's causes in a shop's own words, and what is no complaint at all. */
const starterRules: Readonly<Record<KindName, StarterRule>> = {
  product: usual,
  work: usual,
  delivery: usual,
  manner: usual,
  till: usual,
  place: usual,
  safety: { purpose: 'complaint', severity: 'safety', firstAnswerHours: 1 },
  other: usual,
  question: { ...usual, purpose: 'question' },
  praise: { ...usual, purpose: 'praise' },
};

export const starterRows = (
  setUp: SetUp,
  words: AllWords,
  installer: string,
): Readonly<Record<StarterTab, readonly StarterRow[]>> => ({
  team: peopleOf(setUp, installer).map((person) => ({
    ...person,
    languages: languageNames(person.languages, words[setUp.language]),
  })),
  hours: hours(setUp, words[setUp.language]),
  rules: rules(setUp),
  touchpoints: places(setUp),
  phrases: phrases(setUp),
  settings: settingRows(settingsOf(setUp), words[setUp.language]),
});

const hours = (setUp: SetUp, words: Words): StarterRow[] =>
  words.sheet.weekdays.map((day, at) => {
    const spans = setUp.hours[at] ?? '';
    return { day, spans, note: spans === '' ? words.sheet.closed : '' };
  });

const rules = (setUp: SetUp): StarterRow[] =>
  (Object.keys(starterRules) as KindName[]).map((kind) => ({
    ...starterRules[kind],
    kind: said[setUp.language].kinds[kind],
    nameEn: said.en.kinds[kind],
    nameZhHans: said['zh-Hans'].kinds[kind],
    nameZhHant: said['zh-Hant'].kinds[kind],
  }));

const places = (setUp: SetUp): StarterRow[] => {
  const named = setUp.places.filter((place) => place !== '');
  const all = named.length > 0 ? named : Object.values(said[setUp.language].places);
  return [...new Set(all)].map((place) => ({ place, note: '' }));
};

const phrases = (setUp: SetUp): StarterRow[] =>
  languages
    .filter((language) => language === setUp.language || setUp.languages.includes(language))
    .flatMap((language) =>
      Object.values(said[language].phrases).map(({ title, text }) => ({
        title,
        language,
        text,
      })),
    );

export const settingRows = (settings: Settings, words: Words): SettingRow[] =>
  Object.entries(settings).map(([key, value]) => ({
    ...named(words, key as keyof Words['sheet']['settings']),
    key,
    value: settingText(key, value, words),
  }));

/** Codes as their words, where a setting is one or several of those. */
function settingText(key: string, value: unknown, words: Words): string {
  const { kind, each } = settingsFacts[key as keyof Settings];
  const choice = each ?? (typeof kind === 'object' ? kind.choice : undefined);
  if (choice === undefined) return String(value);
  const known: Readonly<Record<string, string>> =
    words.sheet.choices[choice as keyof Words['sheet']['choices']];
  return [value]
    .flat()
    .map((code) => known[String(code)] ?? String(code))
    .join(', ');
}

const languageNames = (codes: readonly Language[], words: Words): string[] =>
  codes.map((code) => words.sheet.choices.language[code]);

const named = (words: Words, key: keyof Words['sheet']['settings']) => ({
  setting: words.sheet.settings[key].name,
  meaning: words.sheet.settings[key].meaning,
});
