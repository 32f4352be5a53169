// What a customer reads is so: no blank, no day that is past, no promise that nobody keeps, nothing they never said.
import { answer, takeBack } from '../../src/complaints/answering/answer.ts';
import { templatesFor } from '../../src/complaints/answering/answering.ts';
import { fillTemplate } from '../../src/complaints/answering/fill-template.ts';
import { resolve } from '../../src/complaints/closing/finish.ts';
import { acknowledge, renewAcknowledgements } from '../../src/complaints/intake/acknowledge.ts';
import { promise } from '../../src/complaints/promises/promise.ts';
import { openPromises } from '../../src/complaints/promises/promises.ts';
import { surveyMail } from '../../src/complaints/satisfaction/survey-mail.ts';
import type { Change } from '../../src/desk/changes.ts';
import { planOf } from '../../src/desk/plan.ts';
import { languages } from '../../src/language/languages.ts';
import { aComplaint, aDesk, instant, tuesdayAtTen } from '../builders.ts';
import { aCase, happened, refusedWith } from './a-case.ts';

const textOf = (changes: readonly Change[]): string =>
  changes.flatMap((change) => (change.type === 'mail' ? [change.mail.text] : [])).join('\n');
const swapped = {
  result: 'Swapped.',
  remedy: '',
  justified: 'yes',
  cause: '',
  value: null,
} as const;
const cup = { what: 'A new cup', who: '', due: '2026-11-27T12:00', tell: true };
/** The desk's zone is UTC+8; it is Tuesday, ten o'clock. */
const inTwoMinutes = '2026-11-24T10:02';

test.each([
  ['Dear {{姓名}}, it is on its way.', '{{姓名}}'],
  ['By {{ due date }}.', '{{ due date }}'],
  ['您好，｛｛name｝｝', '｛｛name｝｝'],
  ['{{#due}} By Tuesday.', '{{#due}}'],
])('with something left to fill in, an answer does not leave: %s', (text, where) => {
  expect(answer(aCase(), { text })).toEqual({ refused: 'placeholder-left', where });
});

test('where nobody looks after it, a template names whoever writes', () => {
  const desk = aDesk({ actor: 'Li' });
  const { text } = fillTemplate(desk, aComplaint({ owner: '' }), '{{owner}} finds out.');
  expect(text).toBe('Li finds out.');
});

const hears = (due: string) => ({ what: 'You hear from us', who: '', due });

describe('of what is solved', () => {
  const c = aCase({ status: 'resolved', untold: true, result: 'Swapped.' });
  const text = 'You hear by {{due}}.';
  const desk = { ...c.desk, phrases: [{ title: 'Later', language: 'en' as const, text }] };

  test('no template offers a date', () => {
    expect(templatesFor(desk, c.complaint).map(({ title }) => title)).toEqual(['What was decided']);
    expect(templatesFor(desk, aComplaint()).map(({ title }) => title)).toEqual(['Later']);
  });

  test('no answer promises one', () => {
    const by = hears('2026-11-27T12:00');
    expect(refusedWith(answer(c, { text: 'By Friday.', promise: by }))).toBe('already-closed');
  });
});

test('a promise is not mailed when its time has come before the mail leaves', () => {
  const due = inTwoMinutes;
  expect(refusedWith(promise(aCase(), { ...cup, due }))).toBe('date-past');
  expect(refusedWith(promise(aCase(), { ...cup, due, tell: false }))).toBe('done');
});

describe('that they hear from us by a date is kept', () => {
  const begun = () => {
    const c = aCase();
    const by = hears('2026-11-26T12:00');
    return happened(c, answer(c, { text: 'By Thursday.', promise: by })).later(10);
  };

  test('by a promise that is mailed', () => {
    const c = begun();
    const { desk, complaint } = happened(c, promise(c, cup));
    expect(openPromises(desk, complaint.number).map(({ what }) => what)).toEqual(['A new cup']);
    expect(complaint).toMatchObject({ promisesKept: 1, promise: 'A new cup' });
  });

  test('by the mail that says how it ended', () => {
    const c = begun();
    const { complaint } = happened(c, resolve(c, { ...swapped, how: 'mail' }));
    expect(complaint).toMatchObject({ status: 'resolved', promisesKept: 1, promiseDue: null });
  });

  test('and not by solving it in silence', () => {
    expect(refusedWith(resolve(begun(), swapped))).toBe('promise-open');
  });

  test('what somebody said of another promise stays when the mail is taken back', () => {
    const c = begun();
    const cupToo = happened(c, promise(c, { ...cup, tell: false })).later(1);
    const kept = [`${cupToo.complaint.number}-P2`];
    const ended = happened(cupToo, resolve(cupToo, { ...swapped, kept, how: 'mail' }));
    const key = ended.mails[0]?.key ?? '';
    const { complaint } = happened(ended.later(1), takeBack(ended.later(1), { key }));
    expect(complaint).toMatchObject({ promisesKept: 2, step: 'tell' });
  });
});

test.each(
  languages,
)('acknowledged after its time, no day that is past is promised (%s)', (language) => {
  const now = instant('2026-11-27T12:00:00+08:00');
  const at = (firstAnswerDue: number) =>
    textOf(acknowledge(aDesk({ now, complaints: [aComplaint({ language, firstAnswerDue })] })));
  expect(at(now + 3_600_000)).toMatch(/\d+:\d\d|\d点|\d點/u);
  expect(at(tuesdayAtTen)).not.toMatch(/\d+:\d\d|\d点|\d點/u);
});

test('an acknowledgement that waited until the day it names has come leaves without it', () => {
  const due = tuesdayAtTen + 3_600_000;
  const desk = aDesk({ now: tuesdayAtTen, complaints: [aComplaint({ firstAnswerDue: due })] });
  const queued = planOf(desk, [acknowledge]).after;
  expect(renewAcknowledgements({ ...queued, now: due - 1 })).toEqual([]);
  const later = { ...queued, now: due + 20 * 3_600_000 };
  const { changes, after } = planOf(later, [renewAcknowledgements]);
  const { number } = aComplaint();
  expect(after.outbox.get(`ack:${number}`)).toMatchObject({ state: 'taken-back' });
  expect(textOf(changes)).toContain(number);
  expect(textOf(changes)).not.toMatch(/\d+:\d\d/u);
  expect(renewAcknowledgements(after)).toEqual([]);
});

test.each([
  [1, 'You told us that it was not good yet.'],
  [5, 'Is it for you, too?'],
  [null, 'Is it for you, too?'],
])('asked once more after %s of 5, a customer reads: %s', (score, words) => {
  const complaint = aComplaint({ surveys: 1, score });
  expect(textOf([surveyMail(aDesk(), complaint)])).toContain(words);
});
