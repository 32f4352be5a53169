import { answer, told, wait } from '../../src/complaints/answering/answer.ts';
import { close, reopen, resolve, restore, withdraw } from '../../src/complaints/closing/finish.ts';
import { breakPromises } from '../../src/complaints/promises/break-promises.ts';
import { keepPromise, promise } from '../../src/complaints/promises/promise.ts';
import { openPromises } from '../../src/complaints/promises/promises.ts';
import type { Case } from '../../src/desk/case.ts';
import { type Complaint, counts } from '../../src/desk/complaint.ts';
import { planOf } from '../../src/desk/plan.ts';
import { addWorkingMinutes } from '../../src/desk/working-hours.ts';
import { aComplaint, aRow, aRule, instant, officeHours, tuesdayAtTen } from '../builders.ts';
import { aCase, happened, refusedWith } from './a-case.ts';

const solved = {
  result: 'Swapped.',
  remedy: 'A new cup',
  justified: 'yes' as const,
  cause: 'Packing',
  value: 12,
};
const call = { by: 'phone' as const, at: '', text: 'Swap?' };
const swap = { what: 'A new cup', who: '', due: '2026-11-26T15:00', tell: false };
const thursday = instant('2026-11-26T15:00:00+08:00');
const end = { resolved: tuesdayAtTen, firstAnswered: tuesdayAtTen };

test('S14, S18: whether the customer was right, and the cause, stand on the row before it is closed', () => {
  const c = aCase();
  const { complaint } = happened(c, resolve(c, solved));
  expect(complaint).toMatchObject({
    status: 'resolved',
    justified: 'yes',
    cause: 'Packing',
    result: 'Swapped.',
    step: 'tell',
  });
});

test.each<[string, Partial<Complaint>, string]>([
  ['open', { status: 'open' }, 'not-resolved'],
  ['waiting', { status: 'waiting', waitingSince: tuesdayAtTen }, 'not-resolved'],
  ['closed', { status: 'closed' }, 'already-closed'],
])('S37: what is %s cannot be closed, only what is solved can', (_, part, refusal) => {
  expect(refusedWith(close(aCase(part), { accepted: 'yes' }))).toBe(refusal);
});

test('S37: nothing is solved without saying how', () => {
  expect(refusedWith(resolve(aCase(), { ...solved, result: ' ' }))).toBe('nothing-said');
});

test('closing keeps whether the customer accepted it', () => {
  const c = aCase({ status: 'resolved', ...end });
  expect(happened(c, close(c, { accepted: 'no' })).complaint).toMatchObject({
    status: 'closed',
    closed: c.desk.now,
    accepted: 'no',
    step: 'none',
    due: null,
  });
});

test('S112: opened again, half the time is left', () => {
  const rules = [aRule({ solveHours: 10 })];
  const c = aCase({ status: 'closed', closed: tuesdayAtTen, ...end }, undefined, { rules });
  const { complaint } = happened(c, reopen(c, { text: 'Broken again' }));
  expect(complaint).toMatchObject({ status: 'open', reopened: 1, closed: null, resolved: null });
  expect(complaint.due).toBe(addWorkingMinutes(officeHours, c.desk.now, 5 * 60));
});

test('who asked not to be asked is not asked after a reopening either', () => {
  const surveyed = (survey: Complaint['survey']) => {
    const c = aCase({ status: 'closed', closed: tuesdayAtTen, survey });
    return happened(c, reopen(c, { text: '' })).complaint.survey;
  };
  expect([surveyed('declined'), surveyed('answered')]).toEqual(['declined', 'none']);
});

describe('withdrawn', () => {
  test('is neither queued nor counted, and nothing of it is mailed', () => {
    const c = aCase();
    const answered = happened(c, answer(c, { text: 'Hello' }));
    const { complaint, desk } = happened(
      answered.later(1),
      withdraw(answered.later(1), { why: 'spam' }),
    );
    expect([complaint.step, counts(complaint)]).toEqual(['none', false]);
    expect([...desk.outbox.values()].map(({ state }) => state)).toEqual(['taken-back']);
  });

  test.each<[Complaint['status'], Partial<Complaint>]>([
    ['new', { status: 'new' }],
    ['open', { status: 'open', firstAnswered: tuesdayAtTen }],
    ['waiting', { status: 'waiting', waitingSince: tuesdayAtTen }],
    ['resolved', { status: 'resolved', ...end }],
    ['closed', { status: 'closed', closed: tuesdayAtTen, ...end }],
  ])('and restored, it is %s as before', (status, part) => {
    const c = aCase(part);
    const gone = happened(c, withdraw(c, { why: 'spam' })).later(60);
    expect(happened(gone, restore(gone)).complaint).toMatchObject({ ...part, status });
  });

  test('twice is withdrawn once', () => {
    expect(withdraw(aCase({ status: 'withdrawn' }), { why: 'test' })).toEqual({ changes: [] });
  });
});

