// S113: whom it is about has nothing to do with it, under whatever name and by whatever way.

import { assign } from '../../src/complaints/assignment/assign.ts';
import { heedFlood } from '../../src/complaints/flood/heed-flood.ts';
import { edits } from '../../src/complaints/playbook.ts';
import { asks, everyAct, onAct } from '../../src/complaints/playbook-actions.ts';
import type { Acted } from '../../src/desk/action.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Mail } from '../../src/desk/outbox.ts';
import type { Person } from '../../src/desk/people.ts';
import { planOf } from '../../src/desk/plan.ts';
import { referenceFor } from '../../src/desk/reference.ts';
import { onAction, onQuickLog, queueOf, viewOf } from '../acting.ts';
import {
  aComplaint,
  aDesk,
  anna,
  aPerson,
  aPromise,
  aRow,
  li,
  mei,
  tuesdayAtTen,
} from '../builders.ts';
import { answered, taken } from './taken.ts';

const number = 'R-2026-0001';
const day = 86_400_000;
const id = 'an-action-1';
const tom = aPerson({ name: 'Tom Berg', mail: 'tom@linden.example' });
/** Another row of Team in which Li stands. */
const lily = aPerson({ name: 'Lily Wang', mail: li.mail });
const team = [anna, mei, li, tom, lily];

const desk = (part: Partial<Complaint>): Desk =>
  aDesk({ team, complaints: [aComplaint({ number, owner: 'Tom Berg', ...part })] });
const mailsOf = (acted: Acted): readonly Mail[] =>
  'refused' in acted
    ? []
    : acted.plan.changes.flatMap((one) => (one.type === 'mail' ? [one.mail] : []));
const does = (now: Desk, by: Person, name: string, args: object): Acted => {
  const one = everyAct[name];
  if (!one) throw new Error(name);
  const asked = { id, ...args } as never;
  return onAct({ ...now, actor: by.name }, name, one, asked, { mail: by.mail, person: by });
};
const ownerIn = (acted: Acted): string | undefined =>
  'refused' in acted ? acted.refused : acted.plan.after.complaints.get(number)?.record.owner;

describe('whoever stands in Team under two names and reads at one address', () => {
  const about = desk({ about: 'Lily Wang', phone: '0912 345 678' });

  test('sees nothing of it in the sidebar, under either', () => {
    const { mine, team: others, waiting } = queueOf(about, li.mail);
    expect([...mine, ...others, ...waiting]).toEqual([]);
    expect(viewOf(about, number, li.mail)).toEqual({ refused: 'about-this-person' });
    expect(asks.find.answers(about, { text: 'cup' }, li.mail)).toMatchObject({ found: [] });
    expect(asks.known.answers(about, { text: '0912 345 678' }, li.mail)).toMatchObject({
      known: null,
    });
  });

  test('does nothing with it, and is not given it', () => {
    const refused = { refused: 'about-this-person' };
    expect(onAction(about, 'note', number, li, { id, text: 'It was not me' })).toEqual(refused);
    expect(onAction(about, 'handOver', number, mei, { id, to: 'Li' })).toMatchObject(refused);
    const alone = { ...about, team: [li, lily] };
    const orphan = aRow(aComplaint({ number, about: 'Lily Wang', owner: '', firstOwner: '' }));
    const plan = planOf({ ...alone, complaints: new Map([[number, orphan]]) }, [assign]);
    expect(plan.after.complaints.get(number)?.record.owner).toBe('');
  });

  test('loses it when it turns out', () => {
    const typed = aRow(aComplaint({ number }), { edits: { about: 'Lily Wang' } });
    const { after } = planOf(aDesk({ team, complaints: [typed] }), [(now) => edits(now, mei)]);
    expect(after.complaints.get(number)?.record).toMatchObject({ about: 'Lily Wang', owner: '' });
  });
});

