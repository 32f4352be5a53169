// Customers without mail are asked by a colleague, whom the desk chooses.

import { askCustomers, lapseSurveys } from '../../src/complaints/satisfaction/ask-customers.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import { aComplaint, aDesk, anna, aPerson, instant, li, mei } from '../builders.ts';

const day = 86_400_000;
const closedAt = instant('2026-11-24T17:00:00+08:00');
const now = instant('2026-11-26T17:00:00+08:00');
const tom = aPerson({ name: 'Tom', mail: 'tom@linden.example' });

const closed = (part: Partial<Complaint> = {}): Complaint =>
  aComplaint({
    ...{ status: 'closed', closed: closedAt, resolved: closedAt, firstAnswered: closedAt },
    ...{ mail: '', phone: '0912 345 678', reach: 'phone' },
    ...part,
  });

const asked = (part: Partial<Complaint> = {}, desk: Partial<Desk> = {}) => {
  const whole = { ...aDesk({ now, complaints: [closed(part)], team: [anna, mei, li, tom] }) };
  const plan = planOf({ ...whole, ...desk }, [askCustomers]);
  return { ...plan, complaint: plan.after.complaints.get('R-2026-0042')?.record };
};

const callerOf = (part: Partial<Complaint>, team: Desk['team']) =>
  asked(part, { team }).complaint?.surveyCaller;

test('two days after closing, somebody else than the owner is to ask; no mail leaves', () => {
  const { complaint, changes, log } = asked();
  expect(complaint).toMatchObject({
    survey: 'by-phone',
    surveyAt: now,
    surveyOwner: 'Li',
    surveyCaller: 'Tom',
    surveys: 1,
    step: 'ask',
    due: null,
  });
  expect(log.map(({ type }) => type)).toEqual(['survey-by-phone']);
  expect(changes.filter(({ type }) => type === 'mail')).toEqual([]);
});

test.each<[string, Partial<Complaint>]>([
  ['who needs no answer', { reach: 'none' }],
  ['who left nothing to be reached by', { phone: '' }],
  ['of imported history', { channel: 'import' }],
  ['with praise', { purpose: 'praise' }],
])('nobody is to ask a customer %s', (_, part) => {
  expect(asked(part).changes).toEqual([]);
});

test('a customer known only by a chat name is asked, too', () => {
  expect(asked({ phone: 'xiaoming_88', reach: 'line' }).complaint?.survey).toBe('by-phone');
});

test('S113: never the person it is about; then somebody who leads asks', () => {
  expect(callerOf({ about: 'Tom at the counter' }, [anna, mei, li, tom])).toBe('Mei');
  expect(callerOf({ about: 'Tom', owner: 'Mei' }, [mei, tom])).toBe('Mei');
  expect(callerOf({ about: 'Anna', owner: '' }, [anna])).toBe('');
});

test('whoever is away does not ask, nor whoever has no address', () => {
  const away = { ...tom, awayFrom: '2026-11-20', awayTo: '2026-12-20' };
  expect(callerOf({}, [anna, mei, li, away])).toBe('Mei');
  expect(callerOf({}, [anna, mei, li, { ...tom, mail: '' }])).toBe('Mei');
});

test('place and language come before load', () => {
  const here = { ...tom, name: 'Bo', mail: 'bo@linden.example', places: ['Harbour'] };
  const there = { ...tom, name: 'Ann', mail: 'ann@linden.example', places: ['Station'] };
  expect(callerOf({ place: 'Harbour' }, [mei, li, there, here])).toBe('Bo');
  const chinese = { ...here, places: [], languages: ['zh-Hant' as const] };
  const english = { ...there, places: [], languages: ['en' as const] };
  expect(callerOf({ language: 'zh-Hant' }, [mei, li, english, chinese])).toBe('Bo');
});

test('several are shared out: who has fewest to ask comes first', () => {
  const ann = { ...tom, name: 'Ann', mail: 'ann@linden.example' };
  const many = ['01', '02', '03', '04'].map((n) => closed({ number: `R-2026-00${n}` }));
  const { after } = planOf(aDesk({ now, complaints: many, team: [li, tom, ann] }), [askCustomers]);
  const callers = [...after.complaints.values()].map(({ record: c }) => c.surveyCaller);
  expect(callers).toEqual(['Ann', 'Tom', 'Ann', 'Tom']);
});

test('in a firm of one the owner asks after all', () => {
  expect(callerOf({ owner: 'Anna' }, [anna])).toBe('Anna');
});

test('a task of somebody who is away by now goes to somebody else, and lapses when it would have', () => {
  const task = { survey: 'by-phone', surveyAt: closedAt, surveyOwner: 'Li', surveys: 1 } as const;
  const { complaint } = asked({ ...task, surveyCaller: 'Gone' });
  expect(complaint).toMatchObject({ surveyCaller: 'Tom', surveyAt: closedAt, surveys: 1 });
  expect(asked({ ...task, surveyCaller: 'Tom' }).changes).toEqual([]);
});

test.each(['sent', 'by-phone'] as const)('a survey %s lapses after seven days, once', (survey) => {
  const out = (at: number) =>
    planOf(aDesk({ now: at, complaints: [closed({ survey, surveyAt: now })] }), [lapseSurveys]);
  expect(out(now + 7 * day - 1000).changes).toEqual([]);
  const { log, after } = out(now + 7 * day);
  expect(log.map(({ type }) => type)).toEqual(['survey-lapsed']);
  expect(after.complaints.get('R-2026-0042')?.record).toMatchObject({
    survey: 'lapsed',
    step: 'none',
  });
  expect(lapseSurveys(after)).toEqual([]);
});
