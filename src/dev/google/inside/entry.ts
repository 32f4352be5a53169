// Runs the one function that woke this execution and keeps what became of it.
import { type SerialisedResult, serialiseResult } from './script-run-result.ts';

export type Outcome =
  | { readonly status: 'completed'; readonly result?: SerialisedResult }
  | { readonly status: 'failed'; readonly error: ErrorView };

interface ErrorView {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

export interface EntryInput {
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** google.script.run hands its result on; everybody else drops it. */
  readonly wantsResult: boolean;
}

/** Returns where to read the outcome once the microtasks are drained. */
export function runEntry(input: EntryInput): () => Outcome {
  let outcome: Outcome = { status: 'completed' };
  const done = (value: unknown) => {
    outcome = input.wantsResult
      ? { status: 'completed', result: serialiseResult(value) }
      : { status: 'completed' };
  };
  const failed = (error: unknown) => {
    outcome = { status: 'failed', error: viewOf(error) };
  };
  try {
    const returned = Reflect.get(globalThis, input.functionName)(...input.args);
    if (returned instanceof Promise) returned.then(done).catch(failed);
    else done(returned);
  } catch (error) {
    failed(error);
  }
  return () => outcome;
}

export function viewOf(thrown: unknown): ErrorView {
  if (!(thrown instanceof Error)) return { name: 'Error', message: `${thrown}` };
  const { name, message, stack } = thrown;
  return { name, message, ...(stack === undefined ? {} : { stack }) };
}
