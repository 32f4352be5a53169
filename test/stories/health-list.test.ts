// What went wrong is told once, stays on the health list until a person has dealt with it, and then is gone.
import { healthOf } from '../../src/complaints/health/health.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { words } from '../../src/desk/words.ts';
import { languages } from '../../src/language/languages.ts';
import { aComplaint, aDesk } from '../builders.ts';
import { openShop, people, type Shop } from './shop.ts';

let open: () => Shop;
beforeAll(async () => {
  open = await openShop();
}, 60_000);

const wang = { what: 'The cup arrived broken', email: 'wang@example.com' };
const lines = (shop: Shop): string[] => shop.health().problems.map((p) => `${p.code} ${p.where}`);
const doneBy = (shop: Shop, name: string, args: object, as: string = people.Anna) =>
  shop.call<{ done: boolean; refused?: string }>(name, { id: 'by-somebody', ...args }, as);

/** The first mail to somebody is one of which nobody knows whether it left. */
function uncertain(shop: Shop, to: string): void {
  const stop = shop.google.intercept((call) =>
    call.name === 'MailApp.sendEmail' ? { fail: 'before' } : undefined,
  );
  shop.customerWrites(wang);
  shop.google.advanceTo(shop.google.now);
  stop();
  expect(shop.mailsTo(to)).toEqual([]);
}

describe('a mail of which nobody knows whether it left', () => {
  const key = 'ack:R-2026-0001';

  test('is sent again only when a person says so, once', () => {
    const shop = open();
    uncertain(shop, wang.email);
    shop.oneClockRunAfter(30);
    expect(lines(shop)).toEqual([`mail-uncertain ${key}`]);
    expect(doneBy(shop, 'sendAgain', { key }, people.Tom).refused).toBe('not-your-role');
    expect(doneBy(shop, 'sendAgain', { key }).done).toBe(true);
    expect(doneBy(shop, 'sendAgain', { key })).toMatchObject({ done: true, again: true });
    shop.oneClockRunAfter(30);
    expect(shop.mailsTo(wang.email)).toHaveLength(1);
    expect(lines(shop)).toEqual([]);
    expect(doneBy(shop, 'sendAgain', { id: 'another-id', key }).refused).toBe('mail-gone');
  });

  test('leaves the list when somebody has looked, for good', () => {
    const shop = open();
    uncertain(shop, wang.email);
    shop.oneClockRunAfter(30);
    expect(doneBy(shop, 'dismiss', { code: 'mail-uncertain', where: key }).done).toBe(true);
    shop.oneClockRunAfter(24 * 60);
    shop.oneClockRunAfter(5);
    expect(lines(shop)).toEqual([]);
    expect(shop.mailsTo(wang.email)).toEqual([]);
  });
});

test('what Google would refuse for certain is not tried, and said', () => {
  const shop = open();
  const at = shop.grid(tabs.team.sheetId).findIndex((row) => row.includes(people.Li));
  const column = (shop.grid(tabs.team.sheetId)[at] ?? []).indexOf(people.Li);
  shop.google.typeCell(people.Anna, tabs.team.sheetId, at + 1, column + 1, 'li@linden');
  shop.customerWrites(wang);
  shop.oneClockRunAfter(15);
  const [entry] = shop.outbox().filter(({ to }) => to === 'li@linden');
  expect(entry?.state).toBe('failed');
  expect(lines(shop)).toEqual([`mail-failed ${entry?.key}`]);
  shop.oneClockRunAfter(24 * 60);
  shop.oneClockRunAfter(5);
  expect(lines(shop)).toContain(`mail-failed ${entry?.key}`);
  doneBy(shop, 'dismiss', { code: 'mail-failed', where: entry?.key });
  expect(lines(shop)).not.toContain(`mail-failed ${entry?.key}`);
});

test('many notices to one person leave in as many mails as Google’s size asks for', () => {
  const shop = open();
  for (let at = 0; at < 12; at += 1) {
    shop.customerWrites({ what: `${at} ${'长'.repeat(20_000)}` }, { events: 'missing' });
  }
  shop.oneClockRunAfter(15);
  expect(new Set(shop.outbox().map(({ state }) => state))).toEqual(new Set(['sent']));
});

describe('the sentence about a mail that was perhaps sent', () => {
  const number = 'R-2026-0001';
  const corrected = aComplaint({ number, mail: 'wang.new@example.com' });
  const desk = aDesk({ complaints: [corrected] });
  const sentences = (key: string) => {
    const pulse = { clockAt: null, quotaLeft: null, uncertain: [key], failed: [] };
    const [line] = healthOf(desk, pulse).problems.filter(({ where }) => where === key);
    if (!line) throw new Error('nothing is said');
    return languages.map((language) =>
      words[language].problems[line.code](line.where, line.detail),
    );
  };

  test('names the address: of an old mail that of its key, or the customer’s as it stands', () => {
    for (const said of sentences(`alarm:hurt:${number}:mei@linden.example`)) {
      expect(said).toContain('mei@linden.example');
    }
    for (const said of sentences(`ack:${number}`)) expect(said).toContain('wang.new@example.com');
  });

  test('does without where nobody knows it any more', () => {
    const about = ['letter:2026-W47', 'ack:R-2025-0007'].flatMap(sentences);
    for (const said of about) expect(said).not.toMatch(/ {2}|\] to was|(发给|寄給) *的/);
    expect(about[0]).toMatch(/^The mail \[.*\] was perhaps sent/);
  });
});
