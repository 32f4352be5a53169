// Money above one's own limit is approved by somebody above, in their own name (S7).

import { resolve } from '../../src/complaints/closing/finish.ts';
import { decisionsWaiting } from '../../src/complaints/decisions/decisions.ts';
import { approve, askApproval } from '../../src/complaints/remedies/approve.ts';
import type { Person } from '../../src/desk/people.ts';
import { languages } from '../../src/language/languages.ts';
import { aComplaint, aDesk, anna, li, mei, someSettings } from '../builders.ts';
import { aCase, happened, refusedWith } from './a-case.ts';

const staff = { ...li, limit: 100 };
const manager = { ...mei, limit: 1000 };
const team = [anna, manager, staff];
const solution = { result: 'Refund', remedy: 'Refund', justified: 'yes', cause: '' } as const;
const ask = (value: number) => {
  const c = aCase({}, staff, { team });
  return happened(c, askApproval(c, { value, text: 'The suit is ruined' }));
};

test('within the limit it is given at once, above it the solution waits', () => {
  const c = aCase({ firstAnswered: 1 }, staff, { team });
  expect(happened(c, resolve(c, { ...solution, value: 100 })).complaint).toMatchObject({
    status: 'resolved',
    approvedBy: 'Li',
  });
  expect(refusedWith(resolve(c, { ...solution, value: 101 }))).toBe('above-limit');
});

test('asked, whoever may decide has a mail; approved, the owner has one and can solve it', () => {
  const asked = ask(500);
  expect(asked.complaint).toMatchObject({ value: 500, approvedBy: '' });
  expect(asked.mails.map(({ to }) => to).sort()).toEqual([anna.mail, mei.mail]);
  const later = asked.later(5, manager);
  const approved = happened(later, approve(later, { granted: true, text: '' }));
  expect(approved.complaint).toMatchObject({ value: 500, approvedBy: 'Mei' });
  expect(approved.mails.map(({ to }) => to)).toEqual([li.mail]);
  const last = approved.later(5, staff);
  expect(happened(last, resolve(last, { ...solution, value: 450 })).complaint).toMatchObject({
    value: 450,
    approvedBy: 'Mei',
  });
});

test('decided while the owner is away, or gone from Team, whoever is there instead hears of it', () => {
  const tom = { ...staff, name: 'Tom', mail: 'tom@linden.example' };
  const away = { ...staff, awayFrom: '2026-11-20', standIn: 'Tom' };
  const hears = (people: readonly Person[], by: Person): string[] => {
    const c = aCase({ value: 500, owner: 'Li' }, by, { team: people });
    return happened(c, approve(c, { granted: true, text: '' })).mails.map(({ to }) => to);
  };
  expect(hears([anna, manager, away, tom], manager)).toEqual([tom.mail]);
  expect(hears([anna, manager, tom], manager)).toEqual([anna.mail]);
});

test('whoever asked hears of it, too, though a colleague looks after it', () => {
  const tom = { ...staff, name: 'Tom', mail: 'tom@linden.example' };
  const c = aCase({ owner: 'Li' }, tom, { team: [...team, tom] });
  const asked = happened(c, askApproval(c, { value: 500, text: '' }));
  const later = asked.later(5, manager);
  const no = happened(later, approve(later, { granted: false, text: '' }));
  expect(no.mails.map(({ to }) => to)).toEqual([li.mail, tom.mail]);
});

test('beyond the manager it goes to the business owner; staff approve nothing; a no clears the amount', () => {
  const asked = ask(5000);
  expect(asked.mails.map(({ to }) => to)).toEqual([anna.mail]);
  const yes = { granted: true, text: '' };
  expect(refusedWith(approve(asked.later(1, manager), yes))).toBe('above-limit');
  expect(refusedWith(approve(asked.later(1, staff), yes))).toBe('not-approver');
  const c = asked.later(1, manager);
  const no = happened(c, approve(c, { granted: false, text: 'Offer a repair' }));
  expect(no.complaint).toMatchObject({ value: null, approvedBy: '' });
});

test('Monday’s letter says of what is solved that the customer waits to hear of it', () => {
  const solved = { status: 'resolved', untold: true, resolved: 2, solveDue: 1 } as const;
  const complaints = [aComplaint({ ...solved, firstAnswered: 1, kind: '' })];
  const sentences = languages.map((language) => {
    const desk = aDesk({ complaints, team, settings: someSettings({ language }) });
    return decisionsWaiting(desk, { from: 0, to: desk.now }, anna.mail)[0]?.sentence;
  });
  expect(sentences).toEqual([
    expect.stringContaining('word to the customer of how it ended is'),
    expect.stringContaining('告知顾客结果'),
    expect.stringContaining('告知顧客結果'),
  ]);
});

test('Monday’s letter lists what waits for a yes', () => {
  const complaints = [aComplaint({ status: 'open', firstAnswered: 1, value: 500, kind: '' })];
  const desk = aDesk({ complaints, team });
  const [line] = decisionsWaiting(desk, { from: 0, to: desk.now }, 'Anna');
  expect(line?.sentence).toContain('500 wait for your yes');
});
