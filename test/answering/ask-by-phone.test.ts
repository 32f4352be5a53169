import { onEdit } from '../../src/complaints/playbook.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import { onAction, queueOf, viewOf } from '../acting.ts';
import { aComplaint, aDesk, anna, aPerson, aRow, instant, li, mei } from '../builders.ts';

const closedAt = instant('2026-11-24T17:00:00+08:00');
const now = instant('2026-11-27T10:00:00+08:00');
const number = 'R-2026-0042';
const tom = aPerson({ name: 'Tom', mail: 'tom@linden.example' });

const task = (part: Partial<Complaint> = {}): Complaint =>
  aComplaint({
    ...{ status: 'closed', closed: closedAt, resolved: closedAt, firstAnswered: closedAt },
    ...{ mail: '', phone: '0912345678', reach: 'phone', survey: 'by-phone', surveys: 1 },
    ...{ surveyAt: closedAt, surveyOwner: 'Li', surveyCaller: 'Tom' },
    ...part,
  });
const deskWith = (complaint: Complaint, part: Partial<Desk> = {}): Desk => ({
  ...aDesk({ now, complaints: [complaint], team: [anna, mei, li, tom] }),
  ...part,
});
const said = {
  score: 4,
  expected: 'as',
  comeBack: 'yes',
  comment: ' Fine. ',
  noMore: false,
} as const;

function does(
  name: 'surveyAnswer' | 'notReached' | 'doNotAsk' | 'mayAsk',
  complaint: Complaint,
  args = {},
  by = tom,
) {
  const desk = { ...deskWith(complaint), actor: by.name };
  const acted = onAction(desk, name, number, by, { id: `action-${name}`, ...args });
  if ('refused' in acted) return acted;
  const { after, log, changes } = acted.plan;
  const mails = changes.flatMap((c) => (c.type === 'mail' ? [c.mail.to] : []));
  const events = log.map(({ type }) => type);
  return {
    complaint: after.complaints.get(number)?.record,
    answers: after.answers,
    events,
    mails,
  };
}

test('an answer by word of mouth stands on the row and in Answers, marked, credited to the owner', () => {
  const { complaint, answers } = does('surveyAnswer', task(), said) as never as {
    complaint: Complaint;
    answers: object[];
  };
  expect(complaint).toMatchObject({ score: 4, survey: 'answered', step: 'none', status: 'closed' });
  expect(answers).toEqual([
    {
      ...{ ...said, comment: 'Fine.', at: now, number, owner: 'Li', by: 'phone', notCounted: '' },
      ...{ scale: '', recommend: null },
    },
  ]);
});

test('whoever asks about their own work is marked apart', () => {
  expect(does('surveyAnswer', task(), said, li)).toMatchObject({ answers: [{ by: 'owner' }] });
});

test('a 1 or 2 on the phone opens it again and is told, as in the form', () => {
  expect(does('surveyAnswer', task(), { ...said, score: 1 })).toMatchObject({
    events: ['survey-answered', 'reopened'],
    complaint: { status: 'open', survey: 'none', reopened: 1 },
    mails: [mei.mail, li.mail],
  });
});

test('nothing can be written down where nothing is to ask, and never by whom it is about', () => {
  for (const survey of ['none', 'sent', 'answered', 'lapsed', 'declined'] as const) {
    expect(does('surveyAnswer', task({ survey }), said)).toEqual({ refused: 'nothing-to-ask' });
    expect(does('notReached', task({ survey }))).toEqual({ refused: 'nothing-to-ask' });
  }
  expect(does('surveyAnswer', task({ about: 'Tom' }), said)).toEqual({
    refused: 'about-this-person',
  });
});

test('not reached: noted, and the task stays', () => {
  expect(does('notReached', task())).toMatchObject({
    events: ['survey-not-reached'],
    complaint: { survey: 'by-phone', step: 'ask' },
  });
});

test.each<[Partial<Complaint>, Complaint['survey'], Complaint['survey']]>([
  [{}, 'declined', 'none'],
  [{ survey: 'sent', surveyCaller: '' }, 'declined', 'sent'],
  [{ survey: 'none', surveyAt: null }, 'declined', 'none'],
  [{ survey: 'answered' }, 'answered', 'answered'],
])('"do not ask me again" on the customer’s word, and taken back: %j', (part, after, undone) => {
  const declined = does('doNotAsk', task(part)) as { complaint: Complaint };
  expect(declined.complaint).toMatchObject({ survey: after, declinedAt: now });
  const back = does('mayAsk', declined.complaint) as { complaint: Complaint };
  expect(back.complaint).toMatchObject({ survey: undone, allowedAt: now });
});

test('the task stands in the queue of whoever is to ask; others see it in the team’s', () => {
  const desk = deskWith(task());
  expect(queueOf(desk, tom.mail).mine).toMatchObject([{ number, step: 'ask', owner: 'Tom' }]);
  expect(queueOf(desk, li.mail).mine).toEqual([]);
  expect(queueOf(desk, li.mail).team).toMatchObject([{ number }]);
  expect(queueOf(deskWith(task({ survey: 'lapsed' })), tom.mail).mine).toEqual([]);
});

test('the view has the words to say and the link to send, in the customer’s language', () => {
  const view = viewOf(deskWith(task({ language: 'zh-Hant', name: '王小明' })), number, tom.mail);
  if ('refused' in view) throw new Error(view.refused);
  const can = view.can.map(({ name }) => name);
  expect(can.slice(0, 2)).toEqual(['surveyAnswer', 'notReached']);
  expect(can).toContain('doNotAsk');
  expect(view.asking?.say).toContain('王小明您好，我是Linden Coffee的Tom');
  expect(view.asking?.send).toContain(`https://forms.example/en?usp=pp_url&entry.1=${number}-`);
  const declined = viewOf(
    deskWith(task({ survey: 'declined', declinedAt: now })),
    number,
    tom.mail,
  );
  expect('can' in declined && declined.can.some(({ name }) => name === 'mayAsk')).toBe(true);
  expect('asking' in declined && declined.asking).toBeNull();
});

test.each([
  ['4 all is well', 4, 'all is well'],
  ['５。都好了', 5, '都好了'],
  ['2', 2, ''],
])('on a phone the note %j is the score and what they said', (note, score, comment) => {
  const row = aRow(task(), { inputs: { do: 'asked', note } });
  const { after } = onEdit(deskWith(task(), { complaints: new Map([[number, row]]) }), tom);
  expect(after.answers).toMatchObject([{ score, comment, by: 'phone' }]);
});

test('without a score the note is put back with what is missing', () => {
  const row = aRow(task(), { inputs: { do: 'asked', note: '10 points' } });
  const plan = onEdit(deskWith(task(), { complaints: new Map([[number, row]]) }), tom);
  expect(plan.after.answers).toEqual([]);
  expect(plan.log.map(({ type }) => type)).toEqual(['put-back']);
  expect(planOf(plan.after, []).after.complaints.get(number)?.record.survey).toBe('by-phone');
});
