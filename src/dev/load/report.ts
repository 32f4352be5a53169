// What is told of a crowded day.
import type { ExecutionRecord } from '../google/types.ts';
import { acknowledgedOf, type Lived } from './crowded-day.ts';
import { type Done, losses, mostMailsADay } from './nothing-lost.ts';
import { day } from './plan.ts';

export function reportOf(lived: Lived) {
  const { plan, watch, done, afterOneDay, daysUntilSettled } = lived;
  const { queued, ...midnight } = afterOneDay;
  const { submitted, edited, noted } = done;
  return {
    secondsACall: plan.secondsACall,
    played: {
      ...{ submissions: submitted.length, edits: edited.length, notes: noted.length },
      sidebarAsked: watch.asked,
    },
    ...triggerTime(lived),
    ...waiting(lived),
    afterOneDay: midnight,
    sidebar: {
      insteadOfAnAnswer: watch.read,
      slowestSeconds: watch.slowest,
      pressesOfNotes: tally(noted.flatMap(({ presses }) => presses)),
    },
    ...mailsLeft(lived),
    daysUntilSettled,
    sheetsCallsHeldAgainstSchema: watch.heldAgainstSchema,
    lost: [...watch.invalid, ...losses(lived.on, done)],
  };
}

export type Report = ReturnType<typeof reportOf>;

const round = (value: number): number => Math.round(value * 10) / 10;
const inMinutes = (milliseconds: number): number => round(milliseconds / 60_000);

function triggerTime({ watch, from }: Lived) {
  const all = watch.triggers.filter(({ startedAt }) => startedAt < from + day);
  const began = all
    .filter(({ functionName, refusal }) => functionName === 'handleClock' && !refusal)
    .map(({ startedAt }) => startedAt);
  const minutes = (some: readonly ExecutionRecord[]): number =>
    inMinutes(some.reduce((sum, { tookMs }) => sum + tookMs, 0));
  const names = [...new Set(all.map(({ functionName }) => functionName))];
  return {
    triggerMinutes: minutes(all),
    triggerMinutesBy: Object.fromEntries(
      names.map((name) => [name, minutes(all.filter((one) => one.functionName === name))]),
    ),
    clockRuns: began.length,
    longestWithoutClockMinutes: inMinutes(longestGap([from, ...began, from + day])),
  };
}

function waiting({ on, watch, done }: Lived) {
  const acks = acknowledgedOf(on, done);
  const minutes = (until: (one: Done['submitted'][number]) => number | undefined) =>
    spread(done.submitted.map((one) => (until(one) ?? on.google.now) - one.at));
  return {
    minutesUntilRecorded: minutes(({ what }) => watch.recordedAt.get(what)),
    minutesUntilAcknowledged: minutes(({ mail }) => acks.get(mail)),
  };
}

function spread(waits: readonly number[]) {
  const sorted = [...waits].sort((a, b) => a - b);
  const at = (part: number): number =>
    inMinutes(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  return { half: at(0.5), nineOfTen: at(0.9), longest: at(1) };
}

function mailsLeft({ on, from, mailsBefore }: Lived) {
  const { mails } = on.google;
  const days = mails.slice(mailsBefore).map(({ at }) => Math.floor((at - from) / day));
  const last = Math.max(0, ...days);
  return {
    mailsAcceptedByDay: Array.from(
      { length: last + 1 },
      (_, at) => days.filter((one) => one === at).length,
    ),
    mostMailsInAnyDay: mostMailsADay(mails),
  };
}

const tally = (all: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(all)].map((one) => [one, all.filter((o) => o === one).length]));

const longestGap = (times: readonly number[]): number =>
  Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? at)));
