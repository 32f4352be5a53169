import { takeInAnswers } from '../../src/complaints/satisfaction/take-in-answers.ts';
import type { Change } from '../../src/desk/changes.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import { referenceFor } from '../../src/desk/reference.ts';
import type { Response } from '../../src/desk/response.ts';
import { aComplaint, aDesk, aForm, anna, aPerson, aResponse, instant, li } from '../builders.ts';

const closedAt = instant('2026-11-24T17:00:00+08:00');
const now = instant('2026-11-27T10:00:00+08:00');
const reference = referenceFor('a secret for tests', 'R-2026-0042', 'survey');

const surveyed = (part: Partial<Complaint> = {}): Complaint =>
  aComplaint({
    status: 'closed',
    closed: closedAt,
    resolved: closedAt,
    firstAnswered: closedAt,
    survey: 'sent',
    surveyAt: closedAt,
    surveyOwner: 'Li',
    ...part,
  });

const answered = (answers: Readonly<Record<string, string>> = {}, at = now): Response =>
  aResponse({
    at,
    form: aForm({ purpose: 'satisfaction' }),
    answers: { reference, score: '4 Satisfied', ...answers },
  });

const taken = (responses: Response[], part: Partial<Complaint> = {}, desk: Partial<Desk> = {}) => {
  const whole = { ...aDesk({ now, complaints: [surveyed(part)] }), ...desk };
  const plan = planOf(whole, [(seen) => takeInAnswers(seen, responses)]);
  return {
    answers: plan.after.answers,
    complaint: plan.after.complaints.get('R-2026-0042')?.record,
    events: plan.log.map(({ type }) => type),
    mails: plan.changes.flatMap((c: Change) => (c.type === 'mail' ? [c.mail] : [])),
  };
};

test('an answer stands on the complaint and is credited to the owner when it was asked', () => {
  const said = { expected: 'As expected', comeBack: 'Yes', comment: 'Quick.' };
  const { answers, complaint, events } = taken([answered(said)], { owner: 'Mei' });
  expect(answers).toEqual([
    {
      at: now,
      number: 'R-2026-0042',
      owner: 'Li',
      score: 4,
      expected: 'as',
      comeBack: 'yes',
      comment: 'Quick.',
      by: 'form',
      notCounted: '',
      noMore: false,
      scale: '',
      recommend: null,
    },
  ]);
  expect(complaint).toMatchObject({
    score: 4,
    expected: 'as',
    comeBack: 'yes',
    survey: 'answered',
    status: 'closed',
  });
  expect(events).toEqual(['survey-answered']);
});

test.each([
  ['5', 5],
  ['５', 5],
  ['1 Very dissatisfied', 1],
  ['very satisfied', 5],
  ['不满意', 2],
  ['4 滿意', 4],
  ['4 Content (the firm’s own word)', 4],
  ['', null],
  ['10', null],
  ['6', null],
  ['splendid', null],
])('the score %j is %j', (score, expected) => {
  expect(taken([answered({ score })]).answers[0]?.score).toBe(expected);
});

test('S29: choices are understood in each language, and anything else is not known', () => {
  const choices = (expected: string, comeBack: string) => {
    const [answer] = taken([answered({ expected, comeBack })]).answers;
    return [answer?.expected, answer?.comeBack];
  };
  expect(choices('Worse than expected', 'Perhaps')).toEqual(['worse', 'part']);
  expect(choices('比预期好', '不会')).toEqual(['better', 'no']);
  expect(choices('和預期一樣', '會')).toEqual(['as', 'yes']);
  expect(choices('whatever', '')).toEqual(['unknown', 'unknown']);
});

test('the first answer stands; later ones are kept beside it, also in one batch', () => {
  const { answers, complaint } = taken([answered(), answered({ score: '1' })]);
  expect(answers.map(({ score, notCounted }) => [score, notCounted])).toEqual([
    [4, ''],
    [1, 'reused'],
  ]);
  expect(complaint).toMatchObject({ score: 4, status: 'closed', reopened: 0 });
  expect(taken([answered()], { survey: 'answered', score: 2 }).complaint?.score).toBe(2);
});

test('a wrong, missing or foreign Reference is kept and changes no complaint', () => {
  const foreign = referenceFor('a secret for tests', 'R-2026-0042', 'add');
  const cut = reference.slice(0, -1);
  for (const wrong of ['', 'R-2026-0042-AAAAAAAAAA', foreign, cut]) {
    const { answers, events } = taken([answered({ reference: wrong, score: '1' })]);
    expect(answers).toMatchObject([{ score: 1, owner: '', notCounted: 'unknown-reference' }]);
    expect(events).toEqual([]);
  }
});

test('an answer by a member of staff is kept, not counted', () => {
  const { answers, events } = taken([answered()], { mail: li.mail });
  expect(answers).toMatchObject([{ notCounted: 'staff' }]);
  expect(events).toEqual([]);
  expect(taken([answered({ email: li.mail })]).answers).toMatchObject([{ notCounted: 'staff' }]);
});

test('"do not ask me again" is remembered with the answer', () => {
  const { complaint } = taken([answered({ noMore: '請勿再問' })]);
  expect(complaint).toMatchObject({ survey: 'answered', score: 4, declinedAt: now });
});

test('who says nothing but "do not ask me again" has not answered', () => {
  const { answers, complaint, events } = taken([answered({ score: '', noMore: 'Do not' })]);
  expect(answers).toMatchObject([{ notCounted: 'declined', noMore: true }]);
  expect(complaint).toMatchObject({ survey: 'declined', score: null, declinedAt: now });
  expect(events).toEqual(['survey-declined']);
});

