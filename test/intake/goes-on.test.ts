// Thanks open nothing again; any other word does, and after the grace days it is a complaint of its own.
import fc from 'fast-check';
import { isMereThanks } from '../../src/complaints/intake/thanks.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { referenceFor } from '../../src/desk/reference.ts';
import { onQuickLog } from '../acting.ts';
import { aComplaint, aDesk, anna, aPerson, aResponse, li, mei, tuesdayAtTen } from '../builders.ts';
import { taken } from './taken.ts';

const team = [anna, mei, li, aPerson({ name: '王小明', mail: 'ming@linden.example' })];
const day = 86_400_000;

test.each([
  'OK thanks!',
  'Thanks',
  'Thank you very much, Li!',
  'ok. Thank you so much 🙏',
  'Hi Mei, many thanks again ❤️',
  'Thanks a lot for your help.',
  'Thank you. Best regards',
  '谢谢',
  '好的，谢谢您！',
  '收到了，非常感谢你们的帮助👍🏻',
  '謝謝王小明',
  '好的，多謝！',
])('"%s" is mere thanks', (text) => {
  expect(isMereThanks({ team }, text)).toBe(true);
});

test.each([
  'OK',
  'Yes',
  '好的',
  '👍',
  'Thanks for nothing!',
  'Thanks but it is still broken',
  'Thanks?',
  'No thanks',
  'Thanks 😡',
  'Great, thanks',
  'Thank you, when will it come',
  'Thanks. Wang',
  '谢谢，可是还是坏的',
  '谢谢你们没帮忙',
  '不谢',
  '好差，谢谢',
  '謝謝，但還沒收到',
  '謝謝喔，真是夠了',
  `Thanks ${'thanks '.repeat(60)}`,
])('"%s" is not, and opens it again', (text) => {
  expect(isMereThanks({ team }, text)).toBe(false);
});

const reference = referenceFor('a secret for tests', 'R-2026-0042', 'add');
const old: Partial<Complaint> = { firstAnswered: 1, acknowledged: 1, phone: '0912 345 678' };
const closedAt = (daysAgo: number): Partial<Complaint> => ({
  ...old,
  ...{ status: 'closed', resolved: 1, closed: tuesdayAtTen - daysAgo * day },
});
const deskWith = (part: Partial<Complaint>) => aDesk({ complaints: [aComplaint(part)] });
const says = (what: string, part: Partial<Complaint>, answers = {}, desk = deskWith(part)) =>
  taken(desk, [aResponse({ answers: { what, reference, ...answers } })]);

describe.each([
  ['solved', { ...old, status: 'resolved' as const, resolved: 1 }],
  ['closed just now', closedAt(2)],
  ['closed long ago', closedAt(60)],
])('thanks for what is %s', (_, part) => {
  test('open nothing; the owner reads them and how to open it again', () => {
    const done = says('OK thanks!', part);
    expect(done.complaints).toMatchObject([
      { status: part.status, reopened: 0, extra: 'OK thanks!' },
    ]);
    expect(done.events).toEqual(['added-by-customer']);
    expect(done.mails.map(({ to }) => to)).toEqual([li.mail]);
    expect(done.mails[0]?.text).toContain('open it again');
  });
});

test('thanks that name a colleague raise no question', () => {
  expect(says('Thanks Li!', closedAt(2)).complaints[0]?.named).toBe('');
});

test('thanks with a correction are no mere thanks', () => {
  expect(says('OK thanks!', closedAt(2), { phone: '0933 111 222' }).complaints[0]).toMatchObject({
    status: 'open',
    reopened: 1,
  });
});

