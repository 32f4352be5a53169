// Many forms in a short time: everything is recorded, few mails leave, and one alarm asks what they are. Forty are as
// much of a flood as three hundred; what many rows might break is tried with three hundred.
import { tabs } from '../../src/desk/tabs.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

let open: () => Shop;
/** Just after forty of them with one stranger's address. */
let forty: () => Shop;
beforeAll(async () => {
  open = await openShop();
  const shop = open();
  comes(shop, spam(40));
  forty = shop.remembered();
}, 60_000);

const stranger = 'stranger@example.com';
const second = 1000;

interface Wave {
  readonly count: number;
  /** So many at once, each with its event. */
  readonly burst?: number;
  readonly answers: (at: number) => Readonly<Record<string, string>>;
}

/** One every two seconds, each with its event. */
function comes(shop: Shop, { count, burst = 3, answers }: Wave): void {
  for (let at = 0; at < count; at += 1) {
    shop.customerWrites(answers(at));
    const ends = at % burst === burst - 1 || at === count - 1;
    if (ends) shop.google.advanceTo(shop.google.now + burst * 2 * second);
  }
}

const spam = (count: number): Wave => ({
  count,
  answers: (at) => ({ what: `Buy now ${at}`, email: stranger }),
});
const real = (count: number): Wave => ({
  count,
  answers: (at) => ({ what: `The delivery is missing ${at}`, email: `c${at}@example.com` }),
});

const flood = (shop: Shop) => shop.call<{ flood: Seen | null }>('queue').flood;
interface Seen {
  readonly since: number;
  readonly waiting: number;
  readonly members: number;
  readonly withdrawn: number;
  readonly isDecided: boolean;
}
const decides = (shop: Shop, verdict: string, as: string = people.Anna, id = `flood-${verdict}`) =>
  shop.call<object>('decideFlood', { id, since: flood(shop)?.since ?? 0, verdict }, as);

const statuses = (shop: Shop): Record<string, number> => {
  const count: Record<string, number> = {};
  for (const { status } of shop.facts()) count[`${status}`] = (count[`${status}`] ?? 0) + 1;
  return count;
};
const alarms = (shop: Shop) =>
  shop.google.mails.filter(({ subject }) => subject.includes('are they real'));
const acknowledgements = (shop: Shop) =>
  shop.google.mails.filter(({ subject }) => subject.startsWith('We have your message'));

describe('three hundred forms in ten minutes with one stranger’s address', () => {
  let flooded: () => Shop;
  let first: Shop;
  beforeAll(() => {
    first = open();
    comes(first, { ...spam(300), burst: 10 });
    first.oneClockRunAfter(10);
    flooded = first.remembered();
  }, 120_000);

  test('are all recorded; three mails reach the stranger, one alarm the principal', () => {
    const shop = flooded();
    expect(shop.facts()).toHaveLength(300);
    expect(
      shop
        .grid(tabs.intake.sheetId)
        .slice(1)
        .filter(([id]) => id !== ''),
    ).toHaveLength(300);
    expect(shop.mailsTo(stranger)).toHaveLength(3);
    expect(alarms(shop).map(({ to }) => to)).toEqual([[people.Anna]]);
    // Notices to owners fold.
    expect(shop.google.mails.length).toBeLessThan(25);
    expect(flood(shop)).toMatchObject({ waiting: 280, members: 300, isDecided: false });
    expect(soundness(shop)).toEqual(sound);
  }, 60_000);

  test('cost a bounded number of calls each', () => {
    const events = first.google.executions.filter(
      ({ functionName }) => functionName === 'handleFormSubmit',
    );
    expect(Math.max(...events.map(({ totalCalls }) => totalCalls))).toBeLessThanOrEqual(11);
  });

  test('are withdrawn in one go: nobody is mailed, and it can be undone in one go', () => {
    const shop = flooded();
    const before = shop.google.mails.length;
    expect(decides(shop, 'fake')).toMatchObject({ done: true, again: false });
    expect(decides(shop, 'fake')).toMatchObject({ done: true, again: true });
    shop.oneClockRunAfter(30);
    expect(statuses(shop)).toEqual({ withdrawn: 300 });
    expect(shop.google.mails).toHaveLength(before);
    expect(flood(shop)).toMatchObject({ isDecided: true, withdrawn: 300, waiting: 0 });
    expect(decides(shop, 'undo')).toMatchObject({ done: true });
    expect(statuses(shop)).toEqual({ new: 300 });
    expect(flood(shop)).toMatchObject({ isDecided: false, waiting: 280, withdrawn: 0 });
    expect(soundness(shop)).toEqual(sound);
  }, 60_000);
});

