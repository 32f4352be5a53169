// Texts as they are typed and pasted, and how much of one fits where.

/** The longest text of a line. */
export const longestLine = 500;
/** Of what is typed at the sidebar. */
export const longestText = 20_000;
/** Of one cell. */
export const oneCell = 50_000;

/** Text over one cell goes on in a second one, never cut inside a character. */
export function splitText(text: string): { readonly what: string; readonly continued: string } {
  if (text.length <= oneCell) return { what: text, continued: '' };
  const inPair = /[\uD800-\uDBFF]/.test(text.charAt(oneCell - 1));
  const end = inPair ? oneCell - 1 : oneCell;
  return { what: text.slice(0, end), continued: text.slice(end, end + oneCell) };
}

/** Half an emoji cannot be stored by Google nor encoded: it becomes the replacement character. */
export const withoutLoneSurrogates = (text: string): string =>
  text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');

/** One line without control characters: for subjects and names. */
export const oneLine = (text: string, longest = 200): string =>
  Array.from(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').trim())
    .slice(0, longest)
    .join('');

/** Several things in one cell or field: with commas of any script, or each on a line. */
export const listIn = (text: string): string[] =>
  text
    .split(/[,，、;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Full-width signs and the many dashes are what was meant on any keyboard. */
export const keyed = (text: string): string =>
  text.normalize('NFKC').replace(/[\p{Pd}\u2212]/gu, '-');
