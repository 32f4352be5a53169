import { handOver, take } from '../../src/complaints/assignment/own.ts';
import { foundFor } from '../../src/complaints/queue/find.ts';
import { caseOf, isAgain } from '../../src/desk/case.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Person } from '../../src/desk/people.ts';
import { onAction, onQuickLog, queueOf, viewOf } from '../acting.ts';
import { aComplaint, aDesk, anna, aPerson, li, mei, tuesdayAtTen } from '../builders.ts';
import { aCase, happened, refusedWith } from './a-case.ts';

const bo = aPerson({ name: 'Bo', mail: 'bo@linden.example', awayFrom: '2026-11-24' });
const desk = { team: [anna, mei, li, bo, aPerson({ name: 'Chen', mail: 'chen@linden.example' })] };

test('S11: who takes it owns it; who was asked first stays the first', () => {
  const c = aCase({ status: 'new' }, mei, desk);
  expect(happened(c, take(c)).complaint).toMatchObject({
    owner: 'Mei',
    firstOwner: 'Li',
    status: 'open',
  });
});

test.each<[string, Partial<Complaint>, string]>([
  ['one’s own', { owner: 'Li' }, 'already-yours'],
  ['what is closed', { owner: 'Mei', status: 'closed' }, 'already-closed'],
])('nobody takes %s', (_, part, refusal) => {
  expect(refusedWith(take(aCase(part)))).toBe(refusal);
});

test.each<[string, Person, Partial<Complaint>, string, string]>([
  ['its owner gives it to a colleague', li, {}, 'chen', 'done'],
  ['a manager gives it to anybody', mei, {}, 'Chen', 'done'],
  ['anybody gives away what nobody owns', li, { owner: '' }, 'Chen', 'done'],
  ['a colleague gives away what is not theirs', li, { owner: 'Mei' }, 'Chen', 'not-your-role'],
  ['it goes to somebody away', li, {}, 'Bo', 'away'],
  ['it goes to nobody we know', li, {}, 'Zoe', 'unknown-person'],
  ['it goes to whom it is about', mei, { about: 'Chen, tall' }, 'Chen', 'about-this-person'],
  ['what is closed goes to somebody', mei, { status: 'closed' }, 'Chen', 'already-closed'],
])('when %s', (_, by, part, to, expected) => {
  expect(refusedWith(handOver(aCase(part, by, desk), { to }))).toBe(expected);
});

test('who gets it is told, and the first owner stays the first', () => {
  const c = aCase({}, mei, desk);
  const { complaint, mails } = happened(c, handOver(c, { to: 'Chen' }));
  expect(complaint).toMatchObject({ owner: 'Chen', firstOwner: 'Li' });
  expect(mails.map((mail) => mail.to)).toEqual(['chen@linden.example']);
});

describe('S113: whoever a complaint is about', () => {
  const about = aComplaint({ about: 'Li, at the till', owner: 'Mei', customer: 'C-1' });
  const other = aComplaint({ number: 'R-2026-0043', customer: 'C-1' });
  const seen = aDesk({ complaints: [about, other] });

  test('may do nothing with it', () => {
    expect(caseOf(seen, about.number, li, '')).toEqual({ refused: 'about-this-person' });
  });

  test('does not see it: not opened, not in the queue, not found, not beside another', () => {
    expect(viewOf(seen, about.number, li.mail)).toEqual({ refused: 'about-this-person' });
    const { mine, team, waiting } = queueOf(seen, li.mail);
    expect([...mine, ...team, ...waiting].map(({ number }) => number)).toEqual([other.number]);
    expect(foundFor(seen, 'cup', li.mail).found.map(({ number }) => number)).toEqual([
      other.number,
    ]);
    const archive = { ...seen, complaints: new Map(), archived: new Map([['x', about]]) };
    expect(foundFor(archive, 'cup', li.mail).found).toEqual([]);
    expect(viewOf(seen, other.number, li.mail)).toMatchObject({ earlier: [] });
  });

  test('others see it', () => {
    expect(foundFor(seen, 'cup', mei.mail).found).toHaveLength(2);
    expect(viewOf(seen, other.number, mei.mail)).toMatchObject({
      earlier: [{ number: about.number }],
    });
  });
});

