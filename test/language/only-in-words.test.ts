// What a person reads of a capability stands in its words, where every language has it.
import { type Text, textsElsewhere, textsOf } from './texts.ts';

/** They read what people write, or play a shop. */
const readers =
  /import\/pages\/(clean|columns|dates|encoding|workbook\/\w+)\.ts$|(hurt|name|thanks)-words\.ts$|set-up\/demo-set-up\.ts$/;

/** Codes are written small. */
const isRead = (text: string): boolean =>
  /\p{Script=Han}|^\P{L}*\p{Lu}\p{Ll}/u.test(text) && text !== 'Etc/UTC';

const read = (texts: readonly Text[]): Text[] =>
  texts.filter(({ file, text }) => !readers.test(file) && isRead(text));

it('no text that a person reads stands in a capability outside its words', () => {
  expect(read(textsElsewhere())).toEqual([]);
});

it('would be seen if it did', () => {
  const seen = [
    'The desk works without.',
    'Somebody was hurt',
    '✚ Hurt, or nearly',
    'Save',
    '有人受伤',
  ];
  expect(seen.filter((text) => !isRead(text))).toEqual([]);
});

it.each(['zh-Hans', 'zh-Hant'] as const)('words in %s are found in many places', (language) => {
  const files = new Set(textsOf(language).map(({ file }) => file));
  expect([...files].filter((file) => file.startsWith('src/complaints/')).length).toBeGreaterThan(
    12,
  );
  expect([...files].filter((file) => file.startsWith('src/language/')).length).toBeGreaterThan(4);
});
