// A claim that is refused: the customer hears why, and where else to go; whoever is told nothing is not counted as answered.
import { decided } from '../../src/complaints/closing/words/decided.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Record_, type Shop } from './shop.ts';

const number = 'R-2026-0001';
const wang = 'wang@example.com';
const reasons = 'The guarantee ended in May.';
const refusal = { justified: 'no', reasons, how: 'mail' };

let open: () => Shop;
beforeAll(async () => {
  open = await openShop({ languages: [...languages] as [Language, ...Language[]] });
}, 60_000);

function written(language: Language): Shop {
  const shop = open();
  shop.customerWrites({ what: 'Refund my kettle', email: wang, name: 'Wang' }, { language });
  shop.oneClockRunAfter(10);
  return shop;
}

const row = (shop: Shop): Record_ => shop.rows()[0] ?? {};
const answered = (shop: Shop): object =>
  shop.call<{ figures: Readonly<Record<string, object>> }>('report').figures['answeredInTime'] ??
  {};

test.each(
  languages,
)('a refused claim in %s: the decision, why, and the outside body', (language) => {
  const shop = written(language);
  expect(shop.staff('Li').solves(number, 'No refund.', refusal)).toMatchObject({ done: true });
  shop.oneClockRunAfter(10);
  const [, letter] = shop.mailsTo(wang);
  expect(letter?.subject).toBe(decided[language].subject(number));
  for (const words of ['No refund.', reasons, decided[language].otherRoutes]) {
    expect(letter?.text).toContain(words);
  }
  expect(row(shop)).toMatchObject({ step: 'follow-up', firstAnswered: expect.anything() });
  expect(soundness(shop)).toEqual(sound);
});

test('in their own words the firm says where else to go, in Settings', () => {
  const shop = written('en');
  const settings = shop.table('settings');
  const at = settings.findIndex(({ key }) => key === 'otherRoutesEn');
  shop.google.typeCell(people.Anna, tabs.settings.sheetId, at + 2, 2, 'Ask the kettle board.');
  shop.staff('Li').solves(number, 'No refund.', refusal);
  shop.oneClockRunAfter(10);
  const [, letter] = shop.mailsTo(wang);
  expect(letter?.text).toContain('Ask the kettle board.');
  expect(letter?.text).not.toContain(decided.en.otherRoutes);
});

test('refused in silence, the customer counts as unanswered, and who looks after it is reminded until they are told', () => {
  const shop = written('en');
  const { justified } = refusal;
  shop.staff('Li').solves(number, 'No refund.', { justified, reasons });
  expect(row(shop)).toMatchObject({ step: 'tell', firstAnswered: null });
  shop.leap('2026-11-23T08:00:00Z');
  shop.leap('2026-11-23T14:00:00Z');
  const reminders = shop.outbox().filter(({ key }) => key.startsWith('warn:'));
  expect(reminders[0]).toMatchObject({ to: people.Li });
  expect(reminders[0]?.subject).toContain('telling Wang how it ended');
  expect(answered(shop)).toMatchObject({ value: 0, n: 1 });
  shop.staff('Li').tells(number, 'Told them why we do not refund it');
  expect(row(shop)).toMatchObject({
    step: 'follow-up',
    due: null,
    firstAnswered: expect.anything(),
  });
  expect(answered(shop)).toMatchObject({ value: 0, n: 1 });
  expect(soundness(shop)).toEqual(sound);
});

test('solved in the sheet, the result is mailed once, whatever event is missed or doubled', () => {
  const shop = written('zh-Hant');
  shop.types('Li', number, 'reasons', reasons);
  shop.types('Li', number, 'justified', 'No');
  shop.types('Li', number, 'result', 'No refund.');
  shop.types('Li', number, 'status', '✓ Solved');
  for (const minutes of [1, 5, 5]) shop.oneClockRunAfter(minutes);
  const letters = shop.mailsTo(wang).slice(1);
  expect(letters.map(({ subject }) => subject)).toEqual([decided['zh-Hant'].subject(number)]);
  expect(letters[0]?.text).toContain(decided['zh-Hant'].otherRoutes);
  expect(soundness(shop)).toEqual(sound);
});

test('taken back within its minutes, nothing left, and the decision stands ready to be sent', () => {
  const shop = written('en');
  shop.staff('Li').solves(number, 'No refund.', refusal);
  const key = shop.outbox().find((mail) => mail.key.startsWith('decision:'))?.key ?? '';
  expect(shop.staff('Tom').does('takeBack', { key })).toMatchObject({ refused: 'mail-gone' });
  expect(shop.staff('Li').does('takeBack', { key })).toMatchObject({ done: true });
  shop.oneClockRunAfter(10);
  expect(shop.mailsTo(wang)).toHaveLength(1);
  const view = shop.call<{ templates: { text: string }[]; can: { name: string }[] }>(
    'complaint',
    { number },
    people.Li,
  );
  expect(view.can[0]?.name).toBe('answer');
  expect(view.templates[0]?.text).toContain('No refund.');
  expect(soundness(shop)).toEqual(sound);
});
