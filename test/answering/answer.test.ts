import {
  answer,
  customerAnswered,
  letter,
  note,
  takeBack,
  told,
  wait,
} from '../../src/complaints/answering/answer.ts';
import { answerFrame } from '../../src/complaints/answering/answering.ts';
import { resolve } from '../../src/complaints/closing/finish.ts';
import { joinedTo } from '../../src/complaints/intake/intake.ts';
import { offersOf } from '../../src/complaints/playbook-actions.ts';
import { promise } from '../../src/complaints/promises/promise.ts';
import { openPromises } from '../../src/complaints/promises/promises.ts';
import { localInstant } from '../../src/desk/calendar.ts';
import type { Case } from '../../src/desk/case.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Outcome } from '../../src/desk/outcome.ts';
import { framed } from '../../src/plain/framed.ts';
import { aComplaint, aDesk, instant, li, mei, tuesdayAtTen } from '../builders.ts';
import { aCase, happened, refusedWith } from './a-case.ts';

const call = { by: 'phone' as const, at: '', text: 'We swap it tomorrow.' };

test('an answer is the first answer, and leaves when it can no longer be taken back', () => {
  const c = aCase({ status: 'new' });
  const { complaint, mails, events } = happened(c, answer(c, { text: ' We swap it. ' }));
  expect(complaint).toMatchObject({
    status: 'open',
    firstAnswered: c.desk.now,
    lastTold: c.desk.now,
    step: 'solve',
  });
  expect(events).toEqual(['answered']);
  expect(mails).toMatchObject([
    { to: 'wang@example.com', purpose: 'answer', by: 'Li', leaves: c.desk.now + 3 * 60_000 },
  ]);
});

test.each([
  ['the answer', 'We swap it.'],
  ['an answer that says itself what it is about', 'You wrote: The cup arrived broken. We swap it.'],
])('the preview is the mail from the first line to the last: %s', (_, text) => {
  const c = aCase({ what: 'The cup arrived broken.' });
  const frame = answerFrame(c.desk, c.complaint);
  const [mail] = happened(c, answer(c, { text })).mails;
  const shown = framed(frame, text).map(({ kind, text: part }) =>
    kind === 'quote' ? part.replace(/^/gm, '> ') : part,
  );
  const withoutLink = mail?.text.replace(/:\nhttps:.*\n$/, '');
  expect([mail?.subject, withoutLink]).toEqual([frame.subject, shown.join('\n\n')]);
  expect(shown[0]).toBe('Linden Coffee');
  expect(shown.join()).toContain('To answer us or to add something');
});

test.each([
  ['its owner', { owner: 'Li' }, 'Li\nLinden Coffee'],
  [
    'a colleague, who names the owner',
    { owner: 'Mei' },
    'Li\nLinden Coffee\nMei is looking after it.',
  ],
  ['the first who takes it up', { owner: '' }, 'Li\nLinden Coffee'],
])('an answer is signed by whoever writes it: %s', (_, part, signed) => {
  const c = aCase(part);
  const [mail] = happened(c, answer(c, { text: 'We swap it.' })).mails;
  expect(mail?.text).toContain(`We swap it.\n\n${signed}`);
});

test.each([
  ['nothing is said', {}, '  ', 'nothing-said'],
  ['there is no address', { mail: '' }, 'Hello', 'no-mail'],
  ['two addresses are given', { mail: 'a@example.com, b@example.com' }, 'Hello', 'no-mail'],
  ['nobody reads the address', { mail: 'no-reply@example.com' }, 'Hello', 'no-mail'],
  ['it is our own address', { mail: 'Desk@linden.example' }, 'Hello', 'no-mail'],
  ['it is withdrawn', { status: 'withdrawn' as const }, 'Hello', 'already-closed'],
])('an answer is refused when %s', (_, part, text, refusal) => {
  expect(refusedWith(answer(aCase(part), { text }))).toBe(refusal);
});

