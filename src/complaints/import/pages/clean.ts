// Cells as people mean them: blanks that programs wrote, spaces that do not show, one line where one line is meant.

const blankWords: ReadonlySet<string> = new Set([
  ...['none', 'n/a', 'na', 'null', 'nil', 'nan', '#n/a', 'undefined', '-', '--', '—', '–', '/'],
  ...['无', '無', '没有', '沒有', '暂无', '暫無', '空'],
]);

/** Zero-width signs and the byte-order mark go, spaces of every width are spaces. */
export const plain = (text: string): string =>
  text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');

export const isBlank = (text: string): boolean => {
  const word = plain(text).trim();
  return word === '' || (word.length < 10 && blankWords.has(word.toLowerCase()));
};

/** The text of a cell that holds one line. */
export const asLine = (text: string): string =>
  isBlank(text)
    ? ''
    : plain(text)
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();

/** A heading or a word, to be compared. */
export const asWord = (text: string): string =>
  plain(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const affirmative: ReadonlySet<string> = new Set([
  'yes',
  'y',
  'true',
  '1',
  'x',
  '是',
  '有',
  '受伤',
  '受傷',
  '对',
  '對',
]);

export const isYes = (text: string): boolean => affirmative.has(asWord(text));
