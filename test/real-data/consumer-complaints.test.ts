import { tabs } from '../../src/desk/tabs.ts';
import { openShop, people, type Record_, type Shop } from '../stories/shop.ts';
import { describeWithData, mailOf, sendAll, textsOf } from './many-complaints.ts';

interface Report {
  readonly counts: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, number>>;
  readonly lastSevenDays: Readonly<Record<string, { readonly value: number | null }>>;
}
type Queue = Readonly<Record<'mine' | 'team' | 'waiting', readonly { number: string }[]>>;

/** From Friday to the next instant at this time, UTC; nothing fires on the way. */
function leapTo(shop: Shop, iso: string): void {
  shop.oneClockRunAfter((Date.parse(iso) - shop.google.now) / 60_000);
  shop.later(5);
}

const sorted = (texts: readonly string[]): string[] => [...texts].sort();

describeWithData('800 complaints of a consumer office, through the form in one day', () => {
  let shop: Shop;
  let texts: string[];
  let rows: readonly Record_[];

  beforeAll(async () => {
    shop = (await openShop())();
    shop.google.world.options.mailQuota = 1500;
    texts = textsOf('cfpb.dev.csv', 'Consumer complaint narrative');
    sendAll(shop, texts);
    rows = shop.rows();
  }, 600_000);

  it('fail nowhere', () => {
    expect(shop.google.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
    expect(shop.health().problems).toEqual([]);
  });

  it('are logged once each, their text as it was', () => {
    expect(texts).toHaveLength(800);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(800);
    expect(sorted(rows.map((row) => `${row['what']}`))).toEqual(sorted(texts));
    const mails = texts.map((_, index) => mailOf(index));
    expect(sorted(rows.map((row) => `${row['mail']}`))).toEqual(sorted(mails));
  });

  it('each have an owner', () => {
    const owners = rows.map(({ owner }) => owner);
    expect(new Set(owners)).toEqual(new Set(['Li', 'Tom']));
  });

  it('are acknowledged once each', () => {
    const acknowledged = shop.outbox().filter(({ key }) => key.startsWith('ack:'));
    expect(acknowledged.filter(({ state }) => state !== 'sent')).toEqual([]);
    expect(acknowledged).toHaveLength(800);
    const sent = texts.map((_, index) => shop.mailsTo(mailOf(index)).length);
    expect(sent.filter((count) => count !== 1)).toEqual([]);
  });

  it('all stand in the queue', () => {
    const { mine, team, waiting } = shop.call<Queue>('queue', { most: 10_000 }, people.Li);
    const numbers = [...mine, ...team, ...waiting].map(({ number }) => number);
    expect(sorted(numbers)).toEqual(sorted(rows.map((row) => `${row['number']}`)));
  });

  it('are counted', () => {
    const { counts, states, lastSevenDays } = shop.call<Report>('report');
    expect(counts).toMatchObject({ complaints: 800, customers: 800 });
    expect((states['new'] ?? 0) + (states['open'] ?? 0)).toBe(800);
    expect(lastSevenDays['received']?.value).toBe(800);
  });

  it('leave logs that prove every row', () => {
    const { complaints, ...faults } = shop.verify();
    expect(complaints).toBe(800);
    expect(faults).toEqual({ brokenChains: [], differences: [], problems: [] });
  });

  it('stand in the Summary, and in the letter of Monday', () => {
    leapTo(shop, '2026-11-23T08:05:00Z');
    const summary = shop.grid(tabs.summary.sheetId);
    const card = summary.find(([name]) => name === 'Complaints');
    expect(card?.[1]).toBe('800');
    const letters = shop.mailsTo(people.Anna).filter(({ subject }) => subject.includes('800'));
    expect(letters).toHaveLength(1);
    expect(shop.rows()).toHaveLength(800);
  }, 60_000);
});
