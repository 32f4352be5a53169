// A log as a person brings it back: the tab's cells or the editor's execution log, copied as it came, or the plain JSON.
import { joined, type ProofLog } from './script/log.ts';

export function readLog(text: string): ProofLog {
  const log = asJson(text) ?? joined(text.split(/\r?\n/).map(unquoted));
  if (log?.proof !== 1 || !log.requests || !log.looks) {
    throw new Error('This holds no log of the proof, or not all of its pieces.');
  }
  return log;
}

function asJson(text: string): ProofLog | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As a table is saved: in quotes, with each quote in it doubled. */
const unquoted = (line: string): string =>
  /^"proof .*""/.test(line) ? line.replaceAll('""', '"') : line;
