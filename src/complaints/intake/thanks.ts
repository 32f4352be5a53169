// Mere thanks open nothing again.

import type { Desk } from '../../desk/desk.ts';
import { besideThanks, thanksWords } from './thanks-words.ts';

const longest = 200;

/** Signs that carry no word; a question mark or an angry face is none of them. */
const silent =
  /(?:[\s.,;:!~，。；：！～、…'’"“”()\p{Pd}🙏👍😊🙂😀😃😄😁👌🌹❤♥]|\u{FE0F}|[\u{1F3FB}-\u{1F3FF}])+/gu;

/** Wholly made of words of thanks and names of the team; everything else may be an outcry and is none. */
export function isMereThanks({ team }: Pick<Desk, 'team'>, text: string): boolean {
  if (text.length > longest) return false;
  const names = team.flatMap(({ name }) => [name, ...name.split(/\s+/)]);
  const left = without(text.toLowerCase().replace(silent, ' ').trim(), [...besideThanks, ...names]);
  return left !== '' && without(left, thanksWords) === '';
}

/** The longest first, and of Latin words whole ones alone. */
function without(text: string, words: readonly string[]): string {
  const patterns = [...words]
    .map((word) => word.toLowerCase().trim())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => (/\p{Script=Latin}/u.test(word) ? `\\b${escaped(word)}\\b` : escaped(word)));
  return text
    .replace(new RegExp(patterns.join('|'), 'gu'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
