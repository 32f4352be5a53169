// "Do not ask me again" holds for the person.

import { askCustomers } from '../../src/complaints/satisfaction/ask-customers.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import type { SurveyAnswer } from '../../src/desk/survey-answer.ts';
import { aComplaint, aDesk, instant } from '../builders.ts';

const closedAt = instant('2026-11-24T17:00:00+08:00');
const now = instant('2026-11-26T17:00:00+08:00');
const earlier = now - 30 * 86_400_000;

const closed = (part: Partial<Complaint> = {}): Complaint =>
  aComplaint({ status: 'closed', closed: closedAt, firstAnswered: closedAt, ...part });
const before = (part: Partial<Complaint>): Complaint =>
  closed({ number: 'R-2026-0001', survey: 'answered', mail: '', declinedAt: earlier, ...part });

const askedWith = (mine: Complaint, others: Complaint[], desk: Partial<Desk> = {}) => {
  const whole = { ...aDesk({ now, complaints: [mine, ...others] }), ...desk };
  const { after } = planOf(whole, [askCustomers]);
  return after.complaints.get(mine.number)?.record.survey;
};

test.each<[string, Partial<Complaint>, Partial<Complaint>]>([
  ['the same mail', { mail: 'Wang@Example.com' }, {}],
  ['the same phone', { phone: '+886 912 345 678' }, { mail: '', phone: '0912345678' }],
  ['the same customer', { customer: 'C-0007' }, { customer: 'C-0007' }],
])('it holds for other complaints with %s, recent or archived', (_, theirs, mine) => {
  const own = closed({ reach: 'phone', ...mine });
  const said = before(theirs);
  expect(askedWith(own, [said])).toBe('declined');
  expect(askedWith(own, [], { archived: new Map([[said.number, said]]) })).toBe('declined');
});

test('a stranger is asked all the same', () => {
  expect(askedWith(closed(), [before({ mail: 'other@example.com' })])).toBe('sent');
});

test('said in an answer about what is archived, it holds; said by staff or with a wrong Reference it does not', () => {
  const old = before({ mail: 'wang@example.com', declinedAt: null });
  const said = (notCounted: SurveyAnswer['notCounted']): SurveyAnswer => ({
    ...{ at: earlier, number: old.number, owner: 'Li', score: null, expected: 'unknown' },
    ...{
      comeBack: 'unknown',
      comment: '',
      by: 'form',
      notCounted,
      noMore: true,
      scale: '',
      recommend: null,
    },
  });
  const survey = (notCounted: SurveyAnswer['notCounted']) =>
    askedWith(closed(), [], {
      archived: new Map([[old.number, old]]),
      answers: [said(notCounted)],
    });
  expect((['', 'reused', 'declined'] as const).map(survey)).toEqual(Array(3).fill('declined'));
  expect((['staff', 'unknown-reference'] as const).map(survey)).toEqual(['sent', 'sent']);
});

test('what was said last holds', () => {
  const said = before({ mail: 'wang@example.com' });
  expect(askedWith(closed({ allowedAt: earlier + 1000 }), [said])).toBe('sent');
  expect(askedWith(closed({ allowedAt: earlier - 1000 }), [said])).toBe('declined');
});

test('a task to ask by phone goes when the customer wished so elsewhere', () => {
  const task = {
    survey: 'by-phone',
    surveyAt: closedAt,
    surveyCaller: 'Mei',
    reach: 'phone',
  } as const;
  const mine = closed({ ...task, mail: '', phone: '0912345678' });
  expect(askedWith(mine, [before({ phone: '0912345678' })])).toBe('declined');
});
