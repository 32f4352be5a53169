// Google asks for each permission with a box of its own, and people leave boxes unticked. Whatever is missing, the desk does
// what it still can, says what is wrong, and goes on where it stopped once it is allowed.
import { type Permission, permissions } from '../../src/desk/consent.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { words } from '../../src/desk/words.ts';
import { sound, soundness } from './holds.ts';
import { newShop, openShop, people, type Shop } from './shop.ts';

interface Answer {
  readonly done: boolean;
  readonly problems: readonly string[];
  readonly steps: readonly { readonly done: boolean }[];
  readonly forms: readonly object[];
  readonly link?: string;
}
interface Refused {
  readonly done?: false;
  readonly refused?: string;
  readonly sentence?: string;
  readonly link?: string;
}
interface Facts {
  readonly situation: string;
  readonly answers: { readonly language: string };
  readonly lacks: readonly string[];
  readonly link: string;
}

/** How an account's Google may be: with the newer methods or without, with errors in other words, and with addresses that
 * may not be asked for or are blank. */
const accounts = [
  {
    of: 'an account that knows which',
    unknown: { consentMethods: true, ungrantedMailIsBlank: false },
    errorLanguage: 'zh-CN',
  },
  {
    of: 'an older account, in German',
    unknown: { consentMethods: false, ungrantedMailIsBlank: false },
    errorLanguage: 'de',
  },
  {
    of: 'an older account that leaves addresses blank',
    unknown: { consentMethods: false, ungrantedMailIsBlank: true },
    errorLanguage: 'de',
  },
] as const;
type Account = (typeof accounts)[number];

const googleOf = ({ unknown, errorLanguage }: Account) => ({ unknown, errorLanguage });

const page = 'https://script.google.com/auth';
const takenAway = (shop: Shop, lack: Permission, person: string = people.Anna): void =>
  shop.google.grant(
    person,
    permissions.filter((one) => one !== lack),
  );
const givenAgain = (shop: Shop, person: string = people.Anna): void =>
  shop.google.grant(person, 'all');

const { problems, refusals } = words.en;
/** What is said of it: an older account does not know which, unless it shows. */
function said(lack: Permission, { unknown }: Account): string {
  const shows = unknown.consentMethods || lack === 'spreadsheets' || lack === 'userinfo.email';
  return problems['permission-missing'](shows ? lack : 'unknown', '');
}
/** What is remembered outside the sheet. */
const kept = (shop: Shop): Readonly<Record<string, string>> =>
  Object.assign({}, ...Object.values(shop.google.world.properties.document));
/** Google's own words, which nobody here should have to read. */
const raw =
  /permission to call|Specified permissions|Required permissions|insufficient|Berechtigung|Exception/i;

const wang = { what: 'The cup arrived broken', email: 'wang@example.com' };
const lines = (shop: Shop, as: string = people.Anna) =>
  shop.call<{ ok: boolean; lines: readonly string[] }>('checkDesk', {}, as);

/** What is asked for again is not done again. */
function once<Key, Result>(does: (key: Key) => Result): (key: Key) => Result {
  const done = new Map<Key, Result>();
  return (key) => {
    const result = done.get(key) ?? does(key);
    done.set(key, result);
    return result;
  };
}

