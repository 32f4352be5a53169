// A complaint goes all the way, as the people of the shop and their customers live it.
import type { Language } from '../../src/language/languages.ts';
import { sound, soundness } from './holds.ts';
import type { Shop } from './shop.ts';
import { openShop } from './shop.ts';

const first = 'R-2026-0001';
const isWhole = (shop: Shop): void => expect(soundness(shop)).toEqual(sound);

interface Voices {
  readonly what: string;
  readonly wanted: string;
  readonly name: string;
  readonly answer: string;
  readonly result: string;
  /** Whom this shop's desk chooses. */
  readonly owner: string;
  readonly ownedBy: 'Li' | 'Tom';
  readonly acknowledged: readonly string[];
  readonly surveyed: string;
}

const voices: Readonly<Record<'en' | 'zh-Hans', Voices>> = {
  en: {
    what: 'The cup arrived broken.',
    wanted: 'A swap',
    name: 'Wang Xiaoming',
    answer: 'We are sorry. A new cup leaves today.',
    result: 'A new cup was sent.',
    owner: 'Li',
    ownedBy: 'Li',
    acknowledged: ['Hello Wang Xiaoming', '> The cup arrived broken.', 'by Friday 20 November'],
    surveyed: 'Was it good?',
  },
  'zh-Hans': {
    what: '收到的杯子是碎的。',
    wanted: '换一个',
    name: '王小明',
    answer: '非常抱歉，新杯子今天寄出。',
    result: '已寄出新杯子。',
    owner: '唐明',
    ownedBy: 'Tom',
    acknowledged: ['王小明您好', '> 收到的杯子是碎的。', '11月20日（周五）'],
    surveyed: '满意',
  },
};

describe.each(['en', 'zh-Hans'] as const)('from form to thanks, %s', (language: Language) => {
  const say = voices[language as 'en' | 'zh-Hans'];
  let open: () => Shop;
  beforeAll(async () => {
    const now = language === 'en' ? '2026-11-20T09:00:00Z' : '2026-11-20T01:00:00Z';
    open = await openShop({ languages: [language], now });
  }, 60_000);

  const written = (): Shop => {
    const shop = open();
    const { what, wanted, name } = say;
    shop.customerWrites({ what, wanted, name, email: 'wang@example.com' });
    return shop;
  };

  const closed = (): Shop => {
    const shop = written();
    shop.oneClockRunAfter(10);
    expect(shop.staff(say.ownedBy).answers(first, say.answer).done).toBe(true);
    shop.oneClockRunAfter(10);
    expect(shop.staff(say.ownedBy).solves(first, say.result).done).toBe(true);
    expect(shop.staff(say.ownedBy).closes(first).done).toBe(true);
    shop.leap(shop.google.now + 2 * 24 * 3_600_000 + 60_000);
    return shop;
  };

  test('the number and a promised time are in the mailbox at once (S38), and who was asked first stands on the row (S11)', () => {
    const shop = written();
    const [mail] = shop.mailsTo('wang@example.com');
    expect(mail?.subject).toContain(first);
    for (const part of say.acknowledged) expect(mail?.text).toContain(part);
    expect(shop.rows()).toMatchObject([{ number: first, owner: say.owner, firstOwner: say.owner }]);
    isWhole(shop);
  });

  test('the answer leaves after three minutes, in the words of who wrote it', () => {
    const shop = written();
    shop.staff(say.ownedBy).answers(first, say.answer);
    expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
    shop.oneClockRunAfter(10);
    const mail = shop.mailsTo('wang@example.com').at(-1);
    expect(mail?.text).toContain(say.answer);
    expect(mail?.text).toContain(say.owner);
    expect(shop.rows()).toMatchObject([{ firstAnswered: expect.anything(), step: 'solve' }]);
    isWhole(shop);
  });

  test('what the customer adds by the link of the mail joins the complaint, and is not acknowledged again', () => {
    const shop = written();
    const link = /https:\S*viewform\?\S*/.exec(
      shop.mailsTo('wang@example.com')[0]?.text ?? '',
    )?.[0];
    const { prefilled, formId, questions } = shop.google.openForm(link ?? '');
    const what = questions.find(({ required }) => required)?.title ?? '';
    shop.google.submitForm(formId, { ...prefilled, [what]: 'PS' });
    shop.oneClockRunAfter(10);
    expect(shop.rows()).toHaveLength(1);
    expect(shop.log().map(({ type }) => type)).toContain('added-by-customer');
    expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
    isWhole(shop);
  });

  test('two days after closing the customer is asked, in five faces; thanks are kept with the owner', () => {
    const shop = closed();
    const survey = shop.mailsTo('wang@example.com').at(-1);
    expect(`${survey?.subject}${survey?.text}`).toContain(say.surveyed);
    expect(survey?.html.match(/viewform/g)?.length).toBeGreaterThanOrEqual(5);
    shop.customerRates(first, 5);
    shop.oneClockRunAfter(10);
    expect(shop.table('answers')).toMatchObject([{ score: 5, owner: say.owner, notCounted: '' }]);
    expect(shop.rows()).toMatchObject([{ status: 'closed', score: 5 }]);
    isWhole(shop);
  });

  test('a bad score opens it again and is told to the manager; then it is solved and closed once more', () => {
    const shop = closed();
    shop.customerRates(first, 1);
    shop.oneClockRunAfter(10);
    expect(shop.rows()).toMatchObject([{ status: 'open', score: 1, reopened: 1 }]);
    expect(
      shop
        .mailsTo('mei@linden.example')
        .map(({ text }) => text)
        .join(),
    ).toContain(say.what);
    expect(shop.staff(say.ownedBy).solves(first, `${say.result} 2`).done).toBe(true);
    expect(shop.staff(say.ownedBy).closes(first).done).toBe(true);
    shop.leap(shop.google.now + 3 * 24 * 3_600_000);
    expect(shop.rows()).toMatchObject([{ status: 'closed', reopened: 1, firstOwner: say.owner }]);
    isWhole(shop);
  });
});