describe('an outcry after the grace days', () => {
  const outcry = 'It broke again!';

  test('is a new complaint that belongs to the old one, acknowledged with its own number, with an owner', () => {
    const done = says(outcry, closedAt(60));
    expect(done.complaints).toMatchObject([
      { number: 'R-2026-0042', status: 'closed', reopened: 0, extra: '' },
      {
        number: 'R-2026-0043',
        ...{ belongsTo: 'R-2026-0042', what: outcry, status: 'new', owner: 'Li' },
        ...{
          name: 'Wang Xiaoming',
          mail: 'wang@example.com',
          phone: '0912 345 678',
          kind: 'Product',
        },
      },
    ]);
    const ack = done.mails.find(({ purpose }) => purpose === 'acknowledgement');
    expect(ack).toMatchObject({ to: 'wang@example.com' });
    expect(ack?.subject).toContain('R-2026-0043');
    expect(done.plan.after.intake).toMatchObject([{ number: 'R-2026-0043' }]);
  });

  test('whoever the old one was about has nothing to do with the new one either', () => {
    const done = says(outcry, { ...closedAt(60), about: 'Li', owner: 'Mei' }, { about: 'Anna' });
    expect(done.complaints[1]).toMatchObject({ about: 'Li, Anna', owner: 'Mei' });
    expect(done.mails.map(({ to }) => to)).not.toContain(li.mail);
  });

  test('what is put right in it is so in the new one', () => {
    const done = says(outcry, closedAt(60), { phone: '0933 111 222', order: '7', hurt: 'Yes' });
    expect(done.complaints[1]).toMatchObject({
      phone: '0933 111 222',
      order: '7',
      severity: 'safety',
    });
    expect(done.complaints[0]).toMatchObject({ phone: '0912 345 678', hurt: false });
  });

  test('another address in it is told to the one before', () => {
    const done = says(outcry, closedAt(60), { email: 'new@example.com' });
    const told = done.mails.filter(({ to }) => to === 'wang@example.com');
    expect(told.map(({ text }) => text.includes(outcry))).toEqual([false]);
  });

  test.each([
    [outcry, 'complaint'],
    ['OK thanks!', 'praise'],
  ])('about what is archived, "%s" is a new %s that belongs to it', (what, purpose) => {
    const archived = new Map([['R-2026-0042', aComplaint(closedAt(400))]]);
    const done = says(what, {}, {}, aDesk({ archived }));
    expect(done.complaints).toMatchObject([
      { belongsTo: 'R-2026-0042', name: 'Wang Xiaoming', purpose, what },
    ]);
  });

  test('that staff log on it is a new one, too, with what we know of them', () => {
    const done = onQuickLog(
      { ...deskWith(closedAt(60)), actor: 'Mei' },
      {
        ...{ id: 'by-whomever', what: outcry, who: '', reach: '', hurt: false, place: '' },
        ...{ channel: 'phone' as const, addTo: 'R-2026-0042' },
      },
    );
    const record = 'refused' in done ? done : done.plan.after.complaints.get(done.number)?.record;
    expect(record).toMatchObject({
      ...{ number: 'R-2026-0043', belongsTo: 'R-2026-0042', channel: 'phone', owner: 'Mei' },
      ...{ name: 'Wang Xiaoming', mail: 'wang@example.com', phone: '0912 345 678' },
    });
  });
});

describe('whatever is added in whatever order', () => {
  const words = fc.record({
    what: fc.constantFrom('OK thanks!', '谢谢', 'It leaks', 'Li laughed', 'My hand is bleeding'),
    about: fc.constantFrom('', 'Li', 'Mei'),
    phone: fc.constantFrom('', '0933 111 222'),
    wait: fc.nat({ max: 30 }),
    becomes: fc.constantFrom<Partial<Complaint>>(
      {},
      { status: 'resolved', resolved: 1 },
      { status: 'closed', resolved: 1, closed: tuesdayAtTen },
      { status: 'withdrawn' },
    ),
  });

  test('nothing that a customer says is lost: it is in the log of one complaint, and those it is about hear nothing', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (list) => {
        let desk = deskWith({ status: 'open', ...old });
        for (const [at, { what, about, phone, wait, becomes }] of list.entries()) {
          const row = desk.complaints.get('R-2026-0042');
          const record = { ...(row?.record ?? aComplaint()), ...becomes };
          const complaints = new Map(desk.complaints).set('R-2026-0042', {
            ...{ edits: {}, inputs: { do: '', note: '' } },
            record,
          });
          const now = desk.now + wait * day;
          const response = aResponse({
            ...{ serial: 46350 + at, at: now, digest: `d${at}` },
            answers: { what, about, phone, reference },
          });
          const done = taken({ ...desk, now, complaints }, [response]);
          const { number = '' } = done.plan.after.intake[at] ?? {};
          const said = done.plan.log.filter((line) => line.number === number);
          expect(said.some(({ payload }) => payload.includes(what))).toBe(true);
          const after = done.plan.after.complaints.get(number)?.record;
          expect(after?.about).toContain(about);
          const accused = [li, mei].filter(({ name }) => after?.about.includes(name));
          const told = done.mails.filter((mail) => mail.number === number);
          expect(told.filter(({ to }) => accused.some(({ mail }) => mail === to))).toEqual([]);
          desk = done.plan.after;
        }
      }),
      { seed: 20_261_130, numRuns: 60 },
    );
  });
});
