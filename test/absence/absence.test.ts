// Being away: who may say it, who stands in, what becomes of what is open (user 10 in src/complaints/README.md).

import { listGone, noteAbsences } from '../../src/complaints/absence/note-absences.ts';
import { absencesOf } from '../../src/complaints/absence/seen-absences.ts';
import { agendaOf } from '../../src/complaints/follow-up/agenda.ts';
import { everyAct, onAct } from '../../src/complaints/playbook-actions.ts';
import type { Acted } from '../../src/desk/action.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Mail } from '../../src/desk/outbox.ts';
import { type Person, personNamed, withAbsences } from '../../src/desk/people.ts';
import { type Decision, planOf } from '../../src/desk/plan.ts';
import { queueOf } from '../acting.ts';
import { aComplaint, aDesk, anna, aPerson, li, mei, someState } from '../builders.ts';

const tom = aPerson({ name: 'Tom', mail: 'tom@linden.example' });
const team = [anna, mei, li, tom];
const desk = (part: Parameters<typeof aDesk>[0] = {}): Desk => aDesk({ team, ...part });

const does = (now: Desk, by: Person, name: string, args: object): Acted => {
  const one = everyAct[name];
  if (!one) throw new Error(name);
  const asked = { id: 'an-action-1', ...args } as never;
  return onAct({ ...now, actor: by.name }, name, one, asked, { mail: by.mail, person: by });
};
const away = (now: Desk, by: Person, args: object = {}): Acted =>
  does(now, by, 'beAway', {
    name: 'Li',
    from: '2026-11-24',
    to: '2026-11-30',
    standIn: '',
    ...args,
  });
/** The desk as the next run reads it. */
const then = (acted: Acted): Desk => {
  if ('refused' in acted) throw new Error(acted.refused);
  const { after } = acted.plan;
  return { ...after, team: withAbsences(after.team, after.state.away) };
};
const refused = (acted: Acted): string => ('refused' in acted ? acted.refused : 'done');
const mailsOf = (before: Desk, decide: Decision): readonly Mail[] =>
  planOf(before, [decide]).changes.flatMap((change) =>
    change.type === 'mail' ? [change.mail] : [],
  );
const mailsBy = (acted: Acted): readonly Mail[] =>
  'refused' in acted
    ? []
    : acted.plan.changes.flatMap((change) => (change.type === 'mail' ? [change.mail] : []));

describe('who may say it', () => {
  test.each([
    ['oneself', li, 'done'],
    ['a colleague', tom, 'not-your-role'],
    ['who leads', mei, 'done'],
  ] as const)('of Li: %s', (_, by, expected) => {
    expect(refused(away(desk(), by))).toBe(expected);
  });

  test.each([
    [{ name: 'Nobody' }, 'unknown-person'],
    [{ standIn: 'Nobody' }, 'unknown-person'],
    [{ standIn: 'Li' }, 'unknown-person'],
    [{ from: 'soon' }, 'days-unreadable'],
    [{ from: '2026-02-30' }, 'days-unreadable'],
    [{ from: '2026-11-20', to: '2026-11-23' }, 'days-unreadable'],
    [{ from: '2026-12-02', to: '2026-12-01' }, 'days-unreadable'],
    [{ to: '' }, 'done'],
    [{ from: '2026-11-20' }, 'done'],
  ])('%j: %s', (args, expected) => {
    expect(refused(away(desk(), mei, args))).toBe(expected);
  });

  test('nobody stands in who is away themselves', () => {
    const both = desk({ team: [anna, mei, li, { ...tom, awayFrom: '2026-11-20', awayTo: '' }] });
    expect(refused(away(both, li, { standIn: 'Tom' }))).toBe('away');
  });
});

test('nobody stands in where nobody is to, whoever stands in Team', () => {
  const asUsual = desk({ team: [anna, mei, { ...li, standIn: 'Tom' }, tom] });
  const alone = away(asUsual, li);
  expect(mailsBy(alone)).toEqual([]);
  expect(personNamed(then(alone).team, 'Li')?.standIn).toBe('');
});

