// Threads in which scripts wait for their services' answers. They are kept and used again.
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { insideSource, threadSource } from './own-source.ts';
import type { Files } from './project.ts';
import type { Said, ThreadData, Told } from './thread.ts';

/** Real milliseconds after which a thread that says nothing is given up. */
const PATIENCE_MS = 120_000;

/** A context a run: the garbage of hundreds is cleared away in time. */
const heapMb = 512;

export class Thread {
  readonly #port;
  readonly #turn: Int32Array;
  readonly #clock: Float64Array;

  constructor(files: Files) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#turn = new Int32Array(new SharedArrayBuffer(4));
    this.#clock = new Float64Array(new SharedArrayBuffer(8));
    const data: ThreadData = {
      port: port2,
      turn: this.#turn,
      clock: this.#clock,
      inside: insideSource(),
      scripts: scriptsIn(files),
    };
    // It first compiles, then says that it is ready.
    Atomics.store(this.#turn, 0, 1);
    const worker = new Worker(threadSource(), {
      eval: true,
      workerData: data,
      transferList: [port2],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    worker.unref();
    port1.unref();
    this.#listen();
  }

  /** Until the script next needs something, or has ended. */
  tell(told: Told, now: number): Said {
    this.#clock[0] = now;
    this.#give(told);
    return this.#listen();
  }

  /** It ends by itself. */
  end(): void {
    this.#give({ end: true });
  }

  #give(told: Told): void {
    this.#port.postMessage(told);
    Atomics.store(this.#turn, 0, 1);
    Atomics.notify(this.#turn, 0);
  }

  #listen(): Said {
    // A late notice of an earlier turn may wake us for nothing.
    while (Atomics.load(this.#turn, 0) === 1) {
      if (Atomics.wait(this.#turn, 0, 1, PATIENCE_MS) === 'timed-out') {
        throw new Error('A thread of the local Google does not answer');
      }
    }
    const said = receiveMessageOnPort(this.#port);
    if (!said) throw new Error('A thread of the local Google said nothing');
    return said.message;
  }
}

const scriptsIn = (files: Files): ThreadData['scripts'] =>
  Object.entries(files)
    .filter(([name]) => /\.(js|gs)$/.test(name))
    .map(([filename, source]) => ({ filename, source }));
