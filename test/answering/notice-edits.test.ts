import type { Complaint } from '../../src/desk/complaint.ts';
import type { Edits } from '../../src/desk/desk.ts';
import type { Person } from '../../src/desk/people.ts';
import { planOf } from '../../src/desk/plan.ts';
import { noticeEdits } from '../acting.ts';
import {
  aComplaint,
  aDesk,
  anna,
  aPerson,
  aRow,
  aRule,
  li,
  mei,
  tuesdayAtTen,
} from '../builders.ts';

const bo = aPerson({ name: 'Bo', awayFrom: '2026-11-20' });

const edited = (edits: Edits, part: Partial<Complaint> = {}, editor?: Person) => {
  const row = aRow(aComplaint({ status: 'open', ...part }), { edits });
  const desk = aDesk({ complaints: [row], team: [anna, mei, li, bo] });
  const plan = planOf(desk, [(now) => noticeEdits(now, editor)]);
  const after = plan.after.complaints.get('R-2026-0042');
  return {
    complaint: after?.record,
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
    { status: 'open', waitingSince: null, lastHeard: tuesdayAtTen },
    'customer-answered',
  ],
  ['given to somebody', { owner: 'mei' }, {}, { owner: 'Mei' }, 'handed-over'],
  ['urgent', { severity: 'urgent' }, {}, { severity: 'urgent' }, 'edited'],
  ['of a kind', { kind: ' 商品 ' }, { kind: '' }, { kind: 'Product' }, 'edited'],
  ['by somebody else', { name: 'Zhang' }, {}, { name: 'Zhang' }, 'edited'],
  ['to be answered in a chat', { reach: 'wechat' }, {}, { reach: 'wechat' }, 'edited'],
  ['found justified', { justified: 'part' }, {}, { justified: 'part' }, 'edited'],
  ['given a cause', { cause: 'Old box' }, {}, { cause: 'Old box' }, 'edited'],
  ['given a remedy', { remedy: 'A new cup' }, {}, { remedy: 'A new cup' }, 'edited'],
  ['accepted', { accepted: 'yes' }, resolved, { accepted: 'yes' }, 'edited'],
  ['a part of another', { belongsTo: 'r-2026-0007' }, {}, { belongsTo: 'R-2026-0007' }, 'edited'],
  [
    'written down better',
    { what: 'The cup broke.' },
    { channel: 'phone' },
    { what: 'The cup broke.' },
    'edited',
  ],
  [
    'solved with what was done beside it',
    { result: 'New cup', status: 'resolved' },
    { firstAnswered: 1, result: 'New cup' },
    { status: 'resolved', result: 'New cup' },
    'edited',
  ],
  [
    'about its owner, who has it no longer (S113)',
    { about: 'li' },
    {},
    { about: 'Li', owner: '', firstOwner: 'Li' },
    'edited',
  ],
  [
    'about somebody hurt',
    { hurt: 'yes' },
    {},
    { hurt: true, severity: 'safety', firstAnswerDue: tuesdayAtTen + 3_600_000 },
    'edited',
  ],
  [
    'promised',
    { promise: 'A new cup', promiseDue: '2026-11-26 15:00' },
    {},
    { promise: 'A new cup', promiseDue: tuesdayAtTen + 53 * 3_600_000 },
    'promised',
  ],
])('typed into the sheet, a complaint is %s, as by the sidebar', (_, edits, part, after, event) => {
  const { complaint, events, rewrite } = edited(edits, part);
  expect(complaint).toMatchObject(after);
  expect(events[0]).toEqual([event, 'somebody']);
  expect(rewrite).toMatchObject({ notes: {} });
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
  [{ mail: 'name@gmail,com' }, {}, 'mail'],
  [{ number: 'R-1' }, {}, 'number'],
  [{ due: '46400' }, {}, 'due'],
  [{ firstOwner: 'Mei' }, {}, 'firstOwner'],
  [{ received: 'yesterday' }, {}, 'received'],
  [{ what: 'Nothing happened' }, {}, 'what'],
  [{ score: '5' }, {}, 'score'],
  [{ reach: 'pigeon' }, {}, 'reach'],
  [{ hurt: 'a little' }, {}, 'hurt'],
  [{ accepted: 'yes' }, {}, 'accepted'],
  [{ result: '' }, { ...resolved, result: 'New cup' }, 'result'],
  [{ promise: 'A new cup' }, {}, 'promise'],
  [{ promiseDue: 'soon' }, { promise: 'A cup', promiseDue: tuesdayAtTen + 1 }, 'promiseDue'],
  [{ promiseDue: '' }, { promise: 'A cup', promiseDue: tuesdayAtTen + 1 }, 'promiseDue'],
  [{ belongsTo: 'R-2026-0042' }, {}, 'belongsTo'],
  [{ value: '20' }, {}, 'value'],
  [{ approvedBy: 'Anna' }, { value: 20 }, 'approvedBy'],
])('what cannot be, %j on %j, is put back with a note that says why', (edits, part, field) => {
  const { complaint, events, rewrite } = edited(edits, part);
  const before = aComplaint({ status: 'open', ...part });
  expect({ ...complaint, head: '' }).toEqual(before);
  expect(events).toEqual([['put-back', 'somebody']]);
  expect(rewrite).toMatchObject({ notes: { [field]: expect.stringMatching(/\w{3}/) } });
});

