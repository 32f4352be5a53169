import fc from 'fast-check';
import {
  addressKey,
  isMail,
  isNoReply,
  isSlipOfMail,
  mailKey,
  mailsIn,
} from '../../src/plain/addresses.ts';

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

const one = ['name@example.com'];
test.each([
  ['name＠example.com', one, ''],
  ['ｎａｍｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', one, ''],
  ['name@example。com', one, ''],
  ['Name <name@example.com>', one, ''],
  ['"Wang, Li" <name@example.com>', one, ''],
  ['mailto:name@example.com', one, ''],
  ['mailto:name@example.com?subject=Hello', one, ''],
  ['<mailto:name@example.com>', one, ''],
  ['name@example.com.', one, ''],
  ['name@example.com。', one, ''],
  ['（name@example.com）', one, ''],
  ['name @ example.com', one, ''],
  ['na\u200bme@exa\u00admple.com\ufeff', one, ''],
  ['邮箱：name@example.com', one, ''],
  ['邮箱name@example.com', one, ''],
  ['name@example.com谢谢', one, ''],
  ['Email: name@example.com', one, ''],
  ['a@example.com, b@example.com', ['a@example.com', 'b@example.com'], ''],
  ['a@example.com；b@example.com', ['a@example.com', 'b@example.com'], ''],
  ['a@example.com/b@example.com', ['a@example.com', 'b@example.com'], ''],
  ['a@example.com or b@example.com', ['a@example.com', 'b@example.com'], ''],
  ['a@example.com a@example.com', ['a@example.com'], ''],
  ['name@example.com 07700 900123', one, '07700 900123'],
  ['07700 900123, name@example.com', one, '07700 900123'],
  ['name@example.com 微信 wang_88', one, '微信 wang_88'],
  ['王@例子.中国', ['王@例子.中国'], ''],
  ['@line_88', [], '@line_88'],
  ['wang_88', [], 'wang_88'],
  ['name@gmail,com', [], 'name@gmail,com'],
])('in %j the addresses %j are read, and %j is left', (typed, mails, rest) => {
  expect(mailsIn(typed)).toEqual({ mails, rest });
});

test.each([
  ['name@gmail,com', true],
  ['gmail,com', true],
  ['name.gmail.com', true],
  ['name qq。com', true],
  ['name@@post..example', true],
  ['name@post', true],
  ['name@', true],
  ['name at example.com', true],
  ['name (at) example dot com', true],
  ['name[at]example[dot]com', true],
  ['at home, 07700 900123', false],
  ['Sam at Linden', false],
  ['@line_88', false],
  ['wang_88', false],
  ['07700 900123', false],
  ['name@example.com', false],
])('%j is a slip of an address: %s', (typed, expected) => {
  expect(isSlipOfMail(typed)).toBe(expected);
});

test('an address is read as itself, whatever stands around it, and what was read is read the same again', () => {
  const before = fc.constantFrom('', ' ', '，', '<', 'mailto:', '(', '\u200b', '邮箱');
  const after = fc.constantFrom('', ' ', '，', '。', '.', '>', ')', '\u200b', '谢谢', '?subject=x');
  const plainMail = fc.emailAddress().filter((mail) => isMail(mail) && !/['/|?]/.test(mail));
  fc.assert(
    fc.property(plainMail, before, after, (mail, start, end) => {
      const { mails } = mailsIn(`${start}${mail}${end}`);
      expect(mails).toEqual([mail]);
      expect(mailsIn(mails.join(', ')).mails).toEqual(mails);
    }),
  );
});
