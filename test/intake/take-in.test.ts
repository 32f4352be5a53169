import fc from 'fast-check';
import { acknowledge } from '../../src/complaints/intake/acknowledge.ts';
import { nextNumber } from '../../src/complaints/intake/intake.ts';
import { alarmHurt } from '../../src/complaints/severity/alarm-hurt.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { referenceFor } from '../../src/desk/reference.ts';
import {
  aComplaint,
  aDesk,
  aForm,
  anna,
  aResponse,
  aRule,
  instant,
  li,
  mei,
  someSettings,
  someState,
  tuesdayAtTen,
} from '../builders.ts';
import { answered, taken } from './taken.ts';

test('a message becomes a complaint with a number, an owner, a date and an acknowledgement', () => {
  const { complaints, mails, events } = taken(aDesk(), [aResponse()]);
  expect(complaints).toMatchObject([
    { number: 'R-2026-0001', owner: 'Li', customer: 'C-0001', acknowledged: tuesdayAtTen },
  ]);
  expect(complaints[0]?.due).toBe(instant('2026-11-24T15:00:00+08:00'));
  expect(events).toEqual(['received', 'assigned', 'acknowledged']);
  expect(mails.map(({ to, purpose }) => [to, purpose])).toEqual([
    [li.mail, 'notice'],
    ['wang@example.com', 'acknowledgement'],
  ]);
});

test.each([
  ['en', 'R-2026-0001', '15:00'],
  ['zh-Hans', 'R-2026-0001', '下午3点'],
  ['zh-Hant', 'R-2026-0001', '下午3點'],
] as const)('in %s the acknowledgement says %s and %s', (language, number, time) => {
  const [, mail] = taken(aDesk(), [answered({}, aForm({ language }))]).mails;
  expect(mail?.subject).toContain(number);
  expect(mail?.text).toContain(time);
  expect(mail?.text).toContain('The cup arrived broken.');
});

test('everything that was asked stands on the row as it was said', () => {
  const rules = [
    aRule({ kind: 'Idea', names: { en: 'Idea', 'zh-Hans': '建议', 'zh-Hant': '建議' } }),
  ];
  const said = {
    kind: '建议',
    place: ' Main  St ',
    order: '0123',
    company: '=1+1',
    reach: 'Phone',
  };
  const extra = [{ question: 'Table?', answer: '7' }];
  const response = { ...answered({ ...said, phone: '0912 345 678', about: 'li' }), extra };
  const { complaints } = taken(aDesk({ rules }), [response]);
  expect(complaints).toMatchObject([
    {
      kind: 'Idea',
      order: '0123',
      company: '=1+1',
      reach: 'phone',
      about: 'Li',
      extra: 'Table?: 7',
    },
  ]);
});

test.each([
  ['0912 345 678', 'phone'],
  ['grace_c', 'none'],
  ['LINE: amy88', 'line'],
  ['WhatsApp, ask for Caroline', 'whatsapp'],
  ['微信 grace_c', 'wechat'],
  ['caroline', 'none'],
  ['', 'none'],
  ['-', 'none'],
])('who leaves only "%s" and no way to be reached is reached by %s', (phone, reach) => {
  const { complaints } = taken(aDesk(), [answered({ email: '', phone, reach: '' })]);
  expect(complaints).toMatchObject([{ phone, reach }]);
});

test.each([
  [['wechat'], 'wechat'],
  [['wechat', 'line'], 'none'],
  [[], 'none'],
] as const)('a name in a chat, where the shop uses %j, is one in %s', (chats, reach) => {
  const desk = aDesk({ settings: someSettings({ chats }) });
  const { complaints } = taken(desk, [answered({ email: '', phone: 'grace_c', reach: '' })]);
  expect(complaints).toMatchObject([{ phone: 'grace_c', reach }]);
});

test.each([
  ['name＠example.com', '', 'name@example.com', ''],
  ['Name <name@example.com>', '', 'name@example.com', ''],
  ['', 'name@example.com', 'name@example.com', ''],
  ['name@example.com, 0912 345 678', '', 'name@example.com', '0912 345 678'],
  ['a@example.com；b@example.com', '', 'a@example.com', 'b@example.com'],
  ['na\u200bme@example.com\ufeff', '0912\u200b345678', 'name@example.com', '0912345678'],
  ['name@gmail,com', '0912 345 678', 'name@gmail,com', '0912 345 678'],
  ['0912 345 678', '', '', '0912 345 678'],
])('a form with %j and %j is answered at %j and called at %j', (email, typed, mail, phone) => {
  const { complaints } = taken(aDesk(), [answered({ email, phone: typed })]);
  expect(complaints).toMatchObject([{ mail, phone }]);
});

test('who leaves two addresses is known by both', () => {
  const { plan } = taken(aDesk(), [answered({ email: 'a@example.com b@example.com', phone: '' })]);
  expect([...plan.after.customers.values()][0]?.keys).toEqual(['a@example.com', 'b@example.com']);
});