describe('two who answer at once', () => {
  const text = 'We swap it.';
  const seen = ({ complaint: { lastTold, lastHeard } }: Case) =>
    Math.max(lastTold ?? 0, lastHeard ?? 0);

  test('the second is asked once, and may send all the same', () => {
    const c = aCase();
    const before = seen(c);
    const second = happened(c, answer(c, { text, seen: before })).later(1, mei);
    expect(refusedWith(answer(second, { text, seen: before }))).toBe('answered-meanwhile');
    expect(refusedWith(answer(second, { text, seen: before, sure: true }))).toBe('done');
    expect(refusedWith(answer(second, { text, seen: seen(second) }))).toBe('done');
  });

  test('a call counts as well; what was taken back does not', () => {
    const c = aCase();
    const called = happened(c, told(c, call)).later(1, mei);
    expect(refusedWith(answer(called, { text, seen: seen(c) }))).toBe('answered-meanwhile');
    const sent = happened(c, answer(c, { text, seen: seen(c) }));
    const writer = sent.later(1);
    const back = happened(writer, takeBack(writer, { key: sent.mails[0]?.key ?? '' })).later(
      1,
      mei,
    );
    expect(refusedWith(answer(back, { text, seen: seen(c) }))).toBe('done');
  });

  const words = { text: 'And the saucer, too.', hurt: false, at: tuesdayAtTen, by: 'customer' };
  test.each<[string, (c: Case) => Outcome]>([
    [
      'writes more, even before we told them anything',
      ({ desk, complaint }) => ({
        changes: joinedTo(desk, complaint, { ...words, key: 'k', detail: {} }),
      }),
    ],
    ['calls', (c) => customerAnswered(c, words)],
  ])('whoever writes while the customer %s is asked once', (_, happens) => {
    const c = aCase();
    for (const before of [c, happened(c, told(c, call)).later(1)]) {
      const after = happened(before, happens(before)).later(1, mei);
      const late = { text, seen: seen(before) };
      expect(refusedWith(answer(after, late))).toBe('answered-meanwhile');
      expect(refusedWith(answer(after, { ...late, sure: true }))).toBe('done');
      expect(refusedWith(answer(after, { text, seen: seen(after) }))).toBe('done');
    }
  });

  test('of two promises that are mailed the second is asked about; what nobody mails is not', () => {
    const cup = { what: 'A new cup', who: '', due: '2026-11-27T12:00', tell: true };
    const c = aCase();
    const second = happened(c, promise(c, { ...cup, seen: seen(c) })).later(1, mei);
    const late = { ...cup, seen: seen(c) };
    expect(refusedWith(promise(second, late))).toBe('answered-meanwhile');
    expect(refusedWith(promise(second, { ...late, tell: false }))).toBe('done');
    expect(refusedWith(promise(second, { ...late, sure: true }))).toBe('done');
    expect(refusedWith(promise(second, { ...cup, seen: seen(second) }))).toBe('done');
  });
});

