import { askCustomers } from '../../src/complaints/satisfaction/ask-customers.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { nextStep } from '../../src/desk/next-step.ts';
import type { Mail } from '../../src/desk/outbox.ts';
import { planOf } from '../../src/desk/plan.ts';
import { numberOfReference } from '../../src/desk/reference.ts';
import { aComplaint, aDesk, aForm, instant, someState } from '../builders.ts';

const closedAt = instant('2026-11-24T17:00:00+08:00');
const now = instant('2026-11-26T17:00:00+08:00');

const closed = (part: Partial<Complaint> = {}): Complaint =>
  aComplaint({ status: 'closed', closed: closedAt, firstAnswered: closedAt, ...part });
const asked = (...complaints: Complaint[]) => planOf(aDesk({ now, complaints }), [askCustomers]);
const mailsOf = (plan: { changes: ReturnType<typeof askCustomers> }): Mail[] =>
  plan.changes.flatMap((change) => (change.type === 'mail' ? [change.mail] : []));

test('two days after closing the customer is asked once, and the owner of that day is kept', () => {
  const plan = asked(closed());
  expect(mailsOf(plan)).toMatchObject([
    { key: 'survey:R-2026-0042', purpose: 'survey', to: 'wang@example.com' },
  ]);
  expect(plan.after.complaints.get('R-2026-0042')?.record).toMatchObject({
    survey: 'sent',
    surveyAt: now,
    surveyOwner: 'Li',
  });
  expect(askCustomers(plan.after)).toEqual([]);
  expect(askCustomers(aDesk({ now: now - 1000, complaints: [closed()] }))).toEqual([]);
});

test.each<[string, Partial<Complaint>]>([
  ['a complaint still open', { status: 'open', closed: null }],
  ['praise', { purpose: 'praise' }],
  ['a question', { purpose: 'question' }],
  ['a customer without mail', { mail: '' }],
  ['an address that is none', { mail: 'wang@example.com\r\nBcc: all@example.com' }],
  ['a machine', { mail: 'no-reply@shop.example' }],
  ['the desk itself', { mail: 'DESK@linden.example' }],
  ['imported history', { channel: 'import' }],
  ['somebody who declined', { survey: 'declined' }],
])('nobody is asked about: %s', (_, part) => {
  expect(asked(closed(part)).changes).toEqual([]);
});

describe('C10: solved and never closed', () => {
  const week = 7 * 24 * 3600 * 1000;
  const solved = (part: Partial<Complaint> = {}) =>
    aComplaint({ status: 'resolved', resolved: now - week, firstAnswered: now - week, ...part });

  test('the customer is asked all the same, and not again when it is closed', () => {
    const plan = asked(solved());
    expect(mailsOf(plan)).toMatchObject([{ key: 'survey:R-2026-0042', to: 'wang@example.com' }]);
    const record = plan.after.complaints.get('R-2026-0042')?.record ?? solved();
    const later = { ...record, status: 'closed' as const, closed: now };
    expect(askCustomers(aDesk({ now: now + week, complaints: [later] }))).toEqual([]);
  });

  test('by word of mouth somebody has it to do, and afterwards it is to be closed as before', () => {
    const phone = { mail: '', phone: '0912 345 678', reach: 'phone' } as const;
    const { after } = asked(solved(phone));
    const record = after.complaints.get('R-2026-0042')?.record;
    expect(record).toMatchObject({ status: 'resolved', survey: 'by-phone', step: 'ask' });
    expect(nextStep({ ...solved(phone), survey: 'answered' }).step).toBe('follow-up');
  });

  test.each<[string, Partial<Complaint>]>([
    ['solved only lately', { resolved: now - week + 1000 }],
    ['not told yet how it ended', { untold: true }],
    ['imported history', { channel: 'import' }],
  ])('nobody is asked who is %s', (_, part) => {
    expect(asked(solved(part)).changes).toEqual([]);
  });
});

test('practice is asked about, so that the desk can be tried', () => {
  expect(mailsOf(asked(closed({ practice: true })))).toHaveLength(1);
});

test('a complaint that was opened again and closed is asked about once more, under its own key', () => {
  const plan = asked(closed({ reopened: 1, surveys: 1, score: 1 }));
  expect(mailsOf(plan)[0]).toMatchObject({
    key: 'survey:R-2026-0042:1',
    subject: 'Is it good now? [R-2026-0042]',
  });
  expect(plan.after.complaints.get('R-2026-0042')?.record.surveys).toBe(2);
  expect(asked(closed({ reopened: 2, surveys: 2 })).changes).toEqual([]);
});

test('five faces with words open the form with the Reference and that answer chosen', () => {
  const [mail] = mailsOf(asked(closed()));
  const links = [...(mail?.html.matchAll(/href="([^"]+)"/g) ?? [])].map(
    ([, url = '']) => new URL(url.replaceAll('&amp;', '&')).searchParams,
  );
  expect(links.map((link) => link.get('entry.2'))).toEqual([
    '5 Very satisfied',
    '4 Satisfied',
    '3 Neither',
    '2 Dissatisfied',
    '1 Very dissatisfied',
  ]);
  for (const link of links) {
    const reference = link.get('entry.1') ?? '';
    expect(numberOfReference('a secret for tests', reference, 'survey')).toBe('R-2026-0042');
    expect(numberOfReference('a secret for tests', reference, 'add')).toBeUndefined();
  }
  for (const word of ['😀 Very good: ', '😐 Neither: ', '😞 Very poor: ']) {
    expect(mail?.text).toContain(word);
  }
});

test('the choice is named in the words of the form that opens, the mail in the customer’s', () => {
  const [inEnglish] = mailsOf(asked(closed({ language: 'zh-Hant' })));
  expect(inEnglish?.subject).toContain('滿意');
  expect(inEnglish?.html).toContain(encodeURIComponent('5 Very satisfied'));
  const form = aForm({ formId: 'sat-zh', language: 'zh-Hant', purpose: 'satisfaction' });
  const state = someState({ forms: [...someState().forms, form] });
  const complaints = [closed({ language: 'zh-Hant' })];
  const [own] = mailsOf(planOf(aDesk({ now, complaints, state }), [askCustomers]));
  expect(own?.html).toContain(encodeURIComponent('5 非常滿意'));
});

test('without a satisfaction form nobody is asked, and nothing is noted as sent', () => {
  const state = someState({ forms: [aForm()] });
  expect(askCustomers(aDesk({ now, complaints: [closed()], state }))).toEqual([]);
});
