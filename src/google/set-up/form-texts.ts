// What the forms say from Settings, and how we know later whether a text is still ours or the firm wrote its own.

import { said as decisionsSaid } from '../../complaints/decisions/words/said.ts';
import { said as intakeSaid } from '../../complaints/intake/words/said.ts';
import { said as satisfactionSaid } from '../../complaints/satisfaction/words/said.ts';
import { digestOf } from '../../desk/digest.ts';
import type { Rule, Settings } from '../../desk/policy.ts';
import { type FormLink, formPurposes } from '../../desk/state.ts';
import { type Language, languages } from '../../language/languages.ts';
import { chats } from '../../plain/countries.ts';

/** What Settings, Rules and Touchpoints say about the forms. */
export interface FormPolicy {
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly places: readonly string[];
  /** Nobody is answered yet, and what is written is deleted later. */
  readonly practising: boolean;
}

export interface FormFacts
  extends Pick<
    Settings,
    'businessName' | 'urgentPhone' | 'emergencyPhone' | 'privacyText' | 'eraseAfterMonths' | 'chats'
  > {
  readonly contact: string;
  readonly practising: boolean;
  readonly places: readonly string[];
  readonly kinds: readonly string[];
  /** How somebody may wish to be reached: of chats those that the firm answers in. */
  readonly ways: readonly string[];
}

export const formFacts = (
  { settings, rules, places, practising }: FormPolicy,
  installer: string,
  language: Language,
): FormFacts => ({
  ...settings,
  practising,
  contact: settings.deskMail || installer,
  // Google refuses the same choice twice.
  places: [...new Set(places)],
  kinds: kindNames(rules, language),
  ways: waysOffered(settings, language),
});

function waysOffered({ chats: used }: Settings, language: Language): string[] {
  const ways = Object.entries(intakeSaid[language].form.reachChoices);
  const isUnused = (way: string): boolean =>
    chats.some((chat) => chat === way && !used.includes(chat));
  return ways.flatMap(([way, word]) => (isUnused(way) ? [] : [word]));
}

const kindNames = (rules: readonly Rule[], language: Language): string[] => [
  ...new Set(rules.map((rule) => rule.names[language] || rule.kind)),
];

export const textParts = ['title', 'description', 'confirmation', 'hurt', 'privacy'] as const;
type TextPart = (typeof textParts)[number];
/** `hurt`: the line under that question; `privacy`: the notice at the end. */
export type FormTexts = Readonly<Record<TextPart, string>>;

const otherSaid = { satisfaction: satisfactionSaid, decision: decisionsSaid } as const;

export function formTexts(
  purpose: FormLink['purpose'],
  language: Language,
  facts: FormFacts,
): FormTexts {
  const { businessName, contact, urgentPhone, emergencyPhone, privacyText } = facts;
  const months = Math.ceil(facts.eraseAfterMonths);
  if (purpose !== 'complaint') {
    const { title, description, confirmation } = otherSaid[purpose][language].form;
    return { title: title(businessName), description, confirmation, hurt: '', privacy: '' };
  }
  const say = intakeSaid[language].form;
  const notOpen = facts.practising ? say.practising(urgentPhone) : '';
  return {
    title: say.title(businessName),
    description: [notOpen, say.description, privacyText === '' ? say.purpose : '']
      .filter((text) => text !== '')
      .join('\n\n'),
    confirmation: notOpen || say.confirmation(urgentPhone),
    hurt: say.help.hurt(emergencyPhone),
    privacy: privacyText || say.privacy(businessName, contact, months),
  };
}

/** Google may give line ends and spaces back in its own way. */
export const textMark = (part: TextPart, text: string): string =>
  digestOf(`${part}\n${text.replace(/\s+/g, ' ').trim()}`).slice(0, 12);

/** Of every text that a form may have from these Settings, in whatever language. */
export const textMarks = (policy: FormPolicy, installer: string): string[] =>
  languages.flatMap((language) =>
    formPurposes.flatMap((purpose) => {
      const facts = formFacts(policy, installer, language);
      const texts = formTexts(purpose, language, facts);
      return textParts.map((part) => textMark(part, texts[part]));
    }),
  );
