// ScriptApp.newTrigger(...).timeBased(): collects a schedule, which the host checks and turns into instants.
import type { Host } from './bridge.ts';
import { makeEnum, needs, oneOf } from './signature.ts';

interface ClockSchedule {
  every?: { unit: string; count: number };
  weekDay?: number;
  monthDay?: number;
  hour?: number;
  minute?: number;
  at?: number;
  timeZone?: string;
}

export const WeekDay = makeEnum(
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
);

export function makeClockTriggerBuilder(
  host: Host,
  handler: string,
  create: (wanted: object) => unknown,
) {
  const schedule: ClockSchedule = {};
  const builder = {
    everyMinutes: (count: number) => set({ every: { unit: 'minutes', count } }),
    everyHours: (count: number) => set({ every: { unit: 'hours', count } }),
    everyDays: (count: number) => set({ every: { unit: 'days', count } }),
    everyWeeks: (count: number) => set({ every: { unit: 'weeks', count } }),
    onWeekDay: (day: unknown) => set({ weekDay: weekDayNumber(day) }),
    onMonthDay: (monthDay: number) => set({ monthDay }),
    atHour: (hour: number) => set({ hour }),
    nearMinute: (minute: number) => set({ minute }),
    at: (date: Date) => set({ at: date.getTime() }),
    after: (milliseconds: number) => set({ at: Date.now() + milliseconds }),
    inTimezone: (timeZone: string) => {
      host('ScriptApp.checkTimeZone', timeZone);
      return set({ timeZone });
    },
    create: () => create({ handler, source: 'CLOCK', event: 'CLOCK', sourceId: '', schedule }),
  };
  function set(part: ClockSchedule) {
    Object.assign(schedule, part);
    return builder;
  }
  return builder;
}

/** 1 = Monday, as in clock events. */
function weekDayNumber(day: unknown): number {
  needs('ScriptApp.ClockTriggerBuilder.onWeekDay', [day], oneOf(WeekDay));
  return Object.values<unknown>(WeekDay).indexOf(day) + 1;
}