test('asked once more, the second answer counts and stands on the row; the first stays in Answers', () => {
  const again = { reopened: 1, surveys: 2, score: 1, survey: 'sent' as const };
  const { answers, complaint } = taken([answered({ score: '5' }), answered()], again);
  expect(answers.map(({ score, notCounted }) => [score, notCounted])).toEqual([
    [5, ''],
    [4, 'reused'],
  ]);
  expect(complaint).toMatchObject({ score: 5, survey: 'answered', status: 'closed' });
});

test('a second bad answer opens it again, and nobody is asked a third time', () => {
  const again = { reopened: 1, surveys: 2, score: 1, survey: 'sent' as const };
  const { complaint } = taken([answered({ score: '2' })], again);
  expect(complaint).toMatchObject({ status: 'open', reopened: 2, survey: 'answered' });
  expect(complaint?.lastHeard).toBe(now);
});

test('an answer after the survey lapsed still counts, one between two askings does not', () => {
  expect(taken([answered()], { survey: 'lapsed' }).answers[0]?.notCounted).toBe('');
  const between = taken([answered()], { survey: 'none', score: 1, reopened: 1 });
  expect(between.answers[0]?.notCounted).toBe('reused');
});

test('an answer about an archived complaint is kept with its owner and opens nothing', () => {
  const archived = new Map([['R-2026-0042', surveyed()]]);
  const twice = [answered({ score: '1' }), answered()];
  const { answers, events, mails } = taken(twice, {}, { complaints: new Map(), archived });
  expect(answers.map(({ owner, notCounted }) => [owner, notCounted])).toEqual([
    ['Li', ''],
    ['Li', 'reused'],
  ]);
  expect(events).toEqual([]);
  expect(mails.map(({ to }) => to)).toEqual(['mei@linden.example', 'li@linden.example']);
});

test('a 1 or 2 opens the complaint again with half the time, and tells the manager and its owner', () => {
  const { complaint, events, mails } = taken([answered({ score: '2', comment: 'Still wet.' })]);
  expect(events).toEqual(['survey-answered', 'reopened']);
  expect(complaint).toMatchObject({
    status: 'open',
    reopened: 1,
    closed: null,
    resolved: null,
    score: 2,
    survey: 'none',
    step: 'solve',
    due: instant('2026-12-01T15:00:00+08:00'),
    warned: '',
  });
  expect(mails.map(({ to }) => to)).toEqual(['mei@linden.example', 'li@linden.example']);
  expect(mails[0]?.purpose).toBe('notice');
  expect(mails[0]?.text).toContain('Still wet.');
  expect(mails[0]?.text).toContain('solve it by Tuesday 1 December, 15:00');
});

test('a 3 opens nothing', () => {
  expect(taken([answered({ score: '3' })]).events).toEqual(['survey-answered']);
});

const begun = (begins: object[]) => (_: Desk, facts: object) => {
  begins.push(facts);
  return { number: 'R-2026-0099', changes: [] };
};

test('a 1 after the grace days begins a new complaint that belongs to the old one', () => {
  const begins: { what?: string; belongsTo?: string }[] = [];
  const desk = aDesk({ now, complaints: [surveyed({ closed: closedAt - 20 * 86_400_000 })] });
  const late = [answered({ score: '1', comment: 'It broke again.' })];
  const { changes } = planOf(desk, [(seen) => takeInAnswers(seen, late, begun(begins))]);
  expect(begins).toMatchObject([
    { belongsTo: 'R-2026-0042', channel: 'form', mail: 'wang@example.com', kind: 'Product' },
  ]);
  expect(begins[0]?.what).toContain('It broke again.');
  const mails = changes.flatMap((c: Change) => (c.type === 'mail' ? [c.mail] : []));
  expect(mails[0]?.text).toContain('a new complaint was begun for it: R-2026-0099');
});

test('so does a 1 for what is archived; its row stays as it was, its answer counts', () => {
  const begins: object[] = [];
  const archived = new Map([['R-2026-0042', surveyed()]]);
  const desk = { ...aDesk({ now }), archived };
  const { log, after } = planOf(desk, [
    (seen) => takeInAnswers(seen, [answered({ score: '1' })], begun(begins)),
  ]);
  expect([begins.length, log.length, after.answers[0]?.notCounted]).toEqual([1, 0, '']);
});

test('without intake at hand a 1 after the grace days is told and opens nothing', () => {
  const late = instant('2026-12-08T17:00:01+08:00');
  const inTime = taken([answered({ score: '1' }, late - 1000)]);
  const tooLate = taken([answered({ score: '1' }, late)]);
  expect(inTime.complaint?.status).toBe('open');
  expect(tooLate.complaint?.status).toBe('closed');
  expect(tooLate.mails).toHaveLength(2);
});

test('a 1 about a complaint that is open already it is only told', () => {
  const { events, mails } = taken([answered({ score: '1' })], { status: 'open', closed: null });
  expect(events).toEqual(['survey-answered']);
  expect(mails).toHaveLength(2);
});

test('S113: a 1 is not mailed to the person the complaint is about', () => {
  const { mails } = taken([answered({ score: '1' })], { about: 'Mei' });
  expect(mails.map(({ to }) => to)).toEqual(['anna@linden.example', 'li@linden.example']);
  const own = taken([answered({ score: '1' })], { about: 'Li' });
  expect(own.mails.map(({ to }) => to)).toEqual(['mei@linden.example']);
});

test('a 1 reaches one person who is everything once', () => {
  const team = [aPerson({ ...anna })];
  const { mails } = taken([answered({ score: '1' })], { owner: 'Anna' }, { team });
  expect(mails).toHaveLength(1);
});
