import { isLate, isOpen, isSafety, type Status, waitsForApproval } from '../../src/plain/status.ts';

const now = 1000;

test.each<[Status, boolean, boolean]>([
  ['new', true, true],
  ['open', true, true],
  ['waiting', true, true],
  ['resolved', false, true],
  ['closed', false, false],
  ['withdrawn', false, false],
])('what is %s is open: %s; past its time it is late: %s', (status, open, late) => {
  expect(isOpen({ status })).toBe(open);
  expect(isLate({ status, due: now - 1 }, now)).toBe(late);
});

test.each([[now], [now + 1], [null]])('what is due at %j is not late at 1000', (due) => {
  expect(isLate({ status: 'open', due }, now)).toBe(false);
});

test.each<[Status, number | null, string, boolean]>([
  ['open', 50, '', true],
  ['open', 50, 'Wang', false],
  ['open', 0, '', false],
  ['open', null, '', false],
  ['closed', 50, '', false],
])('%s with %j and the name %j waits for approval: %s', (status, value, approvedBy, expected) => {
  expect(waitsForApproval({ status, value, approvedBy })).toBe(expected);
});

test.each([
  [false, 'safety', true],
  [true, 'normal', true],
  [false, 'urgent', false],
])('hurt %s and severity %s is about safety: %s', (hurt, severity, expected) => {
  expect(isSafety({ hurt, severity })).toBe(expected);
});
