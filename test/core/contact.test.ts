import { ownerNotice } from '../../src/complaints/assignment/owner-notice.ts';
import { contact, ownMailLink } from '../../src/desk/contact.ts';
import { aComplaint, aDesk, li, someSettings } from '../builders.ts';

const urls = (phone: string, mail: string) =>
  contact(aDesk(), aComplaint({ phone, mail })).map((block) =>
    'url' in block ? block.url.replace(/\?.*/, '') : block.kind,
  );

test.each([
  ['0912 345 678', '', ['tel:+886912345678']],
  ['02-2345-6789#12', '', ['tel:+886223456789,12']],
  ['0912345678 / 0987654321', '', ['tel:+886912345678', 'tel:+886987654321']],
  ['+886 (0)912-345-678', '', ['tel:+886912345678']],
  ['０９１２３４５６７８', 'wang@example.com', ['tel:+886912345678', 'mailto:wang@example.com']],
  ['wang_wechat', '', ['text']],
  ['', 'wang@example.com', ['mailto:wang@example.com']],
  ['', 'not an address', []],
])('"%s" and "%s" are reached with one touch: %j', (phone, mail, expected) => {
  expect(urls(phone, mail)).toEqual(expected);
});

test.each([
  ['en', 'Linden Coffee: your message to us [R-2026-0042]'],
  ['zh-Hans', 'Linden Coffee：关于您反映的事 [R-2026-0042]'],
  ['zh-Hant', 'Linden Coffee：關於您反映的事 [R-2026-0042]'],
] as const)('a mail from one’s own mailbox carries subject, number and the desk in copy, in %s', (language, subject) => {
  const link = new URL(ownMailLink(aDesk(), aComplaint({ language })));
  expect(link.pathname).toBe('wang@example.com');
  expect(Object.fromEntries(link.searchParams)).toEqual({ subject, cc: 'desk@linden.example' });
});

test('a name of the firm or an address cannot add to the mail that is opened', () => {
  const settings = someSettings({ businessName: 'A&cc=x@y.example?%0d', deskMail: '' });
  const mail = 'a+b&body=c?d@example.com';
  const link = ownMailLink(aDesk({ settings }), aComplaint({ mail }));
  expect([...new URL(link).searchParams.keys()]).toEqual(['subject', 'cc']);
  expect(decodeURIComponent(new URL(link).pathname)).toBe(mail);
  expect(link).toContain('cc=anna%40linden.example');
});

describe('the owner’s mail', () => {
  test('has the desk’s own door before all others', () => {
    const html = mailOf({ phone: '0912 345 678' })?.html ?? '';
    const doors = [...html.matchAll(/href="(https|tel|mailto)/g)].map(([, way]) => way);
    expect(doors).toEqual(['https', 'tel', 'mailto']);
    expect(html).toContain(
      '>Answer <span style="white-space:nowrap">R-2026-0042</span> in the desk</a>',
    );
  });

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
    expect(mail?.html).toContain('href="tel:+886912345678"');
    expect(mail?.html).toContain('href="mailto:wang@example.com?');
  });

  test('says when nobody could write to the customer', () => {
    expect(mailOf({ mail: '' })?.text).toMatch(/Please phone/);
    expect(mailOf()?.text).not.toMatch(/Please phone/);
  });

  test('is not sent to who gave it to themselves', () => {
    expect(mailOf({}, 'Li')).toBeUndefined();
  });
});
