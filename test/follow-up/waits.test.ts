// Waiting has an end: the customer is reminded once, then whoever waits decides, then the one above.
import { answer, customerAnswered, wait } from '../../src/complaints/answering/answer.ts';
import { mindWaits } from '../../src/complaints/follow-up/waits.ts';
import { said } from '../../src/complaints/follow-up/words/said.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import { addWorkingDays } from '../../src/desk/working-hours.ts';
import { languages } from '../../src/language/languages.ts';
import {
  aComplaint,
  aDesk,
  anna,
  instant,
  li,
  mei,
  officeHours,
  someSettings,
} from '../builders.ts';

const number = 'R-2026-0042';
/** Wednesday. */
const began = instant('2026-11-18T10:00:00+08:00');
const waits = (part: Partial<Complaint> = {}, desk: Partial<Desk> = {}): Desk => ({
  ...aDesk({
    complaints: [aComplaint({ status: 'waiting', firstAnswered: 1, waitingSince: began, ...part })],
  }),
  ...desk,
});

/** The clock runs at these times, one after the other: who was mailed at each. */
function clock(desk: Desk, ...times: readonly string[]) {
  let now = desk;
  const told = times.map((time) => {
    const { after, changes } = planOf({ ...now, now: instant(`2026-${time}:00+08:00`) }, [
      mindWaits,
    ]);
    now = after;
    return changes.flatMap((change) => (change.type === 'mail' ? [change.mail.to] : []));
  });
  return { told, desk: now, complaint: now.complaints.get(number)?.record };
}

const [beforeReminder, reminder, beforeEnd, end, beforeAbove, above] = [
  '11-23T09:59',
  '11-23T10:00',
  '11-30T09:59',
  '11-30T10:00',
  '12-01T09:59',
  '12-01T10:00',
] as const;

describe('C10: waiting', () => {
  test('the customer is reminded once after three working days, the owner decides after five more, then it goes up', () => {
    const times = [beforeReminder, reminder, reminder, beforeEnd, end, beforeAbove, above];
    const { told } = clock(waits(), ...times, '12-30T10:00');
    expect(told).toEqual([...[[], ['wang@example.com'], [], [], [li.mail], [], [mei.mail], []]]);
  });

  test.each(languages)('in %s the reminder is kind and has a way to answer', (language) => {
    const desk = waits({ language });
    const plan = planOf({ ...desk, now: instant('2026-11-24T10:00:00+08:00') }, [mindWaits]);
    const [mail] = [...plan.after.outbox.values()].map((entry) => entry.mail);
    expect(mail?.subject).toBe(said[language].waits.reminderSubject(number));
    expect(mail?.text).toContain(said[language].waits.reminder);
  });

  test('no date that was promised moves, and it goes on waiting', () => {
    const promiseDue = instant('2027-01-15T12:00:00+08:00');
    const { complaint } = clock(waits({ promise: 'A cup', promiseDue }), reminder, end, above);
    expect(complaint).toMatchObject({
      status: 'waiting',
      firstAnswered: 1,
      promiseDue,
      waitingSince: began,
    });
  });

  test('asked again, they have their days anew, but no second reminder', () => {
    const { desk } = clock(waits(), reminder, end);
    const complaint = desk.complaints.get(number)?.record ?? aComplaint();
    const anHourLater = { ...desk, now: desk.now + 3_600_000, actor: 'Li' };
    const c = { desk: anHourLater, complaint, person: li, id: 'again-1' };
    const asked = answer(c, { text: 'Could you send the photo after all?' });
    const again = planOf(c.desk, [() => ('refused' in asked ? [] : asked.changes)]).after;
    const { told } = clock(again, above, '12-04T11:00', '12-07T11:00');
    expect(told).toEqual([[], [], [li.mail]]);
  });

  test('their answer ends it, and the next wait begins afresh', () => {
    const { desk } = clock(waits(), reminder, end);
    const complaint = desk.complaints.get(number)?.record ?? aComplaint();
    const c = { desk, complaint, person: li, id: '' };
    const over = customerAnswered(c, { text: 'Here it is' });
    const open = planOf(desk, [() => ('refused' in over ? [] : over.changes)]).after;
    const record = open.complaints.get(number)?.record ?? aComplaint();
    const anew = wait({ ...c, desk: open, complaint: record }, { text: 'One more' });
    const waiting = planOf(open, [() => ('refused' in anew ? [] : anew.changes)]).after;
    expect(waiting.complaints.get(number)?.record).toMatchObject({ waitStage: '' });
    expect(clock(waiting, '12-03T10:00').told).toEqual([['wang@example.com']]);
  });

  test('who cannot be mailed is reminded by whoever waits', () => {
    expect(clock(waits({ mail: '', phone: '0912' }), reminder).told).toEqual([[li.mail]]);
  });

  test('a firm that reminds nobody has the owner decide all the same', () => {
    const settings = someSettings({ waitReminderDays: 0 });
    expect(clock(waits({}, { settings }), reminder, end).told).toEqual([[], [li.mail]]);
  });

  test.each<[string, Partial<Complaint>, string]>([
    ['history', { channel: 'import' }, reminder],
    ['in the night', {}, '11-23T23:00'],
    ['on a Sunday', {}, '11-22T11:00'],
    ['what is open', { status: 'open', waitingSince: null }, reminder],
  ])('nobody is reminded: %s', (_, part, at) => {
    expect(clock(waits(part), at).told).toEqual([[]]);
  });

  test('S113: whom it is about hears nothing of it', () => {
    const { told } = clock(waits({ about: 'Mei', owner: 'Li' }), reminder, end, above);
    expect(told).toEqual([['wang@example.com'], [li.mail], [anna.mail]]);
  });

  test('a desk of one person is not told twice', () => {
    const { told } = clock(waits({ owner: 'Anna' }, { team: [anna] }), reminder, end, above);
    expect(told).toEqual([['wang@example.com'], [anna.mail], []]);
  });
});

test.each([
  ['over a weekend', '2026-11-20T10:00', 1, '2026-11-23T10:00'],
  ['from a Sunday', '2026-11-22T10:00', 2, '2026-11-24T10:00'],
  ['none at all', '2026-11-20T10:00', 0, '2026-11-20T10:00'],
])('working days are counted %s', (_, from, days, to) => {
  const at = addWorkingDays(officeHours, instant(`${from}:00+08:00`), days);
  expect(at).toBe(instant(`${to}:00+08:00`));
});

test('a desk that never opens counts days as they come', () => {
  const never = { ...officeHours, week: [[], [], [], [], [], [], []] };
  const from = instant('2026-11-20T10:00:00+08:00');
  expect(addWorkingDays(never, from, 3)).toBe(instant('2026-11-23T10:00:00+08:00'));
});