describe('a date in an answer', () => {
  const hears = { what: 'You hear from us', who: '', due: '2026-11-25T12:00' };
  const dated = { text: 'You hear from us by Wednesday.', promise: hears };
  const cup = { what: ' A new cup ', who: 'Mei', due: '2026-11-25T12:00' };
  const doing = { text: 'This is what we will do: a new cup.', promise: cup };
  const wednesday = instant('2026-11-25T12:00:00+08:00');

  test('is promised with it, by the owner, and taken back with it', () => {
    const c = aCase({ owner: 'Mei' });
    const sent = happened(c, answer(c, dated));
    const [promise] = openPromises(sent.desk, c.complaint.number);
    expect(promise).toMatchObject({ what: 'You hear from us', who: 'Mei', due: wednesday });
    expect(sent.complaint).toMatchObject({ promiseDue: wednesday, step: 'promise' });
    const later = sent.later(1);
    const back = happened(later, takeBack(later, { key: sent.mails[0]?.key ?? '' }));
    expect(openPromises(back.desk, c.complaint.number)).toEqual([]);
    expect(back.complaint).toMatchObject({ promiseDue: null, promisesKept: 0, promisesBroken: 0 });
  });

  test.each([
    ['an answer', (c: Case) => answer(c, { text: 'Here it is.' })],
    ['a call', (c: Case) => told(c, call)],
  ])('that they hear from us is kept by %s in time', (_, tells) => {
    const c = aCase();
    const later = happened(c, answer(c, dated)).later(60);
    expect(happened(later, tells(later)).complaint).toMatchObject({
      ...{ promisesKept: 1, promisesBroken: 0, promiseDue: null },
    });
  });

  test('S43: a thing, its person and the date are promised by one mail, and taken back with it', () => {
    const c = aCase();
    const sent = happened(c, answer(c, doing));
    const [mail, ...others] = sent.mails;
    expect(others).toEqual([]);
    expect(sent.events).toEqual(['promised', 'promised', 'answered']);
    expect(openPromises(sent.desk, c.complaint.number)).toMatchObject([
      { what: 'A new cup', who: 'Mei', due: wednesday, how: 'mail', mail: mail?.key },
    ]);
    expect(sent.complaint).toMatchObject({ promise: 'A new cup', step: 'promise' });
    const later = sent.later(1);
    const back = happened(later, takeBack(later, { key: mail?.key ?? '' }));
    expect(openPromises(back.desk, c.complaint.number)).toEqual([]);
  });

  test('a thing that an answer promised is not kept by telling them something', () => {
    const c = aCase();
    const later = happened(c, answer(c, doing)).later(60);
    expect(happened(later, told(later, call)).complaint).toMatchObject({
      ...{ promisesKept: 0, promiseDue: wednesday },
    });
  });

  test('what is promised already is only named, while it can still be kept', () => {
    const c = aCase({ promise: 'A new cup', promiseDue: wednesday });
    const [known] = openPromises(c.desk, c.complaint.number);
    const promise = { ...cup, which: known?.id };
    expect(happened(c, answer(c, { ...doing, promise })).events).toEqual(['answered']);
    const late = { ...c, desk: { ...c.desk, now: wednesday - 60_000 } };
    expect(refusedWith(answer(late, { ...doing, promise }))).toBe('date-past');
  });

  test('another promise is kept by doing it, not by telling them anything', () => {
    const cup = aCase({ promise: 'A new cup', promiseDue: wednesday });
    expect(happened(cup, told(cup, call)).complaint).toMatchObject({ promiseDue: wednesday });
  });

  test('that is promised already is promised once', () => {
    const c = aCase({ promise: 'A new cup', promiseDue: wednesday });
    const { desk } = happened(c, answer(c, dated));
    expect(openPromises(desk, c.complaint.number)).toHaveLength(1);
  });

  test.each([
    ['past', '2026-11-24T09:00', 'date-past'],
    ['past before the mail leaves', '2026-11-24T10:02', 'date-past'],
    ['no date', 'soon', 'date-unreadable'],
  ])('is refused when it is %s', (_, due, refusal) => {
    const promise = { ...cup, due };
    expect(refusedWith(answer(aCase(), { text: 'By then.', promise }))).toBe(refusal);
  });

  test.each([
    ['what', { what: '  ' }, 'nothing-promised'],
    ['who', { who: 'Nobody' }, 'unknown-person'],
    ['what is known', { which: 'R-2026-0042-P7' }, 'unknown-promise'],
  ])('is refused without %s', (_, part, refusal) => {
    const promise = { ...cup, ...part };
    expect(refusedWith(answer(aCase(), { ...doing, promise }))).toBe(refusal);
  });
});

describe('a letter', () => {
  const wednesday = instant('2026-11-25T12:00:00+08:00');
  const cup = { what: 'A new cup', who: 'Mei', due: '2026-11-25T12:00' };

  test('is told when it is sent, and what it promises is promised by letter; nothing is mailed', () => {
    const c = aCase({ reach: 'letter', mail: '', status: 'new' });
    const sent = happened(c, letter(c, { text: 'A new cup.', promise: cup }));
    expect(sent.events).toEqual(['promised', 'promised', 'told']);
    expect(sent.complaint).toMatchObject({ firstAnswered: c.desk.now, step: 'promise' });
    expect(sent.mails).toEqual([]);
    expect(openPromises(sent.desk, c.complaint.number)).toMatchObject([
      { what: 'A new cup', who: 'Mei', due: wednesday, how: 'letter' },
    ]);
  });

  test.each([
    ['it says nothing', { text: ' ' }, 'nothing-said'],
    [
      'its date has passed',
      { text: 'So.', promise: { ...cup, due: '2026-11-24T09:00' } },
      'date-past',
    ],
  ])('is refused when %s', (_, args, refusal) => {
    expect(refusedWith(letter(aCase(), args))).toBe(refusal);
  });

  const offered = (part: Partial<Complaint>) => {
    const c = aCase(part);
    return offersOf(c.desk, c.complaint, li).map(({ name }) => name);
  };

  test('is offered first to whom it is to be written, and to nobody else', () => {
    expect(offered({ reach: 'letter' }).slice(0, 2)).toEqual(['letter', 'answer']);
    expect(offered({ channel: 'letter', mail: '', reach: 'none' })[0]).toBe('letter');
    expect(offered({ status: 'resolved', untold: true, reach: 'letter', mail: '' })[0]).toBe(
      'letter',
    );
    expect(offered({ channel: 'letter' })).not.toContain('letter');
    expect(offered({})).not.toContain('letter');
  });

  test('solved in silence, whoever is reached by letter alone is still to be told', () => {
    const c = aCase({ reach: 'letter', mail: '', phone: '' });
    const solved = {
      result: 'Swapped',
      remedy: '',
      justified: 'yes',
      cause: '',
      value: null,
    } as const;
    expect(happened(c, resolve(c, solved)).complaint.untold).toBe(true);
    const told = happened(c, resolve(c, { ...solved, how: 'letter' })).complaint;
    expect(told).toMatchObject({ untold: false, lastTold: c.desk.now });
  });
});

