// A small line of weeks beside a number, as text: it stands on every phone, in print, and needs no formula.

const heights = '▁▂▃▄▅▆▇█';
const nothing = '·';

/** Shares stand against the whole, everything else against its greatest. */
export function sparkOf(values: readonly (number | null)[], isShare: boolean): string {
  const most = isShare ? 100 : Math.max(0, ...values.map(Number));
  const height = (value: number): string =>
    heights.charAt(most === 0 ? 0 : Math.round((value / most) * (heights.length - 1)));
  return values.map((value) => (value === null ? nothing : height(value))).join('');
}
