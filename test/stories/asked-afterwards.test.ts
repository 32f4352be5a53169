// Whether it was good: asked of everybody once, by mail or by voice, and once more when it was not.
import { openShop, people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const number = 'R-2026-0001';
const said = { score: 5, expected: 'better', comeBack: 'yes', comment: '', noMore: false };
type Figures = Readonly<Record<string, { readonly value: number | null; readonly n: number }>>;

/** The clock fires twice a day here, which is enough for what days bring. */
function days(shop: Shop, count: number): void {
  for (let half = 0; half < 2 * count; half += 1) shop.oneClockRunAfter(12 * 60);
}

const row = (shop: Shop) => shop.rows().find((one) => one['number'] === number);
const figures = (shop: Shop) => shop.call<{ figures: Figures }>('report').figures;
const mine = (shop: Shop, mail: string) =>
  shop.call<{ mine: { number: string; step: string }[] }>('queue', {}, mail).mine;
const sound = { brokenChains: [], differences: [], problems: [] };

function close(shop: Shop, result = 'A new cup was sent.'): void {
  shop.staff('Li').solves(number, result);
  shop.staff('Li').closes(number);
}

/** Logged at the counter, told by call, an answer in the chat, solved, closed; two days go by. */
function phoneOnly(shop: Shop): void {
  shop.staff('Li').logs('The cup arrived broken', { who: 'Wang Xiaoming', reach: '0912 345 678' });
  shop.staff('Li').tells(number, 'You will have a new cup on Tuesday.');
  shop.staff('Li').does('wait', { number, text: 'For a photo' });
  days(shop, 1);
  expect(row(shop)).toMatchObject({ status: 'waiting', due: null });
  shop.staff('Li').does('customerAnswered', { number, text: 'Sent the photo in WeChat.' });
  shop.staff('Li').does('told', { number, by: 'wechat', at: '', text: 'A new cup is on its way.' });
  close(shop);
  days(shop, 3);
}

test('a customer with a phone number only: told by call, answers in WeChat, is asked by phone; no clock runs on, no mail fails', () => {
  const shop = open();
  phoneOnly(shop);
  expect(row(shop)).toMatchObject({
    survey: 'by-phone',
    step: 'ask',
    surveyCaller: 'Tom',
    due: null,
  });
  expect(mine(shop, people.Tom)).toMatchObject([{ number, step: 'ask' }]);
  expect(mine(shop, people.Li)).toEqual([]);
  const morning = shop.mailsTo(people.Tom).at(-1);
  expect(morning?.text).toContain('this is Tom from');
  expect(morning?.text).toContain('0912 345 678');
  const { asking } = shop.call<{ asking: { send: string } }>('complaint', { number }, people.Tom);
  expect(asking.send).toContain(`${number}-`);
  shop.staff('Tom').does('surveyAnswer', { number, ...said });
  shop.later(5);
  expect(row(shop)).toMatchObject({ score: 5, survey: 'answered', step: 'none', status: 'closed' });
  expect(shop.table('answers')).toMatchObject([{ number, owner: 'Li', by: 'phone', score: 5 }]);
  expect(figures(shop)).toMatchObject({
    satisfied: { n: 0 },
    satisfiedByPhone: { n: 1 },
    asked: { n: 1 },
    answered: { value: 100, n: 1 },
  });
  const states = shop
    .outbox()
    .map(({ state, to }) => [state, Object.values(people).includes(to as never)]);
  expect(states.every(([state, isStaff]) => state === 'sent' && isStaff)).toBe(true);
  expect(shop.verify()).toMatchObject(sound);
});

test('who cannot be reached for a week is left alone, and the complaint may be archived', () => {
  const shop = open();
  phoneOnly(shop);
  shop.staff('Tom').does('notReached', { number });
  days(shop, 8);
  expect(row(shop)).toMatchObject({ survey: 'lapsed', step: 'none' });
  expect(mine(shop, people.Tom)).toEqual([]);
  expect(figures(shop)).toMatchObject({
    asked: { n: 1 },
    lapsed: { n: 1 },
    answered: { value: 0 },
  });
  shop.leap('2026-12-30T03:05:00Z');
  shop.leap('2026-12-30T03:10:00Z');
  expect(shop.table('archive')).toMatchObject([{ number, survey: 'lapsed' }]);
}, 60_000);

const surveys = (shop: Shop) =>
  shop.outbox().filter(({ key }) => key.startsWith(`survey:${number}`));

test('bad score, reopened, closed, asked again: once; the first answer stays in Answers', () => {
  const shop = open();
  shop.customerWrites({ what: 'The cup arrived broken', email: 'wang@example.com' });
  shop.later(5);
  close(shop);
  days(shop, 3);
  shop.customerRates(number, 1, { comment: 'Broken again' });
  shop.later(5);
  expect(row(shop)).toMatchObject({ status: 'open', score: 1, reopened: 1, survey: 'none' });
  close(shop, 'Brought a new cup in person.');
  days(shop, 3);
  expect(surveys(shop)).toMatchObject([
    { state: 'sent' },
    { state: 'sent', subject: `Is it good now? [${number}]` },
  ]);
  shop.customerRates(number, 5);
  shop.later(5);
  expect(row(shop)).toMatchObject({ status: 'closed', score: 5, survey: 'answered' });
  expect(shop.table('answers').map(({ score, notCounted }) => [score, notCounted])).toEqual([
    [1, ''],
    [5, ''],
  ]);
  shop.staff('Li').does('reopen', { number, text: 'She called' });
  close(shop);
  days(shop, 4);
  expect(surveys(shop)).toHaveLength(2);
  expect(shop.verify()).toMatchObject(sound);
}, 60_000);

test('"do not ask me again" on the phone holds for the next complaint, until it is taken back', () => {
  const shop = open();
  phoneOnly(shop);
  shop.staff('Tom').does('doNotAsk', { number });
  const next = shop.staff('Li').logs('A second cup', { who: 'Wang', reach: '0912-345-678' }).number;
  shop.staff('Li').solves(next, 'Swapped.');
  shop.staff('Li').closes(next);
  days(shop, 3);
  const survey = () => shop.rows().find((one) => one['number'] === next)?.['survey'];
  expect([row(shop)?.['survey'], survey()]).toEqual(['declined', 'declined']);
  shop.staff('Tom').does('mayAsk', { number: next });
  days(shop, 1);
  expect(survey()).toBe('by-phone');
});

test('a late 1 about what is archived counts, and begins a new complaint that belongs to it', () => {
  const shop = open();
  shop.customerWrites({ what: 'The cup arrived broken', email: 'wang@example.com', name: 'Wang' });
  shop.later(5);
  close(shop);
  days(shop, 3);
  shop.leap('2026-12-30T03:05:00Z');
  shop.leap('2026-12-30T03:10:00Z');
  expect(shop.table('archive')).toHaveLength(1);
  shop.customerRates(number, 1, { comment: 'Broken again', noMore: 'Do not ask me again' });
  shop.oneClockRunAfter(10);
  expect(shop.rows()).toMatchObject([
    { number: 'R-2026-0002', belongsTo: number, mail: 'wang@example.com', status: 'new' },
  ]);
  expect(shop.rows()[0]?.['what']).toContain('Broken again');
  expect(figures(shop)['satisfied']).toMatchObject({ n: 1 });
  expect(shop.mailsTo('wang@example.com').at(-1)?.subject).toContain('R-2026-0002');
  shop.staff('Li').solves('R-2026-0002', 'Money back');
  shop.staff('Li').closes('R-2026-0002');
  days(shop, 3);
  expect(shop.rows()[0]).toMatchObject({ survey: 'declined' });
  expect(shop.verify()).toMatchObject(sound);
});
