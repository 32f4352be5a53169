// Whatever Google answers where nobody could look: the same day at the shop ends the same.
import type { NewWorld } from '../../src/dev/google/host/new-world.ts';
import { sound, soundness } from './holds.ts';
import { openShop, type Shop } from './shop.ts';

const phone = '0138 2222 1111';
const wang = { what: 'The cup arrived broken', email: 'wang@example.com', phone };

/** Events arrive and mails leave in the first minutes; after that nothing waits for the clock. */
function passes(shop: Shop, minutes: number): void {
  shop.later(10);
  shop.oneClockRunAfter(minutes - 10);
}

/** Written, changed by the customer, given to another by hand, answered, solved, rated, and Monday's letter. */
function aWeekend(shop: Shop): void {
  const number = 'R-2026-0001';
  shop.customerWrites(wang, { events: 'edited' });
  passes(shop, 20);
  shop.leap('2026-11-20T10:30:00Z');
  shop.types('Mei', number, 'owner', 'Tom');
  passes(shop, 60);
  shop.staff('Tom').answers(number, 'Sorry. A new cup is on its way.');
  shop.later(10);
  shop.staff('Tom').solves(number, 'A new cup was sent.');
  shop.staff('Tom').closes(number);
  shop.leap('2026-11-21T03:10:00Z');
  shop.leap('2026-11-22T12:30:00Z');
  shop.customerRates(number, 5);
  passes(shop, 90);
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
  ['response tabs are no tables', { unknown: { responseTabIsTable: false } }],
  ['typed columns can be made text', { unknown: { typedColumnsRetype: true } }],
  ['new forms ask nobody to sign in', { unknown: { formsNeedSignIn: 'no', signInMethods: false } }],
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

const inTheSheet = (shop: Shop): unknown[] => {
  const [form] = shop.state().forms;
  return shop.grid(form?.sheetId ?? 0)[1]?.slice(1) ?? [];
};

describe.each<[string, Answered]>([
  [
    'plain text that does not hold',
    { unknown: { plainTextAnswers: false, responseTabIsTable: false } },
  ],
  [
    'typed columns of a table',
    { unknown: { responseTabIsTable: true, typedColumnsRetype: false } },
  ],
])('where Google makes numbers of answers: %s', (_title, google) => {
  const tricky = { ...wang, phone: '0138', order: '12345678901234567890', company: '1/2' };
  let tabled: () => Shop;
  beforeAll(async () => {
    tabled = await openShop({ google });
  });

  test('the complaint says what the customer wrote, from the first moment', () => {
    const shop = tabled();
    shop.customerWrites(tricky);
    expect(inTheSheet(shop).some((cell) => typeof cell === 'number')).toBe(true);
    shop.later(1);
    const { phone: said, order, company } = tricky;
    expect(shop.facts()).toMatchObject([{ what: wang.what, phone: said, order, company }]);
    expect(shop.mailsTo(wang.email)).toHaveLength(1);
    shop.leap('2026-11-21T03:10:00Z');
    expect(shop.facts()).toHaveLength(1);
    expect(shop.health().problems).toEqual([]);
    expect(soundness(shop)).toEqual(sound);
  });

  test('what an event missed is fetched by the clock, too', () => {
    const shop = tabled();
    shop.customerWrites(tricky, { events: 'missing' });
    shop.later(10);
    expect(shop.facts()).toMatchObject([{ phone: tricky.phone, order: tricky.order }]);
  });

  test('a form that cannot be asked: the complaint stays, and what was lost is said', () => {
    const shop = tabled();
    shop.google.intercept(({ name }) =>
      name === 'FormApp.openById' ? { fail: 'before' } : undefined,
    );
    shop.customerWrites(tricky);
    shop.later(1);
    expect(shop.facts()).toMatchObject([{ what: wang.what, phone: '138', mail: wang.email }]);
    expect(shop.health().problems).toMatchObject([
      { code: 'answers-reckoned', where: 'R-2026-0001' },
    ]);
    shop.call('dismiss', { id: 'action-0001', code: 'answers-reckoned', where: 'R-2026-0001' });
    expect(shop.health().problems).toEqual([]);
    expect(soundness(shop)).toEqual(sound);
  });
});

test('forms that only the organisation may answer: the counter works, and the check says what to do', async () => {
  const google: Answered = { unknown: { formsNeedSignIn: 'until told', signInMethods: false } };
  const shop = (await openShop({ google }))();
  expect(() => shop.customerWrites(wang)).toThrow(/signed in/);
  shop.customerWrites(wang, { account: 'sam@linden.example' });
  expect(shop.staff('Li').logs('The cup was broken')).toMatchObject({ done: true });
  shop.later(10);
  expect(shop.facts()).toHaveLength(2);
  expect(soundness(shop)).toEqual(sound);
});
