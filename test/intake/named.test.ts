// Words that name a colleague decide nothing: a person who leads is asked, and until then the named hear nothing (S113).

import { register } from '../../src/complaints/intake/intake.ts';
import { namedIn } from '../../src/complaints/intake/named.ts';
import { isNotAboutThem } from '../../src/complaints/intake/say-who.ts';
import { edits } from '../../src/complaints/playbook.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { planOf } from '../../src/desk/plan.ts';
import { referenceFor } from '../../src/desk/reference.ts';
import { onAction, onQuickLog, queueOf, viewOf } from '../acting.ts';
import {
  aComplaint,
  aDesk,
  anna,
  aPerson,
  aResponse,
  aRow,
  li,
  mei,
  someState,
  tuesdayAtTen,
} from '../builders.ts';
import { answered, taken } from './taken.ts';

const tom = aPerson({ name: 'Tom', mail: 'tom@linden.example' });
const team = [anna, mei, li, tom];
const desk = (part: Parameters<typeof aDesk>[0] = {}) => aDesk({ team, ...part });
const writes = (what: string, part = {}) => taken(desk(part), [answered({ what })]);
const number = 'R-2026-0001';
const sentTo = ({ mails }: ReturnType<typeof taken>) =>
  mails.map(({ to, subject }) => `${to} ${/about/.test(subject) ? 'asked' : 'told'}`).sort();
const [first] = [({ complaints: [one] }: ReturnType<typeof taken>) => one];

describe('whom words name', () => {
  const names = (words: string, ...people: string[]): string =>
    namedIn(
      { team: [anna, ...people.map((name) => aPerson({ name, mail: `${name}@x` }))] },
      { about: '' },
      words,
    );

  test.each([
    ['LI was rude to me', 'Li', 'Li'],
    ['li was rude', 'Li', 'Li'],
    ['Your man Li?', 'Li', 'Li'],
    ['I like life in Lima', 'Li', ''],
    ['Wei shouted', 'Li Wei', 'Li Wei'],
    ['It may take long, they said', 'May', ''],
    ['May was rude', 'May', 'May'],
    ['你们店里的李明骂人', '李明', '李明'],
    ['小明骂人', '王小明', '王小明'],
    ['王小姐态度很差', '王小明', '王小明'],
    ['小王态度很差', '王小明', '王小明'],
    ['行李箱坏了', '李明', ''],
    ['李經理不理我', '李', '李'],
    ['Amy 罵人', 'Amy 陳', 'Amy 陳'],
    ['陳小姐罵人', 'Amy 陳', 'Amy 陳'],
    ['The soup was cold', 'Li', ''],
  ])('"%s" names %s: "%s"', (words, name, expected) => {
    expect(names(words, name)).toBe(expected);
  });

  test('several are asked about together', () => {
    expect(names('Li and Tom laughed', 'Li', 'Tom')).toBe('Li, Tom');
  });
});

