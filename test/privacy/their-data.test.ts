// Whose data it is, who may see and erase them, and when their time is over.

import { asks } from '../../src/complaints/playbook-actions.ts';
import { outOfTime } from '../../src/complaints/privacy/out-of-time.ts';
import { fileOf } from '../../src/complaints/privacy/person-file.ts';
import { whatStays } from '../../src/complaints/privacy/what-stays.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { onAction } from '../acting.ts';
import { aComplaint, aDesk, anna, aPromise, instant, li, mei, someSettings } from '../builders.ts';

const one = aComplaint({ number: 'R-2026-0001', mail: 'wang@example.com', status: 'closed' });
const [byPhone, byBoth, stranger] = [
  aComplaint({ number: 'R-2026-0002', mail: '', phone: '0912 345 678', status: 'closed' }),
  aComplaint({
    ...{ number: 'R-2026-0003', mail: 'Wang@Example.com ', phone: '+886 912 345 678' },
    status: 'withdrawn',
  }),
  aComplaint({ number: 'R-2026-0004', mail: 'chen@example.com', phone: '' }),
] as const;
const desk = aDesk({ complaints: [one, byPhone, byBoth, stranger] });

const seen = (on: Desk, number: string, mail: string) =>
  asks.theirData.answers(on, { number }, mail);

test('one person is whoever shares a mail or a phone number, whichever they gave', () => {
  expect(seen(desk, byPhone.number, mei.mail)).toMatchObject({
    numbers: [byPhone.number, byBoth.number, one.number],
    hindered: '',
  });
});

describe('a phone that two share', () => {
  const [phone, hers, his] = ['0912 345 678', 'R-2026-0007', 'R-2026-0008'] as const;
  const wife = aComplaint({ number: hers, name: 'Chen Mei', mail: 'chen@example.com', phone });
  const man = { number: his, name: 'Wang Xiaoming', mail: 'wang@example.com', phone };
  const both = (part: Partial<Complaint>) =>
    aDesk({ complaints: [wife, aComplaint({ ...man, ...part })] });

  test('makes nobody the same who has another name and another address', () => {
    const customer = 'C-0001';
    const on = both({ customer });
    const shared = { ...wife, customer };
    const desks = [on, aDesk({ complaints: [shared, aComplaint({ ...man, customer })] })];
    for (const one of desks) expect(seen(one, hers, mei.mail)).toMatchObject({ numbers: [hers] });
  });

  test.each([
    ['two addresses', { name: 'chen mei' }],
    ['two names', { mail: 'Chen@example.com' }],
    ['only a number the second time', { name: '', mail: '' }],
  ])('is one person’s with %s', (_, part) => {
    expect(seen(both(part), hers, mei.mail)).toMatchObject({ numbers: [hers, his] });
  });
});

test.each([
  ['with the same name', { name: 'wang xiaoming' }, true],
  ['with another name', { name: 'Chen' }, false],
  ['in another chat', { reach: 'line' }, false],
] as const)('whoever is reached in a chat is the same person %s: %s', (_, part, isSame) => {
  const chat = { mail: '', phone: 'sunny_cat', reach: 'wechat' } as const;
  const [first, second] = ['R-2026-0007', 'R-2026-0008'] as const;
  const complaints = [
    aComplaint({ ...chat, number: first }),
    aComplaint({ ...chat, number: second, ...part }),
  ];
  const numbers = isSame ? [first, second] : [first];
  expect(seen(aDesk({ complaints }), first, mei.mail)).toMatchObject({ numbers });
});

test.each([
  ['a colleague wrote down that it goes on', { channel: 'phone', name: '' }, true],
  ['it says whose it is', { channel: 'form', name: 'Wang Xiaoming' }, true],
  ['a stranger typed the number', { channel: 'form', name: '' }, false],
  ['a stranger typed the number', { channel: 'form', name: 'Chen' }, false],
] as const)('without mail and phone, %s: %j is theirs: %s', (_, part, isTheirs) => {
  const next = { number: 'R-2026-0009', belongsTo: one.number, mail: '', phone: '', ...part };
  const on = aDesk({ complaints: [one, aComplaint(next)] });
  const numbers = isTheirs ? [one.number, next.number] : [one.number];
  expect(seen(on, one.number, mei.mail)).toMatchObject({ numbers });
});

