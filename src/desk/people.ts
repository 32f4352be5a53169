// Who works here, and who may do what.
import * as z from 'zod/mini';
import { type Language, languages } from '../language/languages.ts';
import { isWithin } from '../plain/money.ts';
import { sameName } from '../plain/people.ts';

export const roles = ['principal', 'manager', 'staff'] as const;
export type Role = (typeof roles)[number];

export const Person = z.object({
  name: z.string().check(z.minLength(1)),
  /** Lower case; '' when the person has none. */
  mail: z.string(),
  role: z.enum(roles),
  department: z.string(),
  /** Empty = every place. */
  places: z.array(z.string()),
  skills: z.array(z.string()),
  languages: z.array(z.enum(languages)),
  /** Open complaints this person can carry; null = no limit. */
  capacity: z.nullable(z.number()),
  /** ISO weekdays, 1 = Monday; empty = whenever the desk works. */
  workdays: z.array(z.number()),
  /** May grant up to this much alone (S7); null = nothing decided. */
  limit: z.nullable(z.number()),
  currency: z.string(),
  /** Away from the first to the last date, 'YYYY-MM-DD', both included; '' = not away. */
  awayFrom: z.string(),
  awayTo: z.string(),
  standIn: z.string(),
});
export type Person = z.infer<typeof Person>;

export const personNamed = (team: readonly Person[], name: string): Person | undefined =>
  name === '' ? undefined : team.find((person) => sameName(person.name, name));

export const personWithMail = (team: readonly Person[], mail: string): Person | undefined =>
  mail === '' ? undefined : team.find((person) => person.mail === mail.trim().toLowerCase());

const isLatin = (char: string): boolean => /\p{Script=Latin}/u.test(char);

/** Is this complaint about this person? Customers write "Li at the counter": the name is found as a word (S113). */
export function isAbout(
  complaint: { readonly about: string },
  { name }: { name: string },
): boolean {
  const [text, wanted] = [complaint.about.trim().toLowerCase(), name.trim().toLowerCase()];
  const inside = (at: number): boolean =>
    (isLatin(text.charAt(at - 1)) && isLatin(wanted.charAt(0))) ||
    (isLatin(text.charAt(at + wanted.length)) && isLatin(wanted.slice(-1)));
  let at = wanted === '' ? -1 : text.indexOf(wanted);
  while (at >= 0 && inside(at)) at = text.indexOf(wanted, at + 1);
  return at >= 0;
}

/** Whoever reads at this address, in whatever rows of Team it stands: nobody gets a mail about a complaint against
 * himself (S113). */
export const mayHear =
  (team: readonly Person[], complaint: { readonly about: string }) =>
  ({ mail }: Pick<Person, 'mail'>): boolean =>
    mail !== '' && !team.some((row) => row.mail === mail && isAbout(complaint, row));

/** One person may be principal, manager and staff, in one row of Team or in several, and gets one mail. */
export const oncePerMail = (people: readonly Person[]): readonly Person[] =>
  people.filter(({ mail }, at) => people.findIndex((other) => other.mail === mail) === at);

/** The same person, perhaps under another name. */
export const isSameReader = (a: Person, b: Person): boolean =>
  sameName(a.name, b.name) || (a.mail !== '' && a.mail === b.mail);

/** The person, or whoever stands in, or stands in for the stand-in; nobody is asked twice. */
export function standInFor(
  team: readonly Person[],
  person: Person | undefined,
  canTake: (person: Person) => boolean,
): Person | undefined {
  const asked = new Set<Person>();
  let next = person;
  while (next && !asked.has(next)) {
    if (canTake(next)) return next;
    asked.add(next);
    next = personNamed(team, next.standIn);
  }
  return undefined;
}

export const principalOf = (team: readonly Person[]): Person | undefined =>
  team.find((person) => person.role === 'principal');

/** The business owner needs nobody's leave (S7). */
export const mayGrant = (person: Pick<Person, 'role' | 'limit'>, value: number): boolean =>
  person.role === 'principal' || isWithin(person.limit, value);

export const isAway = (person: Person, date: string): boolean =>
  person.awayFrom !== '' &&
  person.awayFrom <= date &&
  (person.awayTo === '' || date <= person.awayTo);

export const speaks = (person: Person, language: Language): boolean =>
  person.languages.length === 0 || person.languages.includes(language);
