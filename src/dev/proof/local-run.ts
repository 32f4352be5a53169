// The proof in the local Google, played as a person with an account would.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../google/host/executions/own-source.ts';
import type { Unknowns } from '../google/host/world.ts';
import { LocalGoogle, type NewGoogle } from '../google/local-google.ts';
import { joined, LOG_TAB, type ProofLog } from './script/log.ts';

const PERSON = 'owner@example.com';
const MOST_RUNS = 20;

/** What the local Google shall be like: as the account of a log, where there is one. */
export interface Account {
  readonly locale?: string;
  readonly timezone?: string;
  readonly unknown?: Partial<Unknowns>;
}

export function proofGoogle(code: string, more: Partial<NewGoogle> = {}): LocalGoogle {
  const manifest = readFileSync(join(projectFolder(), 'appsscript.json'), 'utf8');
  return LocalGoogle.create({
    files: { 'Code.js': code, 'appsscript.json': manifest },
    installer: PERSON,
    timezone: 'Etc/UTC',
    locale: 'en_US',
    // Not on a whole second: whether milliseconds are kept is one of the questions.
    now: '2026-11-02T01:00:00.250Z',
    ...more,
  });
}

/** Runs it as often as it asks to be run, and types the word. */
export function playProof(google: LocalGoogle): ProofLog {
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const { status, error, log } = google.run('runProof', undefined, { kind: 'menu', as: PERSON });
    if (status !== 'completed') throw new Error(`The proof ${status}: ${error?.message}`);
    if (log.some((line) => /type a word/.test(line))) typeWord(google);
    const found = joined(log);
    if (found) return found;
  }
  throw new Error(`The proof did not end within ${MOST_RUNS} runs`);
}

function typeWord(google: LocalGoogle): void {
  const tab = google.tabs(PERSON).find(({ title }) => title === LOG_TAB);
  if (!tab) throw new Error(`There is no tab ${LOG_TAB}`);
  google.typeCell(PERSON, tab.sheetId, 1, 3, 'word');
}

export const localProof = (code: string, account: Account = {}): ProofLog =>
  playProof(proofGoogle(code, account));
