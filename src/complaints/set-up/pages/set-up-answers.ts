// What the set-up page asks, as it is typed, and as the server wants it.

import type { Language } from '../../../language/languages.ts';
import { tidyHours } from '../../../plain/hours.ts';
import { listIn } from '../../../plain/text.ts';
import { newId } from '../../../sidebar/pieces/server.ts';
import type { SetUp, SetUpPerson } from '../set-up.ts';

export interface TypedPerson {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly role: SetUpPerson['role'];
  /** Names of places, with commas; '' = everywhere. */
  readonly places: string;
}

/** Numbers and lists are text while somebody types. */
export type TypedSetUp = Omit<SetUp, 'firstAnswerHours' | 'solveHours' | 'people' | 'places'> & {
  readonly firstAnswerHours: string;
  readonly solveHours: string;
  readonly people: readonly TypedPerson[];
  readonly places: string;
};

export const blankPerson = (role: TypedPerson['role'], mail = ''): TypedPerson => ({
  id: newId(),
  name: '',
  mail,
  role,
  places: '',
});

/** A sheet made in a zone nobody chose shows UTC: the browser knows better. */
const likelyZone = (zone: string): string =>
  zone === 'Etc/UTC' || zone === 'GMT' ? Intl.DateTimeFormat().resolvedOptions().timeZone : zone;

export const asTyped = (defaults: SetUp): TypedSetUp => ({
  ...defaults,
  zone: likelyZone(defaults.zone),
  firstAnswerHours: String(defaults.firstAnswerHours),
  solveHours: String(defaults.solveHours),
  people:
    defaults.people.length === 0
      ? [blankPerson('principal', defaults.deskMail)]
      : defaults.people.map(({ name, mail, role, places }) => ({
          id: newId(),
          places: places.join(', '),
          ...{ name, mail, role },
        })),
  places: defaults.places.join('\n'),
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The people as they are known besides what the page asks keep the rest. */
export function asSent(typed: TypedSetUp, defaults: SetUp): SetUp {
  const known = (name: string) => defaults.people.find((person) => person.name === name);
  const blank = { department: '', places: [], languages: [], limit: null };
  return {
    ...typed,
    hours: typed.hours.map(tidyHours),
    firstAnswerHours: Number(typed.firstAnswerHours.normalize('NFKC')),
    solveHours: Number(typed.solveHours.normalize('NFKC')),
    places: linesOf(typed.places),
    people: typed.people
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, mail, role, places }) => ({
        ...{ ...blank, ...known(name), name, mail, role },
        places: listIn(places),
      })),
  };
}

export const withLanguage = (typed: TypedSetUp, language: Language): Partial<TypedSetUp> => ({
  language,
  languages: typed.languages.includes(language) ? typed.languages : [...typed.languages, language],
});
