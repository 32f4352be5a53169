// XML as programs write it into workbooks, a piece at a time: begins, ends and texts, by their local names.

import { NotReadable } from '../not-readable.ts';

export type Token =
  | { readonly begins: string; readonly attributes: string }
  | { readonly ends: string }
  | { readonly text: string };

const markup =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!](?!\[CDATA|--)[^>]*>|<\/([^>\s]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/y;

/** No text of a cell comes near it. */
const longest = 1 << 21;

/** Tokens in the batches in which the text comes. What is no XML is passed over. */
export async function* tokensOf(pieces: AsyncIterable<string>): AsyncGenerator<readonly Token[]> {
  let rest = '';
  for await (const piece of pieces) {
    const { tokens, used } = tokensIn(rest + piece);
    rest = (rest + piece).slice(used);
    if (rest.length > longest) throw new NotReadable('unreadable');
    yield tokens;
  }
}

/** A text that goes to the end may go on. */
function tokensIn(text: string): { readonly tokens: readonly Token[]; readonly used: number } {
  const tokens: Token[] = [];
  let used = 0;
  for (markup.lastIndex = 0; ; used = markup.lastIndex) {
    markup.lastIndex = used;
    const found = markup.exec(text);
    if (!found || (markup.lastIndex === text.length && !found[0].startsWith('<'))) break;
    tokens.push(...tokensFor(found));
  }
  return { tokens, used };
}

/** What begins and ends in one is both. */
function tokensFor([whole, data, ends, begins, attributes = '', slash]: RegExpExecArray): Token[] {
  if (begins !== undefined) {
    const name = localName(begins);
    return [{ begins: name, attributes }, ...(slash === '/' ? [{ ends: name }] : [])];
  }
  if (ends !== undefined) return [{ ends: localName(ends) }];
  if (data !== undefined) return [{ text: data }];
  return whole.startsWith('<') ? [] : [{ text: decoded(whole) }];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What is done where an element begins and ends, by its local name, and with text wherever it stands. */
export interface Handlers {
  readonly begins: Readonly<Record<string, (attributes: string) => void>>;
  readonly ends: Readonly<Record<string, () => void>>;
  text(text: string): void;
}

export function handle(tokens: readonly Token[], { begins, ends, text }: Handlers): void {
  for (const token of tokens) {
    if ('text' in token) text(token.text);
    else if ('ends' in token) own(ends, token.ends)?.();
    else own(begins, token.begins)?.(token.attributes);
  }
}

const own = <Value>(of: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(of, name) ? of[name] : undefined;

/** By local name; undefined where there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = patternOf(name).exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) =>
        name === undefined
          ? character(hex ? parseInt(hex, 16) : Number(digits))
          : (named[name] ?? whole),
      )
    : text;

const character = (code: number): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
