// Words that may mean that somebody was hurt raise a question to a person, at any hour, and decide nothing.

import { edits, onEdit } from '../../src/complaints/playbook.ts';
import { maySayHurt } from '../../src/complaints/severity/severity.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { planOf } from '../../src/desk/plan.ts';
import { referenceFor } from '../../src/desk/reference.ts';
import { onAction, onQuickLog, viewOf } from '../acting.ts';
import {
  aComplaint,
  aDesk,
  anna,
  aResponse,
  aRow,
  instant,
  li,
  mei,
  tuesdayAtTen,
} from '../builders.ts';
import { answered, taken } from '../intake/taken.ts';

const hurt = [
  'my child is in hospital',
  'We had to take her to the emergency room.',
  'They called an ambulance',
  'I cut my finger on the lid',
  'She burned her hand on the handle',
  'The kettle broke my son’s little toe',
  'I got food poisoning from the salad',
  'My mother slipped on your wet floor',
  'He was badly hurt',
  'There was glass in my soup',
  'The battery exploded in my bag',
  'Had an allergic reaction, my face was swollen',
  'Two guests were injured.',
  'All of us got sick',
  '孩子住院了',
  '吃完以后上吐下泻',
  '我被汤烫到了',
  '在你们店门口滑倒，骨折了',
  '划破了手，流血不止',
  '充电宝起火了',
  '孩子送医院了',
  '孩子住院了，怎麼辦',
  '吃完上吐下瀉',
  '被熱湯燙傷',
  '在店門口滑倒',
  '杯子割到手',
  '行動電源爆炸',
];
const neutral = [
  'The cup arrived broken.',
  'The delivery was late and nobody answered the phone.',
  'My order is missing two plates.',
  'The soup was cold and the waiter was rude.',
  'I was charged twice for one coffee.',
  'The screen has a scratch and the handle fell off.',
  'It broke my heart to see the cake like that.',
  'Your answer hurt my feelings.',
  'To add insult to injury, nobody answered.',
  'Luckily nobody was hurt.',
  'I was not hurt, but the chair is broken.',
  'No injuries, only a broken plate.',
  'I nearly had a heart attack when I saw the bill.',
  'We love your hospitality, thank you.',
  'Please deliver to 12 Hospital Road.',
  'The colour is a rash choice for a blanket.',
  'My phone battery died within a week.',
  'You cut my hair too short.',
  'The discount was cut by half.',
  'They broke their promise twice.',
  'Can I swap it for a larger size?',
  '杯子送到的时候是碎的。',
  '外卖晚了一个小时，汤都凉了。',
  '多收了我一杯咖啡的钱。',
  '屏幕有划伤，要求换货。',
  '请问里面含有过敏原吗？',
  '幸好没有人受伤。',
  '没人受伤，只是椅子坏了。',
  '服务员态度很差。',
  '电脑中毒了，打不开你们的网站。',
  '快递送到医院路12号。',
  '剪头发剪得太短了。',
  '衣服缝了又开线。',
  '杯子送到時已經破了。',
  '外送晚了一小時，湯都涼了。',
  '螢幕有刮傷，要求換貨。',
  '請問有過敏原標示嗎？',
  '還好沒人受傷。',
  '店員態度很差。',
  '電腦中毒了，打不開網站。',
  '衣服縫了又脫線。',
];

test.each(hurt)('"%s" is worth the question', (words) => {
  expect(maySayHurt(words)).toBe(true);
});

test.each(neutral)('"%s" raises nothing', (words) => {
  expect(maySayHurt(words)).toBe(false);
});

const what = 'My child is in hospital.';
const questions = ({ mails }: ReturnType<typeof taken>) =>
  mails.filter(({ purpose }) => purpose === 'alarm');
const first = ({ complaints: [one] }: ReturnType<typeof taken>) => one;

describe('a complaint whose words say so without the tick', () => {
  test('is asked of those who lead and of its owner at once, at any hour, in one mail each; nothing is decided', () => {
    const night = instant('2026-11-28T03:00:00+08:00');
    const done = taken(aDesk({ now: night }), [{ ...answered({ what }), at: night }]);
    expect(first(done)).toMatchObject({ hurt: false, severity: 'normal', perhapsHurt: 'asked' });
    expect(
      questions(done)
        .map(({ to }) => to)
        .sort(),
    ).toEqual([anna.mail, li.mail, mei.mail].sort());
    expect(done.mails.filter(({ to }) => to === li.mail)).toHaveLength(1);
    expect(questions(done)[0]?.subject).toContain('Was anyone hurt?');
    expect(done.plan.log.map(({ type }) => type)).toContain('hurt-asked');
    expect(done.plan.log.map(({ type }) => type)).not.toContain('alarmed');
  });

  test('with the tick it is the alarm, and nothing is asked', () => {
    const done = taken(aDesk(), [answered({ what, hurt: 'Yes' })]);
    expect(first(done)).toMatchObject({ hurt: true, perhapsHurt: '' });
    expect(done.plan.log.map(({ type }) => type)).not.toContain('hurt-asked');
  });

  test('that staff log is asked about, too', () => {
    const done = onQuickLog(aDesk({ actor: 'Li' }), {
      ...{ id: 'by-whomever', what, who: '', reach: '', hurt: false, place: '' },
      channel: 'phone',
    });
    const keys = 'refused' in done ? [] : [...done.plan.after.outbox.keys()];
    expect(keys.map((key) => key.split(':').slice(0, 2).join(':'))).toContain('alarm:perhaps');
  });

  test('of six within the hour the rest is told together', () => {
    const six = Array.from({ length: 7 }, (_, at) => ({ ...answered({ what }), digest: `d${at}` }));
    const toMei = questions(taken(aDesk(), six)).filter(({ to }) => to === mei.mail);
    expect(toMei).toHaveLength(6);
    expect(toMei[5]?.subject).toContain('2 more: was anyone hurt?');
  });

  test('said later through the link it is asked then, and after a no anew', () => {
    const reference = referenceFor('a secret for tests', 'R-2026-0042', 'add');
    const complaint = aComplaint({
      status: 'open',
      acknowledged: 1,
      perhapsHurt: 'no',
      alarmed: 'perhaps',
    });
    const done = taken(aDesk({ complaints: [complaint] }), [
      aResponse({ answers: { what, reference } }),
    ]);
    expect(first(done)).toMatchObject({ perhapsHurt: 'asked', alarmed: 'perhaps' });
    expect(done.mails.map(({ purpose }) => purpose)).toEqual(['alarm', 'alarm', 'alarm']);
  });
});

