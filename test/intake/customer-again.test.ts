// Something to add or to correct: every answer of the form counts (S113).
import { stopAccused } from '../../src/complaints/intake/stop-accused.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { planOf } from '../../src/desk/plan.ts';
import { referenceFor } from '../../src/desk/reference.ts';
import type { Language } from '../../src/language/languages.ts';
import {
  aComplaint,
  aDesk,
  aForm,
  anna,
  aPerson,
  aResponse,
  aRule,
  li,
  mei,
  tuesdayAtTen,
} from '../builders.ts';
import { taken } from './taken.ts';

type Answers = Readonly<Record<string, string>>;

const reference = referenceFor('a secret for tests', 'R-2026-0042', 'add');
const rules = [
  aRule(),
  aRule({ kind: 'Delivery', solveHours: 80 }),
  aRule({ kind: 'Safety', severity: 'safety' }),
  aRule({ kind: 'Praise', purpose: 'praise' }),
];
const titled = { what: 'What happened?', phone: 'Phone number', email: 'Mail address' };

const adds = (answers: Answers, part: Partial<Complaint> = {}, language: Language = 'en') => {
  const complaint = aComplaint({ status: 'open', acknowledged: 1, language, ...part });
  const desk = aDesk({ complaints: [complaint], rules });
  const form = aForm({ questions: titled });
  return taken(desk, [aResponse({ form, answers: { what: 'See here.', reference, ...answers } })]);
};
const first = ({ complaints: [complaint] }: ReturnType<typeof taken>) => complaint;
const sentTo = ({ mails }: ReturnType<typeof taken>) => mails.map(({ to }) => to);

describe('S113: whom it is about is said through the link', () => {
  test('the owner has it no longer before any mail leaves: somebody else does, and reads all of it', () => {
    const done = adds({ about: 'Li at the till', what: 'He swore at me.' });
    expect(first(done)).toMatchObject({ about: 'Li at the till', owner: 'Mei', firstOwner: 'Li' });
    expect(sentTo(done)).toEqual([mei.mail]);
    expect(done.mails[0]?.text).toContain('He swore at me.');
  });

  test('after it was solved, too: it is open again with somebody else', () => {
    const done = adds({ about: 'Li' }, { status: 'resolved', resolved: 1, firstAnswered: 1 });
    expect(first(done)).toMatchObject({ status: 'open', owner: 'Mei' });
    expect(sentTo(done)).toEqual([mei.mail]);
  });

  test('and somebody hurt: the alarm goes to those who lead, not to him', () => {
    const done = adds({ about: 'Li', hurt: 'Yes' });
    expect(sentTo(done).sort()).toEqual([anna.mail, mei.mail].sort());
  });

  test('a second name joins the first', () => {
    const done = adds({ about: 'Mei' }, { about: 'Li', owner: 'Anna' });
    expect(first(done)).toMatchObject({ about: 'Li, Mei', owner: 'Anna' });
    expect(first(adds({ about: 'No' }, { about: 'Li', owner: 'Anna' }))).toMatchObject({
      about: 'Li',
    });
  });

  test('what waits for the accused in the outbox does not leave; the customer’s own does', () => {
    const before = taken(aDesk({ rules }), [aResponse()]);
    const number = 'R-2026-0001';
    const later = taken(before.plan.after, [
      aResponse({
        digest: 'd2',
        answers: {
          what: 'He swore at me.',
          about: 'Li',
          reference: referenceFor('a secret for tests', number, 'add'),
        },
      }),
    ]);
    const { after } = planOf(later.plan.after, [stopAccused]);
    const left = [...after.outbox.values()].filter(({ state }) => state === 'queued');
    expect(left.map(({ mail }) => mail.to)).toEqual(['wang@example.com', mei.mail]);
    expect(stopAccused(after)).toEqual([]);
  });
});

