// What people may give alone has an end a case, a day and a month; what they gave is what counting by hand gives.
import * as fc from 'fast-check';
import { archiveOld } from '../../src/complaints/archive/archive-old.ts';
import { reopen, restore, withdraw } from '../../src/complaints/closing/finish.ts';
import { checklistOf } from '../../src/complaints/opening/checklist.ts';
import { approve, askApproval } from '../../src/complaints/remedies/approve.ts';
import { askLimits } from '../../src/complaints/remedies/ask-limits.ts';
import { grantedIn } from '../../src/complaints/remedies/limits.ts';
import { granted, limitFor } from '../../src/complaints/remedies/remedies.ts';
import { said } from '../../src/complaints/remedies/words/said.ts';
import { type Case, did } from '../../src/desk/case.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Outcome } from '../../src/desk/outcome.ts';
import type { Person } from '../../src/desk/people.ts';
import { type Plan, planOf } from '../../src/desk/plan.ts';
import { languages } from '../../src/language/languages.ts';
import { waitsForApproval } from '../../src/plain/status.ts';
import { noticeEdits } from '../acting.ts';
import {
  aComplaint,
  aDesk,
  anna,
  aRow,
  instant,
  li,
  mei,
  someSettings,
  someState,
  tuesdayAtTen,
} from '../builders.ts';

const staff = { ...li, limit: 100, limitDay: 200, limitMonth: 400 };
const manager = { ...mei, limit: 1000 };
const team = [anna, manager, staff];
const day = 24 * 3600 * 1000;
const numberOf = (at: number): string => `R-2026-000${at}`;
const some = (count: number, part: Partial<Complaint> = {}): Complaint[] =>
  Array.from({ length: count }, (_, at) =>
    aComplaint({ number: numberOf(at), status: 'open', ...part }),
  );

const caseOn = (desk: Desk, at: number, person: Person = staff): Case => ({
  desk: { ...desk, actor: person.name },
  complaint: desk.complaints.get(numberOf(at))?.record ?? aComplaint(),
  person,
  id: '',
});

/** Granted, or what it was refused with. */
function gives(desk: Desk, at: number, value: number, person: Person = staff) {
  const c = caseOn(desk, at, person);
  const money = granted(c, value);
  if ('refused' in money) return { desk, said: `${money.refused} ${money.where}` };
  return { desk: planOf(c.desk, [() => [did(c, 'edited', money)]]).after, said: 'granted' };
}

function givesInTurn(desk: Desk, values: readonly number[], apart = 0): string[] {
  let now = desk;
  return values.map((value, at) => {
    const one = gives({ ...now, now: desk.now + at * apart }, at, value);
    now = one.desk;
    return one.said.split(' ')[0] ?? '';
  });
}

describe('C12: within the limit of a case', () => {
  const desk = aDesk({ team, complaints: some(6) });

  test('three times 90 do not pass a limit of 200 a day', () => {
    expect(givesInTurn(desk, [90, 90, 90])).toEqual(['granted', 'granted', 'above-limit']);
  });

  test('the next day it is given again, until the month is used up', () => {
    expect(givesInTurn(desk, [100, 100, 100, 100, 1], day)).toEqual([
      ...['granted', 'granted', 'granted', 'granted', 'above-limit'],
    ]);
    const december = { ...desk, now: instant('2026-12-01T10:00:00+08:00') };
    expect(givesInTurn(december, [100, 100])).toEqual(['granted', 'granted']);
  });

  test('the refusal names the limit and what is left of it', () => {
    const after = gives(gives(desk, 0, 90).desk, 1, 90).desk;
    const euros = { ...after, settings: someSettings({ currency: 'EUR' }) };
    expect(gives(euros, 2, 90).said).toBe('above-limit 200 EUR in a day, 20 EUR of it left');
    expect(gives(euros, 2, 20).said).toBe('granted');
    expect(limitFor(euros, staff, numberOf(2))).toBe(20);
  });

  test('cents add up: what is left is a sum of money', () => {
    const cents = { ...staff, limitDay: 100.3 };
    let now = aDesk({ team: [anna, manager, cents], complaints: some(6) });
    for (const at of [0, 1, 2]) now = gives(now, at, 33.4, cents).desk;
    expect(limitFor(now, cents, numberOf(3))).toBe(0.1);
    expect(gives(now, 3, 1, cents).said).toBe('above-limit 100.3 in a day, 0.1 of it left');
    expect(gives(now, 3, 0.1, cents).said).toBe('granted');
  });

  test('changed on the same complaint, only the new amount counts', () => {
    const once = gives(gives(desk, 0, 90).desk, 0, 100).desk;
    expect(grantedIn(once, 'Li', '2026-11-24')).toBe(100);
    expect(gives(once, 1, 100).said).toBe('granted');
  });

  test('withdrawn, nothing of it counts', () => {
    const one = gives(desk, 0, 100).desk;
    const { after } = planOf(one, [() => changesOf(withdraw(caseOn(one, 0), { why: 'spam' }))]);
    expect(grantedIn(after, 'Li', '2026-11-24')).toBe(0);
  });

  test('the business owner needs nobody’s leave', () => {
    expect(gives(desk, 0, 99_999, anna).said).toBe('granted');
    expect(limitFor(desk, anna, numberOf(0))).toBeNull();
  });
});

