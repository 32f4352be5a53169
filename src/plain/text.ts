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

/** Signs that do not show: of a page that was copied, of a chat, of a program. Flags, families of emoji, joined letters and
 * rare forms of a name are made with some of them, and stay. */
const unseen = new RegExp(
  [
    '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f]',
    '[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f\\u202a-\\u202e]',
    '[\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]',
    '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007e}]*)[\\u{e0000}-\\u{e007f}]',
    '(?<![\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])[\\u200c\\u200d]',
    '(?<=[\\p{Script=Latin}\\p{Script=Han}])[\\u200c\\u200d]',
    '[\\u200c\\u200d](?![\\p{L}\\p{M}\\p{Extended_Pictographic}])',
  ].join('|'),
  'gu',
);

/** As somebody reads it: what they typed or pasted, without what nobody sees. */
export const asShown = (text: string): string =>
  withoutLoneSurrogates(text)
    .replace(/[\v\f\x85]/g, '\n')
    .replace(unseen, '');

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
