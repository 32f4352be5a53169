// What was not told was not told: mails that do not leave, ends that nobody heard of, waits that nobody was asked about.
import { openShop, type Record_, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  const shop = (await openShop())();
  shop.customerWrites({ what: 'The cup broke', email: 'wang@example.com', name: 'Wang' });
  shop.oneClockRunAfter(10);
  open = shop.remembered();
}, 60_000);

const number = 'R-2026-0001';
const row = (shop: Shop): Record_ => shop.rows().find((one) => one['number'] === number) ?? {};
const subjects = (shop: Shop) => shop.mailsTo('wang@example.com').map(({ subject }) => subject);
const promised = (shop: Shop) => shop.table('promises')[0] ?? {};
const queued = (shop: Shop) => shop.outbox().find(({ state }) => state === 'queued')?.key ?? '';
const li = (shop: Shop) => shop.staff('Li');
const sound = { brokenChains: [], differences: [], problems: [] };
const swapped = { result: 'Swapped.', remedy: '', justified: 'yes', cause: '', value: null };
const cup = { what: 'A new cup', who: 'Tom', due: '2026-11-24T12:00', tell: true };
const tuesday = '2026-11-24T12:00:00.000Z';

function days(shop: Shop, count: number): void {
  for (let day = 0; day < count; day += 1) shop.oneClockRunAfter(24 * 60);
}

function takesBack(shop: Shop): void {
  expect(li(shop).does('takeBack', { key: queued(shop) })).toMatchObject({ done: true });
  shop.oneClockRunAfter(5);
  expect(shop.verify()).toMatchObject(sound);
}

describe('a mail that its writer takes back', () => {
  test('kept no promise', () => {
    const shop = open();
    const hears = { what: 'You hear from us', who: '', due: '2026-11-24T12:00' };
    li(shop).does('answer', { number, text: 'By Tuesday.', promise: hears });
    shop.oneClockRunAfter(10);
    li(shop).answers(number, 'It is on its way.');
    expect(promised(shop)).toMatchObject({ outcome: 'kept' });
    takesBack(shop);
    expect(promised(shop)).toMatchObject({ outcome: 'open', settled: null, due: tuesday });
    expect(row(shop)).toMatchObject({ promiseDue: tuesday, step: 'promise', promisesKept: 0 });
  });

  test('moved no date', () => {
    const shop = open();
    li(shop).does('promise', { number, ...cup });
    shop.oneClockRunAfter(10);
    const which = `${number}-P1`;
    li(shop).does('promise', { number, ...cup, which, due: '2026-11-26T12:00' });
    takesBack(shop);
    expect(promised(shop)).toMatchObject({ outcome: 'open', moved: 0, due: tuesday });
    expect(row(shop)).toMatchObject({ promiseDue: tuesday, promisesMoved: 0 });
  });

  test('told nobody how it ended, closed meanwhile as well', () => {
    const shop = open();
    li(shop).does('resolve', { number, ...swapped, how: 'mail' });
    const key = queued(shop);
    li(shop).does('close', { number, accepted: 'unknown' });
    li(shop).does('takeBack', { key });
    expect(row(shop)).toMatchObject({ status: 'closed', step: 'tell', firstAnswered: null });
  });
});

describe('a mail that says how it ended does not leave once it is open again', () => {
  test.each<[string, (shop: Shop) => void]>([
    ['by a colleague', (shop) => li(shop).does('reopen', { number, text: 'The wrong one' })],
    ['in the sheet', (shop) => shop.types('Li', number, 'status', 'Open')],
    [
      'by the customer’s own words',
      (shop) => {
        const text = shop.mailsTo('wang@example.com')[0]?.text ?? '';
        const reference = /R-2026-0001-\w+/.exec(text)?.[0] ?? '';
        shop.customerWrites({ what: 'The saucer is broken, too', reference });
      },
    ],
  ])('%s', (_, opens) => {
    const shop = open();
    li(shop).does('resolve', { number, ...swapped, how: 'mail' });
    opens(shop);
    shop.oneClockRunAfter(10);
    expect(subjects(shop)).toEqual([`We have your message [${number}]`]);
    expect(row(shop)).toMatchObject({ status: 'open', step: 'first-answer', firstAnswered: null });
    expect(shop.verify()).toMatchObject(sound);
  });
});

