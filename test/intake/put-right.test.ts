// *Edit* in the sidebar does what typing on the row does, under the same rules and with the same log entry.

import type { Complaint } from '../../src/desk/complaint.ts';
import type { Plan } from '../../src/desk/plan.ts';
import { onAction, viewOf } from '../acting.ts';
import { aComplaint, aDesk, anna, aPerson, aRule, li, mei, tuesdayAtTen } from '../builders.ts';

const number = 'R-2026-0001';
const tom = aPerson({ name: 'Tom', mail: 'tom@linden.example' });
const rules = [aRule({ kind: 'service' }), aRule({ kind: 'danger', severity: 'urgent' })];

const deskOf = (part: Partial<Complaint> = {}) => {
  const complaint = aComplaint({ number, kind: 'service', ...part });
  return aDesk({
    actor: 'Li',
    team: [anna, mei, li, tom],
    rules,
    complaints: [complaint],
  });
};

const edited = (args: object, part: Partial<Complaint> = {}, who = li) =>
  onAction(deskOf(part), 'edit', number, who, { id: 'edit-0001', ...args });

const after = (acted: ReturnType<typeof edited>): Complaint | undefined =>
  (acted as { readonly plan: Plan }).plan.after.complaints.get(number)?.record;

const events = (acted: ReturnType<typeof edited>) =>
  (acted as { readonly plan: Plan }).plan.changes.flatMap((change) =>
    change.type === 'event' ? [change.event] : [],
  );

test('name, mail, phone, place and wish are taken over, in one entry of the log', () => {
  const typed = {
    name: 'Grace Chen',
    mail: 'grace@example.com',
    phone: '0912 345 678',
    place: 'Harbour',
    wanted: 'A new cup',
  };
  const acted = edited(typed);
  expect(after(acted)).toMatchObject(typed);
  expect(events(acted)).toMatchObject([{ type: 'edited', actor: 'Li', set: typed }]);
});

test('only what is said changes', () => {
  const before = { name: 'Wang', mail: 'wang@example.com', phone: '1' };
  expect(after(edited({ name: 'Wang Xiaoming' }, before))).toMatchObject({
    ...before,
    name: 'Wang Xiaoming',
  });
});

test('a new kind brings its severity, and a severity that is chosen stands above it', () => {
  expect(after(edited({ kind: 'danger' }))).toMatchObject({ kind: 'danger', severity: 'urgent' });
  expect(
    after(edited({ kind: 'danger', severity: 'normal' }, { severity: 'urgent' })),
  ).toMatchObject({ kind: 'danger', severity: 'normal' });
});

test('made a matter of safety, it is due within the hour, and those who lead are alarmed', () => {
  const acted = edited({ severity: 'safety' }, { firstAnswered: null, owner: 'Li' });
  expect(after(acted)?.firstAnswerDue).toBeLessThanOrEqual(tuesdayAtTen + 3_600_000);
  expect(events(acted).map(({ type }) => type)).toEqual(['edited', 'alarmed']);
});

test.each([
  ['what is no address', { mail: 'grace at example' }, 'mail-slip'],
  ['a kind that no rule knows', { kind: 'weather' }, 'unknown-kind'],
  ['a severity that is none', { severity: 'so-so' }, 'not-a-choice'],
])('%s is refused, and nothing beside it is saved', (_, args, refused) => {
  expect(edited({ name: 'Grace', ...args })).toMatchObject({ refused });
});

test('whom it is about may not touch it', () => {
  expect(edited({ name: 'Nobody' }, { about: 'Tom' }, tom)).toMatchObject({
    refused: 'about-this-person',
  });
});

test('pressed again, it changes nothing', () => {
  const acted = edited({ name: 'Grace' }, { actions: 'edit-0001' });
  expect(acted).toMatchObject({ again: true });
});

describe('the first button is the way in which the customer wants to be reached', () => {
  const first = (part: Partial<Complaint>) => {
    const taken = { owner: 'Li', status: 'open', step: 'first-answer' } as const;
    const view = viewOf(
      deskOf({ ...taken, mail: 'g@example.com', phone: '0912 345 678', ...part }),
      number,
      li.mail,
    );
    return 'can' in view ? view.can[0]?.name : view.refused;
  };

  test.each([
    ['mail', 'answer'],
    ['phone', 'told'],
    ['wechat', 'told'],
    ['in person', 'told'],
    ['letter', 'letter'],
    ['none', 'answer'],
  ] as const)('%s: %s', (reach, step) => {
    expect(first({ reach })).toBe(step);
  });

  test('by phone without a number it is the mail', () => {
    expect(first({ reach: 'phone', phone: '' })).toBe('answer');
  });
});
