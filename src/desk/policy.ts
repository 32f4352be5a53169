// What the firm decided: its rules, places, phrases and settings, as the tabs hold them.
import * as z from 'zod/mini';
import { type InEachLanguage, languages } from '../language/languages.ts';
import { isMail } from '../plain/addresses.ts';
import { sameName } from '../plain/people.ts';
import { purposes, severities } from './choices.ts';
import { amount, oneOf, required, text, typed } from './fact.ts';
import { type RowOf, shared, table, theirs } from './table.ts';

/** One kind of complaint: what it is called, where it goes, how long it may take. */
export const rulesTab = table(
  84112,
  { ...theirs, key: 'kind' },
  {
    kind: required(140),
    nameEn: typed(140),
    nameZhHans: typed(140),
    nameZhHant: typed(140),
    purpose: oneOf('purpose', purposes, 'complaint', 110),
    /** A department or a person; '' = anybody suitable. */
    goesTo: typed(120),
    skill: typed(110),
    severity: oneOf('severity', severities, 'normal', 100),
    /** Working hours; null = the desk's own (Settings). */
    firstAnswerHours: amount(110),
    solveHours: amount(110),
  },
);
type RuleRow = RowOf<typeof rulesTab>;
export interface Rule extends Omit<RuleRow, 'nameEn' | 'nameZhHans' | 'nameZhHant'> {
  readonly names: InEachLanguage<string>;
}

export const ruleIn = ({ nameEn, nameZhHans, nameZhHant, ...rule }: RuleRow): Rule => ({
  ...rule,
  names: { en: nameEn, 'zh-Hans': nameZhHans, 'zh-Hant': nameZhHant },
});

/** By its code or its name in any language. */
export const kindNamed = (
  { rules }: { readonly rules: readonly Rule[] },
  text: string,
): Rule | undefined =>
  text === ''
    ? undefined
    : rules.find((rule) =>
        [rule.kind, ...Object.values(rule.names)].some((name) => sameName(name, text)),
      );

export const touchpointsTab = table(
  84113,
  { ...theirs, key: 'place' },
  { place: required(200), note: typed(400) },
);
export type Place = RowOf<typeof touchpointsTab>;

export const phrasesTab = table(84114, shared, {
  /** Short name in the sidebar's list of templates. */
  title: required(200),
  language: oneOf('language', languages, 'en', 100),
  /** Text with {{fields}}, filled for a complaint by answering/fill-template.ts. */
  text: text(600),
});
export type Phrase = RowOf<typeof phrasesTab>;

export const settingsTab = table(
  84115,
  { ...theirs, key: 'key' },
  { setting: typed(240), value: typed(240), meaning: typed(520), key: typed('hidden') },
);

const count = z.number().check(z.nonnegative());

/** The Settings tab. Course figures keep their source in the row's meaning (handbook, "Care with it"). */
export const Settings = z.object({
  businessName: z.string(),
  language: z.enum(languages),
  languages: z.array(z.enum(languages)).check(z.minLength(1)),
  zone: z.string(),
  /** Where customers reach a person at once. */
  urgentPhone: z.string(),
  /** Whom to call when somebody is hurt. */
  emergencyPhone: z.string(),
  /** Address that answers to our mails go to. */
  deskMail: z.string().check(z.refine<string>((text) => text === '' || isMail(text))),
  numberPrefix: z.string().check(z.regex(/^[A-Z]{1,4}$/)),
  currency: z.string(),
  /** Working hours until the first answer is promised in every acknowledgement. */
  firstAnswerHours: count,
  /** Working hours until a solution is due. */
  solveHours: count,
  /** Working minutes before a deadline when its owner is warned. */
  warnMinutes: count,
  /** Working hours of lateness after which the manager, then the principal is told. */
  managerAfterHours: count,
  principalAfterHours: count,
  /** Days after closing within which a bad score or an answer reopens it. */
  graceDays: count,
  surveyAfterDays: count,
  surveyLapseDays: count,
  takeBackMinutes: count,
  acknowledgementsPerAddress: count,
  floodPerHour: count,
  /** Mails kept back from the day's quota for alarms and acknowledgements. */
  mailReserve: count,
  targetAnsweredInTime: count,
  targetSolvedInTime: count,
  targetPromisesKept: count,
  targetSatisfied: count,
  privacyText: z.string(),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  businessName: '',
  language: 'en',
  languages: ['en'],
  zone: 'Etc/UTC',
  urgentPhone: '',
  emergencyPhone: '',
  deskMail: '',
  numberPrefix: 'R',
  currency: '',
  firstAnswerHours: 4,
  solveHours: 40,
  warnMinutes: 60,
  managerAfterHours: 4,
  principalAfterHours: 16,
  graceDays: 14,
  surveyAfterDays: 2,
  surveyLapseDays: 7,
  takeBackMinutes: 3,
  acknowledgementsPerAddress: 3,
  floodPerHour: 20,
  mailReserve: 10,
  targetAnsweredInTime: 90,
  targetSolvedInTime: 80,
  targetPromisesKept: 100,
  targetSatisfied: 80,
  privacyText: '',
};