describe.each(accounts)('$of', (account) => {
  describe('before the desk is set up', () => {
    const setUp = (shop: Shop, settings: object) => shop.call<Answer>('setUpDesk', settings);
    /** The page is opened and its answers are sent, once for all that is said of it. */
    const tried = once(async (lack: Permission) => {
      const { shop, settings } = await newShop({ google: googleOf(account) });
      takenAway(shop, lack);
      const before = JSON.stringify(shop.google.world.spreadsheets);
      const facts = shop.call<Facts>('setUpDefaults');
      const report = setUp(shop, settings);
      return { before, facts, settings, report, open: shop.remembered() };
    });

    test.each(permissions)('without %s: said on the page and by set-up', async (lack) => {
      const { facts, report } = await tried(lack);
      expect(facts).toMatchObject({ lacks: [said(lack, account)], link: page });
      expect(report).toMatchObject({ done: false, link: page });
      expect(report.problems[0]).toContain(said(lack, account));
      expect(report.problems.join(' ')).not.toMatch(raw);
    });

    test.each(permissions)('given afterwards, %s heals everything', async (lack) => {
      const { open, settings } = await tried(lack);
      const shop = open();
      shop.oneClockRunAfter(30);
      givenAgain(shop);
      const facts = shop.call<Facts>('setUpDefaults');
      expect(facts).toMatchObject({ lacks: [], link: '' });
      expect(setUp(shop, settings)).toMatchObject({ done: true, problems: [] });
      expect(shop.google.world.triggers).toHaveLength(3);
      expect(Object.values(shop.google.world.forms)).toHaveLength(3);
      shop.oneClockRunAfter(30);
      shop.customerWrites(wang);
      shop.oneClockRunAfter(10);
      expect(shop.facts()).toHaveLength(1);
      expect(shop.mailsTo(wang.email)).toHaveLength(1);
      expect(soundness(shop)).toEqual(sound);
      expect(lines(shop)).toMatchObject({ ok: true });
    });

    test.each([
      'spreadsheets',
      'userinfo.email',
    ] as const)('without %s nothing is begun', async (lack) => {
      const { before, facts, report, open } = await tried(lack);
      const shop = open();
      expect(facts.situation).toBe('no-consent');
      expect(report).toMatchObject({ steps: [], forms: [] });
      expect(JSON.stringify(shop.google.world.spreadsheets)).toBe(before);
      expect(shop.google.world.triggers).toEqual([]);
      expect(shop.google.world.forms).toEqual({});
    });

    test('without forms the tabs and the clock stand', async () => {
      const { report, open } = await tried('forms');
      const { steps, forms } = report;
      const shop = open();
      expect(steps.map(({ done }) => done)).toEqual([true, true, false, true]);
      expect(forms).toEqual([]);
      expect(shop.google.world.triggers).toHaveLength(3);
      shop.oneClockRunAfter(30);
      expect(Object.values(shop.google.world.forms)).toEqual([]);
      givenAgain(shop);
      shop.oneClockRunAfter(10);
      expect(shop.state().setUp).toContain('forms');
    });

    test('without script.scriptapp tabs and forms stand, and no clock', async () => {
      const { report, open } = await tried('script.scriptapp');
      const { steps, forms } = report;
      const shop = open();
      expect(steps.map(({ done }) => done)).toEqual([true, false, true, true]);
      expect(forms).toHaveLength(2);
      expect(shop.google.world.triggers).toEqual([]);
    });

    test('without script.send_mail all stands, and mails wait until it is given', async () => {
      const { report, open } = await tried('script.send_mail');
      const shop = open();
      expect(report.steps.every(({ done }) => done)).toBe(true);
      shop.customerWrites(wang);
      shop.oneClockRunAfter(30);
      expect(shop.facts()).toMatchObject([{ number: 'R-2026-0001' }]);
      expect(shop.mailsTo(wang.email)).toEqual([]);
      givenAgain(shop);
      shop.oneClockRunAfter(30);
      expect(shop.mailsTo(wang.email)).toHaveLength(1);
    });
  });

  describe('in the middle of a week', () => {
    let open: () => Shop;
    beforeAll(async () => {
      const shop = (await openShop({ google: googleOf(account) }))();
      shop.customerWrites(wang);
      shop.oneClockRunAfter(60);
      open = shop.remembered();
    }, 60_000);
    const without = (lack: Permission, person: string = people.Anna): Shop => {
      const shop = open();
      takenAway(shop, lack, person);
      return shop;
    };
    const second = { what: 'Cold soup', email: 'chen@example.com' };

    test.each(permissions)('without %s the check says so, and nothing else is wrong', (lack) => {
      const shop = without(lack);
      const { ok, lines: found } = lines(shop);
      expect(ok).toBe(false);
      expect(found[0]).toContain(said(lack, account));
      expect(found.join(' ')).not.toMatch(raw);
      expect(found).toHaveLength(1);
    });

    test.each(
      permissions.filter((lack) => lack !== 'spreadsheets'),
    )('without %s a complaint still gets its number and owner', (lack) => {
      const shop = without(lack);
      shop.customerWrites(second);
      shop.oneClockRunAfter(30);
      expect(shop.facts().map(({ number }) => number)).toEqual(['R-2026-0001', 'R-2026-0002']);
      expect(shop.facts()[1]?.['owner']).not.toBe('');
    });

    test.each(
      permissions,
    )('given again, %s heals everything: nothing lost, nothing doubled', (lack) => {
      const shop = without(lack);
      shop.customerWrites(second);
      shop.oneClockRunAfter(10);
      shop.oneClockRunAfter(24 * 60);
      givenAgain(shop);
      shop.oneClockRunAfter(60);
      shop.oneClockRunAfter(10);
      expect(shop.facts()).toHaveLength(2);
      expect(shop.mailsTo(second.email).length).toBeGreaterThan(0);
      expect(
        shop.outbox().filter(({ state }) => state !== 'sent' && state !== 'taken-back'),
      ).toEqual([]);
      expect(soundness(shop)).toEqual(sound);
      expect(lines(shop)).toMatchObject({ ok: true });
      expect(kept(shop)['lacks']).toBeUndefined();
    });

    const running = ['spreadsheets', 'forms', 'script.send_mail', 'script.scriptapp'] as const;
    test.each(running)('everybody reads that the desk lacks %s', (lack) => {
      const shop = without(lack);
      shop.customerWrites(second);
      shop.oneClockRunAfter(30);
      const shows = account.unknown.consentMethods || lack === 'spreadsheets';
      const health = shop.call<{ problems: { code: string; where: string; detail: string }[] }>(
        'health',
        {},
        people.Li,
      );
      expect(health.problems).toContainEqual({
        code: 'desk-permission-missing',
        where: shows ? lack : 'unknown',
        detail: people.Anna,
      });
    });

    test('mails that may not leave are neither lost nor in doubt', () => {
      const shop = without('script.send_mail');
      shop.customerWrites(second);
      shop.oneClockRunAfter(120);
      const waiting = shop.outbox().filter(({ to }) => to === second.email);
      expect(waiting.map(({ state }) => state)).toEqual(['queued']);
      expect(shop.mailsTo(second.email)).toEqual([]);
    });

    /** Calls of each of the clock's next runs, five minutes apart. */
    const costs = (shop: Shop, runs: number): number[] =>
      Array.from({ length: runs }, () => {
        shop.oneClockRunAfter(5);
        return shop.google.lastExecution?.totalCalls ?? Number.NaN;
      });

    test('while mails may not leave, the clock works for them once in half an hour', () => {
      const shop = without('script.send_mail');
      const [, idle = 0] = costs(shop, 2);
      shop.customerWrites(second);
      shop.oneClockRunAfter(5);
      const dear = costs(shop, 12).filter((calls) => calls > idle);
      expect(idle).toBeLessThanOrEqual(3);
      expect(dear.length).toBeGreaterThan(0);
      expect(dear.length).toBeLessThanOrEqual(2);
      expect(shop.outbox().filter(({ state }) => state === 'queued')).not.toEqual([]);
      expect(shop.health().problems.map(({ code }) => code)).not.toContain('quota-low');
      givenAgain(shop);
      costs(shop, 6);
      expect(shop.mailsTo(second.email)).toHaveLength(1);
    });

    const beats = (shop: Shop): number => {
      return JSON.parse(kept(shop)['desk'] ?? '{}').clockAt;
    };

    test('without the e-mail address the clock beats on', () => {
      const shop = without('userinfo.email');
      for (const events of ['missing', 'missing'] as const) {
        shop.customerWrites(second, { events });
        shop.oneClockRunAfter(30);
        expect(shop.google.lastExecution?.status).toBe('completed');
        expect(shop.google.now - beats(shop)).toBeLessThan(60_000);
      }
      expect(shop.facts()).toHaveLength(3);
    });

    test('a clock that cannot note what it lacks beats on', () => {
      const shop = without('forms');
      shop.google.intercept(({ name, args }) =>
        name === 'Properties.setProperties' && JSON.stringify(args).includes('missing')
          ? { fail: 'before' }
          : undefined,
      );
      shop.customerWrites(second, { events: 'missing' });
      shop.oneClockRunAfter(30);
      expect(shop.google.lastExecution?.status).toBe('completed');
      expect(shop.google.now - beats(shop)).toBeLessThan(60_000);
    });

    test('a member of staff who may not read the sheet gets a page, not an error', () => {
      const shop = without('spreadsheets', people.Li);
      for (const name of ['queue', 'health', 'poster', 'importStatus']) {
        const answer = shop.call<Refused>(name, {}, people.Li);
        expect(answer).toMatchObject({ done: false, refused: 'no-consent', link: page });
        expect(answer.sentence).toContain(problems['permission-missing']('spreadsheets', ''));
      }
      expect(shop.staff('Li').answers('R-2026-0001', 'Hello')).toMatchObject({
        refused: 'no-consent',
      });
      expect(lines(shop, people.Li).lines[0]).toContain(said('spreadsheets', account));
    });

    test('a member of staff whom nobody knows may look, and is told why', () => {
      const shop = without('userinfo.email', people.Li);
      const queue = shop.call<{ me: { role: null }; mine: object[] }>('queue', {}, people.Li);
      expect(queue.me.role).toBeNull();
      expect(shop.staff('Li').takes('R-2026-0001')).toMatchObject({
        refused: 'not-recognised',
        sentence: refusals['not-recognised'],
      });
      expect(shop.call('health', {}, people.Li)).toMatchObject({
        consent: { missing: ['userinfo.email'], url: page },
      });
    });

    test('a member of staff who may send no mail works on: the clock sends', () => {
      const shop = without('script.send_mail', people.Li);
      const saved = shop
        .staff('Li')
        .logs('Somebody slipped', { hurt: true, reach: 'a@example.com' });
      expect(saved).toMatchObject({ done: true });
      shop.oneClockRunAfter(10);
      expect(shop.outbox().filter(({ state }) => state === 'uncertain')).toEqual([]);
      expect(shop.mailsTo(people.Anna).length).toBeGreaterThan(0);
      expect(soundness(shop)).toEqual(sound);
    });

    test('an edit in the sheet is noticed whatever whoever edits has allowed', () => {
      const shop = without('spreadsheets', people.Li);
      shop.types('Li', 'R-2026-0001', 'owner', 'Mei');
      expect(shop.grid(tabs.complaints.sheetId)).toBeDefined();
      shop.oneClockRunAfter(10);
      expect(shop.facts()[0]?.['owner']).toMatch(/Mei/);
    });
  });
});

