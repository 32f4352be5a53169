// The contracts (test/local-google/contract), which the build adds: an account answers them in the same run.
import { patiently } from './google.ts';
import type { Look } from './seen.ts';

type RunContract = (title: string) => unknown[];

const looks: Record<string, Look> = {};

/** What each contract gives, whether or not it should. */
export function addContracts(titles: readonly string[], run: RunContract): void {
  for (const title of titles) {
    looks[`contract: ${title}`] = () => patiently(() => run(title))[0];
  }
}

export const contractLooks = (): Readonly<Record<string, Look>> => looks;
