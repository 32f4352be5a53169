// A day of a busy desk on a free account, at one second a service call: how many of its trigger minutes are used?

import type { Files } from '../google/host/executions/project.ts';
import type { ExecutionRecord } from '../google/types.ts';
import { cellOf } from './desk-map.ts';
import { fullDesk } from './full-desk.ts';

const wholeDay = 24 * 60 * 60_000;
const editsADay = 300;
const editsASubmission = 3;

export interface Day {
  readonly executions: number;
  readonly triggerMinutes: number;
  /** By function. */
  readonly minutes: Readonly<Record<string, number>>;
}

/**
 * 100 customers, and 300 edits, half of them in Complaints, spread over the day; the clock fires between them. `share`: only
 * this part of it.
 */
export async function oneDay(files: Files, share = 1): Promise<Day> {
  const [day, edits] = [wholeDay * share, Math.round(editsADay * share)];
  const on = await fullDesk(files, 10);
  const { google, desk, write } = on;
  google.world.options.latencyMs = 1000;
  const [from, before] = [google.now, google.executions.length];
  const cells = [
    cellOf(desk, 'complaints', 'wanted'),
    cellOf(desk, 'touchpoints', 'note'),
  ] as const;
  for (let step = 0; step < edits; step += 1) {
    google.advanceTo(from + (day * step) / edits);
    if (step % editsASubmission === 0) write();
    const { sheetId, row, column } = cells[step % 2 === 0 ? 0 : 1];
    google.typeCell(google.world.installer, sheetId, row, column, `A cup for ${step}`);
  }
  google.advanceTo(from + day);
  const triggered = google.executions.slice(before).filter(({ kind }) => kind === 'trigger');
  const minutesOf = (name: string) => sum(triggered.filter((e) => e.functionName === name));
  const names = [...new Set(triggered.map(({ functionName }) => functionName))];
  return {
    executions: triggered.length,
    triggerMinutes: sum(triggered),
    minutes: Object.fromEntries(names.map((name) => [name, minutesOf(name)])),
  };
}

const sum = (executions: readonly ExecutionRecord[]): number =>
  executions.reduce((total, { tookMs }) => total + tookMs, 0) / 60_000;
