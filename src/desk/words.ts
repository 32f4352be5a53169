// Every word that is looked up by what it names (a refusal, a choice, a column, a setting): of all capabilities together.
import { declared } from '../complaints/facts.ts';
import { en } from '../language/en.ts';
import type { InEachLanguage, Language } from '../language/languages.ts';
import { zhHans } from '../language/zh-hans.ts';
import { zhHant } from '../language/zh-hant.ts';

type Said = Extract<(typeof declared)[number], { said: unknown }>['said']['en'];
type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer Each,
) => void
  ? Each
  : never;
/** What all that have it say under this name. */
type Together<Name extends string> = All<Extract<Said, Readonly<Record<Name, unknown>>>[Name]>;

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const joined = (one: Tree, other: Tree): Tree => ({
  ...one,
  ...Object.fromEntries(
    Object.entries(other).map(([key, value]) => {
      const known = one[key];
      return [key, isTree(known) && isTree(value) ? joined(known, value) : value];
    }),
  ),
});

function together<Name extends string>(name: Name, language: Language): Together<Name> {
  const parts = declared.map((one): unknown =>
    'said' in one ? (one.said[language] as Tree)[name] : undefined,
  );
  return parts.filter(isTree).reduce(joined, {}) as Together<Name>;
}

function inLanguage(language: Language, wide: typeof en) {
  const { sheet } = wide;
  const headers = together('headers', language);
  const choices = together('choices', language);
  const complaints = { ...sheet.headers.complaints, ...headers.complaints };
  return {
    ...wide,
    refusals: { ...wide.refusals, ...together('refusals', language) },
    sheet: {
      ...sheet,
      tabs: { ...sheet.tabs, ...together('tabs', language) },
      headers: { ...sheet.headers, ...headers, complaints, archive: complaints },
      choices: { ...sheet.choices, ...choices },
      settings: { ...sheet.settings, ...together('settings', language) },
    },
  };
}

export type Words = ReturnType<typeof inLanguage>;

export const words: InEachLanguage<Words> = {
  en: inLanguage('en', en),
  'zh-Hans': inLanguage('zh-Hans', zhHans),
  'zh-Hant': inLanguage('zh-Hant', zhHant),
};
