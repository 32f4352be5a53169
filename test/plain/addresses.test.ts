import { addressKey, isMail, isNoReply, mailKey } from '../../src/plain/addresses.ts';

test.each([
  ['wang@example.com', true],
  ['王@例子.中国', true],
  ['a@b', false],
  ['a..b@example.com', false],
  ['a@example.com, b@example.com', false],
  ['a@example.com\nBcc: b@example.com', false],
  ['Wang <wang@example.com>', false],
  [`${'a'.repeat(250)}@example.com`, false],
  [`a@${'b'.repeat(250)}.com`, false],
])('%j is an address we could write to: %s', (text, expected) => {
  expect(isMail(text)).toBe(expected);
});

test.each([
  [' Wang@Example.com ', 'wang@example.com', 'wang@example.com'],
  ['wang+shop@example.com', 'wang+shop@example.com', 'wang@example.com'],
  ['w.a.n.g@googlemail.com', 'w.a.n.g@googlemail.com', 'wang@gmail.com'],
  ['no address', '', ''],
])('%j is known as %j and leads to %j', (typed, key, mailbox) => {
  expect(mailKey(typed)).toBe(key);
  expect(addressKey(typed)).toBe(mailbox);
});

test.each([
  ['no-reply@example.com', true],
  ['NoReply@example.com', true],
  ['MAILER-DAEMON@example.com', true],
  ['noreen@example.com', false],
])('nobody reads %j: %s', (mail, expected) => {
  expect(isNoReply(mail)).toBe(expected);
});
