import { morningMail } from '../../src/complaints/follow-up/morning-mail.ts';
import type { Change } from '../../src/desk/changes.ts';
import { planOf } from '../../src/desk/plan.ts';
import { aComplaint, aDesk, anna, aPerson, instant, li, mei } from '../builders.ts';

const morning = instant('2026-11-25T07:30:00+08:00');
const numbered = (number: number) => `R-2026-${String(number).padStart(4, '0')}`;
const mailTo = (changes: readonly Change[], who: string) =>
  changes.flatMap((c) => (c.type === 'mail' && c.mail.to.startsWith(who) ? [c.mail] : []))[0];
const recipients = (changes: readonly Change[]) =>
  changes.flatMap((c) => (c.type === 'mail' ? [c.mail.to.split('@')[0]] : []));

test('each morning of a working day, once', () => {
  const desk = aDesk({ now: morning - 60_000, complaints: [aComplaint()] });
  expect(morningMail(desk)).toEqual([]);
  expect(recipients(morningMail({ ...desk, now: morning }))).toEqual(['li']);
  const { after } = planOf({ ...desk, now: morning }, [morningMail]);
  expect(morningMail({ ...after, now: morning + 3_600_000 })).toEqual([]);
  const saturday = instant('2026-11-28T08:00:00+08:00');
  expect(morningMail({ ...after, now: saturday })).toEqual([]);
  const monday = instant('2026-11-30T08:00:00+08:00');
  expect(recipients(morningMail({ ...after, now: monday }))).toEqual(['li']);
});

test('nobody who has nothing to do gets a mail, and the morning is over all the same', () => {
  const quiet = aDesk({ now: morning, complaints: [aComplaint({ status: 'closed' })] });
  expect(morningMail(quiet)).toEqual([
    { type: 'state', set: { done: { ...quiet.state.done, morning: '2026-11-25' } } },
  ]);
});

test('own complaints, most urgent first: hurt, late, due today, the rest, waiting', () => {
  const day = (d: string) => instant(`2026-11-${d}T15:00:00+08:00`);
  const complaints = [
    aComplaint({
      ...{ number: numbered(1), status: 'waiting', waitingSince: day('23') },
      firstAnswered: day('23'),
    }),
    aComplaint({ number: numbered(2), firstAnswerDue: day('26') }),
    aComplaint({ number: numbered(3), firstAnswerDue: day('25') }),
    aComplaint({ number: numbered(4), firstAnswerDue: day('24') }),
    aComplaint({ number: numbered(5), firstAnswerDue: day('23') }),
    aComplaint({ number: numbered(6), hurt: true }),
    aComplaint({ number: numbered(7), status: 'resolved' }),
    aComplaint({ number: numbered(8), owner: 'Mei' }),
  ];
  const mail = mailTo(morningMail(aDesk({ now: morning, complaints })), 'li');
  expect(mail?.text.match(/(?<=\[)R-2026-\d+/g)).toEqual([6, 5, 4, 3, 2, 7, 1].map(numbered));
  expect(mail?.subject).toBe('Today: 7 open, 3 late');
  const headings = ['✚ Somebody was hurt', '▲ Late', '● Due today', 'After that', '‖ Waiting'];
  const places = headings.map((heading) => mail?.text.indexOf(heading) ?? -1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('a phone is enough: number, name, what is next and by when, a number to touch', () => {
  const complaint = aComplaint({ phone: '+886 912 345 678', company: 'Corner Cafe' });
  const mail = mailTo(morningMail(aDesk({ now: morning, complaints: [complaint] })), 'li');
  expect(mail?.text).toContain('Wang Xiaoming · Corner Cafe [R-2026-0042]');
  expect(mail?.text).toContain('First answer: 17 h late, since Tuesday 24 November, 15:00');
  expect(mail?.text).toContain('tel:+886912345678');
});

test('those who lead also see what nobody looks after, somebody hurt on top', () => {
  const complaints = [
    aComplaint({ number: numbered(1), owner: '' }),
    aComplaint({ number: numbered(2), owner: 'Gone', hurt: true }),
  ];
  const changes = morningMail(aDesk({ now: morning, complaints }));
  expect(recipients(changes)).toEqual(['anna', 'mei']);
  expect(mailTo(changes, 'mei')?.text.match(/(?<=\[)R-2026-\d+/g)).toEqual([2, 1].map(numbered));
  expect(mailTo(changes, 'mei')?.subject).toBe('Today: 2 late, 2 without an owner');
});

test('S113: who a complaint is about does not read it in the morning', () => {
  const complaints = [aComplaint({ owner: '', about: 'Mei' })];
  expect(recipients(morningMail(aDesk({ now: morning, complaints })))).toEqual(['anna']);
});

test('nobody is written to on a day off', () => {
  const complaints = [aComplaint()];
  const team = (person: object) => [anna, mei, aPerson({ ...li, ...person })];
  const mailed = (person: object) =>
    recipients(morningMail(aDesk({ now: morning, complaints, team: team(person) })));
  expect(mailed({ awayFrom: '2026-11-25' })).toEqual([]);
  expect(mailed({ workdays: [1, 2] })).toEqual([]);
  expect(mailed({ workdays: [3] })).toEqual(['li']);
  expect(mailed({ mail: '' })).toEqual([]);
});

test('a long list ends with how many more there are', () => {
  const complaints = Array.from({ length: 25 }, (_, n) => aComplaint({ number: numbered(n + 1) }));
  const mail = mailTo(morningMail(aDesk({ now: morning, complaints })), 'li');
  expect(mail?.text.match(/(?<=\[)R-2026-\d+/g)).toHaveLength(20);
  expect(mail?.text).toContain('And 5 more in the sheet.');
});

test('whom to ask whether it was good, with the number, the words and the questions, in their language', () => {
  const task = aComplaint({
    ...{
      status: 'closed',
      survey: 'by-phone',
      surveyAt: morning,
      surveyCaller: 'Mei',
      owner: 'Li',
    },
    ...{ mail: '', phone: '0912 345 678', reach: 'phone', language: 'zh-Hant', name: '王小明' },
  });
  const changes = morningMail(aDesk({ now: morning, complaints: [task] }));
  expect(recipients(changes)).toEqual(['mei']);
  const mail = mailTo(changes, 'mei');
  expect(mail?.subject).toBe('Today: 1 to ask');
  expect(mail?.text).toContain('☎ Ask whether it was good');
  expect(mail?.text).toContain('Ask by Wednesday 2 December whether it was good');
  expect(mail?.html).toContain('tel:0912345678');
  expect(mail?.text).toContain('王小明您好，我是Linden Coffee的Mei');
  expect(mail?.text).toContain('3. 您以後還會再來嗎？');
});
