// The server's functions as promises. Whatever goes wrong arrives as a Failure with a sentence for the person.

import type { CallArguments, CallName } from '../../complaints/playbook-actions.ts';
import type { CallResult, CallResults } from '../../desk/call-results.ts';

interface Runner {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: unknown) => void): Runner;
}
declare const google: { readonly script: { readonly run: Runner } };

export type FailureKind = 'refused' | 'permission' | 'no-answer' | 'google';

export class Failure extends Error {
  readonly kind: FailureKind;
  /** Where the person can go for what is missing, or ''. */
  readonly link: string;
  /** Why it was refused, as a code; '' when it was not. */
  readonly refused: string;
  constructor(kind: FailureKind, message: string, { link = '', refused = '' } = {}) {
    super(message);
    this.kind = kind;
    this.link = link;
    this.refused = refused;
  }
}

/** An answer that is no refusal. */
export type Granted<Name extends string> = Name extends CallName | keyof CallResults
  ? Exclude<CallResult<Name>, { done: false }>
  : unknown;

/** Google gives an execution six minutes; no person waits that long. */
const patience = 60_000;

/** Arguments where the capabilities declare them; what only Google's side knows says itself what it takes. */
type Taking<Name extends string> = Name extends CallName ? CallArguments<Name> : unknown;

/** Looks at something. */
export const askDesk = <Name extends string>(
  name: Name,
  args: Taking<Name>,
  wait = patience,
): Promise<Granted<Name>> => run('ask', { name, args }, wait) as Promise<Granted<Name>>;

/** Does something. */
export const actOnDesk = <Name extends string>(
  name: Name,
  args: Taking<Name>,
  wait = patience,
): Promise<Granted<Name>> => run('act', { name, args }, wait) as Promise<Granted<Name>>;

/** A function of the script by its own name. */
export function run(name: string, argument: unknown, wait = patience): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('no-answer', '')), wait);
    const runner = google.script.run
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        const refusal = refusalIn(answer);
        if (refusal === null) resolve(answer);
        else reject(refusal);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(failureOf(error));
      });
    (runner as unknown as Record<string, (argument: unknown) => void>)[name]?.(argument);
  });
}

function refusalIn(answer: unknown): Failure | null {
  const { done, sentence, link, refused } = (answer ?? {}) as Record<string, unknown>;
  if (done !== false || typeof sentence !== 'string') return null;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return new Failure('refused', sentence, { link: text(link), refused: text(refused) });
}

function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  // Google's own words are for nobody who works in a shop. Several Google accounts signed in at once.
  return new Failure(message.includes('PERMISSION_DENIED') ? 'permission' : 'google', message);
}

export const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : failureOf(error);

/** Names an action for the server: the same name again does nothing again. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
