// A crowded day on a free account, with all its quotas: what waits, what is refused, and when all of it is done.
import { ask } from '../desk/folder.ts';
import type { Files } from '../google/host/executions/project.ts';
import type { LocalGoogle } from '../google/local-google.ts';
import { cellOf } from './desk-map.ts';
import { type FullDesk, fullDesk } from './full-desk.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
const submissions = 500;
const edits = 300;
/** Customers and staff come in these hours; the clock never sleeps. */
const open = 10 * hour;
const pollEvery = 4000;
const mostDays = 10;

export interface Load {
  readonly secondsACall: number;
  readonly triggerMinutes: number;
  /** Executions that Google would not start, by function. */
  readonly refused: Readonly<Record<string, number>>;
  readonly sheetsRefused: number;
  readonly complaintsAtMidnight: number;
  readonly mailsAtMidnight: { readonly sent: number; readonly waiting: number };
  readonly longestWithoutClockMinutes: number;
  /** Of one look at the selected row: what a sidebar asks every four seconds. */
  readonly pollSeconds: number;
  readonly pollsOfFive: number;
  readonly daysUntilAllRecorded: number;
  readonly complaints: number;
}

export async function crowdedDay(files: Files, secondsACall: number): Promise<Load> {
  const on = await fullDesk(files, 10, 100);
  const { google } = on;
  Object.assign(google.world.options, { quotas: true, latencyMs: secondsACall * 1000 });
  const from = google.now;
  const before = { executions: google.executions.length, complaints: recorded(google) };
  const counted = countSheets(google);
  people(on, from);
  google.advanceTo(from + day);
  const ran = google.executions.slice(before.executions);
  const triggered = ran.filter(({ kind }) => kind === 'trigger');
  const started = triggered.filter(({ status }) => status !== 'refused');
  const clocks = started.filter(({ functionName }) => functionName === 'handleClock');
  const atMidnight = {
    complaintsAtMidnight: recorded(google) - before.complaints,
    mailsAtMidnight: mails(google),
  };
  const wanted = before.complaints + submissions;
  const daysUntilAllRecorded = untilRecorded(google, wanted);
  return {
    secondsACall,
    triggerMinutes: Math.round(started.reduce((sum, { tookMs }) => sum + tookMs, 0) / 60_000),
    refused: countBy(triggered.filter(({ status }) => status === 'refused')),
    sheetsRefused: counted(),
    ...atMidnight,
    longestWithoutClockMinutes: Math.round(
      longestGap([from, ...clocks.map(({ startedAt }) => startedAt), from + day]) / 60_000,
    ),
    pollSeconds: pollOf(on),
    pollsOfFive: (5 * 8 * hour) / pollEvery,
    daysUntilAllRecorded,
    complaints: recorded(google) - before.complaints,
  };
}

function people({ google, desk, write }: FullDesk, from: number): void {
  const cell = cellOf(desk, 'complaints', 'wanted');
  for (let step = 0; step < submissions; step += 1) {
    google.advanceTo(from + (open * step) / submissions);
    write();
    if ((step * edits) % submissions >= edits) continue;
    const { sheetId, row, column } = cell;
    google.typeCell(google.world.installer, sheetId, row, column, `A cup for ${step}`);
  }
}

const recorded = (google: LocalGoogle): number =>
  (ask(google, 'table', 'complaints') as unknown[]).length;

function mails(google: LocalGoogle) {
  const all = ask(google, 'listMails', {}) as { state: string }[];
  const inState = (wanted: string): number => all.filter(({ state }) => state === wanted).length;
  return { sent: inState('sent'), waiting: inState('queued') };
}

/** Sheets calls that were made and not answered. */
function countSheets(google: LocalGoogle): () => number {
  let [asked, answered] = [0, 0];
  google.intercept(({ name }) => {
    if (name.startsWith('Sheets.')) asked += 1;
    return undefined;
  });
  google.onSheets(() => {
    answered += 1;
  });
  return () => asked - answered;
}

function untilRecorded(google: LocalGoogle, wanted: number): number {
  let days = 1;
  while (recorded(google) < wanted && days < mostDays) {
    google.advanceTo(google.now + day);
    days += 1;
  }
  return days;
}

/** Whoever typed last has a complaint selected. */
function pollOf({ google }: FullDesk): number {
  google.call('selected', [{}], { as: google.world.installer });
  return (google.lastExecution?.tookMs ?? 0) / 1000;
}

function countBy(executions: readonly { readonly functionName: string }[]) {
  const names = [...new Set(executions.map(({ functionName }) => functionName))];
  const count = (name: string): number =>
    executions.filter(({ functionName }) => functionName === name).length;
  return Object.fromEntries(names.map((name) => [name, count(name)]));
}

const longestGap = (instants: readonly number[]): number =>
  Math.max(...instants.slice(1).map((at, index) => at - (instants[index] ?? at)));
