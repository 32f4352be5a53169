import { googleWith, OWNER } from './local-script.ts';

const CODE = `
  function install(kind, n) {
    const clock = ScriptApp.newTrigger('work').timeBased();
    if (kind === 'minutes') clock.everyMinutes(n);
    if (kind === 'hours') clock.everyHours(n);
    if (kind === 'daily') clock.everyDays(1).atHour(n).inTimezone('Asia/Shanghai');
    if (kind === 'weekly') clock.onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(n).nearMinute(30);
    if (kind === 'after') clock.after(n);
    return clock.create().getUniqueId();
  }
  function work(e) {
    console.log(new Date().toISOString(), e.hour, e.minute, e['day-of-week'], e.triggerUid,
      e.authMode === ScriptApp.AuthMode.FULL);
  }
  function list() {
    return ScriptApp.getProjectTriggers().map(function (t) {
      return [t.getHandlerFunction(), String(t.getEventType()), t.getTriggerSource() === ScriptApp.TriggerSource.CLOCK];
    });
  }
  function removeAll() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function wrongEnum() { ScriptApp.newTrigger('work').timeBased().onWeekDay('MONDAY'); }
  function noEdit() { ScriptApp.newTrigger('work').forForm('x').onEdit(); }
`;

function firings(kind: string, n: number, until: string): string[] {
  const google = googleWith(CODE);
  google.call('install', [kind, n], { as: OWNER });
  google.advanceTo(until);
  return google.executions.filter((r) => r.kind === 'trigger').map((r) => r.log[0] ?? '');
}

test('everyMinutes fires again and again', () => {
  const times = firings('minutes', 5, '2026-11-02T01:20:00Z').map((line) => line.slice(11, 16));
  expect(times).toEqual(['01:05', '01:10', '01:15', '01:20']);
});

test('everyHours keeps its minute', () => {
  const times = firings('hours', 1, '2026-11-02T04:30:00Z').map((line) => line.slice(14, 16));
  expect(times.length).toBeGreaterThanOrEqual(3);
  expect(new Set(times).size).toBe(1);
});

test('everyHours(12) fires twice a day', () => {
  const times = firings('hours', 12, '2026-11-04T02:00:00Z').map((line) =>
    Date.parse(line.split(' ')[0] ?? ''),
  );
  const gaps = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / 3_600_000);
  expect(new Set(gaps)).toEqual(new Set([12]));
  expect(times.length).toBeGreaterThanOrEqual(4);
});

test('atHour is an hour of the zone, at some minute of it, every day', () => {
  const times = firings('daily', 9, '2026-11-05T01:00:00Z').map((line) => line.slice(0, 13));
  expect(times).toEqual(['2026-11-02T01', '2026-11-03T01', '2026-11-04T01']);
});

test('a weekly trigger fires on its day; events tell the time in UTC', () => {
  const lines = firings('weekly', 9, '2026-11-17T00:00:00Z');
  expect(lines.map((line) => line.slice(0, 16))).toEqual([
    '2026-11-02T01:30',
    '2026-11-09T01:30',
    '2026-11-16T01:30',
  ]);
  expect(lines[0]).toMatch(/ 1 30 1 \S+ true$/);
});

test('after() fires once and still takes its place in the list', () => {
  const google = googleWith(CODE);
  google.call('install', ['after', 60_000], { as: OWNER });
  google.advanceTo('2026-11-03T00:00:00Z');
  expect(google.executions.filter((r) => r.kind === 'trigger')).toHaveLength(1);
  expect(google.call('list', [], { as: OWNER })).toEqual([['work', 'CLOCK', true]]);
});

test('a tick fires every clock trigger once, now', () => {
  const google = googleWith(CODE);
  google.call('install', ['hours', 12], { as: OWNER });
  google.call('install', ['daily', 9], { as: OWNER });
  google.tick();
  expect(google.executions.filter((r) => r.kind === 'trigger')).toHaveLength(2);
  expect(google.nowIso).toBe('2026-11-02T01:00:00.000Z');
});

test('triggers are seen and deleted only by who made them, and run as that person', () => {
  const google = googleWith(CODE);
  google.call('install', ['minutes', 5], { as: 'staff@example.com' });
  expect(google.call('list', [], { as: OWNER })).toEqual([]);
  google.call('removeAll', [], { as: OWNER });
  google.tick();
  expect(google.lastExecution).toMatchObject({ user: 'staff@example.com', functionName: 'work' });
  google.call('removeAll', [], { as: 'staff@example.com' });
  expect(google.world.triggers).toEqual([]);
});

test('a person has at most 20 triggers', () => {
  const google = googleWith(CODE);
  for (let i = 0; i < 20; i += 1) google.call('install', ['hours', 1], { as: OWNER });
  expect(() => google.call('install', ['hours', 1], { as: OWNER })).toThrow(/too many triggers/);
});

test('what the builders do not know is refused', () => {
  const google = googleWith(CODE);
  expect(() => google.call('install', ['minutes', 7], { as: OWNER })).toThrow(/everyMinutes/);
  expect(() => google.call('wrongEnum', [], { as: OWNER })).toThrow(/method signature/);
  expect(() => google.call('noEdit', [], { as: OWNER })).toThrow(/not a function/);
  expect(() => google.call('install', ['nothing', 0], { as: OWNER })).toThrow();
});

test('a published add-on may not use minutes', () => {
  const google = googleWith(CODE, { refuseMinutes: true });
  expect(() => google.call('install', ['minutes', 30], { as: OWNER })).toThrow();
  expect(google.call('install', ['hours', 1], { as: OWNER })).toEqual(expect.any(String));
});

test('trigger minutes are limited where quotas are on', () => {
  const google = googleWith('function work() { Utilities.sleep(300000); }', { quotas: true });
  const run = () => google.run('work', {}, { kind: 'trigger', as: OWNER }).status;
  const statuses = Array.from({ length: 19 }, run);
  expect(statuses.slice(17)).toEqual(['completed', 'refused']);
});