describe('brought back after it was withdrawn', () => {
  test('an answer that did not leave is none', () => {
    const shop = open();
    li(shop).answers(number, 'We look into it.');
    li(shop).does('withdraw', { number, why: 'test' });
    shop.oneClockRunAfter(1);
    li(shop).does('restore', { number });
    shop.oneClockRunAfter(10);
    expect(subjects(shop)).toEqual([`We have your message [${number}]`]);
    expect(row(shop)).toMatchObject({ status: 'new', step: 'first-answer', firstAnswered: null });
  });

  test.each([
    'restored',
    'opened again in the sheet',
  ])('the acknowledgement that it stopped leaves after all: %s', (how) => {
    const shop = open();
    const [second, chen] = ['R-2026-0002', 'chen@example.com'];
    const quota = shop.google.world.options.mailQuota;
    Object.assign(shop.google.world.options, { mailQuota: 0 });
    shop.customerWrites({ what: 'The soup was cold', email: chen });
    shop.oneClockRunAfter(10);
    const withdraws = () => li(shop).does('withdraw', { number: second, why: 'test' });
    const restores = () => {
      if (how === 'restored') li(shop).does('restore', { number: second });
      else shop.types('Mei', second, 'status', 'Open');
    };
    for (let times = 0; times < 2; times += 1) {
      withdraws();
      shop.oneClockRunAfter(10);
      restores();
      shop.oneClockRunAfter(10);
    }
    Object.assign(shop.google.world.options, { mailQuota: quota });
    shop.oneClockRunAfter(60);
    shop.oneClockRunAfter(60);
    expect(shop.mailsTo(chen).map(({ subject }) => subject)).toEqual([
      `We have your message [${second}]`,
    ]);
    withdraws();
    restores();
    shop.oneClockRunAfter(60);
    expect(shop.mailsTo(chen)).toHaveLength(1);
    expect(shop.verify()).toMatchObject(sound);
  });

  test('what was promised is promised again', () => {
    const shop = open();
    li(shop).does('promise', { number, ...cup });
    shop.oneClockRunAfter(10);
    li(shop).does('withdraw', { number, why: 'test' });
    shop.oneClockRunAfter(10);
    expect(promised(shop)).toMatchObject({ outcome: 'dropped' });
    li(shop).does('restore', { number });
    shop.oneClockRunAfter(10);
    expect(promised(shop)).toMatchObject({ outcome: 'open' });
    expect(row(shop)).toMatchObject({ promiseDue: tuesday, step: 'promise' });
    expect(shop.verify()).toMatchObject(sound);
  });
});

describe('solved in silence', () => {
  test('and closed, it waits for somebody to tell the customer, who is not asked how it was', () => {
    const shop = open();
    li(shop).does('resolve', { number, ...swapped });
    li(shop).does('close', { number, accepted: 'unknown' });
    days(shop, 5);
    shop.leap('2027-02-01T04:00:00Z');
    days(shop, 1);
    expect(row(shop)).toMatchObject({ status: 'closed', step: 'tell' });
    expect(subjects(shop)).toEqual([`We have your message [${number}]`]);
    expect(shop.table('archive')).toEqual([]);
    li(shop).answers(number, 'We swapped it.');
    shop.oneClockRunAfter(10);
    expect(row(shop)).toMatchObject({ status: 'closed', step: 'none' });
  });

  test('and told late, they are asked some days after they were told', () => {
    const shop = open();
    li(shop).does('resolve', { number, ...swapped });
    shop.leap('2026-12-14T10:00:00Z');
    li(shop).answers(number, 'We swapped it.');
    days(shop, 1);
    expect(subjects(shop).at(-1)).toBe(`Our answer [${number}]`);
    shop.leap('2026-12-30T10:00:00Z');
    expect(subjects(shop).at(-1)).toBe(`Was it good? [${number}]`);
  });
});

test('waiting moves no date of the acknowledgement, and nobody is reminded of what they were not asked', () => {
  const shop = open();
  const { firstAnswerDue } = row(shop);
  li(shop).does('wait', { number, text: 'A photo' });
  expect(row(shop)).toMatchObject({ status: 'waiting', step: 'first-answer', due: firstAnswerDue });
  days(shop, 10);
  expect(subjects(shop)).toEqual([`We have your message [${number}]`]);
  li(shop).does('customerAnswered', { number, text: 'Here it is' });
  expect(row(shop)).toMatchObject({ firstAnswerDue, step: 'first-answer' });
});