test('what is praise or a question is answered but says no sorry', () => {
  const rules = [aRule({ kind: 'Praise', purpose: 'praise' })];
  const { complaints, mails } = taken(aDesk({ rules }), [answered({ kind: 'Praise' })]);
  expect(complaints[0]?.purpose).toBe('praise');
  expect(mails.find((mail) => mail.purpose === 'acknowledgement')?.text).not.toMatch(/sorry/);
});

test('the same person is one customer, by mail or by phone', () => {
  const phone = '+886 912 345 678';
  const { plan, complaints } = taken(aDesk(), [
    answered({ phone }),
    answered({ email: 'other@example.com', phone: '0912-345-678' }),
    answered({ email: 'OTHER@example.com', phone: '' }),
    answered({ email: 'stranger@example.com', phone: '' }),
  ]);
  expect(complaints.map((c) => c.customer)).toEqual(['C-0001', 'C-0001', 'C-0001', 'C-0002']);
  expect(plan.after.customers.get('C-0001')?.keys).toEqual([
    'wang@example.com',
    't+886912345678',
    'other@example.com',
  ]);
});

test('numbers start anew each year of the desk, and none is given twice', () => {
  const night = instant('2026-12-31T23:59:00+08:00');
  const state = someState({ numbers: { '2026': 9999 } });
  expect(nextNumber(aDesk({ now: night, state })).number).toBe('R-2026-10000');
  expect(nextNumber(aDesk({ now: night + 60_000, state })).number).toBe('R-2027-0001');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 * 24 }), { maxLength: 20 }), (hours) => {
      const numbers: string[] = [];
      let desk = aDesk();
      for (const after of hours) {
        const { plan } = taken({ ...desk, now: desk.now + after * 3_600_000 }, [aResponse()]);
        numbers.push(...plan.log.filter((e) => e.type === 'received').map((e) => e.number));
        desk = plan.after;
      }
      expect(new Set(numbers).size).toBe(hours.length);
    }),
    { seed: 20261124, numRuns: 40 },
  );
});

describe('an acknowledgement', () => {
  test('is given once, however often it is decided', () => {
    const { plan } = taken(aDesk(), [aResponse()]);
    expect(acknowledge(plan.after)).toEqual([]);
    expect(acknowledge(aDesk({ complaints: [aComplaint()] }))).toEqual(
      acknowledge(aDesk({ complaints: [aComplaint()] })),
    );
  });

  test('goes to one address three times a day, and again the next day', () => {
    const burst = Array.from({ length: 6 }, () => aResponse());
    const { plan, mails } = taken(aDesk(), burst);
    const given = (all: typeof mails) => all.filter((m) => m.purpose === 'acknowledgement').length;
    expect(given(mails)).toBe(3);
    const tomorrow = { ...plan.after, now: tuesdayAtTen + 86_400_000 };
    expect(given(taken(tomorrow, [aResponse()]).mails)).toBe(1);
  });

  test.each([
    '',
    'no-reply@example.com',
    'a@b',
    'a@@example.com\nBcc: all',
    'desk@linden.example',
  ])('is not mailed to "%s", and that is kept', (email) => {
    const { mails, complaints } = taken(aDesk(), [answered({ email })]);
    expect(mails.filter((mail) => mail.purpose === 'acknowledgement')).toEqual([]);
    expect(complaints[0]?.acknowledged).toBe(tuesdayAtTen);
  });

  test('repeats two hundred characters at most, and no link of theirs', () => {
    const what = `Win now: https://evil.example/x or www.evil.example ${'a'.repeat(400)}`;
    const mail = taken(aDesk(), [answered({ what })]).mails.find(
      (m) => m.to === 'wang@example.com',
    );
    expect(mail?.text).not.toMatch(/https:\/\/evil|www\.evil/);
    expect(mail?.html).not.toContain('evil.example/x"');
    expect(mail?.text).not.toContain('a'.repeat(200));
  });
});

describe('S62: somebody hurt', () => {
  const hurt = (answer: string, desk = aDesk()) => taken(desk, [answered({ hurt: answer })]);
  const alarms = ({ mails }: ReturnType<typeof hurt>) =>
    mails.filter((mail) => mail.purpose === 'alarm').map((mail) => mail.to);

  test.each([
    ['Yes', true],
    ['是的，手划破了', true],
    ['perhaps', true],
    ['No', false],
    ['没有', false],
    ['', false],
  ])('"%s" is an alarm: %s', (answer, expected) => {
    expect(alarms(hurt(answer)).length > 0).toBe(expected);
  });

  test('is told to those who lead and to the owner, at any hour, within the hour', () => {
    const night = instant('2026-11-28T03:00:00+08:00');
    const response = { ...answered({ hurt: 'Yes' }), at: night };
    const done = taken(aDesk({ now: night }), [response]);
    expect(alarms(done).sort()).toEqual([anna.mail, li.mail, mei.mail].sort());
    expect(done.complaints).toMatchObject([{ severity: 'safety', due: night + 3_600_000 }]);
    expect(alarmHurt(done.plan.after)).toEqual([]);
  });

  test('is told to the installer where nobody leads, unless it is about them', () => {
    const team = [{ ...li, mail: 'anna@linden.example' }];
    expect(alarms(hurt('Yes', aDesk({ team: [] })))).toEqual([anna.mail]);
    const about = taken(aDesk({ team }), [answered({ hurt: 'Yes', about: 'Li' })]);
    expect(about.mails.map((mail) => mail.to)).toEqual(['wang@example.com']);
  });

  test('is an alarm also when the customer says so later', () => {
    const reference = referenceFor('a secret for tests', 'R-2026-0042', 'add');
    const desk = aDesk({ complaints: [aComplaint()] });
    const later = taken(desk, [answered({ reference, hurt: 'Yes', what: 'It is swollen' })]);
    expect(alarms(later)).toContain(mei.mail);
    expect(later.complaints).toMatchObject([{ hurt: true, severity: 'safety' }]);
  });
});

