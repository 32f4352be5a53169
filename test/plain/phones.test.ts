import { callLink, isPhone, phoneKey } from '../../src/plain/phones.ts';

test.each([
  ['0912-345-678', 't912345678', 'tel:0912345678'],
  ['+886 912 345 678', 't912345678', 'tel:+886912345678'],
  ['+886 (0)912-345-678', 't912345678', 'tel:+886912345678'],
  ['００９１２３４５６７８', 't912345678', 'tel:00912345678'],
  ['123456', 't123456', 'tel:123456'],
])('the phone %j is known as %j and called by %j', (phone, key, link) => {
  expect(phoneKey(phone)).toBe(key);
  expect(callLink(phone)).toBe(link);
});

test.each(['12345', '000123', 'wechat: wang', '@line_88', ''])('%j is no phone', (text) => {
  expect(isPhone(text)).toBe(false);
});
