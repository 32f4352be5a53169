// Before an answer leaves, what would sting in it is found and something else proposed (S19, S34, S116).
import { stingingIn } from '../../src/complaints/answering/pages/avoid.ts';
import { stinging } from '../../src/complaints/answering/words/stinging.ts';
import { said as setUp } from '../../src/complaints/set-up/words/said.ts';
import { languages } from '../../src/language/languages.ts';
import { sentences } from './stinging-sentences.ts';

describe.each(languages)('in %s', (language) => {
  const { eight, stinging: stings, kind } = sentences[language];
  const stung = (text: string) => stingingIn(text, language).map(({ phrase }) => phrase);

  test('S34: each of the eight that are never said is found, and something else proposed', () => {
    expect(eight).toHaveLength(8);
    expect(eight.filter((sentence) => stung(sentence).length === 0)).toEqual([]);
  });

  test('S19, S116: the usual mistakes and “you” with blame are found', () => {
    expect(stings.filter((sentence) => stung(sentence).length === 0)).toEqual([]);
  });

  test('a kind sentence around the same words raises nothing', () => {
    expect(kind.length + stings.length + eight.length).toBeGreaterThanOrEqual(60);
    expect(kind.filter((sentence) => stung(sentence).length > 0)).toEqual([]);
  });

  test('nothing that the desk proposes or sends of itself raises anything', () => {
    const { sentences: rules, repeated } = stinging[language];
    const proposed = [...rules, repeated].map(({ say }) => say);
    const templates = Object.values(setUp[language].phrases).map(({ text }) => text);
    expect([...proposed, ...templates].flatMap(stung)).toEqual([]);
  });

  test('it is found in the middle of a long answer, and three hints are enough', () => {
    const kindly = kind.slice(0, 8).join('\n');
    const [first = ''] = eight;
    expect(stung(`${kindly}\n${first}\n${kindly}`)).toEqual(stung(first));
    expect(stung([...eight, ...stings].join('\n')).length).toBe(3);
  });
});

test('however it is typed', () => {
  for (const text of ["I DON'T KNOW", 'i don’t know', 'I  don‘t   know!'])
    expect(stingingIn(text, 'en')).toHaveLength(1);
});
