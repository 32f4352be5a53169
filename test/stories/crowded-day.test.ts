// A small crowded day under tight quotas, executions beside each other: `npm run load` plays the large one.
import { build } from '../../src/dev/build.ts';
import { liveCrowdedDay } from '../../src/dev/load/crowded-day.ts';
import { aCrowdedDay } from '../../src/dev/load/plan.ts';
import { reportOf } from '../../src/dev/load/report.ts';

/** So slow that the trigger minutes do not suffice, and so few mails that most wait for another day. */
const tight = {
  ...aCrowdedDay,
  secondsACall: 6,
  submissions: 40,
  edits: 30,
  notes: 10,
  staff: 2,
  mailQuota: 40,
  truePolling: [270, 271] as const,
  seldomMinutes: 60,
  clockMinutes: 15,
  clockMinutesAfterwards: 240,
};

test('a crowded day under tight quotas: much waits and is refused, nothing is lost or doubled', async () => {
  const report = reportOf(await liveCrowdedDay(await build(), tight, () => undefined));
  expect(report.lost).toEqual([]);
  expect(report.played).toMatchObject({ submissions: 40, edits: 30, notes: 10 });
  expect(report.mostMailsInAnyDay).toBeLessThanOrEqual(tight.mailQuota);
  expect(report.afterOneDay.acknowledged).toBeLessThan(40);
  expect(Object.keys(report.afterOneDay.refused)).toContain('handleClock: trigger-minutes');
  expect(report.daysUntilSettled).not.toBeNull();
}, 600_000);
