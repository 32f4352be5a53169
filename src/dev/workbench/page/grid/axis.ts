// Where rows and columns stand. Numbers are 1-based, as on the screen.

export interface Axis {
  readonly count: number;
  size(index: number): number;
  /** Pixels before it. */
  start(index: number): number;
  /** Which one covers this pixel. */
  at(pixel: number): number;
}

export function axisOf(sizes: readonly number[]): Axis {
  const starts = [0];
  for (const size of sizes) starts.push((starts[starts.length - 1] ?? 0) + size);
  const count = sizes.length;
  const start = (index: number) => starts[Math.min(Math.max(index, 1), count + 1) - 1] ?? 0;
  const at = (pixel: number) => {
    let [low, high] = [1, Math.max(1, count)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { count, start, at, size: (index) => sizes[index - 1] ?? 0 };
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a window of pixels shows, with a few more on both sides. */
export function visible(axis: Axis, from: number, to: number, frozen: number, more = 3): Span {
  return {
    from: Math.max(frozen + 1, axis.at(from) - more),
    to: Math.min(axis.count, axis.at(to) + more),
  };
}

export function list({ from, to }: Span): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** 28 is AB. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + letter : letter;
}

export const a1 = (row: number, column: number): string => `${columnName(column)}${row}`;