test('an absence that is over is none, on the page', () => {
  const august = { awayFrom: '2026-08-03', awayTo: '2026-08-14', standIn: 'Tom' };
  const seen = (part: Partial<Person>) =>
    absencesOf(desk({ team: [anna, mei, { ...li, ...august, ...part }, tom] }), li.mail).members[0];
  expect(seen({})).toMatchObject({ awayFrom: '', awayTo: '', standIn: 'Tom' });
  expect(seen({ awayTo: '2026-11-24' })).toMatchObject({ awayFrom: '2026-08-03' });
});

describe('while Li is away', () => {
  const complaint = aComplaint();
  const gone = then(away(desk({ complaints: [complaint] }), li, { standIn: 'Tom' }));

  test('it holds at once, and the Team tab follows by the clock alone', () => {
    expect(gone.team.find(({ name }) => name === 'Li')).toMatchObject({
      awayFrom: '2026-11-24',
      awayTo: '2026-11-30',
      standIn: 'Tom',
    });
    const { changes, after } = planOf(gone, [noteAbsences]);
    expect(changes.map(({ type }) => type)).toEqual(['firm', 'state']);
    expect(after.state.away).toEqual({});
    expect(planOf(after, [noteAbsences]).changes).toEqual([]);
  });

  test('with a Team tab that cannot be written it is kept until it can', () => {
    expect(noteAbsences({ ...gone, unwritable: new Set(['team']) })).toEqual([]);
  });

  test('what is open stands in the queue and the morning mail of who stands in, and the owner stays', () => {
    const { mine, team: others } = queueOf(gone, tom.mail);
    expect(mine.map(({ number, owner }) => [number, owner])).toEqual([[complaint.number, 'Li']]);
    expect(others).toEqual([]);
    expect(agendaOf(gone, [tom]).map((task) => task.complaint.number)).toEqual([complaint.number]);
    expect(queueOf(gone, mei.mail).mine).toEqual([]);
  });

  test('S113: what is about who stands in is shown to others and never to them', () => {
    const about = aComplaint({ number: 'R-2026-0043', about: 'Tom' });
    const acted = away(desk({ complaints: [complaint, about] }), li, { standIn: 'Tom' });
    const now = then(acted);
    expect(queueOf(now, tom.mail).mine.map(({ number }) => number)).toEqual([complaint.number]);
    expect(mailsBy(acted).map(({ text }) => text.includes(about.number))).toEqual([false]);
    expect(agendaOf(now, [tom]).map((task) => task.complaint.number)).toEqual([complaint.number]);
  });

  test('who stands in has one mail that names what is open', () => {
    const [mail, ...more] = mailsBy(
      away(desk({ complaints: [complaint] }), li, { standIn: 'Tom' }),
    );
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: tom.mail, purpose: 'notice' });
    expect(mail?.text).toContain(complaint.number);
    expect(mail?.text).toContain('30 November');
    expect(mailsBy(away(desk(), tom, { name: 'Tom', standIn: '' }))).toEqual([]);
  });

  test('back again, it is Li’s alone', () => {
    const back = then(away(gone, li, { from: '', to: '' }));
    expect(queueOf(back, tom.mail).mine).toEqual([]);
    expect(queueOf(back, li.mail).mine).toHaveLength(1);
  });

  test('after the last day it is Li’s alone, without a word', () => {
    const later = { ...gone, now: gone.now + 8 * 24 * 3_600_000 };
    expect(queueOf(later, tom.mail).mine).toEqual([]);
  });
});