const changesOf = (outcome: ReturnType<typeof approve>) =>
  'refused' in outcome ? [] : outcome.changes;

describe('C12: a blank limit', () => {
  const unlimited = { ...li, limit: null };
  const desk = aDesk({ team: [anna, { ...mei, limit: null }, unlimited], complaints: some(2) });

  test.each(languages)('asks, whatever the amount, and says so in %s', (language) => {
    const inWords = { ...desk, settings: someSettings({ language }) };
    expect(gives(inWords, 0, 1, unlimited).said).toBe(`above-limit ${said[language].limits.none}`);
  });

  test('is a line of the checklist before the first customer, until it is filled in or meant so', () => {
    const line = (now: Desk) =>
      checklistOf(now, anna.mail)?.items.find(({ key }) => key === 'limits');
    const fresh = aDesk({ team: [anna, unlimited], state: someState({ practising: true }) });
    expect(line(fresh)).toMatchObject({ done: false, canTick: true });
    expect(line(fresh)?.link).toMatch(/#gid=84110$/);
    const meant = someState({ practising: true, ticked: ['limits'] });
    expect(line({ ...fresh, state: meant })).toMatchObject({ done: true });
    expect(line({ ...fresh, team })).toMatchObject({ done: true, canTick: false });
    expect(line({ ...fresh, team: [anna] })).toMatchObject({ done: true });
  });

  test('the business owner is asked once about everybody without one, on an open desk', () => {
    const plan = planOf(desk, [askLimits, askLimits]);
    expect(mailsOf(plan)).toMatchObject([{ to: anna.mail, subject: said.en.noLimitSubject }]);
    expect(mailsOf(plan)[0]?.text).toContain('Mei, Li');
    expect(askLimits(aDesk({ team: [anna] }))).toEqual([]);
    expect(askLimits({ ...desk, state: someState({ practising: true }) })).toEqual([]);
  });
});

const mailsOf = ({ changes }: Plan) =>
  changes.flatMap((change) => (change.type === 'mail' ? [change.mail] : []));

test('C12: who approves has a limit a day as well, and whoever may is asked', () => {
  const short = { ...manager, limitDay: 1000 };
  const desk = aDesk({ team: [anna, short, staff], complaints: some(3) });
  const given = gives(desk, 0, 900, short).desk;
  const c = caseOn(given, 1);
  const asked = planOf(c.desk, [() => changesOf(askApproval(c, { value: 500, text: '' }))]);
  expect(mailsOf(asked).map(({ to }) => to)).toEqual([anna.mail]);
  const yes = approve(caseOn(asked.after, 1, short), { granted: true, text: '' });
  expect(yes).toMatchObject({ refused: 'above-limit', where: '1000 in a day, 100 of it left' });
});

test('C12: typed in the sheet, the limit of the day holds and the note says what is left', () => {
  const [first, second] = some(2);
  const spent = { value: 150, approvedBy: 'Li', grantedAt: tuesdayAtTen };
  const complaints = [
    { ...first, ...spent } as Complaint,
    aRow(second, { edits: { value: '90' } }),
  ];
  const desk = aDesk({ team, complaints, actor: 'Li' });
  const plan = planOf(desk, [(now) => noticeEdits(now, staff)]);
  expect(plan.after.complaints.get(numberOf(1))?.record.value).toBeNull();
  const rewrite = plan.changes.find((change) => change.type === 'rewrite');
  expect(rewrite?.notes['value']).toContain('200 in a day, 50 of it left');
});

test('C12: money of this month keeps its complaint from the archive, so that it counts till the month is over', () => {
  const closed = instant('2026-11-02T10:00:00+08:00');
  const part = {
    status: 'closed',
    closed,
    value: 50,
    approvedBy: 'Li',
    grantedAt: closed,
  } as const;
  const on = (iso: string): Desk => aDesk({ team, now: instant(iso), complaints: some(1, part) });
  expect(archiveOld(on('2026-11-30T10:00:00+08:00'))).toEqual([]);
  expect(archiveOld(on('2026-12-01T10:00:00+08:00'))).not.toEqual([]);
});

describe('C12: more is asked for than was given already', () => {
  const desk = aDesk({ team, complaints: some(3) });
  const asks = (now: Desk, at: number, value: number): Desk => {
    const c = caseOn(now, at);
    return planOf(c.desk, [() => changesOf(askApproval(c, { value, text: '' }))]).after;
  };
  const asking = asks(gives(desk, 0, 90).desk, 0, 500);

  test('what was given counts on, so that nothing else is given instead of it', () => {
    expect(gives(gives(asking, 1, 90).desk, 2, 90).said).toMatch('20 of it left');
  });

  test('after a no it stands as it was, and asked twice as well', () => {
    for (const before of [asking, asks(asking, 0, 600)]) {
      const c = caseOn(before, 0, manager);
      const no = planOf(c.desk, [() => changesOf(approve(c, { granted: false, text: '' }))]).after;
      expect(no.complaints.get(numberOf(0))?.record).toMatchObject({
        ...{ value: 90, approvedBy: 'Li', grantedAt: desk.now },
      });
    }
  });

  test('after a yes only the new sum counts', () => {
    const c = caseOn(asking, 0, manager);
    const yes = planOf(c.desk, [() => changesOf(approve(c, { granted: true, text: '' }))]).after;
    expect(grantedIn(yes, 'Li', '2026-11-24')).toBe(0);
    expect(grantedIn(yes, 'Mei', '2026-11-24')).toBe(500);
  });

  test('solved with no more than was given, nobody need decide', () => {
    const nothingLeft = gives(gives(asking, 1, 100).desk, 2, 10).desk;
    expect(gives(nothingLeft, 0, 90).said).toBe('granted');
    expect(grantedIn(gives(nothingLeft, 0, 80).desk, 'Li', '2026-11-24')).toBe(190);
  });
});

describe('C12: what was given before the desk kept the day of it', () => {
  const morning = instant('2026-11-24T09:00:00+08:00');
  const given = { value: 150, approvedBy: 'Li', grantedAt: null } as const;
  const spent = (part: Partial<Complaint>): string[] => {
    const [old, ...others] = some(2);
    const complaints = [{ ...old, ...given, ...part } as Complaint, ...others];
    return [gives(aDesk({ team, complaints }), 1, 60).said];
  };

  test('counts on the day on which it was solved', () => {
    expect(spent({ status: 'closed', resolved: morning })).toEqual([
      'above-limit 200 in a day, 50 of it left',
    ]);
    expect(spent({ status: 'closed', resolved: morning - day })).toEqual(['granted']);
  });

  test('counts until it is solved', () => {
    expect(spent({})).toEqual(['above-limit 200 in a day, 50 of it left']);
  });

  test('stays out of the archive while its month lasts', () => {
    const part = { ...given, status: 'closed', resolved: instant('2026-11-02T10:00:00+08:00') };
    const complaints = some(1, { ...part, closed: part.resolved } as Partial<Complaint>);
    const on = (iso: string): Desk => aDesk({ team, now: instant(iso), complaints });
    expect(archiveOld(on('2026-11-30T10:00:00+08:00'))).toEqual([]);
    expect(archiveOld(on('2026-12-01T10:00:00+08:00'))).not.toEqual([]);
  });
});

/** What happens to money, in whatever order. */
const deeds = fc.array(
  fc.record({
    at: fc.nat(3),
    what: fc.constantFrom('give', 'give', 'give', 'ask', 'yes', 'no', 'withdraw'),
    value: fc.integer({ min: 0, max: 120 }),
    hours: fc.nat(40),
  }),
  { maxLength: 25 },
);

interface Deed {
  readonly at: number;
  readonly what: 'give' | 'ask' | 'yes' | 'no' | 'withdraw';
  readonly value: number;
}

function deskAfter(desk: Desk, { at, what, value }: Deed): Desk {
  const c = caseOn(desk, at, what === 'yes' || what === 'no' ? manager : staff);
  if (c.complaint.status === 'withdrawn') return desk;
  if (what === 'give') return gives(desk, at, value).desk;
  const outcomes = {
    ask: () => askApproval(c, { value: value + 1, text: '' }),
    yes: () => approve(c, { granted: true, text: '' }),
    no: () => approve(c, { granted: false, text: '' }),
    withdraw: () => withdraw(c, { why: 'spam' }),
  };
  return planOf(c.desk, [() => changesOf(outcomes[what]())]).after;
}

interface Line {
  readonly who: string;
  readonly value: number;
  readonly date: string;
}

/** As somebody with a pencil would: a line a complaint, struck out when it is given anew or taken away. */
function noteByHand(lines: Map<string, Line>, desk: Desk, at: number): void {
  const number = numberOf(at);
  const { value, approvedBy: who, status } = desk.complaints.get(number)?.record ?? aComplaint();
  const line = lines.get(number);
  const isGiven = status !== 'withdrawn' && who !== '' && value !== null && value > 0;
  const isSame = line?.who === who && (value ?? 0) <= line.value;
  if (!isGiven) lines.delete(number);
  else lines.set(number, { who, value, date: isSame ? line.date : dayOf(desk.now) });
}

test('C12: whatever is given, changed, asked, approved, declined and withdrawn, what counts is what counting by hand gives', () => {
  fc.assert(
    fc.property(deeds, (all) => {
      let desk: Desk = aDesk({ team, complaints: some(4) });
      const lines = new Map<string, Line>();
      for (const { hours, ...deed } of all) {
        desk = deskAfter({ ...desk, now: desk.now + hours * 3_600_000 }, deed);
        // What was given stands while more is asked for.
        const row = desk.complaints.get(numberOf(deed.at))?.record;
        if (row && !waitsForApproval(row)) noteByHand(lines, desk, deed.at);
      }
      const date = dayOf(desk.now);
      for (const [who, period] of ['Li', 'Mei'].flatMap((name) => [
        [name, date] as const,
        [name, date.slice(0, 7)] as const,
      ])) {
        const counted = [...lines.values()].filter(
          (one) => one.who === who && one.date.startsWith(period),
        );
        expect(grantedIn(desk, who, period)).toBe(
          counted.reduce((sum, { value }) => sum + value, 0),
        );
      }
      expect(grantedIn(desk, 'Li', date)).toBeLessThanOrEqual(200);
      expect(grantedIn(desk, 'Li', date.slice(0, 7))).toBeLessThanOrEqual(400);
    }),
    { seed: 20_261_130, numRuns: 200 },
  );
});

const dayOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

describe('given, withdrawn, given elsewhere and restored', () => {
  const [first, second] = [0, 1];
  const withdrawn = (desk: Desk, at: number): Desk =>
    done(desk, withdraw(caseOn(desk, at), { why: 'test' }));
  const done = (desk: Desk, outcome: Outcome): Desk => {
    if ('refused' in outcome) throw new Error(outcome.refused);
    return planOf(desk, [() => outcome.changes]).after;
  };
  const spent = (): Desk => {
    const limited = { ...staff, limit: 200, limitDay: 200 };
    const desk = aDesk({ team: [anna, manager, limited], complaints: some(2) });
    const given = gives(desk, first, 150, limited).desk;
    return gives(withdrawn(given, first), second, 150, limited).desk;
  };

  test('it passes no limit: whoever gave it all away elsewhere brings it back to nobody', () => {
    const desk = spent();
    const limited = desk.team[2] ?? staff;
    const outcome = restore(caseOn(desk, first, limited));
    expect(outcome).toMatchObject({ refused: 'above-limit', where: expect.stringContaining('50') });
    expect(reopen(caseOn(desk, first, limited), { text: '' })).toEqual(outcome);
  });

  test('somebody who may give it brings it back, and answers for it', () => {
    const desk = spent();
    const back = done(desk, restore(caseOn(desk, first, manager)));
    expect(back.complaints.get(numberOf(first))?.record).toMatchObject({
      value: 150,
      approvedBy: 'Mei',
    });
    expect(grantedIn(back, 'Li', '2026-11-24')).toBe(150);
  });

  test('within the limit it counts under the name and on the day it was given', () => {
    const desk = gives(aDesk({ team, complaints: some(2) }), first, 100).desk;
    const later = { ...withdrawn(desk, first), now: desk.now + day };
    const back = done(later, restore(caseOn(later, first, manager)));
    expect(back.complaints.get(numberOf(first))?.record).toMatchObject({
      value: 100,
      approvedBy: 'Li',
      grantedAt: desk.now,
    });
  });
});