describe('the customer uses the link of a mail', () => {
  const reference = referenceFor('a secret for tests', 'R-2026-0042', 'add');
  const add = (part: Partial<Complaint>, answers: Readonly<Record<string, string>> = {}) =>
    taken(aDesk({ complaints: [aComplaint({ acknowledged: 1, ...part })] }), [
      answered({ reference, what: 'The saucer, too.', ...answers }),
    ]);

  test('and adds to the complaint: no second one, no second acknowledgement; the owner is told', () => {
    const { complaints, events, mails, plan } = add({ status: 'open' });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]?.extra).toBe('The saucer, too.');
    expect(events).toEqual(['added-by-customer']);
    expect(mails.map(({ to, purpose }) => [to, purpose])).toEqual([[li.mail, 'notice']]);
    expect(mails[0]?.text).toContain('The saucer, too.');
    expect(plan.after.intake).toMatchObject([{ number: 'R-2026-0042', note: 'added' }]);
  });

  test('and the wait for them is over', () => {
    const { complaints } = add({ status: 'waiting', waitingSince: tuesdayAtTen - 1000 });
    expect(complaints[0]).toMatchObject({ status: 'open', waitingSince: null });
  });

  test.each<[string, Partial<Complaint>, string, number]>([
    ['resolved', { status: 'resolved', resolved: 1 }, 'open', 1],
    ['just closed', { status: 'closed', closed: tuesdayAtTen - 86_400_000 }, 'open', 1],
    ['closed long ago', { status: 'closed', closed: tuesdayAtTen - 30 * 86_400_000 }, 'closed', 0],
    ['withdrawn', { status: 'withdrawn' }, 'withdrawn', 0],
  ])('when it was %s: it is then %s', (_, part, status, reopened) => {
    expect(add({ firstAnswered: 1, ...part }).complaints[0]).toMatchObject({ status, reopened });
  });

  test('that is withdrawn: nobody gets a mail about it', () => {
    expect(add({ status: 'withdrawn' }).mails).toEqual([]);
  });

  test('of another complaint, or a made-up one: a new complaint that perhaps belongs to it', () => {
    const wrong = `R-2026-0042-${'2'.repeat(10)}`;
    const { complaints } = add({}, { reference: wrong });
    expect(complaints).toHaveLength(2);
    expect(complaints[1]?.belongsTo).toBe('R-2026-0042');
  });

  test('of the survey: it is not the one to add something with', () => {
    const survey = referenceFor('a secret for tests', 'R-2026-0042', 'survey');
    expect(add({}, { reference: survey }).complaints).toHaveLength(2);
  });
});

test.each([
  'No',
  ' no ',
  '没有',
  '沒有',
  '',
])('S113: "%s" to whether it is about somebody is about nobody', (about) => {
  expect(taken(aDesk(), [answered({ about })]).complaints[0]).toMatchObject({
    about: '',
    owner: 'Li',
  });
});

describe('the customer edits what they sent', () => {
  const edit = (answers: Readonly<Record<string, string>>) =>
    taken(
      aDesk({ complaints: [aComplaint({ status: 'open', acknowledged: 1 })] }),
      [],
      [answered(answers)],
    );

  test('and the facts follow; what they left out stays', () => {
    const { complaints, events } = edit({ what: 'Two cups arrived broken.' });
    expect(complaints[0]).toMatchObject({ what: 'Two cups arrived broken.', wanted: 'A swap' });
    expect(events).toEqual(['changed-by-customer']);
  });

  test('S113: whoever it is about now has it no longer, and is told nothing', () => {
    const { complaints, mails } = edit({ about: 'Li at the till' });
    expect(complaints[0]).toMatchObject({ owner: 'Mei', firstOwner: 'Li' });
    expect(mails.map((mail) => mail.to)).toEqual([mei.mail]);
  });
});

test('in practice every complaint is marked, and no figure will count it', () => {
  const desk = aDesk({ state: someState({ practising: true }), settings: someSettings() });
  expect(taken(desk, [aResponse()]).complaints[0]?.practice).toBe(true);
});
