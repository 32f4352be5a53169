// What the firm decided: its rules, places, phrases and settings, as the tabs hold them.
import * as z from 'zod/mini';
import { languages } from '../language/languages.ts';
import { isMail } from '../plain/addresses.ts';
import { sameName } from '../plain/people.ts';
import { purposes, severities } from './choices.ts';

/** One kind of complaint: what it is called, where it goes, how long it may take. */
export const Rule = z.object({
  kind: z.string().check(z.minLength(1)),
  names: z.object({ en: z.string(), 'zh-Hans': z.string(), 'zh-Hant': z.string() }),
  purpose: z.enum(purposes),
  /** A department or a person; '' = anybody suitable. */
  goesTo: z.string(),
  skill: z.string(),
  severity: z.enum(severities),
  /** Working hours; null = the desk's own (Settings). */
  firstAnswerHours: z.nullable(z.number()),
  solveHours: z.nullable(z.number()),
});
export type Rule = z.infer<typeof Rule>;

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

export const Place = z.object({ place: z.string().check(z.minLength(1)), note: z.string() });
export type Place = z.infer<typeof Place>;

export const Phrase = z.object({
  /** Short name in the sidebar's list of templates. */
  title: z.string().check(z.minLength(1)),
  language: z.enum(languages),
  /** Text with {{fields}}, filled for a complaint by answering/fill-template.ts. */
  text: z.string(),
});
export type Phrase = z.infer<typeof Phrase>;

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
