// Does at the page what a person does, and counts it.
import type { Locator } from 'playwright-core';
import { model, wordsIn } from './keystroke-model.ts';
import { press } from './visitor.ts';

export interface Effort {
  readonly clicks: number;
  readonly fields: number;
  readonly keys: number;
  readonly words: number;
  readonly seconds: number;
}

export class Hands {
  readonly #key: number;
  readonly #hand: number;
  #clicks = 0;
  #fields = 0;
  #keys = 0;
  #words = 0;
  #seconds = 0;
  #atKeys = false;

  constructor(device: 'desk' | 'phone' = 'desk') {
    this.#key = device === 'phone' ? model.phoneKey : model.key;
    this.#hand = device === 'phone' ? 0 : model.hand;
  }

  get effort(): Effort {
    const seconds = Math.round(this.#seconds);
    return {
      clicks: this.#clicks,
      fields: this.#fields,
      keys: this.#keys,
      words: this.#words,
      seconds,
    };
  }

  async click(target: Locator): Promise<void> {
    await target.waitFor();
    await press(target);
    this.#clicks += 1;
    this.#take(model.think + model.click + (this.#atKeys ? this.#hand : 0));
    this.#atKeys = false;
  }

  /** Into a field where the cursor is not yet. */
  async fill(target: Locator, text: string): Promise<void> {
    this.#clicks += 1;
    this.#take(model.click + (this.#atKeys ? this.#hand : 0));
    this.#atKeys = false;
    await this.type(target, text);
  }

  /** Where the cursor stands already, after Tab or because the page put it there. */
  async type(target: Locator, text: string): Promise<void> {
    await target.fill(text);
    this.#fields += 1;
    this.#toKeys();
    this.#strike([...text].length);
  }

  /** On to the next field: it ends what was typed and needs no thought. */
  async tab(target: Locator): Promise<void> {
    await target.press('Tab');
    this.#strike(1);
  }

  async command(target: Locator, chord: string): Promise<void> {
    await target.press(chord);
    this.#take(model.think);
    this.#strike(chord.split('+').length);
  }

  read(text: string): void {
    this.#words += wordsIn(text);
    this.#take(wordsIn(text) * model.read);
  }

  say(text: string): void {
    this.#words += wordsIn(text);
    this.#take(wordsIn(text) * model.say);
  }

  #strike(keys: number): void {
    this.#keys += keys;
    this.#take(keys * this.#key);
  }

  #toKeys(): void {
    if (!this.#atKeys) this.#take(this.#hand);
    this.#atKeys = true;
  }

  #take(seconds: number): void {
    this.#seconds += seconds;
  }
}
