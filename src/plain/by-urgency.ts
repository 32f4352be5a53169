// Which complaint comes before which: hurt people first, then urgent ones, then what is due soonest.
import { isSafety } from './status.ts';

interface Dated {
  readonly hurt: boolean;
  readonly severity: 'normal' | 'urgent' | 'safety';
  readonly due: number | null;
  readonly received: number;
}

const urgency = (c: Dated): readonly number[] => [
  isSafety(c) ? 0 : c.severity === 'urgent' ? 1 : 2,
  c.due ?? Number.MAX_SAFE_INTEGER,
  c.received,
];

export const byUrgency = (a: Dated, b: Dated): number => {
  const [left, right] = [urgency(a), urgency(b)];
  return left.map((value, at) => value - (right[at] ?? 0)).find((d) => d !== 0) ?? 0;
};