describe('forty forms with one stranger’s address', () => {
  let flooded: () => Shop;
  beforeAll(() => {
    const shop = forty();
    shop.oneClockRunAfter(10);
    flooded = shop.remembered();
  }, 60_000);

  test('that go on are held, and asked about again when they are too many again', () => {
    const shop = flooded();
    decides(shop, 'fake');
    comes(shop, spam(20));
    expect(alarms(shop)).toHaveLength(1);
    comes(shop, spam(5));
    expect(alarms(shop)).toHaveLength(2);
    expect(shop.mailsTo(stranger)).toHaveLength(3);
    expect(flood(shop)).toMatchObject({ isDecided: false, members: 25 });
  }, 60_000);

  test('only those who lead decide, and nobody about another flood than they saw', () => {
    const shop = flooded();
    expect(decides(shop, 'fake', people.Tom)).toMatchObject({ refused: 'not-your-role' });
    const late = { id: 'another-one', since: 1, verdict: 'fake' };
    expect(shop.call('decideFlood', late)).toMatchObject({ refused: 'flood-over' });
    expect(statuses(shop)).toEqual({ new: 40 });
  }, 60_000);
});

describe('forms that are real', () => {
  let flooded: () => Shop;
  beforeAll(() => {
    const shop = open();
    comes(shop, real(60));
    flooded = shop.remembered();
  }, 60_000);

  test('are acknowledged in order as soon as somebody says so', () => {
    const shop = flooded();
    expect(acknowledgements(shop)).toHaveLength(20);
    decides(shop, 'real', people.Mei);
    shop.oneClockRunAfter(10);
    const told = acknowledgements(shop).map(({ to }) => to[0]);
    expect(told).toEqual(Array.from({ length: 60 }, (_, at) => `c${at}@example.com`));
    expect(alarms(shop)).toHaveLength(1);
    shop.oneClockRunAfter(120);
    expect(shop.state().flood.since).toBe(0);
    expect(soundness(shop)).toEqual(sound);
  }, 60_000);

  test('of which nobody says anything are acknowledged after four hours, without their words', () => {
    const shop = flooded();
    shop.oneClockRunAfter(3 * 60);
    expect(acknowledgements(shop)).toHaveLength(20);
    shop.oneClockRunAfter(70);
    shop.oneClockRunAfter(10);
    const rest = acknowledgements(shop).slice(20);
    expect(rest).toHaveLength(40);
    expect(rest.filter(({ text }) => text.includes('The delivery'))).toEqual([]);
    expect(shop.google.mails.filter(({ subject }) => subject.includes('are they'))).toHaveLength(1);
  }, 60_000);

  test('that came before the flood and have nothing of it stay when it is withdrawn', () => {
    const shop = open();
    shop.customerWrites({ what: 'My cup broke', email: 'wang@example.com' });
    comes(shop, spam(30));
    decides(shop, 'fake');
    expect(shop.facts().filter(({ status }) => status !== 'withdrawn')).toMatchObject([
      { what: 'My cup broke' },
    ]);
  });
});

describe('S62: somebody hurt', () => {
  const hurt = (shop: Shop) => shop.google.mails.filter(({ subject }) => subject.startsWith('✚'));

  test('is alarmed in the same execution, in the middle of a flood', () => {
    const shop = forty();
    const before = hurt(shop).length;
    comes(shop, { count: 1, answers: () => ({ what: 'She fell', hurt: 'Yes' }) });
    expect(hurt(shop).length).toBeGreaterThan(before);
    const last = shop.google.executions.at(-1);
    expect(last?.functionName).toBe('handleFormSubmit');
    expect(last?.calls['MailApp.sendEmail']).toBeGreaterThan(0);
  });

  test('ticked forty times is no forty alarms, and none is left out', () => {
    const shop = open();
    comes(shop, {
      count: 40,
      answers: (at) => ({ what: `Ouch ${at}`, hurt: 'Yes', email: stranger }),
    });
    shop.oneClockRunAfter(20);
    expect(hurt(shop).length).toBeLessThan(25);
    expect(shop.facts().filter(({ alarmed }) => !`${alarmed}`.includes('hurt'))).toEqual([]);
    expect(soundness(shop)).toEqual(sound);
  }, 120_000);
});