describe('S43: a promise', () => {
  const promised = (part: Partial<Complaint> = {}) => {
    const c = aCase({ firstAnswered: tuesdayAtTen, ...part });
    return happened(c, promise(c, swap));
  };

  test('is a thing and a date, and the next step', () => {
    expect(promised().complaint).toMatchObject({
      promise: 'A new cup',
      promiseDue: thursday,
      step: 'promise',
      due: thursday,
    });
  });

  test('told by mail is a first answer', () => {
    const c = aCase();
    const { complaint, mails } = happened(c, promise(c, { ...swap, tell: true }));
    expect(complaint.firstAnswered).toBe(c.desk.now);
    expect(mails.map((mail) => mail.to)).toEqual(['wang@example.com']);
    expect(mails[0]?.text).toContain('Thursday 26 November');
  });

  test.each([
    ['of the past', { due: '2026-11-24T09:59' }, 'date-past'],
    ['on 31 November', { due: '2026-11-31T10:00' }, 'date-unreadable'],
    ['of nothing', { what: ' ' }, 'nothing-promised'],
    ['by nobody', { who: 'Zoe' }, 'unknown-person'],
  ])('%s is refused', (_, part, refusal) => {
    expect(refusedWith(promise(aCase(), { ...swap, ...part }))).toBe(refusal);
  });

  /** Time has been seen to pass, as before anything that anybody does. */
  const seen = (c: Case): Case => {
    const desk = planOf(c.desk, [breakPromises]).after;
    return {
      ...c,
      desk,
      complaint: desk.complaints.get(c.complaint.number)?.record ?? c.complaint,
    };
  };

  test.each([
    ['moved before its date is moved', 60, 'promise-moved', { promisesMoved: 1 }],
    ['moved after its date is broken, and another', 4000, 'promised', { promisesBroken: 1 }],
  ])('%s', (_, minutes, event, counted) => {
    const c = seen(promised().later(minutes));
    const [next] = openPromises(c.desk, c.complaint.number);
    const { complaint, events } = happened(
      c,
      promise(c, { ...swap, which: next?.id, due: '2026-12-01T10:00' }),
    );
    expect(events[events.length - 1]).toBe(event);
    expect(complaint).toMatchObject({ ...counted, promiseDue: instant('2026-12-01T10:00+08:00') });
  });

  test.each([
    ['in time is kept', 60, { promisesKept: 1, promisesBroken: 0 }],
    ['late is broken', 4000, { promisesKept: 0, promisesBroken: 1 }],
  ])('done %s', (_, minutes, counted) => {
    const c = seen(promised().later(minutes));
    const done = keepPromise(c, { text: '' });
    const { complaint } = 'refused' in done ? c : happened(c, done);
    expect(complaint).toMatchObject({ ...counted, promiseDue: null });
    const kept = ['R-2026-0042-P1'];
    expect(happened(c, resolve(c, { ...solved, kept })).complaint).toMatchObject(counted);
  });

  test('holds while the customer is waited for: solved after its date, it is broken', () => {
    const c = promised().later();
    const waiting = seen(happened(c, wait(c, { text: '' })).later(4000));
    const { complaint } = happened(waiting, resolve(waiting, solved));
    expect(complaint).toMatchObject({ promisesKept: 0, promisesBroken: 1, promiseDue: null });
  });

  test('that could still be kept stops a solution that says nothing of it', () => {
    const c = promised().later();
    expect(refusedWith(resolve(c, solved))).toBe('promise-open');
    const dropped = happened(c, resolve(c, { ...solved, dropped: ['R-2026-0042-P1'] }));
    expect(dropped.complaint).toMatchObject({ promisesKept: 0, promisesBroken: 0 });
    expect(dropped.events).toEqual(['promise-dropped', 'promise-dropped', 'resolved']);
  });

  test('that nobody gave cannot be kept', () => {
    expect(refusedWith(keepPromise(aCase(), { text: '' }))).toBe('unknown-promise');
  });
});

test('what was told after the end changes nothing of it', () => {
  const c = aCase({ status: 'closed', closed: tuesdayAtTen, ...end });
  expect(happened(c, told(c, call)).complaint).toMatchObject({ status: 'closed', step: 'none' });
});

test('what was entered twice names the one that stays', () => {
  const c = aCase();
  const other = aComplaint({ number: 'R-2026-0040' });
  const desk = {
    ...c.desk,
    complaints: new Map(c.desk.complaints).set(other.number, aRow(other)),
  };
  const twice = withdraw({ ...c, desk }, { why: 'twice', of: ' r-2026-0040' });
  expect(happened(c, twice).complaint).toMatchObject({
    status: 'withdrawn',
    belongsTo: 'R-2026-0040',
  });
  for (const of of [undefined, '', ' ']) {
    expect(withdraw({ ...c, desk }, { why: 'twice', of })).toEqual({ refused: 'which-stays' });
  }
  for (const of of ['R-2026-9999', c.complaint.number]) {
    expect(withdraw({ ...c, desk }, { why: 'twice', of })).toMatchObject({
      refused: 'unknown-complaint',
    });
  }
});
