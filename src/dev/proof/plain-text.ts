// A text of a request as any other desk could have sent it: what Google reads in it stays, what a person wrote does not.
import { PLAIN, SCRATCH } from './script/scratch.ts';

/** Google reads these word for word. */
const KEPT = ['fields', 'pattern', 'locale', 'timeZone', 'fontFamily'];
/** A person may have written these, in capitals, too. */
const FREE = [
  ...['title', 'subtitle', 'altText', 'stringValue', 'note', 'inputMessage', 'description'],
  ...['values', 'groups'],
];
const RANGES = ['range', 'ranges', 'responseRanges', 'a1Range'];

const FIXED: Readonly<Record<string, string>> = {
  title: SCRATCH.otherTitle,
  users: SCRATCH.me,
  uri: 'https://example.com/',
  namedRangeId: SCRATCH.namedRangeId,
  name: SCRATCH.namedRangeId,
};

export function plainText(key: string, text: string): string {
  if (KEPT.includes(key)) return text;
  if (RANGES.includes(key)) return plainRange(text);
  if (key === 'formulaValue') return plainFormula(text);
  if (key === 'userEnteredValue') return plainCondition(text);
  const fixed = FIXED[key];
  if (fixed !== undefined) return fixed;
  return !FREE.includes(key) && /^[A-Z][A-Z0-9_]+$/.test(text) ? text : PLAIN;
}

/** Which edges are named matters, not where they lie. */
function plainRange(text: string): string {
  const cells = /(?:^|!)(\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)$/.exec(text)?.[1] ?? '';
  const title = `'${SCRATCH.title}'`;
  const [first = '', second] = cells.replaceAll('$', '').split(':');
  const corner = (part: string, column: string, row: string) =>
    part.replace(/[A-Z]+/, column).replace(/\d+/, row);
  if (first === '') return title;
  const start = corner(first, 'A', '1');
  return `${title}!${start}${second === undefined ? '' : `:${corner(second, 'B', '2')}`}`;
}

/** The value of a condition: a formula, a number, a date or words. */
function plainCondition(text: string): string {
  if (text.startsWith('=')) return plainFormula(text);
  if (/^-?[\d.]+$/.test(text)) return '1';
  return /^\d{4}-\d\d-\d\d$/.test(text) ? '2026-01-01' : PLAIN;
}

/** Functions and operators stay; texts, tabs, cells and numbers become the plainest ones. */
export function plainFormula(text: string): string {
  return text
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? `"${PLAIN}"` : plainReferences(part)))
    .join('');
}

const TAB = `'${SCRATCH.title}'!`;

function plainReferences(formula: string): string {
  return formula
    .split(/('(?:[^']|'')*'!|\b\w+!)/)
    .map((part, index) =>
      index % 2 === 1
        ? TAB
        : part
            .replaceAll(/(\$?)\b[A-Z]{1,3}(\$?)\d+\b(?!\()/g, '$1A$21')
            .replaceAll(/(\$?)\b[A-Z]{1,3}:(\$?)[A-Z]{1,3}\b/g, '$1A:$2A')
            .replaceAll(/:(\$?)[A-Z]{1,3}\b(?![(\d])/g, ':$1A')
            .replaceAll(/(?<![A-Za-z$\d])\d+(?:\.\d+)?/g, '1'),
    )
    .join('');
}