describe('what the customer puts right is taken over, told and in the story', () => {
  test.each<[string, Answers, Partial<Complaint>]>([
    ['phone', { phone: '0912 345 678' }, { phone: '0912 345 678' }],
    ['name', { name: 'Wang Daming' }, { name: 'Wang Daming' }],
    ['company', { company: 'Wang & Co' }, { company: 'Wang & Co' }],
    ['order', { order: '4711' }, { order: '4711' }],
    ['place', { place: 'Main St' }, { place: 'Main St' }],
    ['wanted', { wanted: 'My money back' }, { wanted: 'My money back' }],
    ['reach', { reach: 'Phone' }, { reach: 'phone' }],
    ['kind', { kind: 'Delivery' }, { kind: 'Delivery', purpose: 'complaint' }],
  ])('%s', (_, answers, expected) => {
    const done = adds(answers);
    const [said = ''] = Object.values(answers);
    expect(first(done)).toMatchObject(expected);
    expect(first(done)?.extra).toContain(said);
    expect(done.mails[0]).toMatchObject({ to: li.mail });
    expect(done.mails[0]?.text).toContain(said);
    const { detail } = done.plan.log.map(({ payload }) => ({ detail: payload }))[0] ?? {};
    expect(detail).toContain(said);
  });

  test('with the form’s own question before it', () => {
    expect(first(adds({ phone: '0912 345 678' }))?.extra).toBe(
      'See here.\nPhone number: 0912 345 678',
    );
  });

  test('what is left out, or as we have it, changes nothing and is not repeated', () => {
    const done = adds({ name: 'Wang Xiaoming', email: 'wang@example.com', wanted: ' ' });
    const { extra, lastHeard, ...facts } = aComplaint({
      ...{ status: 'open', acknowledged: 1, head: 'x' },
    });
    expect(first(done)).toMatchObject({ ...facts, head: expect.any(String) });
    expect(first(done)?.extra).toBe('See here.');
  });

  test('the firm’s own questions are read, too', () => {
    const extra = [{ question: 'Table?', answer: '7' }];
    const complaint = aComplaint({ status: 'open', acknowledged: 1 });
    const done = taken(aDesk({ complaints: [complaint] }), [
      { ...aResponse({ answers: { what: 'See here.', reference } }), extra },
    ]);
    expect(first(done)?.extra).toBe('See here.\nTable?: 7');
  });

  test('a kind that is worse alarms; none makes it less severe, or praise', () => {
    const worse = adds({ kind: 'Safety' });
    expect(first(worse)).toMatchObject({
      severity: 'safety',
      firstAnswerDue: tuesdayAtTen + 3_600_000,
    });
    expect(worse.mails.map(({ purpose }) => purpose)).toContain('alarm');
    expect(first(adds({ kind: 'Delivery' }, { severity: 'urgent' }))?.severity).toBe('urgent');
    const praise = adds({ kind: 'Praise' });
    expect(first(praise)).toMatchObject({ kind: 'Product', purpose: 'complaint' });
    expect(praise.mails[0]?.text).toContain('Praise');
  });

  test('hurt, denied later, calls no alarm off and is read by a person', () => {
    const done = adds({ hurt: 'No' }, { hurt: true, severity: 'safety', alarmed: 'hurt' });
    expect(first(done)).toMatchObject({ hurt: true, severity: 'safety' });
    expect(done.mails[0]?.text).toContain('hurt: No');
  });
});

describe('another mail address through the link', () => {
  test.each<[Language, string]>([
    ['en', 'another mail address'],
    ['zh-Hans', '换了一个邮箱'],
    ['zh-Hant', '換了一個電子信箱'],
  ])('is taken over and told once to the one before, without the words: %s', (language, words) => {
    const done = adds({ email: 'new@example.com', what: 'It leaks.' }, {}, language);
    expect(first(done)?.mail).toBe('new@example.com');
    expect(done.mails[0]?.html).toContain('mailto:new@example.com?');
    const told = done.mails.filter(({ to }) => to === 'wang@example.com');
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain(words);
    expect(told[0]?.text).toContain('R-2026-0042');
    expect(told[0]?.text).not.toMatch(/leaks|new@example/);
  });

  test.each([
    ['the same in capitals', 'WANG@example.com', 'WANG@example.com', 1],
    ['none that can be written to', 'wang at home', 'wang@example.com', 1],
  ])('%s: nobody is told', (_, email, kept, mails) => {
    const done = adds({ email });
    expect(first(done)?.mail).toBe(kept);
    expect(sentTo(done)).toEqual(Array.from({ length: mails }, () => li.mail));
  });

  test('where there was none, nobody has to be told', () => {
    expect(sentTo(adds({ email: 'new@example.com' }, { mail: '' }))).toEqual([li.mail]);
  });
});

test('an edited form is read by its owner: what changed, and the words as they are now', () => {
  const complaint = aComplaint({ status: 'open', acknowledged: 1 });
  const answers = { what: 'Two cups arrived broken.', wanted: 'A refund' };
  const done = taken(aDesk({ complaints: [complaint] }), [], [aResponse({ answers })]);
  expect(first(done)).toMatchObject({ ...answers, extra: '' });
  expect(sentTo(done)).toEqual([li.mail]);
  expect(done.mails[0]?.text).toContain('wanted: A refund');
});

test('an edited form unticks no alarm and keeps what staff made urgent', () => {
  const complaint = aComplaint({ ...{ status: 'open', acknowledged: 1 }, hurt: true });
  const desk = aDesk({ complaints: [{ ...complaint, severity: 'safety', alarmed: 'hurt' }] });
  expect(
    first(taken(desk, [], [aResponse({ answers: { what: 'Cups', hurt: 'No' } })])),
  ).toMatchObject({ hurt: true, severity: 'safety' });
});

test('on a desk where everybody is accused those who lead are told nothing, and nobody owns it', () => {
  const team = [aPerson({ ...anna, name: 'Anna' })];
  const complaint = aComplaint({ status: 'open', acknowledged: 1, owner: 'Anna' });
  const done = taken(aDesk({ team, complaints: [complaint] }), [
    aResponse({ answers: { what: 'She laughed.', about: 'Anna', reference } }),
  ]);
  expect(first(done)).toMatchObject({ owner: '', about: 'Anna' });
  expect(sentTo(done)).toEqual([]);
});