describe('the answer', () => {
  const asked = (part: Partial<Complaint> = {}) =>
    aComplaint({ status: 'open', perhapsHurt: 'asked', alarmed: 'perhaps', ...part });
  const says = (name: string, part: Partial<Complaint> = {}) => {
    const desk = aDesk({ actor: 'Li', complaints: [asked(part)] });
    const done = onAction(desk, name, 'R-2026-0042', li, { id: 'by-whomever' });
    if ('refused' in done) return { refused: done.refused };
    return {
      record: done.plan.after.complaints.get('R-2026-0042')?.record,
      keys: [...done.plan.after.outbox.keys()],
    };
  };

  test('yes is exactly the tick: the alarm, within the hour', () => {
    const { record, keys } = says('wasHurt');
    expect(record).toMatchObject({
      ...{ hurt: true, severity: 'safety', perhapsHurt: 'yes', alarmed: 'perhaps hurt' },
      due: tuesdayAtTen + 3_600_000,
    });
    expect(keys).toEqual([
      `alarm:hurt:R-2026-0042:${anna.mail}`,
      `alarm:hurt:R-2026-0042:${mei.mail}`,
    ]);
  });

  test('no is noted, and asked no more', () => {
    const { record, keys } = says('wasNotHurt');
    expect(record).toMatchObject({ hurt: false, severity: 'normal', perhapsHurt: 'no' });
    expect(keys).toEqual([]);
    expect(says('wasNotHurt', { perhapsHurt: 'no' })).toEqual({ refused: 'nothing-asked' });
  });

  test('is offered first while it is asked, and to nobody afterwards', () => {
    const can = (part: Partial<Complaint>) => {
      const view = viewOf(aDesk({ complaints: [asked(part)] }), 'R-2026-0042', li.mail);
      return 'refused' in view ? [] : view.can.slice(0, 2).map(({ name }) => name);
    };
    expect(can({})).toEqual(['wasHurt', 'wasNotHurt']);
    expect(can({ perhapsHurt: 'no' })).not.toContain('wasHurt');
    expect(can({ hurt: true })).not.toContain('wasHurt');
  });

  test.each<[string, object]>([
    ['yes', { hurt: true, severity: 'safety', perhapsHurt: 'yes' }],
    ['no', { hurt: false, perhapsHurt: 'no' }],
    ['', { hurt: false, perhapsHurt: 'asked' }],
  ])('chosen in the sheet: "%s"', (typed, expected) => {
    const desk = aDesk({ complaints: [aRow(asked(), { edits: { perhapsHurt: typed } })] });
    const plan = planOf(desk, [(now) => edits(now, li)]);
    expect(plan.after.complaints.get('R-2026-0042')?.record).toMatchObject(expected);
    const notes = plan.changes.flatMap((c) => (c.type === 'rewrite' ? Object.keys(c.notes) : []));
    expect(notes).toEqual(typed === '' ? ['perhapsHurt'] : []);
  });
});

describe('when it is over, and somebody was hurt all the same', () => {
  const alarms = (complaint: Complaint, part: Parameters<typeof aRow>[1]) => {
    const plan = onEdit(aDesk({ complaints: [aRow(complaint, part)] }), mei);
    const to = plan.changes.flatMap((one) => (one.type === 'mail' ? [one.mail.to] : []));
    return to.sort();
  };
  const solved = { status: 'resolved', resolved: tuesdayAtTen } as const;

  test('typed on what is solved it alarms at once', () => {
    for (const edits of [{ hurt: 'yes' }, { severity: 'safety' }]) {
      expect(alarms(aComplaint(solved), { edits })).toEqual([anna.mail, li.mail, mei.mail]);
    }
  });

  test('words on what is closed are asked about, and a yes alarms', () => {
    const closed = { ...solved, status: 'closed', closed: tuesdayAtTen } as const;
    const asked = aComplaint({ ...closed, perhapsHurt: 'asked' });
    expect(alarms(asked, {})).toEqual([anna.mail, li.mail, mei.mail]);
    expect(
      alarms({ ...asked, alarmed: 'perhaps' }, { edits: { perhapsHurt: 'yes' } }),
    ).toHaveLength(3);
  });

  test('old cases that somebody tidies up alarm nobody', () => {
    const closed = { ...solved, status: 'closed', closed: tuesdayAtTen } as const;
    expect(alarms(aComplaint(closed), { edits: { severity: 'safety' } })).toEqual([]);
  });
});
