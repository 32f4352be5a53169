// What the page had seen of what was said, as it opened: something newer is asked about once, and whoever presses again
// means it.
import { useState } from 'preact/hooks';
import type { ComplaintView } from '../../desk/call-results.ts';
import type { Failure } from './server.ts';

interface Unaware {
  readonly seen: number;
  readonly sure: boolean;
}

export function useUnaware({ complaint }: ComplaintView): (before: Failure | null) => Unaware {
  const { lastTold, lastHeard } = complaint;
  const [seen] = useState(Math.max(lastTold ?? 0, lastHeard ?? 0));
  return (before) => ({ seen, sure: before?.refused === 'answered-meanwhile' });
}
