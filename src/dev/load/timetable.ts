// What people are about to do, in the order of time; while one thing is done, others may be added.
import type { LocalGoogle } from '../google/local-google.ts';

export class Timetable {
  readonly #google: LocalGoogle;
  #entries: { readonly at: number; readonly does: () => void }[] = [];

  constructor(google: LocalGoogle) {
    this.#google = google;
  }

  at(at: number, does: () => void): void {
    const after = this.#entries.findIndex((entry) => entry.at > at);
    this.#entries.splice(after < 0 ? this.#entries.length : after, 0, { at, does });
  }

  runUntil(end: number): void {
    for (let next = this.#entries[0]; next && next.at <= end; next = this.#entries[0]) {
      this.#google.advanceTo(next.at);
      this.#entries = this.#entries.filter((entry) => entry !== next);
      next.does();
    }
    this.#google.advanceTo(end);
  }
}
