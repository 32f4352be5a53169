import { breakPromises } from '../../src/complaints/promises/break-promises.ts';
import type { Change } from '../../src/desk/changes.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { planOf } from '../../src/desk/plan.ts';
import { aComplaint, aDesk, aPromise, instant, tuesdayAtTen } from '../builders.ts';

const promiseDue = instant('2026-11-25T15:00:00+08:00');
const now = instant('2026-11-25T15:05:00+08:00');

const promised = (part: Partial<Complaint> = {}): Complaint =>
  aComplaint({
    status: 'open',
    firstAnswered: tuesdayAtTen,
    promise: 'A new cup by post',
    promiseDue,
    ...part,
  });
const told = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) => (change.type === 'mail' ? [change.mail.to] : []));

test('S43: a promise that passed unkept is broken once, and those who can mend it are told', () => {
  const plan = planOf(aDesk({ now, complaints: [promised()] }), [breakPromises]);
  const after = plan.after.complaints.get('R-2026-0042')?.record;
  expect(after).toMatchObject({
    promisesBroken: 1,
    promiseDue: null,
    promise: 'A new cup by post',
    step: 'solve',
    promiseSettled: now,
  });
  expect(told(plan.changes)).toEqual(['li@linden.example', 'mei@linden.example']);
  expect(breakPromises(plan.after)).toEqual([]);
});

test('S112: the time left for the solution is halved, never lengthened', () => {
  const halved = (solveDue: number | null) =>
    planOf(aDesk({ now, complaints: [promised({ solveDue })] }), [
      breakPromises,
    ]).after.complaints.get('R-2026-0042')?.record.due;
  const in20Hours = instant('2026-11-30T10:05:00+08:00');
  expect(halved(instant('2026-12-20T10:00:00+08:00'))).toBe(in20Hours);
  expect(halved(null)).toBe(in20Hours);
  const sooner = instant('2026-11-26T10:00:00+08:00');
  expect(halved(sooner)).toBe(sooner);
});

test('the next reminders belong to the new date', () => {
  const plan = planOf(aDesk({ now, complaints: [promised({ warned: 'soon' })] }), [breakPromises]);
  expect(plan.after.complaints.get('R-2026-0042')?.record.warned).toBe('');
});

test('a first answer that is still due is not warned of again', () => {
  const both = promised({ firstAnswered: null, warned: 'late' });
  const plan = planOf(aDesk({ now, complaints: [both] }), [breakPromises]);
  expect(plan.after.complaints.get('R-2026-0042')?.record.warned).toBe('late');
});

test.each([
  ['its time has not passed', { promiseDue: now }],
  ['it was kept or moved', { promiseDue: null }],
  ['the complaint is closed', { status: 'closed' as const }],
])('nothing breaks when %s', (_, part) => {
  expect(breakPromises(aDesk({ now, complaints: [promised(part)] }))).toEqual([]);
});

test('it breaks while the customer is waited for, too: the date was said', () => {
  const waiting = promised({ status: 'waiting', waitingSince: tuesdayAtTen });
  const plan = planOf(aDesk({ now, complaints: [waiting] }), [breakPromises]);
  expect(plan.after.complaints.get('R-2026-0042')?.record).toMatchObject({
    ...{ promisesBroken: 1, promiseDue: null, status: 'waiting', step: 'wait' },
  });
});

test('whoever was to keep it hears of it beside the owner', () => {
  const one = aPromise({ what: 'A new cup by post', due: promiseDue, who: 'Anna' });
  const desk = aDesk({ now, complaints: [promised()], promises: [one] });
  expect(told(breakPromises(desk))).toEqual([
    'li@linden.example',
    'anna@linden.example',
    'mei@linden.example',
  ]);
});

test('the mail gives the words for an apology', () => {
  const changes = breakPromises(aDesk({ now, complaints: [promised()] }));
  const mail = changes.find(({ type }) => type === 'mail');
  expect(mail).toMatchObject({
    type: 'mail',
    mail: {
      subject: 'Promise not kept: the promise to Wang Xiaoming [R-2026-0042]',
      text: expect.stringContaining('did not keep our word'),
    },
  });
});