test('several cells of a row are one case: what can be is done, the rest put back', () => {
  const { complaint, rewrite, left } = edited({ owner: 'Mei', status: 'closed', place: 'Shop' });
  expect(complaint).toMatchObject({ owner: 'Mei', status: 'open', place: 'Shop' });
  expect(rewrite).toMatchObject({ notes: { status: expect.any(String) } });
  expect(left).toEqual({});
});

test('an edit whose author Google tells is that person’s', () => {
  expect(edited({ place: 'Shop' }, {}, li).events).toEqual([['edited', 'Li']]);
  expect(edited({ place: 'Shop' }, { about: 'Li' }, li).events).toEqual([['put-back', 'Li']]);
});

test('noticed once, an edit is not noticed again', () => {
  expect(noticeEdits(edited({ place: 'Shop' }).plan.after, undefined)).toEqual([]);
});

const limited = { ...li, limit: 100 };

test.each<[string, Edits, Person | undefined, Partial<Complaint>]>([
  ['within their limit', { value: '80' }, limited, { value: 80, approvedBy: 'Li' }],
  ['as people write it', { value: 'NT$ 1,200' }, mei, { value: 1200, approvedBy: 'Mei' }],
  ['approved by somebody above', { approvedBy: 'mei' }, mei, { value: 500, approvedBy: 'Mei' }],
  ['not by an unknown hand', { value: '80' }, undefined, { value: 500, approvedBy: '' }],
  ['not above their limit', { value: '101' }, limited, { value: 500, approvedBy: '' }],
  ['not in another name', { approvedBy: 'Mei' }, limited, { value: 500, approvedBy: '' }],
  ['not in words', { value: 'a lot' }, mei, { value: 500, approvedBy: '' }],
])('money moves only in a name: %s (S7)', (_, edits, editor, after) => {
  expect(edited(edits, { value: 500 }, editor).complaint).toMatchObject(after);
});

test('another kind moves the deadlines as Rules say, and never past what the customer was told', () => {
  const quick = aRule({ kind: 'Safety', firstAnswerHours: 1, solveHours: 8 });
  const slow = aRule({ kind: 'Weather', firstAnswerHours: 20, solveHours: 80 });
  const [before, acknowledged] = [aComplaint(), { acknowledged: tuesdayAtTen }];
  const { firstAnswerDue, solveDue } = before;
  const turned = (kind: string, part = {}) => {
    const row = aRow(aComplaint(part), { edits: { kind } });
    const desk = aDesk({ complaints: [row], rules: [aRule(), quick, slow] });
    const plan = planOf(desk, [(now) => noticeEdits(now, undefined)]);
    return plan.after.complaints.get('R-2026-0042')?.record ?? before;
  };
  expect(turned('Safety').firstAnswerDue).toBe(tuesdayAtTen + 3_600_000);
  expect(turned('Safety').solveDue).toBeLessThan(Number(solveDue));
  expect(turned('Weather').firstAnswerDue).toBeGreaterThan(Number(firstAnswerDue));
  expect(turned('Weather', acknowledged).firstAnswerDue).toBe(firstAnswerDue);
  expect(turned('Weather', { ...acknowledged, severity: 'urgent' }).severity).toBe('urgent');
});

test('a row with another complaint’s number on it was mixed up by a sort: nothing on it is an edit', () => {
  const mixed = aRow(aComplaint({ status: 'open' }), {
    edits: { number: 'R-2026-0043', name: 'Zhang', value: '5', due: '46400' },
  });
  const other = aComplaint({ number: 'R-2026-0043' });
  const desk = aDesk({ complaints: [mixed, aRow(other)] });
  const plan = planOf(desk, [(now) => noticeEdits(now, anna)]);
  const { record: complaint } = plan.after.complaints.get('R-2026-0042') ?? mixed;
  expect({ ...complaint, head: '' }).toEqual(mixed.record);
  expect(plan.log.map(({ type }) => type)).toEqual(['put-back']);
});

test('a changed time zone is no edit: the dates are written anew without a word', () => {
  const complaint = aComplaint({ status: 'open' });
  const dates = {
    received: '46350.1',
    due: '46350.4',
    firstAnswerDue: '46350.4',
    solveDue: '46357',
  };
  const desk = aDesk({ complaints: [aRow(complaint, { edits: dates })] });
  const plan = planOf(desk, [(now) => noticeEdits(now, undefined)]);
  expect(plan.log).toEqual([]);
  expect(plan.changes).toEqual([{ type: 'rewrite', number: complaint.number, notes: {} }]);
});
