import { openShop, people, type Shop } from '../stories/shop.ts';
import { describeWithData, mailOf, sendAll, textsOf } from './many-complaints.ts';

const aDay = 100;
const hour = 60;

/** Acknowledgements by the state of their mail. */
function acknowledged(shop: Shop): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { key, state } of shop.outbox()) {
    if (key.startsWith('ack:')) counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

describeWithData('150 messages of citizens to a desk in 简体中文, on a free account', () => {
  let shop: Shop;
  let texts: string[];

  beforeAll(async () => {
    shop = (await openShop({ languages: ['zh-Hans'], now: '2026-11-20T01:00:00Z' }))();
    texts = textsOf('zh_gov.dev.csv', '留言详情');
    sendAll(shop, texts);
  }, 300_000);

  it('are logged once each, their text as it was', () => {
    expect(texts).toHaveLength(150);
    const written = shop.rows().map(({ what }) => what);
    expect(written.sort()).toEqual([...texts].sort());
  });

  it('each have an owner and stand in the queue', () => {
    expect(shop.rows().filter(({ owner }) => owner === '')).toEqual([]);
    // Who leads sees them all; one may be about a colleague.
    const { mine, team } = shop.call<Record<'mine' | 'team', []>>(
      'queue',
      { most: 10_000 },
      people.Anna,
    );
    expect(mine.length + team.length).toBe(150);
    // 500 of them must fit into 200 KB.
    const bytes = Buffer.byteLength(JSON.stringify([...mine, ...team]));
    expect(bytes).toBeLessThan((150 * 200_000) / 500);
  });

  it('are acknowledged as far as the mails of the day go; the others wait, and the sidebar says so', () => {
    const { sent = 0, queued = 0, ...other } = acknowledged(shop);
    expect(other).toEqual({});
    expect(sent + queued).toBe(150);
    expect(shop.google.mails.length).toBeLessThanOrEqual(aDay);
    expect(sent).toBeGreaterThan(aDay * 0.8);
    expect(shop.health().problems.map(({ code }) => code)).toEqual(['quota-low']);
  });

  it('are all acknowledged, once each, after some days', () => {
    for (let at = 0; at < 4 * 4; at += 1) shop.oneClockRunAfter(6 * hour);
    // What named a day that had come meanwhile made way for one that names none.
    const { sent: all, 'taken-back': _, ...other } = acknowledged(shop);
    expect([all, other]).toEqual([150, {}]);
    const sent = texts.map((_, index) => shop.mailsTo(mailOf(index)).length);
    expect(sent.filter((count) => count !== 1)).toEqual([]);
    const { complaints, ...faults } = shop.verify();
    expect(complaints).toBe(150);
    expect(faults).toEqual({ brokenChains: [], differences: [], problems: [] });
  }, 300_000);
});
