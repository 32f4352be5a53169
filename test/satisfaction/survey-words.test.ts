// The words of a survey answer are a customer's words like any: whom they name, or whom the complaint is about, hears nothing
// of them (S113).

import { isNotAboutThem } from '../../src/complaints/intake/say-who.ts';
import { care } from '../../src/complaints/playbook.ts';
import { surveyAnswer } from '../../src/complaints/satisfaction/ask-by-phone.ts';
import { takeInAnswers } from '../../src/complaints/satisfaction/take-in-answers.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { type Decision, planOf } from '../../src/desk/plan.ts';
import { referenceFor } from '../../src/desk/reference.ts';
import { queueOf, viewOf } from '../acting.ts';
import {
  aComplaint,
  aDesk,
  aForm,
  anna,
  aPerson,
  aResponse,
  instant,
  li,
  mei,
} from '../builders.ts';

const number = 'R-2026-0042';
const now = instant('2026-11-27T10:00:00+08:00');
const reference = referenceFor('a secret for tests', number, 'survey');
const closedAt = instant('2026-11-24T17:00:00+08:00');
const away = '2026-11-27';

const surveyed = (part: Partial<Complaint> = {}): Complaint =>
  aComplaint({
    ...{ status: 'closed', closed: closedAt, resolved: closedAt, firstAnswered: closedAt },
    ...{ survey: 'sent', surveyAt: closedAt, surveyOwner: 'Li', acknowledged: 1 },
    ...part,
  });
const deskOf = (part: Partial<Complaint>, desk: Partial<Desk> = {}): Desk => ({
  ...aDesk({ now, complaints: [surveyed(part)] }),
  ...desk,
});

const done = (desk: Desk, first: Decision) => {
  const plan = planOf(desk, [first, ...care]);
  return {
    after: plan.after,
    complaint: plan.after.complaints.get(number)?.record,
    told: plan.changes.flatMap((c) =>
      c.type === 'mail' && c.mail.purpose !== 'acknowledgement'
        ? [`${c.mail.to.split('@')[0]} ${/^Is it about/.test(c.mail.subject) ? 'asked' : 'told'}`]
        : [],
    ),
    texts: plan.changes.flatMap((c) => (c.type === 'mail' ? [c.mail.text] : [])),
  };
};

const said = (
  comment: string,
  score = '1',
  part: Partial<Complaint> = {},
  desk: Partial<Desk> = {},
) => {
  const answers = { reference, score, comment };
  const form = aForm({ purpose: 'satisfaction' });
  const response = aResponse({ at: now, form, answers });
  return done(deskOf(part, desk), (seen) => takeInAnswers(seen, [response]));
};

test('words that name the owner reach those who lead, with the question, and not the owner', () => {
  const { complaint, told, texts, after } = said('Li laughed at me.');
  expect(complaint).toMatchObject({ status: 'open', named: 'Li', about: '', owner: 'Li' });
  expect(told).toEqual(['mei told', 'anna asked', 'mei asked']);
  for (const text of texts) expect(text).toContain('laughed at me');
  expect(viewOf(after, number, li.mail)).toEqual({ refused: 'about-this-person' });
});

test('once it is said that it is not about the owner, the owner reads them', () => {
  const { after } = said('Li laughed at me.');
  const complaint = after.complaints.get(number)?.record;
  if (!complaint) throw new Error('gone');
  const by = { ...after, actor: 'Mei' };
  const answer = isNotAboutThem({ desk: by, complaint, person: mei, id: 'by-whomever' });
  const { told, texts } = done(by, () => ('refused' in answer ? [] : answer.changes));
  expect(told).toEqual(['li told']);
  expect(texts.join()).toContain('laughed at me');
  expect(texts.join()).not.toContain('These are thanks');
});

test('a complaint about the owner, or that names her, tells her nothing of its survey', () => {
  expect(said('Never again.', '1', { about: 'Mei', owner: 'Mei' }).told).toEqual(['anna told']);
  expect(said('Never again.', '2', { named: 'Mei', alarmed: 'about' }).told).toEqual([
    'anna told',
    'li told',
  ]);
});

test('who names nobody reaches the owner as ever', () => {
  const { complaint, told } = said('Still wet.');
  expect(complaint).toMatchObject({ named: '', extra: '' });
  expect(told).toEqual(['mei told', 'li told']);
});

test('not content and not angry, too, is asked; whoever is content is not', () => {
  expect(said('Li laughed at me.', '3')).toMatchObject({
    told: ['anna asked', 'mei asked'],
    complaint: { status: 'closed', named: 'Li' },
  });
  expect(said('Li was wonderful.', '5')).toMatchObject({ told: [], complaint: { named: '' } });
});

test.each([
  '1',
  '4',
  '5',
])('that somebody was hurt is asked, as of any words, after %s of 5', (score) => {
  expect(said('My hand was bleeding.', score).complaint?.perhapsHurt).toBe('asked');
});

test('archived, it is the same: the words reach those who lead alone', () => {
  const archived = new Map([[number, surveyed()]]);
  expect(said('Li again!', '1', {}, { complaints: new Map(), archived }).told).toEqual([
    'mei told',
  ]);
});

test('said to a colleague, it is the same', () => {
  const desk = { ...deskOf({ survey: 'by-phone', surveyCaller: 'Anna' }), actor: 'Anna' };
  const complaint = desk.complaints.get(number)?.record;
  if (!complaint) throw new Error('gone');
  const answer = surveyAnswer(
    { desk, complaint, person: anna, id: 'by-whomever' },
    { score: 1, comment: 'Li laughed.', expected: 'worse', comeBack: 'no', noMore: false },
  );
  const { told, complaint: after } = done(desk, () => ('refused' in answer ? [] : answer.changes));
  expect(told).toEqual(['mei told', 'anna asked', 'mei asked']);
  expect(after).toMatchObject({ named: 'Li', lastHeard: desk.now });
});

test('while the owner is away the stand-in hears of it, and of the managers who is there', () => {
  const tom = aPerson({ name: 'Tom', mail: 'tom@linden.example' });
  const lent = { ...li, awayFrom: away, standIn: 'Tom' };
  const told = (...team: Desk['team']) => said('Still wet.', '1', {}, { team }).told;
  expect(told(anna, mei, lent, tom)).toEqual(['mei told', 'tom told']);
  expect(told(anna, { ...mei, awayFrom: away }, lent, tom)).toEqual(['anna told', 'tom told']);
});

test('the question stands in the queue of those who lead until it is answered, closed or not', () => {
  const { after } = said('Li laughed at me.', '3');
  const mine = (mail: string) => queueOf(after, mail).mine.map((item) => item.named);
  expect(mine(mei.mail)).toEqual(['Li']);
  expect(mine(anna.mail)).toEqual(['Li']);
  expect(mine(li.mail)).toEqual([]);
  const tom = aPerson({ name: 'Tom', mail: 'tom@linden.example' });
  const staff = queueOf({ ...after, team: [...after.team, tom] }, tom.mail);
  expect([...staff.mine, ...staff.team]).toEqual([]);
});
