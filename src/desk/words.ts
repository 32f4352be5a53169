// Every word that is looked up by what it names (a refusal, a choice, a column, a setting): of all capabilities together.
import { declared, declaredRegisters } from '../complaints/facts.ts';
import { en } from '../language/en.ts';
import type { InEachLanguage, Language } from '../language/languages.ts';
import { zhHans } from '../language/zh-hans.ts';
import { zhHant } from '../language/zh-hant.ts';
import type { AllOf } from '../plain/merged.ts';
import { lazily } from './lazily.ts';

type Said = Extract<(typeof declared)[number], { said: unknown }>['said']['en'];
/** What all that have it say under this name. */
type Together<Name extends string> = AllOf<Extract<Said, Readonly<Record<Name, unknown>>>[Name]>;

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** `whole` was made here and may grow: every execution puts these together. */
function add(whole: Tree, part: Tree): void {
  for (const key of Object.keys(part)) {
    const value = part[key];
    if (!isTree(value)) whole[key] = value;
    else {
      const known = whole[key];
      const inner = isTree(known) ? known : {};
      add(inner, value);
      whole[key] = inner;
    }
  }
}

function together<Name extends string>(name: Name, language: Language): Together<Name> {
  const whole: Tree = {};
  for (const one of declared) {
    const part = 'said' in one ? (one.said[language] as Tree)[name] : undefined;
    if (isTree(part)) add(whole, part);
  }
  return whole as Together<Name>;
}

type Headers = Readonly<Record<string, string>>;

/** What every record keeps has the same heading in every register. */
const ofRegisters = (
  headers: Readonly<Record<string, Headers>>,
  { number = '', head = '', recorded = '' }: Headers,
): Readonly<Record<string, Headers>> =>
  Object.fromEntries(
    Object.keys(declaredRegisters).map((name) => [
      name,
      { number, head, recorded, ...headers[name] },
    ]),
  );

function inLanguage(language: Language, wide: typeof en) {
  const headers = together('headers', language);
  const complaints = { ...wide.sheet.headers.complaints, ...headers.complaints };
  const refusals = lazily(() => ({ ...wide.refusals, ...together('refusals', language) }));
  const settings = lazily(() => ({ ...wide.sheet.settings, ...together('settings', language) }));
  const sheet = {
    ...wide.sheet,
    tabs: { ...wide.sheet.tabs, ...together('tabs', language) },
    headers: {
      ...{ ...wide.sheet.headers, ...headers, ...ofRegisters(headers, complaints) },
      ...{ complaints, archive: complaints },
    },
    choices: { ...wide.sheet.choices, ...together('choices', language) },
  };
  return {
    ...wide,
    /** Few executions refuse anything or write the Settings tab. */
    get refusals() {
      return refusals();
    },
    sheet: {
      ...sheet,
      get settings() {
        return settings();
      },
    },
  };
}

export type Words = ReturnType<typeof inLanguage>;

export const words: InEachLanguage<Words> = {
  en: inLanguage('en', en),
  'zh-Hans': inLanguage('zh-Hans', zhHans),
  'zh-Hant': inLanguage('zh-Hant', zhHant),
};
