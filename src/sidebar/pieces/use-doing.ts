// One press that asks the server to do something: busy meanwhile, never twice, and what went wrong is kept to be said.
import { useState } from 'preact/hooks';
import { asFailure, type Failure } from './server.ts';

export interface Doing {
  readonly busy: boolean;
  readonly failure: Failure | null;
  run(work: () => Promise<void>): void;
}

export function useDoing(): Doing {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(asFailure(error));
    }
    setBusy(false);
  };
  return { busy, failure, run: (work) => void run(work) };
}
