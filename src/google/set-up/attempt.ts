import { messageOf } from '../google-error.ts';

/** Google fails now and then: what is refused twice in a row is believed. Answers with its sentence. */
export function attempt(work: () => unknown): string | undefined {
  for (let tries = 1; ; tries += 1) {
    try {
      work();
      return undefined;
    } catch (error) {
      if (tries === 2) return messageOf(error);
    }
  }
}
