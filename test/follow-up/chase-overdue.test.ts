import fc from 'fast-check';
import { chaseOverdue } from '../../src/complaints/follow-up/chase-overdue.ts';
import { breakPromises } from '../../src/complaints/promises/break-promises.ts';
import type { Promised } from '../../src/complaints/promises/promises.ts';
import type { Change } from '../../src/desk/changes.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Mail } from '../../src/desk/outbox.ts';
import { planOf } from '../../src/desk/plan.ts';
import {
  aComplaint,
  aDesk,
  anna,
  aPerson,
  aPromise,
  instant,
  li,
  mei,
  tuesdayAtTen,
} from '../builders.ts';

// Received on Tuesday at 10:00: the first answer is due at 15:00, the solution a week later.
const due = instant('2026-11-24T15:00:00+08:00');
const at = (time: string, day = '24'): number => instant(`2026-11-${day}T${time}:00+08:00`);

const mailsOf = (changes: readonly Change[]): Mail[] =>
  changes.flatMap((change) => (change.type === 'mail' ? [change.mail] : []));
const told = (changes: readonly Change[]): string[] =>
  mailsOf(changes).map(({ key, to }) => `${key.split(':').at(-2)} ${to.split('@')[0]}`);
const chased = (
  now: number,
  part: Partial<Complaint> = {},
  { promises = [], ...desk }: Partial<Omit<Desk, 'promises'>> & { promises?: Promised[] } = {},
) => chaseOverdue({ ...aDesk({ now, complaints: [aComplaint(part)], promises }), ...desk });

describe('S38: around a due date', () => {
  test.each([
    ['an hour and a minute before', at('13:59'), []],
    ['an hour before', at('14:00'), ['soon li']],
    ['at the moment itself', due, ['soon li']],
    ['five minutes after', at('15:05'), ['late li']],
    ['four working hours after', at('10:00', '25'), ['late li', 'manager mei']],
    ['two days after', at('15:00', '26'), ['late li', 'manager mei', 'principal anna']],
  ])('%s, nothing said before: %j', (_, now, expected) => {
    expect(told(chased(now))).toEqual(expected);
  });

  test('the lunch break and the weekend are no time to be late in', () => {
    const friday = { firstAnswerDue: at('17:30', '27'), warned: 'late' };
    expect(told(chased(at('12:00', '29'), friday))).toEqual([]);
    expect(told(chased(at('12:29', '30'), friday))).toEqual([]);
    expect(told(chased(at('13:31', '30'), friday))).toEqual(['manager mei']);
  });
});

describe('said already', () => {
  test('each person hears only what is new', () => {
    expect(told(chased(at('15:05'), { warned: 'soon' }))).toEqual(['late li']);
    expect(told(chased(at('15:05'), { warned: 'late' }))).toEqual([]);
    expect(told(chased(at('11:00', '25'), { warned: 'late' }))).toEqual(['manager mei']);
    expect(told(chased(at('15:00', '30'), { warned: 'principal' }))).toEqual([]);
  });

  test('a new due date starts anew', () => {
    const moved = { firstAnswerDue: at('17:00', '25'), warned: '' };
    expect(told(chased(at('15:05'), moved))).toEqual([]);
    expect(told(chased(at('16:30', '25'), moved))).toEqual(['soon li']);
  });

  test('the log says what was due and who was told', () => {
    const [first] = chased(at('14:00'));
    expect(first).toMatchObject({
      type: 'event',
      event: {
        type: 'warned',
        number: 'R-2026-0042',
        set: { warned: 'soon' },
        detail: { due: '2026-11-24T07:00:00.000Z', told: 'Li' },
      },
    });
  });
});

describe('whom it concerns', () => {
  test('nobody is chased while the customer is being waited for, nor after the end', () => {
    for (const status of ['waiting', 'resolved', 'closed', 'withdrawn'] as const) {
      expect(chased(at('15:00', '27'), { status, firstAnswered: 1 })).toEqual([]);
    }
  });

  test('a promise is warned of while the customer is waited for, and whoever is to keep it hears, too', () => {
    const promise = {
      status: 'waiting' as const,
      firstAnswered: 1,
      promise: 'A call',
      promiseDue: due,
    };
    expect(told(chased(at('14:30'), promise))).toEqual(['soon li']);
    const promises = [aPromise({ due, who: 'Anna' })];
    expect(told(chased(at('14:30'), promise, { promises }))).toEqual(['soon li', 'soon anna']);
  });

  test('a promise is warned of before its time, and left to be broken after it', () => {
    const promise = { firstAnswered: tuesdayAtTen, promise: 'A call', promiseDue: due };
    expect(told(chased(at('14:30'), promise))).toEqual(['soon li']);
    expect(chased(at('15:05'), promise)).toEqual([]);
  });

  test('a question waits for its answer like a complaint', () => {
    expect(told(chased(at('15:05'), { purpose: 'question' }))).toEqual(['late li']);
  });

  test('without an owner those above are told at once', () => {
    expect(told(chased(at('14:00'), { owner: '' }))).toEqual(['soon mei']);
    expect(told(chased(at('14:00'), { owner: '' }, { team: [anna, li] }))).toEqual(['soon anna']);
  });

  test('an owner who left the Team is no owner', () => {
    expect(told(chased(at('14:00'), { owner: 'Gone' }))).toEqual(['soon mei']);
  });
});