describe('a form whose words name a colleague', () => {
  test('goes to somebody else; those who lead have one mail with the question; the named hear nothing', () => {
    const done = writes('Li was rude to me.');
    expect(first(done)).toMatchObject({ named: 'Li', about: '', owner: 'Tom' });
    expect(sentTo(done)).toEqual([
      `${anna.mail} asked`,
      `${mei.mail} asked`,
      `${tom.mail} told`,
      'wang@example.com told',
    ]);
    const question = done.mails.find(({ to }) => to === mei.mail);
    expect(question?.subject).toContain('Is it about Li?');
    expect(question?.text).toContain('was rude');
    expect(done.plan.log.map(({ type }) => type)).toContain('about-asked');
    expect(queueOf(done.plan.after, li.mail).team).toEqual([]);
    expect(viewOf(done.plan.after, number, li.mail)).toEqual({ refused: 'about-this-person' });
  });

  test('names a manager: the others who lead are asked, and she is not', () => {
    const done = writes('Mei never called me back.');
    expect(sentTo(done)).toContain(`${anna.mail} asked`);
    expect(done.mails.map(({ to }) => to)).not.toContain(mei.mail);
  });

  test('and says about whom it is: nothing is asked', () => {
    const done = taken(desk(), [answered({ what: 'Li was rude.', about: 'Li' })]);
    expect(first(done)).toMatchObject({ about: 'Li', named: '' });
    expect(sentTo(done).join()).not.toContain('asked');
  });

  test.each([
    ['one person', [anna], 'Anna was rude.'],
    ['one who leads, who is named', [anna, li], 'Anna was rude.'],
  ])('on a desk of %s nothing is asked and nothing is other than before', (_, few, what) => {
    const done = taken(aDesk({ team: few }), [answered({ what })]);
    expect(first(done)).toMatchObject({ named: '' });
    expect(first(done)?.owner).not.toBe('');
    expect(sentTo(done).join()).not.toContain('asked');
  });

  test('names both who lead and one of the staff: about the staff they can be asked by nobody but those named', () => {
    const done = taken(aDesk({ team: [anna, li, tom] }), [
      answered({ what: 'Anna and Li laughed.' }),
    ]);
    expect(first(done)).toMatchObject({ named: 'Li', owner: 'Tom' });
  });

  test('in a flood the question waits on the page until somebody has judged it', () => {
    const flood = {
      since: 1,
      until: tuesdayAtTen * 2,
      verdict: 'open' as const,
      withdrawn: [],
      action: '',
    };
    const done = writes('Li was rude.', { state: someState({ flood }) });
    expect(first(done)?.named).toBe('Li');
    expect(sentTo(done).join()).not.toContain('asked');
  });
});

test('history that is brought in is asked about by nobody', () => {
  const facts = { what: 'Li was rude. My hand is bleeding.', received: 1, language: 'en' as const };
  const { changes } = register(desk(), { ...facts, channel: 'import', owner: 'Li' }, 'Mei');
  const set = changes.flatMap((change) => (change.type === 'event' ? [change.event.set] : []));
  expect(set).toMatchObject([{ owner: 'Li' }]);
  expect(Object.keys(set[0] ?? {})).not.toEqual(expect.arrayContaining(['named']));
  expect(Object.keys(set[0] ?? {})).not.toEqual(expect.arrayContaining(['perhapsHurt']));
});

describe('words that are added name the owner', () => {
  const reference = referenceFor('a secret for tests', 'R-2026-0042', 'add');
  const adds = (what: string, part: Partial<Complaint> = {}) =>
    taken(desk({ complaints: [aComplaint({ status: 'open', acknowledged: 1, ...part })] }), [
      aResponse({ answers: { what, reference } }),
    ]);

  test('he keeps it and is told nothing; those who lead read it with the question, once', () => {
    const done = adds('Li swore at me.');
    expect(first(done)).toMatchObject({ named: 'Li', owner: 'Li' });
    expect(sentTo(done)).toEqual([`${anna.mail} asked`, `${mei.mail} asked`]);
  });

  test('not the owner: the owner is told as ever, and who leads is asked', () => {
    const done = adds('Tom swore at me.');
    expect(sentTo(done)).toEqual([`${anna.mail} asked`, `${li.mail} told`, `${mei.mail} asked`]);
  });

  test('after a no, new words that name him are asked about anew', () => {
    const done = adds('Li again!', { alarmed: 'about' });
    expect(sentTo(done).join()).toContain('asked');
  });
});

describe('a complaint that staff log', () => {
  const log = (what: string) =>
    onQuickLog(desk({ actor: 'Li' }), {
      ...{ id: 'by-whomever', what, who: '', reach: '', hurt: false, place: '' },
      channel: 'phone',
    });

  test.each([
    ['Tom was rude', 'Li'],
    ['Li was rude', 'Tom'],
  ])('"%s": %s looks after it until it is said', (what, owner) => {
    const done = log(what);
    const after = 'refused' in done ? undefined : done.plan.after;
    expect(after?.complaints.get(number)?.record).toMatchObject({ owner, firstOwner: owner });
    expect([...(after?.outbox.keys() ?? [])].join()).toContain(`about:${number}:${mei.mail}`);
  });
});

