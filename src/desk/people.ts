// Who works here, and who may do what.
import * as z from 'zod/mini';
import { type Language, languages } from '../language/languages.ts';
import { sameName } from '../plain/people.ts';
import { asShown } from '../plain/text.ts';
import {
  amount,
  type Fact,
  list,
  money,
  oneOf,
  required,
  someOf,
  special,
  text,
  typed,
} from './fact.ts';
import { type RowOf, table, theirs } from './table.ts';
import { dayOf, unclearDay, weekdaysIn } from './typed-days.ts';

export const roles = ['principal', 'manager', 'staff'] as const;
export type Role = (typeof roles)[number];

const date = (): Fact<string> => ({
  ...special(text(100), () => z.string(), '', dayOf),
  doubts: unclearDay,
});

export const teamTab = table(
  84110,
  { ...theirs, key: 'name' },
  {
    name: required(120),
    /** Lower case; '' when the person has none. */
    mail: special(
      text(200),
      () => z.string(),
      '',
      (cell) => asShown(String(cell)).trim().toLowerCase(),
    ),
    role: oneOf('role', roles, 'staff', 140),
    department: typed(120),
    /** Empty = every place. */
    places: list(140),
    skills: list(140),
    languages: someOf('language', languages, 140),
    /** Open complaints this person can carry; null = no limit. */
    capacity: amount(80),
    /** ISO weekdays, 1 = Monday; empty = whenever the desk works. */
    workdays: special<readonly number[]>(list(120), () => z.array(z.number()), [], weekdaysIn),
    /** May grant so much alone on one complaint (S7); null = nothing: they ask. */
    limit: money(90),
    /** And on all of them in a day, in a month; null = no more than the first says. */
    limitDay: money(90),
    limitMonth: money(90),
    /** Away from the first to the last date, 'YYYY-MM-DD', both included; '' = not away. */
    awayFrom: date(),
    awayTo: date(),
    standIn: typed(120),
  },
);
export type Person = RowOf<typeof teamTab>;

/** What Team says of somebody who is not there. */
export type Absence = Pick<Person, 'awayFrom' | 'awayTo' | 'standIn'>;

interface Known {
  /** By mail, as the desk last wrote them. */
  readonly names: Readonly<Record<string, { readonly name: string }>>;
}

/** Nobody of Team any more. Whoever is renamed is one of it: what is theirs follows soon (follow-names.ts). */
export const hasLeft = (
  { team, state }: { readonly team: readonly Person[]; readonly state: Known },
  name: string,
): boolean =>
  personNamed(team, name) === undefined &&
  !Object.entries(state.names).some(
    ([mail, known]) => sameName(known.name, name) && team.some((one) => one.mail === mail),
  );

/** The Team with what people said of their absence since the tab was written. */
export const withAbsences = (
  team: readonly Person[],
  said: Readonly<Record<string, Absence>>,
): readonly Person[] =>
  Object.entries(said).reduce(
    (so, [name, absence]) =>
      so.map((one) => (sameName(one.name, name) ? { ...one, ...absence } : one)),
    team,
  );

export const personNamed = (team: readonly Person[], name: string): Person | undefined =>
  name === '' ? undefined : team.find((person) => sameName(person.name, name));

export const personWithMail = (team: readonly Person[], mail: string): Person | undefined =>
  mail === '' ? undefined : team.find((person) => person.mail === mail.trim().toLowerCase());

const isLatin = (char: string): boolean => /\p{Script=Latin}/u.test(char);

/** Whom it is about, and whom the customer's words name while nobody has said whether it is. */
export interface Concerns {
  readonly about: string;
  readonly named?: string;
}

/** Is this complaint about this person, or may it be? Customers write "Li at the counter": the name is found as a word (S113). */
export const isAbout = ({ about, named = '' }: Concerns, { name }: { name: string }): boolean =>
  hasName(about, name) || hasName(named, name);

export function hasName(words: string, name: string): boolean {
  const [text, wanted] = [words.trim().toLowerCase(), name.trim().toLowerCase()];
  const inside = (at: number): boolean =>
    (isLatin(text.charAt(at - 1)) && isLatin(wanted.charAt(0))) ||
    (isLatin(text.charAt(at + wanted.length)) && isLatin(wanted.slice(-1)));
  let at = wanted === '' ? -1 : text.indexOf(wanted);
  while (at >= 0 && inside(at)) at = text.indexOf(wanted, at + 1);
  return at >= 0;
}

type Reader = Pick<Person, 'name' | 'mail'>;

/** The same person, perhaps under another name. */
export const isSameReader = (a: Reader, b: Reader): boolean =>
  sameName(a.name, b.name) || (a.mail !== '' && a.mail === b.mail);

/** Or about somebody who reads at the same address, in whatever rows of Team: a person may stand there under two names. */
export const isAboutReader = (
  team: readonly Person[],
  complaint: Concerns,
  reader: Reader,
): boolean =>
  isAbout(complaint, reader) ||
  team.some((row) => isSameReader(row, reader) && isAbout(complaint, row));

/** Or about whoever goes by this name. */
export const isAboutNamed = (team: readonly Person[], complaint: Concerns, name: string): boolean =>
  isAboutReader(team, complaint, personNamed(team, name) ?? { name, mail: '' });

/** Whoever of them can be written to. */
export const principalOf = (team: readonly Person[]): Person | undefined =>
  team.find((person) => person.role === 'principal' && person.mail !== '');

export const isAway = (person: Person, date: string): boolean =>
  person.awayFrom !== '' &&
  person.awayFrom <= date &&
  (person.awayTo === '' || date <= person.awayTo);

export const speaks = (person: Person, language: Language): boolean =>
  person.languages.length === 0 || person.languages.includes(language);
