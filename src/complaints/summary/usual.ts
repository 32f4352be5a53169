// What a number usually is: the middle half of the weeks before, so that one bad week does not count as usual.

export interface Usual {
  readonly low: number;
  readonly high: number;
}

const fewestWeeks = 4;

/** Of whole weeks, oldest first. Weeks before the first complaint ever are not weeks of the desk. */
export function usualOf(values: readonly number[]): Usual | null {
  const first = values.findIndex((value) => value > 0);
  const lived = first < 0 ? [] : values.slice(first).sort((a, b) => a - b);
  const low = lived[Math.floor((lived.length - 1) / 4)];
  const high = lived[Math.ceil(((lived.length - 1) * 3) / 4)];
  if (lived.length < fewestWeeks || low === undefined || high === undefined) return null;
  return { low, high };
}