describe('a promise by phone', () => {
  const wednesday = instant('2026-11-25T12:00:00+08:00');
  const cup = { what: ' A new cup ', who: 'Mei', due: '2026-11-25T12:00' };
  const hears = { what: 'You hear from us', who: '', due: '2026-11-25T12:00' };
  const phoned = (c: Case, part: object = {}) => told(c, { ...call, promise: cup, ...part });

  test.each(['phone', 'in person'] as const)('is noted as it was said: %s', (by) => {
    const c = aCase({ status: 'new' });
    const said = happened(c, phoned(c, { by, at: '2026-11-24T09:30' }));
    expect(said.events).toEqual(['promised', 'promised', 'told']);
    expect(said.mails).toEqual([]);
    expect(said.complaint).toMatchObject({ promise: 'A new cup', step: 'promise' });
    expect(openPromises(said.desk, c.complaint.number)).toMatchObject([
      { what: 'A new cup', who: 'Mei', due: wednesday, how: by, mail: '' },
    ]);
  });

  test('that they hear from us keeps the one before, and is kept by the next call', () => {
    const c = aCase();
    const once = happened(c, phoned(c, { promise: hears })).later(60);
    const again = { ...hears, due: '2026-11-26T12:00' };
    const twice = happened(once, phoned(once, { promise: again }));
    expect(openPromises(twice.desk, c.complaint.number)).toHaveLength(1);
    expect(twice.complaint).toMatchObject({ promisesKept: 1, promisesMade: 2 });
    const last = twice.later(60);
    expect(happened(last, told(last, call)).complaint).toMatchObject({
      ...{ promisesKept: 2, promiseDue: null },
    });
  });

  test.each([
    ['lay ahead when it was said, and is past', {}, { due: '2026-11-24T09:45' }, 'date-past'],
    ['has no date', {}, { due: 'soon' }, 'date-unreadable'],
    ['says nothing', {}, { what: '  ' }, 'nothing-promised'],
    ['is kept by whom it is about', { about: 'Mei' }, {}, 'about-this-person'],
    ['is about what is solved', { status: 'resolved' as const }, {}, 'already-closed'],
    ['is about what is closed', { status: 'closed' as const }, {}, 'already-closed'],
  ])('is refused when it %s', (_, part, promise, refusal) => {
    const outcome = phoned(aCase(part), {
      at: '2026-11-24T09:30',
      promise: { ...cup, ...promise },
    });
    expect(refusedWith(outcome)).toBe(refusal);
  });
});

