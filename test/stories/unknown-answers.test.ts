// Whatever Google answers where nobody could look (platform, "Open questions"): the same day at the shop ends the same.
import type { NewWorld } from '../../src/dev/google/host/new-world.ts';
import { sound, soundness } from './holds.ts';
import { openShop, type Shop } from './shop.ts';

const phone = '0138 2222 1111';
const wang = { what: 'The cup arrived broken', email: 'wang@example.com', phone };

/** Written, changed by the customer, given to another by hand, answered, solved, rated, and Monday's letter. */
function aWeekend(shop: Shop): void {
  const number = 'R-2026-0001';
  shop.customerWrites(wang, { events: 'edited' });
  shop.later(20);
  shop.leap('2026-11-20T10:30:00Z');
  shop.types('Mei', number, 'owner', 'Tom');
  shop.later(60);
  shop.staff('Tom').answers(number, 'Sorry. A new cup is on its way.');
  shop.later(10);
  shop.staff('Tom').solves(number, 'A new cup was sent.');
  shop.staff('Tom').closes(number);
  shop.leap('2026-11-21T03:10:00Z');
  shop.leap('2026-11-22T12:30:00Z');
  shop.customerRates(number, 5);
  shop.later(90);
  shop.leap('2026-11-23T08:30:00Z');
}

type Answered = Omit<Partial<NewWorld>, 'installer' | 'timezone'>;

jest.setTimeout(60_000);
let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
});

/** A desk that was set up before Google answered so. */
function shopWhere({ unknown, ...options }: Answered): Shop {
  const shop = open();
  Object.assign(shop.google.world.options, options);
  Object.assign(shop.google.world.options.unknown, unknown);
  return shop;
}

const atSetUp: readonly (readonly [title: string, google: Answered])[] = [
  ['forms start published', { unknown: { formsStartPublished: true } }],
  [
    'the account knows nothing of publishing',
    { unknown: { publishingMethods: false, formsStartPublished: true } },
  ],
  ['every five minutes is refused', { refuseMinutes: true }],
  ['response tabs take half a minute', { responseTabDelayMs: 30_000 }],
];

const answers: readonly (readonly [title: string, google: Answered])[] = [
  ['edited responses tell what changed', { unknown: { formEdits: 'changed' } }],
  ['edited responses tell everything', { unknown: { formEdits: 'whole' } }],
  ['edited responses change the row and wake nobody', { unknown: { formEdits: 'silent' } }],
  ['blanks at the end of values are there', { unknown: { trimmedValues: false } }],
  ['builtins of ES2021 and Intl.Segmenter are there', { unknown: { newBuiltins: true } }],
  ['times of answers have milliseconds', { unknown: { stampMilliseconds: true } }],
  ['filters come back in another order', { shuffleFilters: true }],
  ['events of edits come late', { editEvents: 'late' }],
  ['events of edits never come', { editEvents: 'dropped' }],
];

test.each(answers)('%s: one complaint, all mails, nothing else', (_title, google) => {
  expectOneOfEach(shopWhere(google));
});

test.each(atSetUp)('set up where %s: the same', async (_title, google) => {
  expectOneOfEach((await openShop({ google }))());
});

test('a workbook where the comma is the decimal sign is set up like any other', async () => {
  const shop = (await openShop({ google: { locale: 'de_DE' } }))();
  const [book] = Object.values(shop.google.world.spreadsheets);
  expect(book?.locale).toBe('de_DE');
  expect(book?.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).not.toEqual([]);
});

function expectOneOfEach(shop: Shop): void {
  aWeekend(shop);
  expect(shop.facts()).toMatchObject([
    { number: 'R-2026-0001', what: `${wang.what} (!)`, owner: 'Tom', status: 'closed', score: 5 },
  ]);
  expect(shop.mailsTo(wang.email).map(({ subject }) => subject)).toHaveLength(3);
  expect(shop.outbox().map(({ key }) => key)).toContain('letter:2026-W47');
  expect(soundness(shop)).toEqual(sound);
}

test('an edit that stays in the form: nothing is lost, nothing goes out twice', () => {
  const shop = shopWhere({ unknown: { formEdits: 'form only' } });
  aWeekend(shop);
  shop.leap('2026-11-24T03:10:00Z');
  const whats = shop.facts().map(({ what }) => what);
  expect(whats.length).toBeGreaterThanOrEqual(1);
  expect(whats).toContain(wang.what);
  expect(soundness(shop)).toEqual(sound);
});

test('answer columns that do not hold plain text: the number loses its zero, the complaint stays', () => {
  const shop = shopWhere({ unknown: { plainTextAnswers: false } });
  shop.customerWrites({ ...wang, phone: '0138', order: '=1+1' });
  shop.later(10);
  expect(shop.facts()).toMatchObject([{ what: wang.what, order: '=1+1' }]);
  expect(shop.mailsTo(wang.email)).toHaveLength(1);
  shop.leap('2026-11-21T03:10:00Z');
  expect(shop.facts()).toHaveLength(1);
  expect(soundness(shop)).toEqual(sound);
});
