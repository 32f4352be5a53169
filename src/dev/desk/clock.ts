// Time passes on a desk in a folder, a day at a time: how far it is is told on the way, and what was done is kept, whatever
// ends it.
import type { LocalGoogle } from '../google/local-google.ts';
import type { Given } from './command-line.ts';
import type { Outcome } from './commands.ts';
import { instantFrom, moveClock, openDesk, type Tools, timezoneOf } from './folder.ts';

const day = 24 * 3_600_000;

export async function clockCommand(given: Given, tools: Tools): Promise<Outcome> {
  const [directory = '', wanted = ''] = given.positions;
  const google = await openDesk(directory, tools);
  const before = google.executions.length;
  const target = instantFrom(wanted, timezoneOf(google));
  try {
    await passTime(google, target, directory, tools);
  } finally {
    await google.save(directory);
  }
  return outcomeOf(google, before, target);
}

async function passTime(
  google: LocalGoogle,
  target: number,
  directory: string,
  { note, now, stop }: Tools,
): Promise<void> {
  let saved = now();
  do {
    moveClock(google, Math.min(target, google.now + day));
    const isThere = google.now >= target;
    if (!isThere)
      note(`${google.nowIso}  ${google.executions.length} runs, ${google.mails.length} mails`);
    // Once a minute of the machine's, not of the desk's.
    if (!isThere && now() > saved) {
      saved = now();
      await google.save(directory);
    }
    await new Promise((resolve) => setImmediate(resolve));
  } while (google.now < target && !stop?.aborted);
}

function outcomeOf(google: LocalGoogle, before: number, target: number): Outcome {
  const ran = google.executions.slice(before);
  const failed = ran.filter((each) => each.status !== 'completed');
  const result = {
    now: google.nowIso,
    executions: ran.length,
    failed: failed.map(({ functionName, status, error }) => ({ functionName, status, error })),
  };
  return google.now < target
    ? { result, problem: `Stopped at ${google.nowIso}; what happened until then is kept.` }
    : { result };
}
