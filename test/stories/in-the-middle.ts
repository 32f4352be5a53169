import type { Shop } from './shop.ts';

/** Somebody does something in the middle of an execution, just before its call `k` has its effect. */
export function inTheMiddle(
  shop: Shop,
  { runs, k }: { runs: string; k: number },
  does: () => void,
): () => boolean {
  let done = false;
  const stop = shop.google.intercept((call) => {
    if (done || call.functionName !== runs || call.index !== k) return undefined;
    done = true;
    return { run: does };
  });
  return () => {
    stop();
    return done;
  };
}
