import { figuresOf } from '../../src/complaints/summary/figures.ts';
import { letterDue, mondayLetter } from '../../src/complaints/summary/monday-letter.ts';
import { weekOf } from '../../src/complaints/summary/periods.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { withBars } from '../../src/desk/email.ts';
import { planOf } from '../../src/desk/plan.ts';
import { languages } from '../../src/language/languages.ts';
import { aComplaint, aDesk, anna, aPerson, instant, li, mei, someState } from '../builders.ts';
import { letterOf, linden, mondayAtEight } from './linden.ts';

const at = (iso: string, done: Record<string, string> = { letter: '2026-W46' }): Desk =>
  aDesk({ now: instant(iso), state: someState({ done }) });

describe('when it leaves', () => {
  test.each([
    ['2026-11-23T07:59:59+08:00', false],
    ['2026-11-23T08:00:00+08:00', true],
    ['2026-11-26T15:00:00+08:00', true],
    ['2026-11-29T23:59:59+08:00', true],
  ])('%s: %s', (iso, due) => {
    expect(letterDue(at(iso))).toBe(due);
    expect(mondayLetter(at(iso)).length > 0).toBe(due);
  });

  test('is about the week that ended, also across the turn of the year', () => {
    expect(letterOf(at('2026-11-25T10:00:00+08:00')).key).toBe('letter:2026-W47');
    expect(letterOf(at('2027-01-04T08:00:00+08:00')).key).toBe('letter:2026-W53');
  });

  test('leaves once however often the clock fires', () => {
    const { after } = planOf(linden('en'), [mondayLetter]);
    expect(letterDue(after)).toBe(false);
    expect(mondayLetter({ ...after, now: after.now + 3 * 86_400_000 })).toEqual([]);
    expect(letterDue({ ...after, now: after.now + 7 * 86_400_000 })).toBe(true);
  });

  test('a desk that was set up in the middle of a week is silent until the next Monday', () => {
    const { after, changes } = planOf(at('2026-11-25T10:00:00+08:00', {}), [mondayLetter]);
    expect(changes.map((change) => change.type)).toEqual(['state']);
    const next = { ...after, now: instant('2026-11-30T08:00:00+08:00') };
    expect(letterOf(next).key).toBe('letter:2026-W48');
  });
});

describe('who gets it', () => {
  test('goes to the principal, else to who set the desk up, else nowhere', () => {
    const state = someState({ installer: 'setup@linden.example', done: { letter: '2026-W46' } });
    const desk = aDesk({ now: mondayAtEight, state });
    expect(letterOf(desk).to).toBe(anna.mail);
    expect(letterOf({ ...desk, team: [li, mei] }).to).toBe('setup@linden.example');
    const nobody = { ...desk, team: [li], state: { ...state, installer: '' } };
    expect([letterDue(nobody), mondayLetter(nobody)]).toEqual([false, []]);
  });

  test('S113: never tells the reader of a complaint about the reader', () => {
    const about = aComplaint({ about: 'anna ', hurt: true, received: mondayAtEight - 86_400_000 });
    const desk = aDesk({ ...at('2026-11-23T08:00:00+08:00'), complaints: [about] });
    expect(letterOf(desk).text).not.toContain(about.number);
    expect(letterOf({ ...desk, team: [aPerson({ role: 'principal' })] }).text).toContain(
      about.number,
    );
  });
});

test('names at most three decisions, worst first, each with a link to the complaints', () => {
  const { text, html, subject } = letterOf(linden('en'));
  const numbers = text.match(/^\d {2}R-\d{4}-\d{4}/gm);
  expect(numbers).toEqual(['1  R-2026-0901', '2  R-2026-0902', '3  R-2026-0903']);
  expect(html.match(/edit#gid=84101"/g)).toHaveLength(3);
  expect(subject).toBe('15 complaints, 4 need you · Linden Coffee');
});

test('has one line a place where there are two, none where there is one', () => {
  expect(letterOf(linden('en')).text).toContain('Harbour | 11 | 4 | 2 | 67 % of 12');
  const one = linden('en', { places: [{ place: 'Harbour', note: '' }] });
  const rows = [...one.complaints].map(([number, row]): [string, typeof row] => [
    number,
    { ...row, record: { ...row.record, place: 'Harbour' } },
  ]);
  expect(letterOf({ ...one, complaints: new Map(rows) }).text).not.toContain('By place');
});

test('says every number as figures.ts counts it', () => {
  const desk = linden('en');
  const week = figuresOf(desk, weekOf('2026-11-16', desk.settings.zone));
  const before = figuresOf(desk, weekOf('2026-11-09', desk.settings.zone));
  const { text, picture } = letterOf(desk);
  expect(text).toContain(`Complaints | ${week.received.n} ▲ more | ${before.received.n} |`);
  expect(text).toContain(
    `Answered in time | ${Math.round(Number(week.answeredInTime.value))} % ▼ worse | ${Math.round(Number(before.answeredInTime.value))} % | 90 %`,
  );
  expect(picture?.values).toHaveLength(12);
  expect(picture?.values.slice(-2)).toEqual([before.received.n, week.received.n]);
});

test.each(languages)('never names anyone of the staff (%s)', (language) => {
  const { text, html, subject } = letterOf(linden(language));
  for (const { name } of [li, mei]) {
    expect(`${subject}${text}${html}`).not.toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test.each([
  ['en', 'does the poster still hang'],
  ['zh-Hans', '海报还贴着吗'],
  ['zh-Hant', '海報還貼著嗎'],
] as const)('asks after a week without complaints whether the poster hangs (%s)', (language, ask) => {
  const quiet = linden(language, { complaints: new Map(), answers: [] });
  const { text, html } = letterOf(quiet);
  expect(text).toContain(ask);
  expect(html).toContain(ask);
  expect(letterOf(linden(language)).text).not.toContain(ask);
});

test('shows a picture in HTML and bars in plain text', () => {
  const { text, html } = letterOf(linden('en'));
  expect(html).toContain('cid:picture');
  expect(text).toContain('16 Nov: 15');
});

test('a name is text, whatever is in it', () => {
  const nasty = aComplaint({
    name: '<img src=x>\r\nBcc: all@example.com',
    hurt: true,
    received: mondayAtEight - 86_400_000,
  });
  const { html } = letterOf(aDesk({ ...at('2026-11-23T08:00:00+08:00'), complaints: [nasty] }));
  expect(html).toContain('&lt;img src=x&gt; Bcc: all@example.com');
});

test('bars of table cells take the place of a picture that cannot be drawn', () => {
  const { html, picture } = letterOf(linden('en'));
  if (!picture) throw new Error('no picture');
  const without = withBars(html, picture);
  expect(without).not.toContain('cid:picture');
  expect(without).toMatch(/16 Nov<\/td>.*>15<\/td>/);
});
