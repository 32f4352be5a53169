// How urgency and days are said; no browser needed.

import type { Complaint } from '../../src/desk/complaint.ts';
import { clockFace } from '../../src/plain/dates.ts';
import { dateAfter, momentAt } from '../../src/sidebar/pieces/moments.ts';
import { stateLine, urgencyOf } from '../../src/sidebar/pieces/urgency.ts';
import { wordsOf } from '../../src/sidebar/pieces/words.ts';
import { now, zone } from './fixtures.ts';

const minute = 60_000;
const dated = (due: number | null, status: Complaint['status'] = 'open') => ({
  status,
  due,
  step: 'first-answer' as const,
});

test.each([
  [-120, 'late', '2 h late'],
  [-1, 'late', '1 min late'],
  [40, 'soon', '40 min left'],
  [119, 'soon', '2 h left'],
  [300, 'calm', '5 h left'],
  [3 * 1440, 'calm', 'by Fri 27 Nov'],
] as const)('says of something due in %i minutes: %s, %s', (minutes, tone, text) => {
  const due = now + minutes * minute;
  expect(urgencyOf(dated(due), now, zone, wordsOf.en)).toEqual({ tone, text });
});

test('shows no clock where none runs', () => {
  const late = now - minute;
  const say = (status: Complaint['status'], due: number | null = late) =>
    urgencyOf(dated(due, status), now, zone, wordsOf.en);
  expect(say('waiting')).toEqual({ tone: 'waiting', text: 'Waiting' });
  expect(say('closed')).toEqual({ tone: 'done', text: 'Closed' });
  expect(say('open', null)).toEqual({ tone: 'calm', text: 'no date' });
});

test.each([
  ['en', 'First answer: 2 h late'],
  ['zh-Hans', '首次答复：已超时2小时'],
  ['zh-Hant', '首次回覆：已逾時 2 小時'],
] as const)('says in %s how a complaint stands', (language, text) => {
  const due = now - 120 * minute;
  expect(stateLine(dated(due), now, zone, wordsOf[language]).text).toBe(text);
});

test('reads instants in the zone of the desk, across the change of clocks', () => {
  const beforeSpring = Date.UTC(2026, 2, 29, 0, 59);
  expect(clockFace(momentAt(beforeSpring, 'Europe/Berlin'))).toBe('01:59');
  expect(clockFace(momentAt(beforeSpring + minute, 'Europe/Berlin'))).toBe('03:00');
  expect(momentAt(now, zone)).toMatchObject({ date: '2026-11-24', weekday: 2, hour: 10 });
  expect(dateAfter(now, 7, zone)).toBe('2026-12-01');
  expect(clockFace(momentAt(Date.UTC(2026, 10, 24, 16, 5), zone))).toBe('00:05');
});