describe('named by a part of their name where the form asks whom it is about', () => {
  test('they hear nothing before somebody who leads has said whether it is about them', () => {
    const { complaints, mails } = taken(aDesk({ team }), [answered({ about: 'Tom' })]);
    expect(complaints[0]).toMatchObject({ about: 'Tom', named: 'Tom Berg' });
    expect(complaints[0]?.owner).not.toBe('Tom Berg');
    expect(mails.map(({ to }) => to)).not.toContain(tom.mail);
  });
});

describe('whoever leads', () => {
  test('cannot hand on what is about themselves, together with the rest', () => {
    const one = aComplaint({ number, about: 'Mei', owner: 'Anna' });
    const other = aComplaint({ number: 'R-2026-0002', owner: 'Anna' });
    const now = aDesk({ team, complaints: [one, other] });
    const handed = does(now, mei, 'handAllOver', { name: 'Anna', to: 'Li' });
    expect(ownerIn(handed)).toBe('Anna');
    expect(mailsOf(handed).map(({ text }) => text.includes(number))).toEqual([false]);
  });

  test('reads nothing of it in the alarm about too many forms', () => {
    const many = Array.from({ length: 25 }, (_, at) =>
      aComplaint({
        ...{
          number: `R-2026-01${at + 10}`,
          acknowledged: null,
          received: tuesdayAtTen - at * 1000,
        },
        ...(at === 0 ? { about: 'Anna', what: 'Anna spat at me' } : {}),
      }),
    );
    const { changes } = planOf(aDesk({ team, complaints: many }), [heedFlood]);
    const texts = changes.flatMap((one) => (one.type === 'mail' ? [one.mail] : []));
    expect(texts.map(({ to, text }) => [to, text.includes('spat')])).toEqual([[anna.mail, false]]);
    expect(texts[0]?.text).toContain('The cup arrived broken');
  });
});

describe('nobody promises that they do it', () => {
  const now = desk({ about: 'Li' });
  const promise = { id, what: 'A call', due: '2026-11-26T10:00', tell: true };

  test('in the sidebar', () => {
    expect(onAction(now, 'promise', number, mei, { ...promise, who: 'Li' })).toMatchObject({
      refused: 'about-this-person',
    });
    expect(
      mailsOf(onAction(now, 'promise', number, mei, { ...promise, who: 'Anna' })),
    ).toHaveLength(1);
  });

  test('in the sheet', () => {
    const record = aPromise({ id: `${number}-P1`, number, who: 'Anna' });
    const row = { record, edits: { who: 'Li' }, inputs: { do: '', note: '' } };
    const promises = new Map([[record.id, row]]) as Desk['promises'];
    const { after } = planOf({ ...now, promises }, [(desk) => edits(desk, mei)]);
    expect(after.promises.get(record.id)?.record.who).toBe('Anna');
  });
});

describe('what goes on after it was closed long ago', () => {
  const closed = tuesdayAtTen - 40 * day;
  const old = {
    named: 'Li',
    alarmed: 'about',
    status: 'closed',
    closed,
    resolved: closed,
  } as const;
  const now = aDesk({ team: [mei, li], complaints: [aComplaint({ number, ...old })] });
  const goesOn = (complaints: Iterable<Complaint>) =>
    [...complaints].find(({ belongsTo }) => belongsTo === number);

  test('is not given to somebody of whom nobody said whether it is about them', () => {
    const reference = referenceFor(now.state.secret, number, 'add');
    const { complaints } = taken(now, [answered({ what: 'It broke again', reference })]);
    expect(goesOn(complaints)).toMatchObject({ named: 'Li', owner: 'Mei' });
    const said = { what: 'It broke again', who: '', reach: '', hurt: false, place: '' };
    const logged = onQuickLog(
      { ...now, actor: 'Mei' },
      { id, ...said, channel: 'phone', addTo: number },
    );
    const after = 'refused' in logged ? [] : [...logged.plan.after.complaints.values()];
    expect(goesOn(after.map(({ record }) => record))).toMatchObject({ named: 'Li' });
  });
});
