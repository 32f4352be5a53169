import { ownerNotice } from '../../src/complaints/assignment/owner-notice.ts';
import { contact } from '../../src/desk/contact.ts';
import { aComplaint, aDesk, li } from '../builders.ts';

const urls = (phone: string, mail: string) =>
  contact(aDesk(), { phone, mail }).map((block) => ('url' in block ? block.url : block.kind));

test.each([
  ['0912 345 678', '', ['tel:0912345678']],
  ['+886 (0)912-345-678', '', ['tel:+886912345678']],
  ['０９１２３４５６７８', 'wang@example.com', ['tel:0912345678', 'mailto:wang@example.com']],
  ['wang_wechat', '', ['text']],
  ['', 'wang@example.com', ['mailto:wang@example.com']],
  ['', 'not an address', []],
])('"%s" and "%s" are reached with one touch: %j', (phone, mail, expected) => {
  expect(urls(phone, mail)).toEqual(expected);
});

describe('the owner’s mail', () => {
  const mailOf = (part = {}, actor = 'desk') =>
    ownerNotice(aDesk({ actor }), aComplaint(part), li).flatMap((change) =>
      change.type === 'mail' ? [change.mail] : [],
    )[0];

  test('suffices by itself: who, the whole text, what is wanted, by when, how to reach them', () => {
    const what = `The cup arrived broken. ${'It hurts. '.repeat(300)}`;
    const mail = mailOf({ what, phone: '0912 345 678', company: 'Cafe Sun' });
    for (const part of ['Wang Xiaoming, Cafe Sun', what.trim(), 'A swap', '15:00']) {
      expect(mail?.text).toContain(part);
    }
    expect(mail?.html).toContain('href="tel:0912345678"');
    expect(mail?.html).toContain('href="mailto:wang@example.com"');
  });

  test('says when nobody could write to the customer', () => {
    expect(mailOf({ mail: '' })?.text).toMatch(/Please phone/);
    expect(mailOf()?.text).not.toMatch(/Please phone/);
  });

  test('is not sent to who gave it to themselves', () => {
    expect(mailOf({}, 'Li')).toBeUndefined();
  });
});
