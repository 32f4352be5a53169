// Colleagues whom a customer's words name. Whether it is about them no word decides: a person is asked (S113).

import type { Desk } from '../../desk/desk.ts';
import { type Concerns, hasName, isAbout, isSameReader, type Person } from '../../desk/people.ts';
import { leads } from '../../plain/people.ts';
import { listIn } from '../../plain/text.ts';
import { alsoWords, callings, titles } from './name-words.ts';

/** Names about which somebody has to be asked, with those that were waiting; '' = none, or nobody else could say. */
export function namedIn({ team }: Pick<Desk, 'team'>, complaint: Concerns, words: string): string {
  const { about, named: before = '' } = complaint;
  const waits = ({ name }: Person): boolean => hasName(before, name);
  const people = team.filter((person) => waits(person) || isNamed(words, person.name));
  const accused = people.filter((person) => !isAbout({ about }, person));
  const mayAnswer = (ones: readonly Person[]): boolean =>
    team.some(
      (lead) =>
        leads(lead) && !isAbout({ about }, lead) && !ones.some((one) => isSameReader(one, lead)),
    );
  const staff = accused.filter((person) => !leads(person));
  const left = [accused, staff].find(mayAnswer) ?? [];
  return [...new Set([...listIn(before), ...left.map(({ name }) => name)])].join(', ');
}

/** Of a name of several parts each is one; of three Chinese characters the last two are. */
const isNamed = (words: string, name: string): boolean =>
  name.trim() !== '' &&
  [name.trim(), ...name.trim().split(/\s+/)].some((part) => isIn(words, part));

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

function isIn(words: string, part: string): boolean {
  if (isHan(part)) return isInChinese(words, part);
  if (Array.from(part).length < 2) return false;
  return isAlsoWord(part) ? words.includes(part) && hasName(words, part) : hasName(words, part);
}

/** A single character stands in many words: it is a name only with a title. */
function isInChinese(words: string, part: string): boolean {
  const [surname = '', ...given] = Array.from(part);
  if (given.length > 0 && words.includes(part)) return true;
  if (given.length > 1 && words.includes(given.join(''))) return true;
  return new RegExp(
    `(?:${callings.join('|')})${surname}|${surname}(?:${titles.join('|')})`,
    'u',
  ).test(words);
}

/** Then only as it is written in Team. */
const isAlsoWord = (part: string): boolean => alsoWords.includes(part.toLowerCase());
