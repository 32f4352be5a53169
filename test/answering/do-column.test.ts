import { planOf } from '../../src/desk/plan.ts';
import { noticeEdits } from '../acting.ts';
import { aComplaint, aDesk, anna, aRow, li, mei, tuesdayAtTen } from '../builders.ts';

function onThePhone(what: string, note: string, part = {}, editor: typeof li | null = li) {
  const row = aRow(aComplaint({ status: 'open', ...part }), { inputs: { do: what, note } });
  const desk = aDesk({ complaints: [row] });
  const { after, changes } = planOf(desk, [(now) => noticeEdits(now, editor ?? undefined)]);
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
  const { complaint } = onThePhone('take', '', { owner: 'Mei', status: 'new' }, null);
  expect(complaint).toMatchObject({ status: 'open', owner: 'Mei' });
});

test('asking for help reaches those who lead, not the person it is about (S106, S113)', () => {
  const { mails } = onThePhone('help', 'He shouts', { about: 'Mei' });
  expect(mails.map((entry) => entry.mail.to)).toEqual([anna.mail]);
  expect(onThePhone('help', '').mails.map((entry) => entry.mail.to)).toEqual([anna.mail, mei.mail]);
});

describe('money is approved in the phone’s column', () => {
  const asked = { value: 500, firstAnswered: 1 };

  test('by whoever may, in their own name, and the owner hears of it', () => {
    const { complaint, mails, inputs } = onThePhone('approve', 'Be generous', asked, anna);
    expect(complaint).toMatchObject({ value: 500, approvedBy: 'Anna' });
    expect(mails.map(({ mail }) => mail.to)).toEqual([li.mail]);
    expect(mails[0]?.mail.text).toContain('Be generous');
    expect(inputs).toEqual({ do: '', note: '' });
  });

  test('or not approved, and nothing waits any more', () => {
    const { complaint, mails } = onThePhone('decline', 'A repair first', asked, mei);
    expect(complaint).toMatchObject({ value: null, approvedBy: '' });
    expect(mails[0]?.mail.text).toContain('A repair first');
  });

  test.each([
    ['by staff', li, asked, 'Only a manager'],
    ['above a manager’s own limit', { ...mei, limit: 100 }, asked, 'more than you may grant'],
    ['where nothing waits', anna, { value: null }, 'Nothing waits'],
  ] as const)('but not %s: the note says why', (_, editor, part, why) => {
    const { complaint, notes } = onThePhone('approve', '', part, editor);
    expect(complaint.approvedBy).toBe('');
    expect(notes).toEqual({ do: expect.stringContaining(why) });
  });

  test('and never by an editor whom Google does not name, even where the owner might', () => {
    const { complaint, notes } = onThePhone('approve', '', { ...asked, owner: 'Anna' }, null);
    expect(complaint.approvedBy).toBe('');
    expect(notes).toEqual({ do: expect.stringContaining('Money needs a name') });
  });
});