test('the queue has the hurt first, then the urgent, then what is due soonest', () => {
  const complaints = [
    aComplaint({ number: 'R-2026-0001', received: tuesdayAtTen + 1000 }),
    aComplaint({ number: 'R-2026-0002' }),
    aComplaint({ number: 'R-2026-0003', severity: 'urgent', received: tuesdayAtTen + 5000 }),
    aComplaint({ number: 'R-2026-0004', hurt: true, received: tuesdayAtTen + 9000 }),
    aComplaint({ number: 'R-2026-0005', owner: 'Mei' }),
    aComplaint({ number: 'R-2026-0006', status: 'waiting', firstAnswered: 1, waitingSince: 1 }),
    aComplaint({ number: 'R-2026-0007', status: 'closed' }),
  ];
  const { mine, team, waiting } = queueOf(aDesk({ complaints }), li.mail);
  const numbers = (items: typeof mine) => items.map((item) => Number(item.number.slice(-1)));
  expect([numbers(mine), numbers(team), numbers(waiting)]).toEqual([[4, 3, 2, 1], [5], [6]]);
});

test('of thousands open the most urgent of each list are handed over, and how many more there are', () => {
  const complaints = Array.from({ length: 2000 }, (_, at) =>
    aComplaint({
      number: `R-2026-${String(at + 1).padStart(4, '0')}`,
      owner: at % 4 === 0 ? 'Li' : 'Mei',
      firstAnswerDue: tuesdayAtTen + (2000 - at) * 60_000,
      what: '杯子裂了，店员说不能换。'.repeat(20),
    }),
  );
  const queue = queueOf(aDesk({ complaints }), li.mail);
  const { mine, team, left } = queue;
  expect(left).toEqual({ mine: 500 - mine.length, team: 1500 - team.length, waiting: 0 });
  expect([mine[0]?.number, team[0]?.number]).toEqual(['R-2026-1997', 'R-2026-2000']);
  expect(Buffer.byteLength(JSON.stringify(queue))).toBeLessThan(200_000);
});

test('a person not in Team looks, and may do nothing', () => {
  const view = viewOf(aDesk({ complaints: [aComplaint()] }), 'R-2026-0042', 'x@example.com');
  expect(view).toMatchObject({ me: { role: null }, can: [] });
});

describe('the same action again', () => {
  const args = { id: 'action-77', text: 'Called.' };

  test('finds its trace and changes nothing', () => {
    const start = aDesk({ complaints: [aComplaint()], actor: 'Li' });
    const once = onAction(start, 'note', 'R-2026-0042', li, args);
    if ('refused' in once) throw new Error(once.refused);
    const twice = onAction(once.plan.after, 'note', 'R-2026-0042', li, args);
    expect(twice).toMatchObject({ again: true, plan: { changes: [] } });
    const row = once.plan.after.complaints.get('R-2026-0042')?.record;
    expect(row && isAgain(row, 'action-77')).toBe(true);
  });

  test('logs no second complaint', () => {
    const said = { what: 'Cold soup', who: '', reach: '', hurt: false, place: '' };
    const log = { id: 'action-78', channel: 'counter' as const, ...said };
    const once = onQuickLog(aDesk({ actor: 'Li' }), log);
    if ('refused' in once) throw new Error(once.refused);
    expect(onQuickLog(once.plan.after, log)).toMatchObject({ again: true, number: once.number });
  });
});

describe('written down in three fields', () => {
  const logged = (part = {}) => {
    const said = { what: 'Frowned and left', who: 'Wang', reach: '', hurt: false, place: 'Shop' };
    const args = { id: 'action-79', channel: 'noticed' as const, ...said, ...part };
    const done = onQuickLog(aDesk({ actor: 'Li' }), args);
    if ('refused' in done) return { refused: done.refused };
    const mails = done.plan.changes.flatMap((c) => (c.type === 'mail' ? [c.mail] : []));
    return { complaint: done.plan.after.complaints.get(done.number)?.record, mails };
  };

  test('S110: what was only noticed is a complaint of who noticed it; nobody is mailed', () => {
    expect(logged()).toMatchObject({
      complaint: { channel: 'noticed', owner: 'Li', firstOwner: 'Li', status: 'open' },
      mails: [],
    });
  });

  test.each([
    ['wang@example.com', { mail: 'wang@example.com', phone: '', reach: 'mail' }],
    ['0912 345 678', { mail: '', phone: '0912 345 678', reach: 'phone' }],
    // No chat is assumed of a shop that uses none.
    ['wang_88', { mail: '', phone: 'wang_88', reach: 'none' }],
    ['', { mail: '', phone: '', reach: 'none' }],
  ])('"%s" says how to reach them', (reach, expected) => {
    expect(logged({ reach })).toMatchObject({ complaint: expected });
  });

  test('S62: somebody hurt is an alarm when staff write it down, too', () => {
    const { mails = [] } = logged({ hurt: true });
    expect(mails.map((mail) => [mail.purpose, mail.to])).toEqual([
      ['alarm', anna.mail],
      ['alarm', mei.mail],
    ]);
  });

  test('nothing said is nothing logged', () => {
    expect(logged({ what: '  ' })).toEqual({ refused: 'nothing-said' });
  });
});
