// What is printed, said by a form and mailed is so, while a desk practises and when it opens.
import { said } from '../../src/complaints/intake/words/said.ts';
import type { FormState } from '../../src/dev/google/host/forms/state.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { openShop, people, type Shop } from './shop.ts';

function formIn(shop: Shop, language: Language): FormState {
  const link = shop
    .state()
    .forms.find((one) => one.purpose === 'complaint' && one.language === language);
  const form = shop.google.world.forms[link?.formId ?? ''];
  if (!form) throw new Error(`no form in ${language}`);
  return form;
}

describe.each(languages)('a desk in %s', (language) => {
  const { form: say } = said[language];
  let open: () => Shop;
  beforeAll(async () => {
    open = await openShop({ languages: [language], practise: true });
  }, 60_000);

  test('while it practises, its form promises no number and no answer, and says so before anything is written', () => {
    const shop = open();
    const { description, confirmation } = formIn(shop, language);
    const notOpen = confirmation;
    expect(notOpen).toBe(say.practising(phoneIn(shop)));
    expect(description.startsWith(notOpen)).toBe(true);
  });

  test('opened, it promises what it does from the next clock run on', () => {
    const shop = open();
    expect(shop.call('openDesk')).toMatchObject({ done: true });
    shop.oneClockRunAfter(5);
    const { description, confirmation } = formIn(shop, language);
    expect(confirmation).toBe(say.confirmation(phoneIn(shop)));
    expect(description).not.toContain(say.practising(phoneIn(shop)));
    shop.customerWrites({ what: 'Cold tea', email: 'wang@example.com' }, { language });
    shop.oneClockRunAfter(5);
    expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
  });
});

test.each(
  languages,
)('the thanks of the form in %s are true of a customer who gets no mail, too', async (language) => {
  const shop = (await openShop({ languages: [language] }))();
  const write = (n: number) => {
    shop.customerWrites({ what: `Cold tea, cup ${n}`, email: 'wang@example.com' }, { language });
    shop.oneClockRunAfter(5);
  };
  for (const n of [1, 2, 3, 4]) write(n);
  // The fourth of one address on one day: taken in, and not acknowledged.
  expect(shop.rows()).toHaveLength(4);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(3);
  const { confirmation } = formIn(shop, language);
  expect(confirmation).toMatch(/usually|通常/);
  expect(confirmation).not.toMatch(/are on their way|会马上发给您|會馬上寄給您/);
});

const phoneIn = (shop: Shop): string =>
  String(shop.table('settings').find(({ key }) => key === 'urgentPhone')?.['value'] ?? '');

test('while it practises a customer is mailed nothing, whatever they wrote', async () => {
  const shop = (await openShop({ practise: true }))();
  shop.customerWrites({ what: 'Cold tea', email: 'wang@example.com' });
  shop.oneClockRunAfter(5);
  expect(shop.mailsTo('wang@example.com')).toEqual([]);
  expect(shop.mailsTo(people.Anna).at(-1)?.text).toContain('Practice');
});
