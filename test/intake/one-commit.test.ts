// Google refuses a request above ten megabytes: what piles up leaves in portions.
import { archiveOld } from '../../src/complaints/archive/archive-old.ts';
import { fitting } from '../../src/desk/one-commit.ts';
import { aComplaint, aDesk, instant } from '../builders.ts';

const long = '投'.repeat(49_000);
const closed = instant('2026-01-05T10:00:00+08:00');

const deskOf = (count: number, what: string) =>
  aDesk({
    now: instant('2026-11-24T03:00:00+08:00'),
    complaints: Array.from({ length: count }, (_, at) => {
      const number = `R-2026-${String(at + 1).padStart(4, '0')}`;
      return aComplaint({ number, what, status: 'closed', closed });
    }),
  });

const leaving = (count: number, what: string): number =>
  archiveOld(deskOf(count, what)).filter(({ type }) => type === 'archive').length;

test('ordinary complaints leave for the archive by the hundred', () => {
  expect(leaving(150, 'The cup broke')).toBe(150);
});

test('long ones leave a few a night, so that the commit stays small', () => {
  expect(leaving(60, long)).toBe(12);
});

test('what is too large for any portion goes alone and holds nothing up', () => {
  expect(fitting(['a', 'b'], () => 3_000_000)).toEqual(['a']);
  expect(fitting([], () => 1)).toEqual([]);
});
