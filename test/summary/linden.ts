// Three months of a coffee shop with two branches, written down so that the letter and the pages have something to say.

import { mondayLetter } from '../../src/complaints/summary/monday-letter.ts';
import { instantOf } from '../../src/desk/calendar.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Mail } from '../../src/desk/outbox.ts';
import type { SurveyAnswer } from '../../src/desk/survey-answer.ts';
import type { Language } from '../../src/language/languages.ts';
import { addDays } from '../../src/plain/dates.ts';
import { aComplaint, aDesk, aRule, instant, officeHours, someSettings } from '../builders.ts';

export const mondayAtEight = instant('2026-11-23T08:00:00+08:00');
const hour = 3_600_000;
const zone = officeHours.zone;
const perWeek = [9, 7, 11, 8, 13, 10, 9, 12, 7, 10, 9, 12];
const kinds = ['Delivery', 'Product', 'Service', 'Product', 'Price'];
const places = ['Harbour', 'Old Town'];

const numberOf = (n: number): string => `R-2026-${String(n).padStart(4, '0')}`;

/** Solved a day after it came in, the first answer after two hours; every ninth late. */
function solved(week: number, at: number, n: number): Complaint {
  const date = addDays('2026-08-31', week * 7 + (at % 5));
  const received = instantOf(date, 9 * 60 + 30 + (at % 4) * 60, zone);
  const slow = n % 9 === 0 ? 30 * hour : 2 * hour;
  return aComplaint({
    number: numberOf(n),
    received,
    status: 'closed',
    kind: kinds[n % kinds.length] ?? '',
    place: places[n % 3 === 0 ? 1 : 0] ?? '',
    firstAnswered: received + slow,
    resolved: received + slow + 24 * hour,
    closed: received + slow + 24 * hour,
    promisesKept: n % 8 === 0 ? 1 : 0,
    promiseSettled: n % 8 === 0 ? received + 20 * hour : null,
  });
}

const answerTo = (c: Complaint, n: number): SurveyAnswer => ({
  at: (c.closed ?? c.received) + 30 * hour,
  number: c.number,
  owner: 'Li',
  score: [5, 4, 5, 3, 4, 5, 1][n % 7] ?? null,
  expected: (['better', 'as', 'better', 'worse'] as const)[n % 4] ?? 'unknown',
  comeBack: n % 5 === 0 ? 'no' : 'yes',
  comment: '',
  by: 'form',
  notCounted: '',
  noMore: false,
  scale: '',
  recommend: null,
});

const open = (part: Partial<Complaint>): Complaint =>
  aComplaint({ received: mondayAtEight - 3 * 24 * hour, place: 'Harbour', ...part });

const pressing: readonly Complaint[] = [
  open({ number: numberOf(901), name: 'Wang Xiaoming', hurt: true, kind: 'Product' }),
  open({
    number: numberOf(902),
    name: 'Chen Yating',
    kind: 'Delivery',
    received: mondayAtEight - 9 * 24 * hour,
  }),
  open({
    number: numberOf(903),
    name: '',
    company: 'Harbour Hotel',
    kind: 'Delivery',
    firstAnswered: mondayAtEight - 2 * 24 * hour,
    promisesBroken: 1,
    promiseSettled: mondayAtEight - 2 * 24 * hour,
  }),
  open({
    number: numberOf(904),
    name: 'Ana Souza',
    kind: 'Service',
    about: 'Li',
    owner: '',
    received: mondayAtEight - 20 * hour,
  }),
];

export function linden(language: Language, part: Partial<Desk> = {}): Desk {
  let n = 0;
  const past = perWeek.flatMap((count, week) =>
    Array.from({ length: count }, (_, at) => solved(week, at, ++n)),
  );
  const names = {
    Delivery: ['配送', '配送'],
    Product: ['商品', '商品'],
    Service: ['服务', '服務'],
  };
  const rules = Object.entries(names).map(([kind, [hans = '', hant = '']]) =>
    aRule({ kind, names: { en: kind, 'zh-Hans': hans, 'zh-Hant': hant } }),
  );
  const desk = aDesk({
    now: mondayAtEight,
    settings: someSettings({
      language,
      businessName: { en: 'Linden Coffee', 'zh-Hans': '林登咖啡', 'zh-Hant': '林登咖啡' }[language],
    }),
    rules,
    places: places.map((place) => ({ place, note: '' })),
    complaints: [...past, ...pressing],
    answers: past.filter((_, at) => at % 3 === 0).map(answerTo),
  });
  return { ...desk, state: { ...desk.state, done: { letter: '2026-W46' } }, ...part };
}

/** The letter this desk sends now. */
export function letterOf(desk: Desk): Mail {
  const found = mondayLetter(desk).find((change) => change.type === 'mail');
  if (found?.type !== 'mail') throw new Error('no letter');
  return found.mail;
}
