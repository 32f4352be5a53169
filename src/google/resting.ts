// What came to nothing several times in a row is tried once an hour: every five minutes it would eat up the day's trigger
// minutes.

export interface Tries {
  /** When it was tried last. */
  readonly at: number;
  /** How often in a row it came to nothing. */
  readonly times: number;
}

const enough = 6;
const rest = 3_600_000;

export const isResting = (tries: Tries | null, at: number): boolean =>
  tries !== null && tries.times >= enough && at - tries.at < rest;

/** Will it rest if it comes to nothing once more? */
export const isLastTry = (tries: Tries | null): boolean => (tries?.times ?? 0) + 1 >= enough;
