import { knowContacts } from '../../src/complaints/customers/know-contacts.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { type Customer, noCounts } from '../../src/desk/customer.ts';
import { planOf } from '../../src/desk/plan.ts';
import { aComplaint, aDesk, aRow, someState } from '../builders.ts';

const wang: Customer = {
  ...noCounts,
  id: 'C-0001',
  keys: ['wang@example.com'],
  name: 'Wang',
  company: '',
  since: 1,
};
const chen: Customer = {
  ...noCounts,
  id: 'C-0002',
  keys: ['chen@example.com'],
  name: 'Chen',
  company: '',
  since: 1,
};

function after(part: Partial<Complaint>, customers: readonly Customer[] = [wang, chen]) {
  const row = aRow(aComplaint({ mail: '', phone: '', customer: '', ...part }));
  const known = new Map(customers.map((customer) => [customer.id, customer]));
  const state = someState({ contacts: [row.record.number] });
  const desk = aDesk({ complaints: [row], customers: known, state });
  const plan = planOf(desk, [knowContacts]);
  return {
    customer: plan.after.complaints.get(row.record.number)?.record.customer,
    keys: Object.fromEntries([...plan.after.customers.values()].map(({ id, keys }) => [id, keys])),
    again: planOf(plan.after, [knowContacts]).changes.length,
    changes: plan.changes.filter(({ type }) => type !== 'state').length,
  };
}

test('a number typed beside a known address is known from then on', () => {
  const { customer, keys, again } = after({
    customer: 'C-0001',
    mail: 'wang@example.com',
    phone: '0912 345 678',
  });
  expect(customer).toBe('C-0001');
  expect(keys['C-0001']).toEqual(['wang@example.com', 't+886912345678']);
  expect(again).toBe(0);
});

test('a slip that is put right belongs to the same person', () => {
  const { customer, keys } = after({ customer: 'C-0001', mail: 'wang@example.org' });
  expect(customer).toBe('C-0001');
  expect(keys['C-0001']).toEqual(['wang@example.com', 'wang@example.org']);
});

test('who left nothing, and is somebody we know, is that person', () => {
  const { customer, keys, again } = after({ mail: 'Chen@Example.com' });
  expect(customer).toBe('C-0002');
  expect(keys).toEqual({ 'C-0001': wang.keys, 'C-0002': chen.keys });
  expect(again).toBe(0);
});

test('who left nothing, and is new to us, becomes somebody', () => {
  const { customer, keys, again } = after({ phone: '0912 345 678' });
  expect(customer).toBe('C-0003');
  expect(keys['C-0003']).toEqual(['t+886912345678']);
  expect(again).toBe(0);
});

test('what leads to two people is left for a person to tell', () => {
  const two = [wang, { ...chen, keys: ['chen@example.com', 't+886912345678'] }];
  const part = { customer: 'C-0001', mail: 'wang@example.com', phone: '0912 345 678' };
  expect(after(part, two).changes).toBe(0);
});

test('where nothing was typed nothing changes', () => {
  expect(after({ customer: 'C-0001', mail: 'wang@example.com' }).changes).toBe(0);
  expect(after({ phone: 'wang_in_wechat' }).changes).toBe(0);
});
