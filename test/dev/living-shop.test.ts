import { build } from '../../src/dev/build.ts';
import type { LocalGoogle } from '../../src/dev/google/local-google.ts';
import { playShop } from '../../src/dev/living-shop/play-shop.ts';

type Row = Readonly<Record<string, string | number | boolean | null>>;

const minute = 60_000;
const hour = 60 * minute;
/** A Wednesday: the shop stands on the Monday before. */
const today = Date.parse('2026-11-25T12:00:00Z');

const shops = [
  ['en', '2026-11-23T07:50:00.000Z'],
  ['zh-Hans', '2026-11-22T23:50:00.000Z'],
  ['zh-Hant', '2026-11-22T23:50:00.000Z'],
] as const;

describe.each(shops)('the living shop in %s', (language, monday) => {
  let google: LocalGoogle;
  let rows: readonly Row[];
  let report: Row & { readonly summary?: unknown; readonly health: { readonly problems: unknown } };

  const ask = (name: string, ...args: unknown[]) =>
    google.call(name, args, { as: google.world.installer });

  beforeAll(async () => {
    google = await playShop(language, { now: today, files: await build() });
    rows = ask('table', 'complaints') as Row[];
    report = ask('report') as typeof report;
  }, 240_000);

  const dueIn = (row: Row): number => Date.parse(String(row['due'])) - google.now;
  const statuses = () => rows.map((row) => row['status']);

  const queued = (begins: string) =>
    (ask('table', 'outbox') as Row[]).filter(
      ({ key, state }) => state === 'queued' && String(key).startsWith(begins),
    );

  it('stands on a Monday before opening', () => {
    expect(google.nowIso).toBe(monday);
  });

  it('shows every state', () => {
    expect([...new Set(statuses())].sort()).toEqual(
      ['new', 'open', 'waiting', 'resolved', 'closed', 'withdrawn'].sort(),
    );
    const open = rows.filter(({ status }) => status === 'new' || status === 'open');
    expect(open.filter((row) => dueIn(row) < 0).length).toBeGreaterThan(0);
    expect(open.filter((row) => dueIn(row) > 0 && dueIn(row) < 2 * hour).length).toBeGreaterThan(0);
    expect(open.map(({ step }) => step)).toContain('promise');
    expect(open.filter((row) => Number(row['reopened']) > 0).length).toBeGreaterThan(0);
  });

  it('knows somebody hurt, a colleague, praise, and a customer of another language', () => {
    expect(rows.filter(({ hurt }) => hurt === true)).toHaveLength(1);
    const about = rows.filter((row) => row['about'] !== '');
    expect(about).toHaveLength(1);
    expect(about[0]?.['owner']).not.toBe(about[0]?.['about']);
    const all = [...rows, ...(ask('table', 'archive') as Row[])];
    expect(all.map(({ purpose }) => purpose)).toContain('praise');
    expect(new Set(all.map((row) => row['language'])).size).toBe(2);
    expect(all.length).toBeGreaterThan(32);
  });

  it('has answers good and bad, enough to show satisfaction', () => {
    const scores = (ask('table', 'answers') as Row[]).map(({ score }) => Number(score));
    expect(scores.length).toBeGreaterThan(9);
    expect(scores).toEqual(expect.arrayContaining([2, 3, 4, 5]));
  });

  it('has somebody to ask by word of mouth, an answer by it, a wish not to be asked, a sum to approve', () => {
    expect(rows.map(({ step }) => step)).toContain('ask');
    const answers = ask('table', 'answers') as Row[];
    expect(answers.map(({ by }) => by)).toContain('phone');
    expect(answers.map(({ noMore }) => noMore)).toContain(true);
    const waits = rows.filter((row) => Number(row['value']) > 0 && row['approvedBy'] === '');
    expect(waits.map(({ status }) => status)).toContain('open');
    expect(rows.map(({ channel }) => channel)).toContain('noticed');
  });

  it('tells how it ended: by mail, with reasons where not all was given', () => {
    expect(queued('decision:').length).toBeGreaterThan(9);
    const inPart = rows.filter(({ justified }) => justified === 'part');
    expect(inPart.map(({ reasons, lastTold }) => [reasons, lastTold])).toEqual([
      [expect.stringMatching(/./), expect.anything()],
    ]);
    expect(rows.filter(({ step }) => step === 'tell')).toEqual([]);
  });

  it('shows several promises of one complaint, kept, moved and open', () => {
    const promises = [...(ask('table', 'promises') as Row[])];
    expect(promises.map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['kept', 'open']),
    );
    expect(promises.some(({ moved }) => Number(moved) > 0)).toBe(true);
    expect(new Set(promises.map((row) => row['number'])).size).toBeLessThan(promises.length);
  });

  it('shows an absence, limits, a colleague to ask about, late words, and what is about to be erased', () => {
    const team = ask('table', 'team') as Row[];
    const away = team.filter(({ awayFrom }) => awayFrom !== '');
    expect(away.map(({ standIn }) => standIn)).toEqual([expect.stringMatching(/./)]);
    expect(team.filter(({ limitDay, limitMonth }) => limitDay && limitMonth)).toHaveLength(2);
    expect(rows.filter(({ named }) => named !== '')).toHaveLength(1);
    const late = rows.filter(({ belongsTo, status }) => belongsTo !== '' && status === 'new');
    expect(late).toHaveLength(1);
    expect(queued('erasing:')).toHaveLength(1);
  });

  it('is well: every row follows from its log, and nothing is on the health list', () => {
    expect(ask('verifyDesk')).toMatchObject({ brokenChains: [], differences: [], problems: [] });
    expect(report.health.problems).toEqual([]);
    const failed = google.executions.filter(({ status }) => status !== 'completed');
    expect(failed.map(({ error }) => error?.message)).toEqual([]);
  });

  it('brings the letter of the week on Monday at eight', () => {
    const before = google.mails.length;
    google.advanceTo(google.now + 9 * minute);
    expect(google.mails).toHaveLength(before);
    google.advanceTo(google.now + minute);
    const letters = google.mails.slice(before);
    expect(letters.map(({ to }) => to)).toEqual([[google.world.installer]]);
    expect(letters[0]?.html).toMatch(/\/viewform\?/);
    expect(Object.keys(letters[0]?.inlineImages ?? {})).toHaveLength(1);
  });
});
