import { noticeEdits } from '../../src/complaints/answering/notice-edits.ts';
import type { Complaint } from '../../src/complaints/complaint.ts';
import type { HandField } from '../../src/complaints/desk.ts';
import type { Person } from '../../src/complaints/people.ts';
import { planOf } from '../../src/complaints/plan.ts';
import { aComplaint, aDesk, anna, aPerson, aRow, li, mei, tuesdayAtTen } from '../builders.ts';

type Edits = Partial<Record<HandField, string>>;

const bo = aPerson({ name: 'Bo', awayFrom: '2026-11-20' });

const edited = (edits: Edits, part: Partial<Complaint> = {}, editor?: Person) => {
  const row = aRow(aComplaint({ status: 'open', ...part }), { edits });
  const desk = aDesk({ complaints: [row], team: [anna, mei, li, bo] });
  const plan = planOf(desk, [(now) => noticeEdits(now, editor)]);
  const after = plan.after.complaints.get('R-2026-0042');
  return {
    complaint: after?.complaint,
    left: after?.edits,
    events: plan.log.map(({ type, actor }) => [type, actor]),
    rewrite: plan.changes.find((change) => change.type === 'rewrite'),
    plan,
  };
};

const resolved = { status: 'resolved' as const, resolved: 1, firstAnswered: 1 };

test.each<[string, Edits, Partial<Complaint>, Partial<Complaint>, string]>([
  ['waiting', { status: 'waiting' }, {}, { status: 'waiting' }, 'wait-began'],
  ['closed', { status: 'closed' }, resolved, { status: 'closed' }, 'closed'],
  ['withdrawn', { status: 'withdrawn' }, {}, { status: 'withdrawn' }, 'withdrawn'],
  ['taken', { status: 'open' }, { status: 'new' }, { status: 'open' }, 'taken'],
  ['reopened', { status: 'open' }, resolved, { status: 'open', reopened: 1 }, 'reopened'],
  [
    'awaited no longer',
    { status: 'open' },
    { status: 'waiting', waitingSince: tuesdayAtTen },
    { status: 'open', waitingSince: null },
    'customer-answered',
  ],
  ['given to somebody', { owner: 'mei' }, {}, { owner: 'Mei' }, 'handed-over'],
  ['urgent', { severity: 'urgent' }, {}, { severity: 'urgent' }, 'edited'],
  ['of a kind', { kind: ' 商品 ' }, { kind: '' }, { kind: 'Product' }, 'edited'],
  ['by somebody else', { name: 'Zhang' }, {}, { name: 'Zhang' }, 'edited'],
])('typed into the sheet, a complaint is %s, as by the sidebar', (_, edits, part, after, event) => {
  const { complaint, events, rewrite } = edited(edits, part);
  expect(complaint).toMatchObject(after);
  expect(events).toEqual([[event, 'somebody']]);
  expect(rewrite).toMatchObject({ why: null });
});

test.each<[Edits, Partial<Complaint>, string]>([
  [{ status: 'resolved' }, {}, 'status'],
  [{ status: 'closed' }, {}, 'status'],
  [{ status: 'nonsense' }, {}, 'status'],
  [{ owner: 'Zoe' }, {}, 'owner'],
  [{ owner: ' ' }, {}, 'owner'],
  [{ owner: 'Bo' }, {}, 'owner'],
  [{ owner: 'Mei' }, { about: 'Mei' }, 'owner'],
  [{ kind: 'Weather' }, {}, 'kind'],
  [{ severity: 'very' }, {}, 'severity'],
  [{ mail: 'a@example.com, b@example.com' }, {}, 'mail'],
])('what cannot be, %j on %j, is put back with a note that says why', (edits, part, field) => {
  const { complaint, events, rewrite } = edited(edits, part);
  const before = aComplaint({ status: 'open', ...part });
  expect({ ...complaint, head: '' }).toEqual(before);
  expect(events).toEqual([['put-back', 'somebody']]);
  expect(rewrite).toMatchObject({ why: { field, text: expect.stringMatching(/\w{3}/) } });
});

test('several cells of a row are one case: what can be is done, the rest put back', () => {
  const { complaint, rewrite, left } = edited({ owner: 'Mei', status: 'closed', place: 'Shop' });
  expect(complaint).toMatchObject({ owner: 'Mei', status: 'open', place: 'Shop' });
  expect(rewrite).toMatchObject({ why: { field: 'status' } });
  expect(left).toEqual({});
});

test('an edit whose author Google tells is that person’s', () => {
  expect(edited({ place: 'Shop' }, {}, li).events).toEqual([['edited', 'Li']]);
  expect(edited({ place: 'Shop' }, { about: 'Li' }, li).events).toEqual([['put-back', 'Li']]);
});

test('noticed once, an edit is not noticed again', () => {
  expect(noticeEdits(edited({ place: 'Shop' }).plan.after, undefined)).toEqual([]);
});
