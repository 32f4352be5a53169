import { planOf } from '../../src/desk/plan.ts';
import { noticeEdits } from '../acting.ts';
import { aComplaint, aDesk, anna, aRow, li, mei, tuesdayAtTen } from '../builders.ts';

function onThePhone(what: string, note: string, part = {}, editor: typeof li | undefined = li) {
  const row = aRow(aComplaint({ status: 'open', ...part }), { inputs: { do: what, note } });
  const desk = aDesk({ complaints: [row] });
  const { after, changes } = planOf(desk, [(now) => noticeEdits(now, editor)]);
  const left = after.complaints.get('R-2026-0042');
  if (!left) throw new Error('gone');
  const notes = changes.find((c) => c.type === 'rewrite')?.notes ?? {};
  return {
    complaint: left.record,
    inputs: left.inputs,
    notes,
    mails: [...after.outbox.values()],
  };
}

test('taking a complaint in the sheet makes it theirs, and both cells are empty again', () => {
  const { complaint, inputs, notes } = onThePhone('take', '', { owner: 'Mei', status: 'new' });
  expect(complaint).toMatchObject({ owner: 'Li', status: 'open', firstOwner: 'Li' });
  expect([inputs, notes]).toEqual([{ do: '', note: '' }, {}]);
});

test('telling the customer by voice counts as the first answer', () => {
  const { complaint } = onThePhone('told', 'We call back tomorrow', { reach: 'wechat' });
  expect(complaint).toMatchObject({ firstAnswered: tuesdayAtTen, lastTold: tuesdayAtTen });
});

test('solving needs a word of what was done; who was right stays open', () => {
  expect(onThePhone('solved', 'New cup sent').complaint).toMatchObject({
    status: 'resolved',
    result: 'New cup sent',
    justified: 'unknown',
  });
  const refused = onThePhone('solved', '');
  expect(refused.complaint.status).toBe('open');
  expect(refused.notes).toEqual({ do: expect.stringContaining('no text') });
});

test('an editor whom Google does not name acts as the owner', () => {
  const { complaint } = onThePhone('wait', 'the receipt', { owner: 'Li' }, undefined);
  expect(complaint).toMatchObject({ status: 'waiting', owner: 'Li' });
});

test('asking for help reaches those who lead, not the person it is about (S106, S113)', () => {
  const { mails } = onThePhone('help', 'He shouts', { about: 'Mei' });
  expect(mails.map((entry) => entry.mail.to)).toEqual([anna.mail]);
  expect(onThePhone('help', '').mails.map((entry) => entry.mail.to)).toEqual([anna.mail, mei.mail]);
});