describe('all of it to somebody else', () => {
  const complaints = [
    aComplaint(),
    aComplaint({ number: 'R-2026-0043', about: 'Tom' }),
    aComplaint({ number: 'R-2026-0044', status: 'closed' }),
    aComplaint({ number: 'R-2026-0045', owner: 'Mei' }),
  ];
  const owners = (now: Desk) => [...now.complaints.values()].map(({ record }) => record.owner);
  const hand = (by: Person, args: object = {}) =>
    does(desk({ complaints }), by, 'handAllOver', { name: 'Li', to: 'Tom', ...args });

  test('moves what is open, keeps who was asked first, and leaves what is about the taker (S11, S113)', () => {
    const now = then(hand(li));
    expect(owners(now)).toEqual(['Tom', 'Li', 'Li', 'Mei']);
    expect(now.complaints.get('R-2026-0042')?.record.firstOwner).toBe('Li');
    expect(mailsBy(hand(li)).map(({ to }) => to)).toEqual([tom.mail]);
  });

  test('twice with one id, it is done once', () => {
    const again = does(then(hand(li)), li, 'handAllOver', { name: 'Li', to: 'Tom' });
    expect(again).toMatchObject({ again: true, plan: { changes: [] } });
  });

  test.each([
    { by: tom, args: {}, expected: 'not-your-role' },
    { by: mei, args: {}, expected: 'done' },
    { by: mei, args: { to: 'Li' }, expected: 'unknown-person' },
    { by: mei, args: { to: 'Nobody' }, expected: 'unknown-person' },
    { by: mei, args: { name: 'Mei', to: 'Mei' }, expected: 'unknown-person' },
  ] as const)('by $by.name with $args: $expected', ({ by, args, expected }) => {
    expect(refused(hand(by, args))).toBe(expected);
  });

  test('S113: whoever hands over moves nothing that is about them, and hears nothing of it', () => {
    const aboutMei = complaints.map((one) => ({ ...one, about: 'Mei' }));
    for (const some of [[...complaints.slice(0, 1), ...aboutMei.slice(1)], aboutMei]) {
      const handed = does(desk({ complaints: some }), mei, 'handAllOver', {
        name: 'Li',
        to: 'Tom',
      });
      expect(refused(handed)).toBe('done');
      const now = then(handed);
      expect(now.complaints.get('R-2026-0043')?.record.owner).toBe('Li');
    }
  });

  test('to somebody whom all of it is about: refused', () => {
    const about = desk({ complaints: [aComplaint({ about: 'Tom' })] });
    expect(refused(does(about, li, 'handAllOver', { name: 'Li', to: 'Tom' }))).toBe('nobody-there');
  });
});

describe('somebody gone from Team', () => {
  const bo = aComplaint({ owner: 'Bo' });
  const left = desk({ complaints: [bo, aComplaint({ number: 'R-2026-0043' })] });

  test('leaves a list with those who lead, once', () => {
    const mails = mailsOf(left, listGone);
    expect(mails.map(({ to }) => to)).toEqual([anna.mail, mei.mail]);
    expect(mails[0]?.subject).toBe('Bo is no longer in Team: 1 still open');
    expect(mails[0]?.text).toContain(bo.number);
    expect(planOf(planOf(left, [listGone]).after, [listGone]).changes).toEqual([]);
  });

  test('S113: nobody reads there of a complaint about themselves', () => {
    const about = desk({ complaints: [{ ...bo, about: 'Mei' }] });
    expect(mailsOf(about, listGone).map(({ to }) => to)).toEqual([anna.mail]);
  });

  test('handed over, it is forgotten; gone again, it is told again', () => {
    const told = planOf(left, [listGone]).after;
    const handed = then(does(told, mei, 'handAllOver', { name: 'Bo', to: 'Tom' }));
    const quiet = planOf(handed, [listGone]);
    expect(quiet.after.state.done['gone']).toBe('');
    const again = { ...quiet.after, complaints: left.complaints };
    expect(mailsOf(again, listGone)).toHaveLength(2);
  });

  test('is shown with what is open to those who lead, and to nobody else', () => {
    const names = (mail: string) => absencesOf(left, mail).members.map(({ name }) => name);
    expect(names(mei.mail)).toEqual(['Mei', 'Anna', 'Li', 'Tom', 'Bo']);
    expect(names(li.mail)).toEqual(['Li']);
    expect(names('stranger@elsewhere.example')).toEqual([]);
    expect(absencesOf(left, mei.mail).members.at(-1)).toMatchObject({ isGone: true });
  });
});

test('a desk of one person sees nothing of it', () => {
  const alone = aDesk({
    team: [anna],
    state: someState(),
    complaints: [aComplaint({ owner: 'Anna' })],
  });
  expect(planOf(alone, [noteAbsences, listGone]).changes).toEqual([]);
});
