// The spreadsheet that is open, one change after the other, saved soon after each.
import { existsSync, rmSync } from 'node:fs';
import { LocalGoogle } from '../google/local-google.ts';
import type { ShopName } from './protocol.ts';
import { directoryOf, type Files, type MakeShop, rememberOpen } from './shops.ts';

export interface WorkbenchOptions {
  /** The bundle as `clasp push` would upload it. */
  readonly files: Files;
  readonly make: MakeShop;
  /** Directory in which the spreadsheets live. */
  readonly home: string;
  readonly saveAfterMs?: number;
}

const HOUR_MS = 3_600_000;

export class Workbench {
  version = 1;
  moving = false;
  readonly #options: WorkbenchOptions;
  readonly #listeners = new Set<(version: number) => void>();
  #open: { google: LocalGoogle; name: ShopName };
  #turn: Promise<unknown> = Promise.resolve();
  #saving: NodeJS.Timeout | undefined;

  private constructor(options: WorkbenchOptions, open: { google: LocalGoogle; name: ShopName }) {
    this.#options = options;
    this.#open = open;
  }

  static async open(options: WorkbenchOptions, name: ShopName): Promise<Workbench> {
    rememberOpen(options.home, name);
    const workbench = new Workbench(options, { google: await load(options, name), name });
    workbench.changed();
    return workbench;
  }

  get google(): LocalGoogle {
    return this.#open.google;
  }

  get name(): ShopName {
    return this.#open.name;
  }

  /** Returns how to stop listening. */
  listen(listener: (version: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    this.version += 1;
    for (const listener of this.#listeners) listener(this.version);
    this.#saving ??= setTimeout(() => void this.save(), this.#options.saveAfterMs ?? 400);
  }

  /** Waits for its turn, so that nothing happens in the middle of a save or while the clock is on its way. */
  inTurn<T>(act: () => T | Promise<T>): Promise<T> {
    const result = this.#turn.then(act);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  save(): Promise<void> {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    return this.inTurn(() => this.google.save(directoryOf(this.#options.home, this.name)));
  }

  async show(name: ShopName): Promise<void> {
    await this.save();
    await this.inTurn(async () => {
      this.#open = { google: await load(this.#options, name), name };
      rememberOpen(this.#options.home, name);
    });
    this.changed();
  }

  /** Throws the open spreadsheet away and makes it anew. */
  async reset(): Promise<void> {
    const { name } = this;
    await this.inTurn(async () => {
      const google = await this.#options.make(name);
      rmSync(directoryOf(this.#options.home, name), { recursive: true, force: true });
      this.#open = { google, name };
    });
    this.changed();
  }

  /** Hour by hour, so that whoever watches sees it happen and can stop it. */
  advance(target: number): Promise<void> {
    return this.inTurn(async () => {
      this.moving = true;
      try {
        while (this.moving && this.google.now < target) {
          this.google.advanceTo(Math.min(target, this.google.now + HOUR_MS));
          this.changed();
          await new Promise((resolve) => setImmediate(resolve));
        }
      } finally {
        this.moving = false;
        this.changed();
      }
    });
  }

  /** The clock stays at the hour it has come to. */
  stop(): void {
    this.moving = false;
  }
}

function load({ home, files, make }: WorkbenchOptions, name: ShopName) {
  const directory = directoryOf(home, name);
  const saved = existsSync(directory) || existsSync(`${directory}.previous`);
  return saved ? LocalGoogle.open(directory, { files }) : make(name);
}
