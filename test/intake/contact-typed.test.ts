// How a customer is reached, put right by hand, and what nobody can write to or call.
import { healthOf } from '../../src/complaints/health/health.ts';
import { intakeByHand } from '../../src/complaints/intake/by-hand.ts';
import { caseOf } from '../../src/desk/case.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { contactRead } from '../../src/desk/contact-in.ts';
import { factTyped } from '../../src/desk/hand.ts';
import { planOf } from '../../src/desk/plan.ts';
import { aComplaint, aDesk, aRow, someSettings } from '../builders.ts';

const number = 'R-2026-0042';

function typed(field: 'mail' | 'phone', text: string, before: Partial<Complaint> = {}) {
  const desk = aDesk({ complaints: [aRow(aComplaint({ mail: '', phone: '', ...before }))] });
  const read = intakeByHand.facts?.[field];
  const c = caseOf(desk, number, undefined, '');
  if (!read || 'refused' in c) throw new Error(field);
  const outcome = factTyped(read, c, text);
  if ('refused' in outcome) return outcome;
  const { mail, phone } =
    planOf(desk, [() => outcome.changes]).after.complaints.get(number)?.record ?? c.complaint;
  return { mail, phone };
}

test.each([
  ['mail', '\u200bname＠example.com。', { mail: 'name@example.com', phone: '' }],
  ['mail', 'Name <name@example.com>', { mail: 'name@example.com', phone: '' }],
  ['mail', 'a@example.com, b@example.com', { mail: 'a@example.com', phone: 'b@example.com' }],
  ['mail', 'a@example.com 0912345678', { mail: 'a@example.com', phone: '0912345678' }],
  ['mail', '', { mail: '', phone: '' }],
  ['mail', 'name@gmail,com', { refused: 'mail-slip', where: 'name@gmail,com' }],
  ['phone', 'name@example.com', { mail: 'name@example.com', phone: '' }],
  ['phone', '0912 345 678 / 0987 654 321', { mail: '', phone: '0912 345 678 / 0987 654 321' }],
  ['phone', '9.12346E+08', { refused: 'digits-lost', where: '9.12346E+08' }],
] as const)('typed as %s in the sheet, %j becomes %j', (field, text, expected) => {
  expect(typed(field, text)).toEqual(expected);
});

test.each([
  [{ mail: 'name@gmail,com' }, ['mail-slip', 'name@gmail,com']],
  [{ mail: '', phone: 'name@@post..example' }, ['mail-slip', 'name@@post..example']],
  [{ mail: '', phone: '9.12346E+08' }, ['digits-lost', '9.12346E+08']],
  [{ mail: 'name@example.com', phone: '' }, undefined],
  [{ mail: '', phone: 'wang_88' }, undefined],
  [{ mail: '0912345678', phone: '' }, undefined],
  [{ mail: 'name@gmail,com', status: 'closed' }, undefined],
] as const)('of %j the health line says %j, as it was typed', (part, said) => {
  const desk = aDesk({ complaints: [aRow(aComplaint({ owner: 'Li', ...part }))] });
  const pulse = { clockAt: null, quotaLeft: null, uncertain: [], failed: [] };
  const found = healthOf(desk, pulse).problems.find(({ where }) => where === number);
  expect(found && [found.code, found.detail]).toEqual(said);
});

test('whoever types a contact is shown how it is read', () => {
  const desk = aDesk({ settings: someSettings({ zone: 'Asia/Hong_Kong' }) });
  expect(contactRead(desk, 'name＠example.com 9123 4567 / +44 20 7946 0018 ext. 5')).toEqual({
    mail: 'name@example.com',
    phones: ['+85291234567', '+442079460018 # 5'],
    doubt: null,
  });
  expect(contactRead(desk, 'name@gmail,com').doubt).toBe('mail-slip');
});