describe('the answer', () => {
  const asked = (part: Partial<Complaint> = {}) =>
    desk({
      complaints: [
        aComplaint({ status: 'open', named: 'Li', extra: 'Li swore.', alarmed: 'about', ...part }),
      ],
    });
  const says = (name: string, person = mei, part: Partial<Complaint> = {}) => {
    const by = { ...asked(part), actor: person.name };
    const done = onAction(by, name, 'R-2026-0042', person, { id: 'by-whomever' });
    if ('refused' in done) return { refused: done.refused };
    const mails = done.plan.changes.flatMap((c) => (c.type === 'mail' ? [c.mail.to] : []));
    return { record: done.plan.after.complaints.get('R-2026-0042')?.record, mails };
  };

  test('yes: it is about him, and somebody else gets it', () => {
    const { record, mails } = says('isAboutThem');
    expect(record).toMatchObject({ about: 'Li', named: '', owner: 'Mei' });
    expect(mails).toEqual([]);
    expect(says('isAboutThem', anna).mails).toEqual([mei.mail]);
  });

  test('no: all goes on, and the owner reads what was kept from him', () => {
    const { record, mails } = says('isNotAboutThem');
    expect(record).toMatchObject({ about: '', named: '', owner: 'Li' });
    expect(mails).toEqual([li.mail]);
  });

  test.each([
    ['staff', tom, 'leads-say-so'],
    ['whom it may be about', li, 'about-this-person'],
  ])('by %s it is refused', (_, person, refused) => {
    expect(says('isNotAboutThem', person)).toEqual({ refused });
  });

  test('twice, it is refused the second time', () => {
    expect(says('isAboutThem', mei, { named: '' })).toEqual({ refused: 'nothing-asked' });
  });

  test('is offered to who leads, first of all, and not to others', () => {
    const can = (mail: string) => {
      const view = viewOf(asked({ owner: 'Tom' }), 'R-2026-0042', mail);
      return 'refused' in view ? [] : view.can.map(({ name }) => name);
    };
    expect(can(mei.mail).slice(0, 2)).toEqual(['isAboutThem', 'isNotAboutThem']);
    expect(can(tom.mail)).not.toContain('isAboutThem');
  });

  const typed = (cells: Readonly<Record<string, string>>, editor = mei, part = {}) => {
    const row = aRow(aComplaint({ status: 'open', named: 'Li', ...part }), { edits: cells });
    const before = desk({ complaints: [row] });
    const plan = planOf(before, [(now) => edits(now, editor)]);
    return {
      record: plan.after.complaints.get('R-2026-0042')?.record,
      notes: plan.changes.flatMap((c) => (c.type === 'rewrite' ? Object.values(c.notes) : [])),
    };
  };

  test('in the sheet: the emptied cell is a no, the name in the column beside it a yes', () => {
    expect(typed({ named: '' }).record).toMatchObject({ named: '', about: '', owner: 'Li' });
    expect(typed({ about: 'Li' }).record).toMatchObject({ named: '', about: 'Li', owner: '' });
  });

  test('in the sheet by staff it is put back with a note', () => {
    const { record, notes } = typed({ named: '' }, tom);
    expect(record?.named).toBe('Li');
    expect(notes.join()).toContain('Only a manager');
  });

  test('in the sheet by nobody knows whom it is put back, too', () => {
    const c = { desk: asked(), complaint: aComplaint({ named: 'Li' }), person: undefined, id: '' };
    expect(isNotAboutThem(c)).toEqual({ refused: 'leads-say-so' });
  });
});
