import { morningMail } from '../../src/complaints/follow-up/morning-mail.ts';
import { said } from '../../src/complaints/follow-up/words/said.ts';
import type { Change } from '../../src/desk/changes.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { planOf } from '../../src/desk/plan.ts';
import { languages } from '../../src/language/languages.ts';
import { aComplaint, aDesk, anna, aPerson, instant, li, mei, someSettings } from '../builders.ts';

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
  expect(mail?.text).toContain('☎ Call +886 912 345 678');
  expect(mail?.html).toContain('tel:+886912345678');
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
  expect(mailed({ awayFrom: '2026-11-25' })).toEqual(['mei']);
  expect(mailed({ workdays: [1, 2] })).toEqual([]);
  expect(mailed({ workdays: [3] })).toEqual(['li']);
  expect(mailed({ mail: '' })).toEqual(['mei']);
});

test('what nobody stands in for, those above read while its owner is away', () => {
  const gone = { ...li, awayFrom: '2026-11-20' };
  const read = (...team: readonly (typeof li)[]) =>
    recipients(morningMail(aDesk({ now: morning, complaints: [aComplaint()], team })));
  expect(read(anna, mei, gone)).toEqual(['mei']);
  expect(read(anna, { ...mei, awayFrom: '2026-11-20' }, gone)).toEqual(['anna']);
  expect(read(anna, mei, { ...gone, standIn: 'Mei' })).toEqual(['mei']);
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
  expect(mail?.html).toContain('tel:+886912345678');
  expect(mail?.text).toContain('王小明您好，我是Linden Coffee的Mei');
  expect(mail?.text).toContain('3. 您以後還會再來嗎？');
});

describe('a customer who is not happy with how it ended', () => {
  const ended: Partial<Complaint> = {
    ...{ closed: morning - 3_600_000, result: 'A new cup', firstAnswered: 1 },
    status: 'closed',
    accepted: 'no',
  };
  const desk = (part: Partial<Complaint> = {}) =>
    aDesk({ now: morning, complaints: [aComplaint({ ...ended, ...part })] });
  const told = (part: Partial<Complaint>) => recipients(morningMail(desk(part)));

  test.each<[string, Partial<Complaint>, string[]]>([
    ['of one of the staff', {}, ['anna', 'mei']],
    ['of the manager', { owner: 'Mei' }, ['anna']],
    ['of the business owner', { owner: 'Anna' }, ['mei']],
    ['about the manager (S113)', { about: 'Mei' }, ['anna']],
    ['perhaps about the manager (S113)', { named: 'Mei' }, ['anna']],
    ['of history', { channel: 'import' }, []],
    ['content after all', { accepted: 'yes' }, []],
    ['of whom nobody knows', { accepted: 'unknown' }, []],
    ['told before', { raised: morning - 60_000 }, []],
    ['told before it was opened again', { raised: 1, reopenedAt: 2 }, ['anna', 'mei']],
    ['closed a month ago', { closed: morning - 30 * 86_400_000 }, []],
  ])('%s is one line for the others who lead', (_, part, expected) => {
    expect(told(part)).toEqual(expected);
  });

  test('it is told once, and the story says to whom', () => {
    const { after, changes } = planOf(desk(), [morningMail]);
    const events = changes.flatMap((c) => (c.type === 'event' ? [c.event] : []));
    expect(events).toMatchObject([{ type: 'raised', detail: { told: 'Anna, Mei' } }]);
    expect(recipients(morningMail({ ...after, now: morning + 86_400_000 }))).toEqual([]);
  });

  test('nobody who leads is at work: it waits until somebody is', () => {
    const { after } = planOf({ ...desk(), team: [li] }, [morningMail]);
    const next = { ...after, team: [anna, li], now: morning + 86_400_000 };
    expect(recipients(morningMail(next))).toEqual(['anna']);
  });

  test.each(languages)('in %s it says what was done', (language) => {
    const words = { ...desk(), settings: someSettings({ language }) };
    const text = mailTo(morningMail(words), 'anna')?.text.replace(/\s+/g, ' ');
    expect(text).toContain(said[language].morning.groups.unhappy);
    expect(text).toContain(said[language].morning.unhappy('A new cup').split('\n')[0]);
  });
});

describe('the question whether it is about a colleague', () => {
  const asked = { named: 'Li', alarmed: 'about', owner: 'Mei' } as const;
  const read = (part: Partial<Complaint>, who: string) =>
    mailTo(morningMail(aDesk({ now: morning, complaints: [aComplaint(part)] })), who);

  test('stands in each morning mail of those who lead until it is answered', () => {
    expect(read(asked, 'anna')?.subject).toBe('Today: 1 late, 1 perhaps about a colleague');
    expect(read(asked, 'mei')?.text).toContain('Is it about them? Please say yes or no');
    expect(read(asked, 'mei')?.text).toContain('The words name Li');
    expect(read(asked, 'li')).toBeUndefined();
    expect(read({ ...asked, named: '' }, 'anna')).toBeUndefined();
    expect(read({ ...asked, status: 'withdrawn' }, 'anna')).toBeUndefined();
  });

  test('also when it is closed meanwhile, and then there is nothing else to do', () => {
    const closed = { ...asked, status: 'closed', closed: morning - 60_000 } as const;
    expect(read(closed, 'anna')?.text).toContain('The words name Li');
    expect(read(closed, 'anna')?.text).not.toContain('Nothing');
  });

  test('not while a flood holds it back: then nobody was asked yet', () => {
    expect(read({ ...asked, alarmed: '' }, 'anna')).toBeUndefined();
  });

  test('somebody hurt stands on top all the same, with the question', () => {
    const text = read({ ...asked, hurt: true }, 'mei')?.text ?? '';
    expect(text).toContain('✚ Somebody was hurt');
    expect(text).toContain('The words name Li');
  });
});
