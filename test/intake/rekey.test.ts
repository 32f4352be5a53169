// An older desk knew its customers by the last nine digits of a number.
import { knowContacts } from '../../src/complaints/customers/know-contacts.ts';
import { rekey } from '../../src/complaints/customers/rekey.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { noCounts } from '../../src/desk/customer.ts';
import { complaintsOf } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import { aComplaint, aDesk, aRow, someSettings, someState } from '../builders.ts';

interface Old {
  readonly zone: string;
  readonly customers: Readonly<Record<string, readonly string[]>>;
  readonly complaints: readonly Partial<Complaint>[];
  readonly archived?: readonly Partial<Complaint>[];
}

function after({ zone, customers, complaints, archived = [] }: Old) {
  const all = (parts: readonly Partial<Complaint>[], from: number) =>
    parts.map((part, at) =>
      aComplaint({
        mail: '',
        phone: '',
        number: `R-2026-000${from + at}`,
        received: from + at,
        ...part,
      }),
    );
  const desk = aDesk({
    settings: someSettings({ zone }),
    state: someState({ index: 'old-keys' }),
    complaints: all(complaints, 5).map((one) => aRow(one)),
    archived: new Map(all(archived, 1).map((one) => [one.number, one])),
    customers: new Map(
      Object.entries(customers).map(([id, keys]) => [
        id,
        { ...noCounts, id, keys, name: '', company: '', since: 1 },
      ]),
    ),
  });
  const plan = planOf(desk, [rekey, knowContacts]);
  return {
    keys: Object.fromEntries([...plan.after.customers].map(([id, one]) => [id, one.keys])),
    of: complaintsOf(plan.after).map(({ customer }) => customer),
    told: plan.after.state.problems.map(({ code, where, detail }) => [code, where, detail]),
    isDone: planOf(plan.after, [rekey, knowContacts]).after.state.index === 'none',
  };
}

test('everybody is known by the whole number, also who only stands in the Archive', () => {
  const { keys, told, isDone } = after({
    zone: 'Asia/Hong_Kong',
    customers: { 'C-0001': ['a@example.com', 't91234567'], 'C-0002': ['t61234567'] },
    complaints: [{ customer: 'C-0001', mail: 'a@example.com', phone: '9123 4567' }],
    archived: [{ customer: 'C-0002', phone: '+852 6123 4567' }],
  });
  expect(keys).toEqual({
    'C-0001': ['a@example.com', 't+85291234567'],
    'C-0002': ['t+85261234567'],
  });
  expect([told, isDone]).toEqual([[], true]);
});

test('two mainland mobiles that end alike are two customers from now on, and staff hear it', () => {
  const { keys, of, told, isDone } = after({
    zone: 'Asia/Shanghai',
    customers: { 'C-0001': ['t800138000'] },
    complaints: [
      { customer: 'C-0001', phone: '138 0013 8000' },
      { customer: 'C-0001', phone: '158 0013 8000' },
      { customer: 'C-0001', phone: '+86 13800138000' },
    ],
  });
  expect(keys).toEqual({ 'C-0001': ['t+8613800138000'], 'C-0002': ['t+8615800138000'] });
  expect(of).toEqual(['C-0001', 'C-0002', 'C-0001']);
  expect([told, isDone]).toEqual([[['customer-apart', 'C-0001', 'R-2026-0006']], true]);
});

test('what is archived keeps its customer, and staff hear that it is perhaps two', () => {
  const { keys, told, isDone } = after({
    zone: 'Asia/Shanghai',
    customers: { 'C-0001': ['t800138000'] },
    complaints: [{ customer: 'C-0001', phone: '158 0013 8000' }],
    archived: [
      { customer: 'C-0001', phone: '138 0013 8000' },
      { customer: 'C-0001', phone: '158 0013 8000' },
    ],
  });
  expect(keys).toEqual({ 'C-0001': ['t+8613800138000', 't+8615800138000'] });
  expect(told.map(([code]) => code)).toEqual(['customer-two']);
  expect(isDone).toBe(true);
});

test('one number with and without its country code: nobody is made one in silence', () => {
  const { keys, of, told, isDone } = after({
    zone: 'Asia/Hong_Kong',
    customers: { 'C-0001': ['t291234567'], 'C-0002': ['t91234567'] },
    complaints: [
      { customer: 'C-0001', phone: '+852 9123 4567' },
      { customer: 'C-0002', phone: '9123 4567' },
    ],
  });
  expect(keys).toEqual({ 'C-0001': ['t+85291234567'], 'C-0002': ['t+85291234567'] });
  expect(of).toEqual(['C-0001', 'C-0002']);
  expect(told).toEqual([['customer-same', 'C-0001 C-0002', 'R-2026-0005, R-2026-0006']]);
  expect(isDone).toBe(true);
});

test('a number that stands nowhere else is read as far as nine digits say it', () => {
  const { keys, isDone } = after({
    zone: 'Asia/Hong_Kong',
    customers: { 'C-0001': ['t91234567'], 'C-0002': ['t800138000'] },
    complaints: [],
  });
  expect(keys).toEqual({ 'C-0001': ['t+85291234567'], 'C-0002': ['t?800138000'] });
  expect(isDone).toBe(true);
});
