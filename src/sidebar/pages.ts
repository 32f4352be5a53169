// What each capability brings to the screen of a complaint: its words, and a page for each of its actions that needs one.
// One line a capability.
import type { FunctionComponent } from 'preact';
import { answering } from '../complaints/answering/pages/actions.ts';
import { shown as archive } from '../complaints/archive/words/shown.ts';
import { assignment } from '../complaints/assignment/pages/actions.ts';
import { byHand } from '../complaints/by-hand/pages/actions.ts';
import { shown as clocks } from '../complaints/clocks/words/shown.ts';
import { closing } from '../complaints/closing/pages/actions.ts';
import { shown as decisions } from '../complaints/decisions/words/shown.ts';
import { shown as followUp } from '../complaints/follow-up/words/shown.ts';
import { intake } from '../complaints/intake/pages/actions.ts';
import type { ActionName, OneTextAction, PagedAction } from '../complaints/playbook-actions.ts';
import { privacy } from '../complaints/privacy/pages/actions.ts';
import { promises } from '../complaints/promises/pages/actions.ts';
import { remedies } from '../complaints/remedies/pages/actions.ts';
import { satisfaction } from '../complaints/satisfaction/pages/actions.ts';
import { shown as severity } from '../complaints/severity/words/shown.ts';
import { shown as verify } from '../complaints/verify/words/shown.ts';
import type { ComplaintView } from '../desk/call-results.ts';
import type { Happening } from '../desk/log.ts';
import type { InEachLanguage, Language } from '../language/languages.ts';
import type { Detail } from '../language/story.ts';
import { merged } from '../plain/merged.ts';

type Page = FunctionComponent<{ readonly view: ComplaintView; readonly done: () => void }>;
type Sentence = (who: string, detail: Detail) => string;

interface Capability {
  readonly shown: InEachLanguage<{
    readonly action?: Readonly<Record<string, string>>;
    /** What each is for. */
    readonly whatFor?: Readonly<Record<string, string>>;
    readonly done?: Readonly<Record<string, string>>;
    /** The field of each action that asks for one text. */
    readonly text?: Readonly<Record<string, string>>;
    readonly story?: Readonly<Record<string, Sentence>>;
  }>;
  /** Of its actions that have a page of their own. */
  readonly pages: Readonly<Record<string, Page>>;
}

const capabilities = [
  intake,
  { shown: severity, pages: {} },
  assignment,
  answering,
  promises,
  remedies,
  closing,
  byHand,
  { shown: followUp, pages: {} },
  { shown: clocks, pages: {} },
  satisfaction,
  privacy,
  { shown: archive, pages: {} },
  { shown: decisions, pages: {} },
  { shown: verify, pages: {} },
] as const satisfies readonly Capability[];

type Capabilities = (typeof capabilities)[number];

export const pages = merged<Capabilities['pages']>(
  capabilities.map((each) => each.pages),
) satisfies Readonly<Record<PagedAction, Page>>;

type Shown = Capabilities['shown']['en'];

interface OfAll {
  readonly action: Readonly<Record<ActionName, string>>;
  readonly whatFor: Readonly<Record<ActionName, string>>;
  readonly done: Readonly<Record<ActionName, string>>;
  readonly text: Readonly<Record<OneTextAction, string>>;
  readonly story: Readonly<Record<Happening, Sentence>>;
}

function wordsOfAll(language: Language): OfAll {
  const all: readonly Shown[] = capabilities.map(({ shown }) => shown[language]);
  return {
    action: merged(all.flatMap((each) => ('action' in each ? [each.action] : []))),
    whatFor: merged(all.flatMap((each) => ('whatFor' in each ? [each.whatFor] : []))),
    done: merged(all.flatMap((each) => ('done' in each ? [each.done] : []))),
    text: merged(all.flatMap((each) => ('text' in each ? [each.text] : []))),
    story: merged(all.flatMap((each) => ('story' in each ? [each.story] : []))),
  };
}

/** What all capabilities call their actions, what each is for, and what they say once they are done; and their part of a complaint's story. */
export const shownOfAll: InEachLanguage<OfAll> = {
  en: wordsOfAll('en'),
  'zh-Hans': wordsOfAll('zh-Hans'),
  'zh-Hant': wordsOfAll('zh-Hant'),
};
