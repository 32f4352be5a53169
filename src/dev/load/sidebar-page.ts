// An open sidebar, as the page asks by itself (src/sidebar: app.tsx, selected.tsx, health.tsx): each question again and again
// as long as the page is seen, never twice at a time; and what its person gets to read.
import type { LocalGoogle } from '../google/local-google.ts';
import type { ExecutionRecord } from '../google/types.ts';
import { minute } from './plan.ts';
import type { Timetable } from './timetable.ts';

const questions = [
  ['selected', 4000],
  ['queue', 2 * minute],
  ['health', minute],
] as const;
export interface Seen {
  readonly name: string;
  readonly record: ExecutionRecord;
}

export interface Page {
  readonly person: string;
  readonly google: LocalGoogle;
  readonly timetable: Timetable;
  readonly sees: (seen: Seen) => void;
}

/** `seldom`: so often instead, and the selected row not at all. */
export function openPage(page: Page, from: number, until: number, seldom: number | null): void {
  for (const [name, every] of questions) {
    if (seldom !== null && name === 'selected') continue;
    askAgainAndAgain(page, name, from, until, seldom ?? every);
  }
}

/** The browser's timer ticks on while an answer is awaited; such a tick asks nothing. */
function askAgainAndAgain(
  { person, google, timetable, sees }: Page,
  name: string,
  from: number,
  until: number,
  every: number,
): void {
  let isAsking = false;
  const tick = (at: number): void => {
    if (at + every < until) timetable.at(at + every, () => tick(at + every));
    if (isAsking) return;
    isAsking = true;
    google.begin('ask', [{ name, args: {} }], { as: person }, (record) => {
      isAsking = false;
      sees({ name, record });
    });
  };
  timetable.at(from, () => tick(from));
}