describe('who is told instead', () => {
  test('who is away is stood in for, and a circle of stand-ins ends at the manager', () => {
    const away = { awayFrom: '2026-11-20', awayTo: '2026-11-30' };
    const absent = aPerson({ ...away, standIn: 'Bo' });
    const bo = aPerson({ name: 'Bo', mail: 'bo@linden.example' });
    const awayToo = aPerson({ ...bo, ...away, standIn: 'Li' });
    expect(told(chased(at('14:00'), {}, { team: [anna, mei, absent, bo] }))).toEqual(['soon bo']);
    expect(told(chased(at('14:00'), {}, { team: [anna, mei, absent, awayToo] }))).toEqual([
      'soon mei',
    ]);
  });

  test('the manager of another place is not bothered', () => {
    const north = aPerson({ ...mei, places: ['North'] });
    const late = { place: 'South', warned: 'late' };
    expect(told(chased(at('11:00', '25'), late, { team: [anna, north, li] }))).toEqual([
      'manager anna',
    ]);
  });

  test('S113: who the complaint is about gets no mail about it', () => {
    const about = { about: 'Mei', owner: 'Li' };
    expect(told(chased(at('15:00', '27'), about))).toEqual(['late li', 'manager anna']);
    expect(told(chased(at('15:00', '27'), { about: 'Anna' }))).toEqual(['late li', 'manager mei']);
  });

  test('one person who is everything is reminded, and not told on to himself', () => {
    const desk = { team: [anna] };
    expect(told(chased(at('14:00'), { owner: 'Anna' }, desk))).toEqual(['soon anna']);
    expect(told(chased(at('15:00', '27'), { owner: 'Anna' }, desk))).toEqual(['late anna']);
    expect(chased(at('15:00', '27'), { owner: 'Anna', warned: 'late' }, desk)).toEqual([]);
  });
});

describe('the reminder', () => {
  test('says what is due and gives words to tell the customer first, with a date that holds', () => {
    const [mail] = mailsOf(chased(at('14:00'), { phone: '０９１２-345-678' }));
    expect(mail?.subject).toBe(
      'Due Tuesday 24 November, 15:00: the first answer to Wang Xiaoming [R-2026-0042]',
    );
    expect(mail?.text).toContain('It will take until Wednesday 25 November, 10:00, because …');
    expect(mail?.html).toContain('href="tel:+886912345678"');
    expect(mail?.html).toContain('https://sheets.example/sheet-1/edit#gid=84101');
  });

  test('the words for the customer are in the customer’s language', () => {
    const [mail] = mailsOf(chased(at('14:00'), { language: 'zh-Hant', name: '王小明' }));
    expect(mail?.text).toContain('王小明您好');
    expect(mail?.subject).toContain('the first answer to 王小明');
  });

  test('the manager reads who looks after it, not what to tell the customer', () => {
    const [mail] = mailsOf(chased(at('11:00', '25'), { warned: 'late' }));
    expect(mail?.text).toContain('Li looks after it.');
    expect(mail?.text).not.toContain('because …');
  });

  test('a customer’s markup and links stay text', () => {
    const [mail] = mailsOf(
      chased(at('14:00'), { name: '<b>X</b>\r\nBcc: a@b.c', what: 'see https://evil.example' }),
    );
    expect(mail?.html).not.toContain('<b>X');
    expect(mail?.html).not.toContain('https://evil.example');
    expect(mail?.subject).not.toMatch(/[\r\n]/);
  });
});

test('two thousand late at once are told of in portions that one commit takes, the longest late first, each once', () => {
  const complaints = Array.from({ length: 2000 }, (_, at) =>
    aComplaint({
      number: `R-2026-${String(at + 1).padStart(4, '0')}`,
      firstAnswerDue: due - at * 60_000,
    }),
  );
  let desk = aDesk({ now: at('15:05'), complaints });
  const runs: Mail[][] = [];
  while (runs.at(-1)?.length !== 0) {
    const plan = planOf(desk, [chaseOverdue]);
    desk = plan.after;
    runs.push(mailsOf(plan.changes));
  }
  const keys = runs.flat().map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(runs.flat().map(({ number }) => number)).size).toBe(2000);
  expect(runs[0]?.[0]?.number).toBe('R-2026-2000');
  for (const run of runs) expect(JSON.stringify(run).length).toBeLessThan(2_500_000);
  expect(runs.length).toBeLessThan(20);
});

test('however often the clock fires, each stage comes at most once for a due date', () => {
  const hour = 3_600_000;
  const complaint = fc.record({
    owner: fc.constantFrom('', 'Li', 'Mei', 'Anna', 'Gone'),
    about: fc.constantFrom('', 'Li', 'Mei', 'Anna'),
    status: fc.constantFrom<Complaint['status'][]>('new', 'open', 'waiting'),
    firstAnswered: fc.constantFrom(null, tuesdayAtTen),
    promise: fc.constant('a call'),
    promiseDue: fc.option(fc.integer({ min: 0, max: 90 }).map((h) => tuesdayAtTen + h * hour)),
  });
  const hours = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 });
  fc.assert(
    fc.property(complaint, hours, fc.boolean(), (part, times, chaseFirst) => {
      const decisions = chaseFirst ? [chaseOverdue, breakPromises] : [breakPromises, chaseOverdue];
      let desk = aDesk({ complaints: [aComplaint(part)] });
      const keys: string[] = [];
      for (const time of [...times].sort((a, b) => a - b)) {
        const plan = planOf({ ...desk, now: tuesdayAtTen + time * hour }, decisions);
        keys.push(...mailsOf(plan.changes).map((mail) => mail.key));
        const settled = planOf(plan.after, decisions);
        desk = planOf(settled.after, decisions).after;
        keys.push(...mailsOf(settled.changes).map((mail) => mail.key));
        expect(planOf(desk, decisions).changes).toEqual([]);
      }
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).not.toContain(`${part.about.toLowerCase() || '-'}@`);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});
