// Words that sting, found in a draft (S19, S34, S116) before it leaves: by rules and here, so that it goes nowhere for it.
// A hint, never a lock; a kind sentence around the same words raises nothing.
import type { Language } from '../../../language/languages.ts';
import { stinging } from '../words/stinging.ts';

export interface Sting {
  /** As it stands in the draft. */
  readonly phrase: string;
  /** What to say instead. */
  readonly say: string;
}

const mostHints = 3;
const sentenceEnds = /[.!?;…\n。！？；]+/;

export function stingingIn(text: string, language: Language): readonly Sting[] {
  const { sentences, repeated } = stinging[language];
  const draft = plain(text);
  const parts = draft.split(sentenceEnds).map((part) => part.trim());
  const stings = sentences.flatMap(({ avoid, unless, say }) => {
    const kind = unless === undefined ? undefined : new RegExp(unless, 'u');
    const found = parts
      .filter((part) => !kind?.test(part))
      .map((part) => new RegExp(avoid, 'u').exec(part)?.[0]);
    const phrase = found.find((one) => one !== undefined);
    return phrase === undefined ? [] : [{ phrase, say }];
  });
  return [...stings, ...tooOften(draft, repeated)].slice(0, mostHints);
}

/** However it is typed: apostrophes, case, width and blanks. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/[ \t]+/g, ' ');

function tooOften(
  draft: string,
  { word, most, say }: (typeof stinging)['en']['repeated'],
): Sting[] {
  const said = draft.match(new RegExp(word, 'gu')) ?? [];
  const [phrase = ''] = said;
  return said.length > most ? [{ phrase, say }] : [];
}
