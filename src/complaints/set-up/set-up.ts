// What the one-page set-up asks. Every field has a default, so that a firm can press the button at once.
import * as z from 'zod/mini';
import { isZone } from '../../desk/calendar.ts';
import { lazily } from '../../desk/lazily.ts';
import { roles } from '../../desk/people.ts';
import { defaultSettings, type Settings } from '../../desk/policy.ts';
import { type InEachLanguage, languages } from '../../language/languages.ts';
import { isMail } from '../../plain/addresses.ts';
import { chats, countryOf, usualChats } from '../../plain/countries.ts';
import { areHours } from '../../plain/hours.ts';

const line = () => z.string().check(z.trim(), z.maxLength(200));
const mail = () =>
  z.string().check(
    z.trim(),
    z.toLowerCase(),
    z.refine<string>((text) => text === '' || isMail(text)),
  );
const workingHours = () => z.number().check(z.gte(0.5), z.lte(2000));

/** '09:00-12:00, 13:00-18:00'; '' = closed. */
const spans = () => z.string().check(z.trim(), z.refine<string>(areHours));

const workdays = Array.from({ length: 5 }, () => '09:00-18:00');
const usualWeek = [...workdays, '', ''];

const SetUpPerson = lazily(() =>
  z.object({
    name: line().check(z.minLength(1)),
    mail: z._default(mail(), ''),
    role: z._default(z.enum(roles), 'staff'),
    department: z._default(line(), ''),
    places: z._default(z.array(line()), []),
    languages: z._default(z.array(z.enum(languages)), []),
    /** May grant up to this much alone; null = nothing decided. */
    limit: z._default(z.nullable(z.number().check(z.nonnegative())), null),
  }),
);
export type SetUpPerson = z.infer<ReturnType<typeof SetUpPerson>>;

export const SetUp = lazily(() =>
  z.object({
    businessName: z._default(line(), ''),
    language: z._default(z.enum(languages), 'en'),
    /** Languages of customers: one complaint form and one satisfaction form each. */
    languages: z._default(z.array(z.enum(languages)).check(z.minLength(1)), ['en']),
    zone: z._default(z.string().check(z.refine<string>(isZone)), 'Etc/UTC'),
    /** Two letters; '' = of the zone. */
    country: z._default(z.string().check(z.regex(/^([A-Z]{2})?$/)), ''),
    deskMail: z._default(mail(), ''),
    urgentPhone: z._default(line(), ''),
    emergencyPhone: z._default(line(), ''),
    /** In which customers are answered: only these are offered in the forms. */
    chats: z._default(z.array(z.enum(chats)), []),
    currency: z._default(line(), ''),
    /** Opening hours, Monday first. */
    hours: z._default(z.array(spans()).check(z.length(7)), usualWeek),
    firstAnswerHours: z._default(workingHours(), defaultSettings.firstAnswerHours),
    solveHours: z._default(workingHours(), defaultSettings.solveHours),
    people: z._default(z.array(SetUpPerson()).check(z.maxLength(200)), []),
    places: z._default(z.array(line()).check(z.maxLength(200)), []),
    /** '' = what we propose, in each form's language. */
    privacyText: z._default(z.string().check(z.trim(), z.maxLength(3000)), ''),
    /** False opens the desk at once: mail goes to customers. */
    practise: z._default(z.boolean(), true),
  }),
);
export type SetUp = z.infer<ReturnType<typeof SetUp>>;

/** What a copied workbook is to be. */
export const answerCopyArguments = lazily(() => z.object({ choice: z.enum(['new', 'copy']) }));

/** What stands in this spreadsheet before anybody presses a button. */
export const situations = [
  ...(['new', 'again', 'run-by', 'copy', 'just-copy', 'no-memory'] as const),
  /** This person has not allowed the script to look, or to know who it is. */
  'no-consent',
] as const;

export interface SetUpFacts {
  readonly answers: SetUp;
  readonly situation: (typeof situations)[number];
  /** Whose mails customers would see, and whose triggers there will be. */
  readonly me: string;
  readonly installer: string;
  /** The privacy notice that we propose, by language of the form; {{business}} and {{contact}} stand for what is typed. */
  readonly privacy: InEachLanguage<string>;
  /** A business owner may run the desk when whoever set it up has left. */
  readonly mayTakeOver: boolean;
  /** What this person has not allowed, in words, and where to allow it. */
  readonly lacks: readonly string[];
  readonly link: string;
  /** A set-up stopped and has not ended since. */
  readonly stopped?: true;
  /** How the last set-up went and what the check saw of this Google, as data for whoever helps; only the installer's. */
  readonly happened?: string;
}

export const setUpDefaults = lazily((): SetUp => SetUp().parse({}));

/** Where a desk stands that was never asked, and which chats are usual there. */
export function inCountry(
  set: Pick<SetUp, 'country' | 'zone'>,
): Pick<Settings, 'country' | 'chats'> {
  const country = countryOf(set);
  return { country, chats: usualChats(country) };
}

export function settingsOf(setUp: SetUp): Settings {
  const { businessName, language, zone, deskMail, urgentPhone, emergencyPhone } = setUp;
  const { chats, currency, firstAnswerHours, solveHours, privacyText } = setUp;
  return {
    ...defaultSettings,
    country: countryOf(setUp),
    chats,
    businessName,
    language,
    languages: [...new Set(setUp.languages)],
    zone,
    urgentPhone,
    emergencyPhone,
    deskMail,
    currency,
    firstAnswerHours,
    solveHours,
    privacyText,
  };
}

/** A desk has a business owner: whoever sets it up, where nobody else is named. */
export function peopleOf(setUp: SetUp, installer: string): readonly SetUpPerson[] {
  if (setUp.people.some((person) => person.role === 'principal')) return setUp.people;
  const known = setUp.people.find((person) => person.mail === installer);
  const others = setUp.people.filter((person) => person !== known);
  const name = known?.name ?? installer.split('@')[0] ?? installer;
  const blank = { mail: installer, department: '', places: [], languages: [], limit: null };
  return [{ ...blank, ...known, name, role: 'principal' }, ...others];
}