describe('taking a mail back', () => {
  const first = () => {
    const c = aCase({ status: 'new' });
    const sent = happened(c, answer(c, { text: 'Hello' }));
    return { sent, key: sent.mails[0]?.key ?? '' };
  };

  test('makes it unsent, and the first answer is due again', () => {
    const { sent, key } = first();
    const c = sent.later(1);
    const { complaint, desk } = happened(c, takeBack(c, { key }));
    expect(complaint).toMatchObject({ firstAnswered: null, lastTold: null, step: 'first-answer' });
    expect(desk.outbox.get(key)?.state).toBe('taken-back');
  });

  test('leaves what they were told meanwhile as the first answer', () => {
    const { sent, key } = first();
    const phoned = sent.later(1);
    const later = happened(phoned, told(phoned, call)).later(1);
    const { complaint } = happened(later, takeBack(later, { key }));
    expect(complaint.firstAnswered).toBe(phoned.desk.now);
  });

  test.each([
    ['after it has left', 3, li],
    ['by somebody else', 1, mei],
  ])('is refused %s', (_, minutes, by) => {
    const { sent, key } = first();
    expect(refusedWith(takeBack(sent.later(minutes, by), { key }))).toBe('mail-gone');
  });
});

test('what was said by phone counts from when it was said', () => {
  const c = aCase({ received: instant('2026-11-24T08:00:00+08:00') });
  const outcome = told(c, { ...call, at: '2026-11-24T09:30' });
  expect(happened(c, outcome).complaint.firstAnswered).toBe(instant('2026-11-24T09:30:00+08:00'));
});

test.each([
  '2026-11-24T10:01',
  '2026-02-30T10:00',
  'yesterday',
  '2026-11-24',
  '2026-11-24T25:00',
])('nobody can have been told at "%s"', (at) => {
  expect(refusedWith(told(aCase(), { ...call, at }))).toBe('date-unreadable');
});

test('nobody was answered before they complained', () => {
  const c = aCase();
  const { complaint } = happened(c, told(c, { ...call, at: '2026-11-20T09:00' }));
  expect(complaint.firstAnswered).toBe(c.complaint.received);
});

test.each([
  ['told', told(aCase(), { ...call, text: ' ' })],
  ['customerAnswered', customerAnswered(aCase(), { text: '' })],
  ['note', note(aCase(), { text: '\n' })],
])('%s without a word is refused', (_, outcome) => {
  expect(refusedWith(outcome)).toBe('nothing-said');
});

test('waiting for the customer stops the clock; waiting twice is waiting once', () => {
  const c = aCase({ firstAnswered: tuesdayAtTen });
  const waiting = happened(c, wait(c, { text: 'Which colour?' }));
  expect(waiting.complaint).toMatchObject({ status: 'waiting', step: 'wait', due: null });
  expect(wait(waiting.later(60), { text: '' })).toEqual({ changes: [] });
  expect(refusedWith(wait(aCase({ status: 'closed' }), { text: '' }))).toBe('already-closed');
});

test('the customer answers: the wait is over, and its working time is given back', () => {
  const c = aCase({ firstAnswered: tuesdayAtTen });
  const later = happened(c, wait(c, { text: '' })).later(60);
  const { complaint } = happened(later, customerAnswered(later, { text: 'The blue one.' }));
  expect(complaint).toMatchObject({ status: 'open', waitingSince: null, pausedMinutes: 60 });
  expect((complaint.due ?? 0) - (c.complaint.due ?? 0)).toBe(3_600_000);
});

test('what the customer says on the phone is asked about like what they write', () => {
  const c = aCase({ owner: 'Li' });
  const text = 'My child is in hospital, and Li only laughed.';
  const { complaint } = happened(c, customerAnswered(c, { text }));
  expect(complaint).toMatchObject({ perhapsHurt: 'asked', named: 'Li', extra: text });
  const calm = happened(c, customerAnswered(c, { text: 'The blue one.' }));
  expect(calm.complaint).toMatchObject({ perhapsHurt: '', named: '', extra: '' });
});

test.each([
  ['2026-11-24T15:00', instant('2026-11-24T15:00:00+08:00')],
  ['2026-11-31T15:00', undefined],
  ['2026-11-24T24:00', undefined],
  ['2026-11-24T15:60', undefined],
  ['2026-11-24T15:00:00', undefined],
  ['', undefined],
])('"%s" on the wall is an instant or nothing', (text, expected) => {
  expect(localInstant(text, 'Asia/Taipei')).toBe(expected);
});

test('deciding twice gives equal changes', () => {
  const desk = aDesk({ complaints: [aComplaint()], now: tuesdayAtTen, actor: 'Li' });
  const c = { ...aCase(), desk };
  expect(answer(c, { text: 'Hello' })).toEqual(answer(c, { text: 'Hello' }));
});
