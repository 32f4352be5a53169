// Every word that is looked up by what it names (a refusal, a choice, a column, a setting): of all capabilities together.
import { said as answering } from '../complaints/answering/words/said.ts';
import { said as archive } from '../complaints/archive/words/said.ts';
import { said as assignment } from '../complaints/assignment/words/said.ts';
import { said as byHand } from '../complaints/by-hand/words/said.ts';
import { said as closing } from '../complaints/closing/words/said.ts';
import { said as consent } from '../complaints/consent/words/said.ts';
import { said as customers } from '../complaints/customers/words/said.ts';
import { said as flood } from '../complaints/flood/words/said.ts';
import { said as followUp } from '../complaints/follow-up/words/said.ts';
import { said as health } from '../complaints/health/words/said.ts';
import { said as importing } from '../complaints/import/words/said.ts';
import { said as intake } from '../complaints/intake/words/said.ts';
import { said as opening } from '../complaints/opening/words/said.ts';
import { said as promises } from '../complaints/promises/words/said.ts';
import { said as quickLog } from '../complaints/quick-log/words/said.ts';
import { said as remedies } from '../complaints/remedies/words/said.ts';
import { said as satisfaction } from '../complaints/satisfaction/words/said.ts';
import { said as setUp } from '../complaints/set-up/words/said.ts';
import { said as severity } from '../complaints/severity/words/said.ts';
import { said as summary } from '../complaints/summary/words/said.ts';
import { said as verify } from '../complaints/verify/words/said.ts';
import { en } from '../language/en.ts';
import type { InEachLanguage, Language } from '../language/languages.ts';
import { zhHans } from '../language/zh-hans.ts';
import { zhHant } from '../language/zh-hant.ts';

const capabilities = [
  answering,
  archive,
  assignment,
  byHand,
  closing,
  consent,
  customers,
  flood,
  followUp,
  health,
  importing,
  intake,
  opening,
  promises,
  quickLog,
  remedies,
  satisfaction,
  setUp,
  severity,
  summary,
  verify,
] as const;

type Said = (typeof capabilities)[number]['en'];
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
  const parts = capabilities.map((said): unknown => (said[language] as Tree)[name]);
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
