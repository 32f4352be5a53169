import { figuresOf } from '../../src/complaints/summary/figures.ts';
import { letterDue, mondayLetter } from '../../src/complaints/summary/monday-letter.ts';
import { weekOf } from '../../src/complaints/summary/periods.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { withBars } from '../../src/desk/email.ts';
import { planOf } from '../../src/desk/plan.ts';
import type { SurveyAnswer } from '../../src/desk/survey-answer.ts';
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
    const silent = aPerson({ name: 'Old Mr Wang', mail: '', role: 'principal' });
    expect(letterOf({ ...desk, team: [silent, anna] }).to).toBe(anna.mail);
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

describe('what has to be decided', () => {
  test('of whom nothing is kept any more, nothing is asked', () => {
    const gone = aComplaint({ status: 'closed', score: 1, erased: mondayAtEight - 3_600_000 });
    const { number } = gone;
    const rated: SurveyAnswer = {
      ...{ number, at: mondayAtEight - 86_400_000, owner: 'Li', score: 1, expected: 'worse' },
      ...{
        comeBack: 'no',
        comment: '',
        by: 'form',
        notCounted: '',
        noMore: false,
        scale: '',
        recommend: null,
      },
    };
    const desk = aDesk({ ...at('2026-11-23T08:00:00+08:00'), complaints: [gone] });
    expect(letterOf({ ...desk, answers: [rated] }).text).not.toContain(number);
  });

  const rowsIn = (text: string) => text.match(/#gid=84101&row=[\w-]+/g);

  test('the three most urgent come first, the others below, each with a link to its own row', () => {
    const { text, html, subject } = letterOf(linden('en'));
    const numbers = text.match(/^\d {2}R-\d{4}-\d{4}/gm);
    expect(numbers).toEqual([
      ...['1  R-2026-0901', '2  R-2026-0902', '3  R-2026-0903', '4  R-2026-0904'],
    ]);
    const links = ['0901', '0902', '0903', '0904'].map((n) => `#gid=84101&row=R-2026-${n}`);
    expect(rowsIn(text)).toEqual(links);
    expect(rowsIn(html.replace(/&amp;/g, '&'))).toEqual(links);
    expect(subject).toBe('15 complaints, 4 need you · Linden Coffee');
    expect(text.indexOf('And these')).toBeGreaterThan(text.indexOf('What customers said'));
  });

  test('none is out of reach: what is beyond a screen or two stands in the list', () => {
    const many = Array.from({ length: 20 }, (_, n) =>
      aComplaint({
        number: `R-2026-${8000 + n}`,
        hurt: true,
        received: mondayAtEight - 86_400_000,
      }),
    );
    const desk = aDesk({ ...at('2026-11-23T08:00:00+08:00'), complaints: many });
    const { text, html } = letterOf(desk);
    expect(rowsIn(text)).toHaveLength(15);
    expect(text).toContain(
      'and 5 more in the list:\nhttps://sheets.example/sheet-1/edit#gid=84101\n',
    );
    // A cell of the outbox holds 50,000 characters.
    expect(html.length).toBeLessThan(45_000);
  });

  test.each(languages)('who should be called is called with one touch (%s)', (language) => {
    const hurt = aComplaint({
      ...{ hurt: true, phone: '0912 345 678', received: mondayAtEight - 86_400_000 },
    });
    const { html } = letterOf(
      linden(language, { complaints: aDesk({ complaints: [hurt] }).complaints }),
    );
    expect(html).toMatch(
      /<a href="tel:\+886912345678"[^>]*>☎ \S+ <span[^>]*>0912 345 678<\/span><\/a>/,
    );
  });
});

describe('the seven numbers', () => {
  const lines = (text: string) => text.split('\n').filter((line) => line.includes(' | '));

  test.each([
    ['en', 'Promises kept'],
    ['zh-Hans', '承诺兑现'],
    ['zh-Hant', '承諾兌現'],
  ] as const)('S86: promises kept stand first (%s)', (language, first) => {
    const [, line = ''] = lines(letterOf(linden(language)).text);
    expect(line.startsWith(`${first} | `)).toBe(true);
  });

  test.each([
    ['en', '10 of 15 (67 %)', '✓ met', '✗ missed'],
    ['zh-Hans', '15项中10项（67%）', '✓ 达标', '✗ 未达标'],
    ['zh-Hant', '15 項中 10 項（67%）', '✓ 達標', '✗ 未達標'],
  ] as const)('a share says of how many, a missed target is said as plainly as a met one (%s)', (language, share, met, missed) => {
    const { text } = letterOf(linden(language));
    expect(lines(text)[4]).toContain(share);
    expect(text).not.toMatch(/\d ?% of|%（共/);
    expect(
      lines(text)
        .slice(1, 8)
        .filter((line) => line.endsWith(met)).length,
    ).toBeGreaterThan(0);
    expect(lines(text)[3]).toMatch(new RegExp(`\\| 0 ${missed}$`));
  });

  test('without a target, or anything to hold against it, nothing was met or missed', () => {
    const { text } = letterOf(at('2026-11-25T10:00:00+08:00'));
    expect(lines(text)[1]).toBe('Promises kept | – | – | 100 %');
    expect(lines(text)[2]).toBe('Complaints | 0 → same | 0 | ');
  });
});

test('that more people said no kind is no news', () => {
  const some = (kind: string, from: number) =>
    Array.from({ length: 3 }, (_, n) =>
      aComplaint({ number: `R-2026-${from + n}`, kind, received: mondayAtEight - 86_400_000 }),
    );
  const unsaid = aDesk({ ...at('2026-11-23T08:00:00+08:00'), complaints: some('', 7000) });
  expect(letterOf(unsaid).text).not.toContain('rose to');
  const said = aDesk({ ...at('2026-11-23T08:00:00+08:00'), complaints: some('Product', 7000) });
  expect(letterOf(said).text).toContain('What changed: Product rose to 3');
});

describe('S58: by department', () => {
  const shop = { owner: 'Li', received: mondayAtEight - 86_400_000 };
  const complaints = [
    aComplaint({ number: 'R-2026-7001', ...shop, due: mondayAtEight + 86_400_000 }),
    aComplaint({ number: 'R-2026-7002', ...shop, received: mondayAtEight - 9 * 86_400_000 }),
    aComplaint({ number: 'R-2026-7003', ...shop, owner: 'Tom' }),
    aComplaint({ number: 'R-2026-7004', ...shop, owner: '' }),
  ];
  const tom = aPerson({ name: 'Tom', mail: 'tom@linden.example', department: 'Workshop' });
  const desk = aDesk({ ...at('2026-11-23T08:00:00+08:00'), complaints, team: [anna, li, tom] });

  test.each([
    ['en', 'By department', 'With nobody yet'],
    ['zh-Hans', '按部门', '还没有部门经办'],
    ['zh-Hant', '依部門', '尚無部門承辦'],
  ] as const)('new, open and late of each (%s)', (language, title, nobody) => {
    const { text } = letterOf({ ...desk, settings: { ...desk.settings, language } });
    const [, table = ''] = text.split(`${title} | `);
    const [, ...rows] = (table.split('\n\n')[0] ?? '').split('\n');
    expect(rows).toEqual(['Shop | 1 | 2 | 1', 'Workshop | 1 | 1 | 0', `${nobody} | 1 | 1 | 0`]);
  });

  test('where there is one department, nothing is told apart', () => {
    const one = { ...desk, complaints: aDesk({ complaints: complaints.slice(0, 2) }).complaints };
    expect(letterOf({ ...one, team: [anna, li] }).text).not.toContain('By department');
  });
});

test('has one line a place where there are two, none where there is one', () => {
  expect(letterOf(linden('en')).text).toContain('Harbour | 11 | 4 | 2 | 8 of 12 (67 %)');
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
    `(${Math.round(Number(week.answeredInTime.value))} %) ▼ worse | 8 of ${before.answeredInTime.n} (${Math.round(Number(before.answeredInTime.value))} %) | 90 %`,
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
