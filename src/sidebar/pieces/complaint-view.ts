// A complaint as the server last showed it: shown at once, and asked for again whenever its screen opens.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ComplaintView } from '../../desk/call-results.ts';
import { asFailure, askDesk, type Failure } from './server.ts';
import { useLastAsked } from './shared.ts';

const views = new Map<string, ComplaintView>();

export const knownView = (number: string): ComplaintView | null => views.get(number) ?? null;

export interface Loaded {
  readonly view: ComplaintView | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  reload(): Promise<void>;
}

export function useComplaint(number: string): Loaded {
  const [view, setView] = useState(() => knownView(number));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [loading, setLoading] = useState(true);
  const ask = useLastAsked();
  const reload = useCallback(async () => {
    const isLast = ask();
    setLoading(true);
    try {
      const next = (await askDesk('complaint', { number })) as ComplaintView;
      if (!isLast()) return;
      views.set(number, next);
      setView(next);
      setFailure(null);
    } catch (error) {
      if (!isLast()) return;
      setFailure(asFailure(error));
    }
    setLoading(false);
  }, [number, ask]);
  useEffect(() => void reload(), [reload]);
  return { view, failure, loading, reload };
}