test('whoever gave neither made this one alone', () => {
  const nobody = aComplaint({ number: 'R-2026-0005', mail: '', phone: '' });
  const on = aDesk({ complaints: [nobody, { ...nobody, number: 'R-2026-0006' }] });
  expect(seen(on, nobody.number, mei.mail)).toMatchObject({ numbers: [nobody.number] });
});

test('staff neither see nor erase what is kept of a person', () => {
  expect(seen(desk, one.number, li.mail)).toEqual({ refused: 'not-your-role' });
  expect(onAction(desk, 'erase', one.number, li, {})).toEqual({ refused: 'not-your-role' });
});

test('S113: nobody reads or erases what is said of themselves, be it in another complaint of that person', () => {
  const about = { ...byPhone, about: 'Mei at the counter' };
  const on = aDesk({ complaints: [one, about, byBoth] });
  for (const number of [one.number, about.number]) {
    expect(seen(on, number, mei.mail)).toEqual({ refused: 'about-this-person' });
    expect(onAction(on, 'erase', number, mei, { id: 'a-press-of-it' })).toEqual({
      refused: 'about-this-person',
    });
  }
  expect(seen(on, one.number, anna.mail)).toMatchObject({ hindered: '' });
});

test('what somebody wrote is shown as it was written and never becomes part of the page', () => {
  const what = '<script>alert(1)</script> & "more"';
  const file = fileOf(aDesk({ complaints: [{ ...one, what }] }), one.number, mei.mail);
  expect(file).toMatchObject({ name: 'R-2026-0001.html' });
  const { html } = file as { html: string };
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
  expect(html).not.toContain('<script');
});

const closedOn = (iso: string, part: Partial<Complaint> = {}): Complaint =>
  aComplaint({
    ...{ received: instant(iso), closed: instant(iso), status: 'closed', ...part },
  });
const due = (now: string, complaint: Complaint, eraseAfterMonths: number) =>
  outOfTime(
    aDesk({
      complaints: [complaint],
      now: instant(now),
      settings: someSettings({ eraseAfterMonths }),
    }),
  ).length;

test.each([
  ['2026-03-31T10:00:00+08:00', '2026-04-30T10:00:00+08:00', 1, 0],
  ['2026-03-30T10:00:00+08:00', '2026-04-30T10:00:00+08:00', 1, 0],
  ['2026-03-29T10:00:00+08:00', '2026-04-30T10:00:00+08:00', 1, 1],
  ['2024-02-29T10:00:00+08:00', '2026-03-01T10:00:00+08:00', 24, 1],
  ['2024-03-01T10:00:00+08:00', '2026-03-01T10:00:00+08:00', 24, 0],
  ['2024-01-01T10:00:00+08:00', '2026-03-01T10:00:00+08:00', 0, 0],
])('closed on %s, on %s with %i months: %i out of time', (closed, now, months, wanted) => {
  expect(due(now, closedOn(closed), months)).toBe(wanted);
});

test('what is open or only solved has not ended, however old; what was withdrawn has', () => {
  const [long, now] = ['2020-01-01T10:00:00+08:00', '2026-03-01T10:00:00+08:00'] as const;
  const found = (['new', 'waiting', 'resolved', 'withdrawn'] as const).map((status) =>
    due(now, closedOn(long, { status, closed: null }), 24),
  );
  expect(found).toEqual([0, 0, 0, 1]);
});

test('whoever was told or heard something since keeps their words so long from then', () => {
  const [long, now] = ['2024-01-01T10:00:00+08:00', '2026-03-01T10:00:00+08:00'] as const;
  const later = instant('2024-06-01T10:00:00+08:00');
  expect(due(now, closedOn(long), 24)).toBe(1);
  expect(due(now, closedOn(long, { lastTold: later }), 24)).toBe(0);
  expect(due(now, closedOn(long, { lastHeard: later }), 24)).toBe(0);
});

test('of a promise its dates, its state and who keeps it stay', () => {
  const record = aPromise({ toldTo: 'Wang', how: 'phone', outcome: 'kept' });
  expect(whatStays(record.id, record)).toMatchObject({
    ...{ number: record.number, who: 'Li', due: record.due, outcome: 'kept' },
    ...{ what: '', toldTo: '', how: '' },
  });
});
