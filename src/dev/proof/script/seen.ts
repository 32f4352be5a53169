// What was seen, or how it was refused, without anything of the person who looked.
import { codeOf, isTooFast, me } from './google.ts';
import { SCRATCH } from './scratch.ts';

/** Looks at one thing; what it gives must be JSON. */
export type Look = () => unknown;

/** Puts down what was seen, in words. */
export type Note = (name: string, value: unknown) => void;

/** A method that this account does not have. */
export const ABSENT = 'absent';
export const REFUSED = 'refused: ';

/** Nobody's address, and no id by which a file could be found. */
function scrubbed(text: string): string {
  return text
    .split(me() || SCRATCH.me)
    .join(SCRATCH.me)
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '{address}')
    .replace(/[\w-]{25,}/g, (word) => (/\d/.test(word) ? '{id}' : word));
}

/** That Google wants a pause is no answer: whoever asked asks again. */
export function refusalOf(error: unknown): string {
  if (isTooFast(error)) throw error;
  const { message } = error as Error;
  if (error instanceof TypeError && /is not a (function|constructor)/.test(message)) return ABSENT;
  const code = codeOf(error);
  return scrubbed(`${REFUSED}${code ? `${code} ` : ''}${message}`);
}

/** As JSON keeps it; or why not. */
export function seen(look: Look): unknown {
  try {
    const value = look();
    return value === undefined ? null : JSON.parse(scrubbed(JSON.stringify(value)));
  } catch (error) {
    return refusalOf(error);
  }
}

/** Not `in`: services are no ordinary objects. */
export function has(owner: object, ...names: string[]): Record<string, boolean> {
  const methods = owner as Readonly<Record<string, unknown>>;
  const found: Record<string, boolean> = {};
  for (const name of names) found[name] = typeof methods[name] === 'function';
  return found;
}
