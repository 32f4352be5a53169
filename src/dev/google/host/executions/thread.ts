// The program of a thread: runs one execution at a time and waits whenever its script calls a service, so that the local
// Google decides who goes on when. Only one thread, or the local Google itself, ever runs: the same steps, the same order.
import { Script } from 'node:vm';
import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Outcome } from '../../inside/entry.ts';
import type { Start } from '../../inside/index.ts';
import { makeSandbox } from './sandbox.ts';

/** What the thread is told. */
export type Told =
  | {
      readonly start: Start;
      readonly functionName: string;
      readonly input: object;
    }
  | { readonly goOn: true }
  | { readonly end: true }
  | { readonly answer: string };

/** What it says before it waits. */
export type Said =
  | { readonly ready: true }
  | { readonly loaded: true; readonly isFunction: boolean }
  | { readonly call: string; readonly args: string }
  | { readonly outcome: Outcome }
  | { readonly problem: { readonly name: string; readonly message: string } };

export interface ThreadData {
  readonly port: MessagePort;
  /** 1 while it is the thread's turn. */
  readonly turn: Int32Array;
  readonly clock: Float64Array;
  readonly inside: string;
  readonly scripts: readonly { readonly filename: string; readonly source: string }[];
}

/** A script waits here for as long as the others need. */
const PATIENCE_MS = 60 * 60_000;

const { port, turn, clock, inside, scripts } = workerData as ThreadData;
const insideScript = new Script(inside, { filename: 'local-google-inside.js' });
const compiled = scripts.map(({ filename, source }) => new Script(source, { filename }));

function say(said: Said): Told {
  port.postMessage(said);
  Atomics.store(turn, 0, 0);
  Atomics.notify(turn, 0);
  // A late notice of an earlier turn may wake it for nothing.
  while (Atomics.load(turn, 0) === 0) Atomics.wait(turn, 0, 0);
  return receiveMessageOnPort(port)?.message;
}

function ask(call: string, args: string): string {
  const told = say({ call, args });
  return 'answer' in told ? told.answer : '{"error":{"message":"nobody answered"}}';
}

function run(told: Told): Said {
  if (!('start' in told)) return { problem: { name: 'Error', message: 'told nothing to run' } };
  try {
    const now = () => clock[0] ?? 0;
    const sandbox = makeSandbox(insideScript, ask, now, told.start, PATIENCE_MS);
    sandbox.load(compiled);
    const isFunction = sandbox.isFunction(told.functionName);
    say({ loaded: true, isFunction });
    if (isFunction) sandbox.enter(told.input);
    return { outcome: sandbox.outcome() };
  } catch (error) {
    const { name, message } = error as Error;
    return { problem: { name, message } };
  }
}

let told = say({ ready: true });
while (!('end' in told)) told = say(run(told));
