// Who works here, and who may do what.
import * as z from 'zod/mini';
import { type Language, languages } from '../language/languages.ts';

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

export const sameName = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

export const principalOf = (team: readonly Person[]): Person | undefined =>
  team.find((person) => person.role === 'principal');

/** Managers and the principal decide what is above a person's limit and hand complaints to others. */
export const leads = (person: Pick<Person, 'role'>): boolean => person.role !== 'staff';

export const isAway = (person: Person, date: string): boolean =>
  person.awayFrom !== '' &&
  person.awayFrom <= date &&
  (person.awayTo === '' || date <= person.awayTo);

export const speaks = (person: Person, language: Language): boolean =>
  person.languages.length === 0 || person.languages.includes(language);
