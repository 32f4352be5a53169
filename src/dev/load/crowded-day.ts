// A crowded day under all quotas of a free account, executions beside each other as on Google; then the days until all that
// waited has left.
import { type FullDesk, fullDesk } from '../bench/full-desk.ts';
import type { Files } from '../google/host/executions/project.ts';
import { type Done, outboxOf } from './nothing-lost.ts';
import { customers, noteTaker, pick, staffOf, typists } from './people.ts';
import { day, dice, hour, instants, minute, openHours, type Plan } from './plan.ts';
import { openPage, type Seen } from './sidebar-page.ts';
import { Timetable } from './timetable.ts';
import { Watch } from './watch.ts';

type Note = (line: string) => void;

/** A Monday, long after the desk was made: the day's quotas are whole. */
const morning = Date.parse('2026-11-23T08:00:00Z');

export interface Lived {
  readonly plan: Plan;
  readonly on: FullDesk;
  readonly from: number;
  readonly watch: Watch;
  readonly done: Done;
  readonly mailsBefore: number;
  readonly afterOneDay: ReturnType<typeof countedNow>;
  /** Null when something still waits. */
  readonly daysUntilSettled: number | null;
}

export async function liveCrowdedDay(files: Files, plan: Plan, note: Note): Promise<Lived> {
  const on = await fullDesk(files, 10, { quota: plan.mailQuota });
  const { google } = on;
  google.world.clock = morning;
  google.tick();
  clockEvery(on, plan.clockMinutes);
  const mailsBefore = google.mails.length;
  Object.assign(google.world.options, { quotas: true, latencyMs: plan.secondsACall * 1000 });
  const stop = google.runSideBySide();
  const watch = new Watch(on);
  const from = google.now;
  const done = liveThrough(on, plan, watch, note);
  const begun = { plan, on, from, watch, done, mailsBefore };
  const afterOneDay = countedNow(begun);
  const daysUntilSettled = settle({ ...begun, afterOneDay }, note);
  stop();
  Object.assign(google.world.options, { quotas: false, latencyMs: 0 });
  return { ...begun, afterOneDay, daysUntilSettled };
}

function liveThrough(on: FullDesk, plan: Plan, watch: Watch, note: Note): Done {
  const from = on.google.now;
  const chance = dice(2026);
  const timetable = new Timetable(on.google);
  const staff = staffOf(on, plan.staff);
  const done = { submitted: [], edited: [], noted: [] } as {
    readonly [Key in keyof Done]: Done[Key][number][];
  };
  const [write, type] = [customers(on), typists(on, staff, chance)];
  const take = noteTaker(on, timetable);
  const each = (count: number, does: (n: number) => void) => {
    for (const [at, instant] of instants(count, from, chance).entries()) {
      timetable.at(instant, () => does(at + 1));
    }
  };
  each(plan.submissions, (n) => done.submitted.push(write(n)));
  each(plan.edits, (n) => done.edited.push(type(n)));
  each(plan.notes, (n) => done.noted.push(take(n, pick(staff, chance), chance)));
  openSidebars(on, plan, timetable, (seen) => watch.sees(seen));
  for (let h = 1; h <= 24; h += 1) {
    timetable.runUntil(from + h * hour);
    note(`hour ${h}: ${recordedOf(done, watch)} of ${done.submitted.length} recorded`);
  }
  return done;
}

function clockEvery({ google }: FullDesk, minutes: number): void {
  for (const trigger of google.world.triggers) {
    if (trigger.schedule?.every === undefined) continue;
    trigger.schedule = { ...trigger.schedule, every: { unit: 'minutes', count: minutes } };
  }
}

function openSidebars(
  on: FullDesk,
  plan: Plan,
  timetable: Timetable,
  sees: (seen: Seen) => void,
): void {
  const { google } = on;
  const from = google.now;
  for (const [at, person] of staffOf(on, plan.staff).entries()) {
    const page = { person, google, timetable, sees };
    // Nobody opens it at the very same moment as somebody else.
    const opens = from + at * 700;
    const [first, last] = plan.truePolling.map((minutes) => opens + minutes * minute);
    const closes = opens + openHours * hour;
    openPage(page, opens, first ?? closes, plan.seldomMinutes * minute);
    openPage(page, first ?? closes, last ?? closes, null);
    openPage(page, last ?? closes, closes, plan.seldomMinutes * minute);
  }
}

export const recordedOf = ({ submitted }: Done, { recordedAt }: Watch): number =>
  submitted.filter(({ what }) => recordedAt.has(what)).length;

/** When each customer's acknowledgement left, by address. */
export function acknowledgedOf({ google }: FullDesk, { submitted }: Done): Map<string, number> {
  const mails = new Set(submitted.map(({ mail }) => mail));
  const first = new Map<string, number>();
  for (const { to, at } of google.mails) {
    for (const one of to) if (mails.has(one) && !first.has(one)) first.set(one, at);
  }
  return first;
}

function countedNow({ on, done, watch }: Pick<Lived, 'on' | 'done' | 'watch'>) {
  const outbox = outboxOf(on);
  const inState = (wanted: string): number => outbox.filter(({ state }) => state === wanted).length;
  return {
    recorded: recordedOf(done, watch),
    acknowledged: acknowledgedOf(on, done).size,
    outbox: { sent: inState('sent'), queued: inState('queued'), uncertain: inState('uncertain') },
    queued: outbox.filter(({ state }) => state === 'queued').map(({ key }) => key),
    ...watch.counts(),
  };
}

/**
 * The days after, until all is recorded and all mails of the crowded day have left. The clock fires once an hour there or
 * less, not every five minutes: what waits can only wait longer, and it takes a twelfth of the time to play.
 */
function settle(
  { on, from, done, watch, plan, afterOneDay }: Omit<Lived, 'daysUntilSettled'>,
  note: Note,
): number | null {
  const { google } = on;
  clockEvery(on, plan.clockMinutesAfterwards);
  const waiting = new Set(afterOneDay.queued);
  for (let days = 1; days <= plan.mostDays; days += 1) {
    const still = outboxOf(on).filter(({ key, state }) => waiting.has(key) && state === 'queued');
    const answered = acknowledgedOf(on, done).size;
    note(`day ${days}: ${answered} acknowledged, ${still.length} mails of the first day wait`);
    const isSettled = recordedOf(done, watch) === answered && still.length === 0;
    if (isSettled && answered === done.submitted.length) return days;
    google.advanceTo(from + (days + 1) * day);
  }
  return null;
}
