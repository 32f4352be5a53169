// What the firm decided: its rules, places, phrases and settings, as the tabs hold them.
import * as z from 'zod/mini';
import type { answeringFacts } from '../complaints/answering/facts.ts';
import { declaredSettings } from '../complaints/facts.ts';
import { type InEachLanguage, type Language, languages } from '../language/languages.ts';
import { isMail } from '../plain/addresses.ts';
import { sameName } from '../plain/people.ts';
import { isZone } from './calendar.ts';
import { purposes, severities } from './choices.ts';
import { ordered } from './declared.ts';
import {
  amount,
  blankOf,
  type Fact,
  figure,
  matching,
  oneOf,
  type RecordOf,
  required,
  someOf,
  text,
  typed,
} from './fact.ts';
import { type RowOf, table, theirs } from './table.ts';

/** One kind of complaint: what it is called, where it goes, how long it may take. */
export const rulesTab = table(
  84112,
  { ...theirs, key: 'kind' },
  {
    kind: required(140),
    nameEn: typed(140),
    nameZhHans: typed(140),
    nameZhHant: typed(140),
    purpose: oneOf('purpose', purposes, 'complaint', 125),
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

export type Phrase = RowOf<typeof answeringFacts.tabs.phrases>;

export const settingsTab = table(
  84115,
  { ...theirs, key: 'key' },
  { setting: typed(240), value: typed(240), meaning: typed(520), key: typed('hidden') },
);

const offered: Fact<readonly Language[]> = {
  ...someOf('language', languages),
  schema: () => z.array(z.enum(languages)).check(z.minLength(1)),
  blank: ['en'],
};
const zone: Fact<string> = {
  ...text(),
  schema: () => z.string().check(z.refine(isZone)),
  blank: 'Etc/UTC',
};
const deskMail: Fact<string> = {
  ...text(),
  schema: () => z.string().check(z.refine<string>((mail) => mail === '' || isMail(mail))),
};

/** Course figures keep their source in the row's meaning. */
const deskSettings = {
  businessName: text(),
  language: oneOf('language', languages, 'en'),
  languages: offered,
  zone,
  /** Two letters; '' = of the zone. How a phone number without a country's code is read. */
  country: { ...text(), schema: () => z.string().check(z.regex(/^([A-Za-z]{2})?$/)) },
  /** Where customers reach a person at once. */
  urgentPhone: text(),
  /** Whom to call when somebody is hurt. */
  emergencyPhone: text(),
  /** Address that answers to our mails go to. */
  deskMail,
  numberPrefix: { ...matching(/^[A-Z]{1,4}$/), blank: 'R' },
  currency: text(),
  /** Working hours until the first answer is promised in every acknowledgement. */
  firstAnswerHours: figure(4),
  /** Working hours until a solution is due. */
  solveHours: figure(40),
  /** Mails kept back from the day's quota for alarms and acknowledgements. */
  mailReserve: figure(10),
};

/** In which order a new desk shows them. Those that are not named here follow the others. */
const inOrder = [
  ...['businessName', 'language', 'languages', 'zone', 'country'],
  ...['urgentPhone', 'emergencyPhone', 'deskMail', 'chats'],
  ...['numberPrefix', 'currency', 'firstAnswerHours', 'solveHours', 'warnMinutes'],
  ...['managerAfterHours', 'principalAfterHours', 'waitReminderDays', 'waitEndDays'],
  ...['graceDays', 'surveyAfterDays', 'surveySolvedDays'],
  ...['surveyLapseDays', 'takeBackMinutes', 'acknowledgementsPerAddress', 'floodPerHour'],
  ...['mailReserve', 'targetAnsweredInTime', 'targetSolvedInTime', 'targetPromisesKept'],
  ...['targetSatisfied', 'privacyText', 'eraseAfterMonths'],
];

export const settingsFacts = ordered({ ...deskSettings, ...declaredSettings }, inOrder);
export type Settings = RecordOf<typeof settingsFacts>;
export const defaultSettings: Settings = blankOf(settingsFacts);

/** As the desk's own language calls it. */
export const kindName = (
  { rules, settings }: { readonly rules: readonly Rule[]; readonly settings: Settings },
  kind: string,
): string => rules.find((rule) => rule.kind === kind)?.names[settings.language] || kind;