describe('the menu', () => {
  const items = ['showSetUp', 'showSidebar', 'showCheck', 'showPoster', 'showOpening'] as const;
  const shops = new Map<boolean, () => Shop>();
  beforeAll(async () => {
    for (const consentMethods of [true, false]) {
      shops.set(consentMethods, await openShop({ google: { unknown: { consentMethods } } }));
    }
  }, 60_000);
  const shopWith = (consentMethods: boolean): Shop => {
    const open = shops.get(consentMethods);
    if (!open) throw new Error('no shop');
    return open();
  };
  const click = (shop: Shop, item: string, as: string = people.Anna) => {
    shop.google.openSpreadsheet(as);
    return shop.google.clickMenu(as, item);
  };

  test.each(
    items,
  )('%s asks once for what is missing, and then goes on with what there is', (item) => {
    const shop = shopWith(true);
    takenAway(shop, 'script.send_mail');
    expect(click(shop, item).status).toBe('failed');
    expect(shop.google.prompts(people.Anna)).toHaveLength(1);
    expect(click(shop, item).status).toBe('completed');
    expect(shop.google.prompts(people.Anna)).toHaveLength(1);
  });

  test('another permission is asked for again, another person, too', () => {
    const shop = shopWith(true);
    takenAway(shop, 'script.send_mail');
    click(shop, 'showSidebar');
    shop.google.grant(people.Anna, ['spreadsheets', 'script.container.ui', 'userinfo.email']);
    click(shop, 'showSidebar');
    takenAway(shop, 'forms', people.Li);
    click(shop, 'showSidebar', people.Li);
    expect(shop.google.prompts(people.Anna)).toHaveLength(2);
    expect(shop.google.prompts(people.Li)).toHaveLength(1);
  });

  test('whoever was told by set-up and chooses it again is asked again', async () => {
    const { shop, settings } = await newShop({ google: { unknown: { consentMethods: true } } });
    takenAway(shop, 'forms');
    click(shop, 'showSetUp');
    click(shop, 'showSetUp');
    shop.call('setUpDesk', settings);
    click(shop, 'showSetUp');
    expect(shop.google.prompts(people.Anna)).toHaveLength(2);
    expect(click(shop, 'showSetUp').status).toBe('completed');
  });

  test.each([
    'script.send_mail',
    'userinfo.email',
  ] as const)('an account that cannot be asked from the menu goes on at once without %s', (lack) => {
    const shop = shopWith(false);
    takenAway(shop, lack);
    for (const item of items) expect(click(shop, item).status).toBe('completed');
  });

  test('from a page of ours nobody is asked: the poster opens', () => {
    const shop = shopWith(true);
    takenAway(shop, 'forms', people.Li);
    shop.call('showPoster', {}, people.Li);
    expect(shop.google.prompts(people.Li)).toEqual([]);
  });

  test.each([
    true,
    false,
  ])('who may not show pages reads our words in Google’s box (%s)', (known) => {
    const shop = shopWith(known);
    takenAway(shop, 'script.container.ui');
    const first = click(shop, 'showSidebar');
    const { error } = known ? click(shop, 'showSidebar') : first;
    const lack = known ? 'script.container.ui' : 'unknown';
    expect(error?.message).toContain(problems['permission-missing'](lack, ''));
  });
});
