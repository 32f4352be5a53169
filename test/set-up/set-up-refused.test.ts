// Google refuses something of a set-up, for good or once: the desk works without, says so, and gets it when Google lets it.

import { said } from '../../src/complaints/intake/words/said.ts';
import { tabs } from '../../src/desk/tabs.ts';
import type { Interference, ServiceCall } from '../../src/dev/google/types.ts';
import { newShop, type Shop } from '../stories/shop.ts';

type Request = Readonly<Record<string, unknown>>;

let empty: () => Shop;
/** Tabs, triggers and forms are there; how it looks is not. */
let bare: () => Shop;
let press: (shop: Shop) => Result;
let looks: readonly Request[];
let wanted: ReturnType<typeof looksOf>;

interface Result {
  readonly done: boolean;
  readonly problems: readonly string[];
  readonly notes?: readonly string[];
  readonly happened?: string;
}

jest.setTimeout(600_000);
beforeAll(async () => {
  const { shop, settings } = await newShop({ google: { errorLanguage: 'de' } });
  empty = shop.remembered();
  press = (at) => at.call<Result>('setUpDesk', settings);
  const whole = empty();
  const sent: Request[][] = [];
  whole.google.intercept((call) => void sent.push(requestsIn(call)));
  expect(press(whole)).toMatchObject({ done: true });
  wanted = looksOf(whole);
  const commits = sent.filter((requests) => requests.length > 0);
  looks = commits
    .slice(
      commits.findIndex((requests) => requests.some(isText)),
      -1,
    )
    .flat();
  const undressed = empty();
  const stop = undressed.google.intercept((call) =>
    requestsIn(call).some(isText) ? { kill: 'before' } : undefined,
  );
  expect(() => press(undressed)).toThrow();
  stop();
  bare = undressed.remembered();
});

const requestsIn = ({ name, args }: ServiceCall): Request[] =>
  name === 'Sheets.Spreadsheets.batchUpdate'
    ? ((args[0] as { requests?: Request[] }).requests ?? [])
    : [];

/** Two are the same request, whatever is sent with them. */
const textOf = (request: Request): string => JSON.stringify(request);

/** The first look. The tables that Google makes of response tabs take no formats in any case. */
const isText = (one: Request): boolean => {
  const { range } = (one['repeatCell'] ?? {}) as { range?: { sheetId: number } };
  return range !== undefined && !Object.values(tabs).some((t) => t.sheetId === range.sheetId);
};

const refused = { fail: 'before', code: 400, message: 'Invalid requests[0]' } as const;

/** What one can see of the looks, and what guards the desk. */
function looksOf(shop: Shop) {
  const { spreadsheets, spreadsheetId } = shop.google.world;
  const { sheets = [], timeZone } = spreadsheets[spreadsheetId] ?? {};
  const ours = sheets.filter(({ sheetId }) =>
    Object.values(tabs).some((t) => t.sheetId === sheetId),
  );
  return {
    timeZone,
    order: sheets.map(({ title }) => title),
    tabs: ours.map((sheet) => ({
      ...{ title: sheet.title, hidden: sheet.hidden, frozen: sheet.frozenRows },
      color: sheet.tabColorStyle,
      columns: sheet.columns,
      charts: sheet.charts.length,
      protections: sheet.protections.length,
      validations: sheet.validations.length,
      colours: sheet.conditionalFormats,
    })),
  };
}

function expectComplaintsToWork(shop: Shop): void {
  shop.customerWrites({ what: 'The cup was broken', email: 'wang@example.com', phone: '0138' });
  shop.oneClockRunAfter(10);
  expect(shop.facts()).toMatchObject([
    { number: 'R-2026-0001', owner: 'Li', mail: 'wang@example.com', phone: '0138' },
  ]);
  expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
}

const kinds = [
  'repeatCell',
  'updateDimensionProperties',
  'setDataValidation',
  'addConditionalFormatRule',
  'addProtectedRange',
  'addChart',
  'updateSheetProperties',
];

const refusing =
  (isMeant: (request: Request) => boolean) =>
  (call: ServiceCall): Interference | undefined =>
    requestsIn(call).some(isMeant) ? refused : undefined;

test.each(kinds)('every %s is refused for good: complaints work, one line says so', (kind) => {
  const shop = empty();
  const stop = shop.google.intercept(refusing((request) => kind in request));
  const result = press(shop);
  expect(result).toMatchObject({ done: true, problems: [] });
  expect(result.notes).toHaveLength(1);
  expectComplaintsToWork(shop);
  stop();
  expect(press(shop).notes).toBeUndefined();
  expect(shop.state().refused.filter((one) => one.kind !== 'text')).toEqual([]);
  expect(looksOf(shop)).toEqual(wanted);
});

test('all of it is refused for good: complaints work, and nobody is told for ever', () => {
  const shop = empty();
  shop.google.intercept(refusing((request) => kinds.some((kind) => kind in request)));
  expect(press(shop)).toMatchObject({ done: true });
  expectComplaintsToWork(shop);
  const check = () => shop.call<{ ok: boolean; lines: string[] }>('checkDesk');
  const said = () => check().lines.filter((line) => line.startsWith('Google did not take'));
  expect(said()).toHaveLength(1);
  press(shop);
  expect(said()).toHaveLength(0);
});

describe('each single look is refused', () => {
  /** Two of every kind at a time: kinds are given apart, and of each all but these are taken. */
  const rounds = (): Request[][] => {
    const byKind = kinds.map((kind) => looks.filter((look) => kind in look));
    const most = Math.max(...byKind.map((some) => some.length));
    const half = Math.ceil(most / 2);
    return Array.from({ length: half }, (_, at) =>
      byKind.flatMap((some) => [some[at] ?? [], some[at + half] ?? []].flat()),
    );
  };

  test('for good: all others are given, and it is tried again by the next set-up', () => {
    expect(rounds().flat().length).toBeGreaterThan(350);
    for (const [at, culprits] of rounds().entries()) {
      const shop = bare();
      const meant = new Set(culprits.map(textOf));
      const stop = shop.google.intercept(refusing((request) => meant.has(textOf(request))));
      shop.later(5);
      const { refused: kept, undressed } = shop.state();
      expect([at, undressed.tabs]).toEqual([at, []]);
      const keys = kept.filter(({ kind }) => kind !== 'text').flatMap((one) => one.keys);
      expect([at, keys.length]).toEqual([at, culprits.filter((one) => !isText(one)).length]);
      if (at % 8 === 0) {
        expectComplaintsToWork(shop);
        stop();
        press(shop);
        expect(looksOf(shop)).toEqual(wanted);
      }
    }
  });

  test('once: nothing is missing', () => {
    for (const culprits of rounds().filter((_, at) => at % 4 === 0)) {
      const shop = bare();
      const left = new Set(culprits.map(textOf));
      shop.google.intercept((call) => {
        const met = requestsIn(call)
          .map(textOf)
          .filter((one) => left.has(one));
        for (const one of met) left.delete(one);
        return met.length > 0 ? refused : undefined;
      });
      shop.later(5);
      expect([...left]).toEqual([]);
      expect(looksOf(shop)).toEqual(wanted);
    }
  });

  test.each([429, 500, 503])('%i passes: the clock gives it all, and nothing twice', (code) => {
    for (const fail of ['before', 'after'] as const) {
      for (const kind of kinds) {
        const shop = bare();
        let times = 0;
        shop.google.intercept((call) => {
          if (times > 0 || !requestsIn(call).some((request) => kind in request)) return undefined;
          times += 1;
          return { fail, code };
        });
        shop.later(15);
        expect([kind, times]).toEqual([kind, 1]);
        expect(looksOf(shop)).toEqual(wanted);
      }
    }
  });
});

describe('a part of a form is refused', () => {
  let calls: readonly ServiceCall[];
  const isPart = (name: string): boolean =>
    /^FormApp\.(Form\.(set|add|delete|toPrefilled|getPublished|is|requires)|Item\.(set|show))/.test(
      name,
    );
  /** Whatever comes of these, there is no form without them. */
  const isVital = ({ name, args }: ServiceCall): boolean =>
    name === 'FormApp.Form.setDestination' ||
    (name === 'FormApp.Form.addItem' && /^"(PARAGRAPH_)?TEXT"$/.test(JSON.stringify(args[1])));
  /** Then only a person can let strangers in. */
  const isForAPerson = ({ name }: ServiceCall): boolean =>
    /\.set(RequireLogin|Published|AcceptingResponses)$/.test(name);
  const wordsOf = ({ name, args }: ServiceCall) => JSON.stringify([name, args.slice(1)]);
  const sameAs = (one: ServiceCall) => {
    const words = wordsOf(one);
    return (call: ServiceCall): boolean => call.name === one.name && wordsOf(call) === words;
  };

  beforeAll(() => {
    const shop = empty();
    const seen: ServiceCall[] = [];
    shop.google.intercept((call) => {
      if (isPart(call.name)) seen.push(call);
      return undefined;
    });
    press(shop);
    calls = seen;
  });

  test('for good: complaints work, and it is tried again by the next set-up', () => {
    const distinct = [...new Map(calls.map((one) => [wordsOf(one), one])).values()];
    expect(distinct.length).toBeGreaterThan(60);
    for (const part of distinct.filter((one) => !isVital(one) && !isForAPerson(one))) {
      const shop = empty();
      const stop = shop.google.intercept((call) => (sameAs(part)(call) ? refused : undefined));
      const result = press(shop);
      expect([part.name, part.args, result]).toMatchObject([part.name, part.args, { done: true }]);
      expectComplaintsToWork(shop);
      stop();
      press(shop);
      expect([part.name, shop.state().refused.filter(({ kind }) => kind === 'form')]).toEqual([
        part.name,
        [],
      ]);
    }
  });

  test('once: nothing is missing', () => {
    for (const part of calls.filter((_, at) => at % 2 === 0)) {
      const shop = empty();
      shop.google.intercept(({ index, functionName }) =>
        functionName === 'act' && index === part.index ? refused : undefined,
      );
      expect([part.name, press(shop)]).toMatchObject([part.name, { done: true, problems: [] }]);
      expect(shop.state().refused.filter(({ kind }) => kind === 'form')).toEqual([]);
      expectComplaintsToWork(shop);
    }
  });

  test('a vital one for good: it is said in red, and set-up ends when it is taken', () => {
    for (const part of calls.filter(isVital)) {
      const shop = empty();
      const stop = shop.google.intercept((call) => (sameAs(part)(call) ? refused : undefined));
      const result = press(shop);
      expect(result.done).toBe(false);
      expect(result.problems.join()).toContain('Google');
      expect(JSON.parse(result.happened ?? '{}')).toMatchObject({ stopped: { step: 'forms' } });
      expect(shop.call<{ ok: boolean }>('checkDesk').ok).toBe(false);
      expect(shop.health().problems.map(({ code }) => code)).toContain('set-up-unfinished');
      stop();
      shop.later(15);
      expect(shop.state().setUp).toContain('forms');
      expect([part.args, shop.health().problems]).toEqual([part.args, []]);
      expectComplaintsToWork(shop);
    }
  });

  test('that strangers may answer for good: set-up, check and the night say what a person can do', () => {
    const shop = empty();
    const stop = shop.google.intercept(({ name }) =>
      name === 'FormApp.Form.setRequireLogin' ? refused : undefined,
    );
    expect(press(shop).problems.join()).toMatch(/asks customers to sign in/);
    const check = () => shop.call<{ lines: string[] }>('checkDesk').lines.join();
    expect(check()).toMatch(/asks customers to sign in/);
    expect(press(shop).problems.join()).toMatch(/asks customers to sign in/);
    stop();
    expect(press(shop).problems).toEqual([]);
    for (const { switches } of Object.values(shop.google.world.forms)) {
      expect(switches.requireLogin).toBe(false);
    }
    expect(check()).not.toMatch(/sign in/);
    expectComplaintsToWork(shop);
  });
});

describe('what Google refused of a form', () => {
  const complaintForm = (shop: Shop) => {
    const link = shop.state().forms.find(({ purpose }) => purpose === 'complaint');
    const form = shop.google.world.forms[link?.formId ?? ''];
    if (!form) throw new Error('no form');
    return form;
  };
  const shapes = (shop: Shop) =>
    complaintForm(shop).items.map(({ title, type, help, choices, hasOther, required }) => ({
      ...{ title, type, help, choices, hasOther, required },
    }));
  const partsLeft = (shop: Shop) =>
    shop.state().refused.flatMap(({ kind, keys }) => (kind === 'form' ? keys : []));
  const without = (shop: Shop, ...methods: readonly string[]) => {
    const names = methods.map((method) => `FormApp.${method}`);
    return shop.google.intercept(({ name }) => (names.includes(name) ? refused : undefined));
  };

  test.each([
    'Item.setChoiceValues',
    'Form.addItem',
  ])('choices, by %s: it is said, and the next set-up asks with choices', (method) => {
    const whole = empty();
    press(whole);
    const shop = empty();
    const stop = shop.google.intercept(({ name, args }) =>
      name === `FormApp.${method}` && (name.includes('Choice') || args[1] === 'MULTIPLE_CHOICE')
        ? refused
        : undefined,
    );
    expect(press(shop).notes?.join()).toMatch(/parts of a form\./);
    expect(partsLeft(shop).filter((key) => key.endsWith(' choices'))).toHaveLength(9);
    expect(shapes(shop)).not.toEqual(shapes(whole));
    stop();
    expect(press(shop)).toMatchObject({ done: true, problems: [] });
    expect(shapes(shop)).toEqual(shapes(whole));
    expect(partsLeft(shop)).toEqual([]);
    const { prefill = '' } =
      shop.state().forms.find(({ purpose }) => purpose === 'complaint') ?? {};
    const { prefilled } = shop.google.openForm(prefill.replace('{place}', 'Harbour'));
    expect(Object.values(prefilled)).toContain('Harbour');
    expectComplaintsToWork(shop);
  });

  test('choices, of a question that was answered: it stays as it is, and nobody is told for ever', () => {
    const shop = empty();
    const stop = without(shop, 'Item.setChoiceValues');
    press(shop);
    const before = shapes(shop);
    stop();
    expectComplaintsToWork(shop);
    expect(press(shop).notes).toBeUndefined();
    expect(shapes(shop)).toEqual(before);
    shop.leap('2026-11-22T04:00:00Z');
    expect(shop.facts()).toHaveLength(1);
  });

  test('choices, and the next set-up dies at any of its calls: each question is asked once', () => {
    const whole = empty();
    press(whole);
    const first = empty();
    const stop = without(first, 'Item.setChoiceValues');
    press(first);
    stop();
    const before = first.remembered();
    const isTold = (name: string) => /^FormApp\.(Form\.(move|delete)|Item\.set)/.test(name);
    for (let at = 1; at <= 14; at += 1) {
      const shop = before();
      let told = 0;
      const goOn = shop.google.intercept(({ name }) => {
        if (isTold(name)) told += 1;
        return told === at ? { kill: 'after' } : undefined;
      });
      expect(() => press(shop)).toThrow();
      goOn();
      press(shop);
      expect([at, shapes(shop)]).toEqual([at, shapes(whole)]);
    }
  });

  test('texts, and the firm wrote its own: they stay', () => {
    const texts = ['setTitle', 'setDescription', 'setConfirmationMessage'];
    const shop = empty();
    const stop = without(shop, ...texts.map((text) => `Form.${text}`), 'Item.setHelpText');
    press(shop);
    stop();
    const form = complaintForm(shop);
    Object.assign(form, { title: 'Tell us', description: 'In our words', confirmation: 'Thanks' });
    const [, hurt] = form.items;
    Object.assign(hurt ?? {}, { help: 'Call Kim' });
    expect(press(shop)).toMatchObject({ done: true, problems: [] });
    expect(complaintForm(shop)).toMatchObject({
      ...{ title: 'Tell us', description: 'In our words', confirmation: 'Thanks' },
    });
    expect(shapes(shop)[1]).toMatchObject({ help: 'Call Kim' });
    expect(shapes(shop)[2]?.help).not.toBe('');
    expect(partsLeft(shop)).toEqual([]);
    const [satisfaction] = Object.values(shop.google.world.forms).filter(
      ({ id }) => id !== form.id,
    );
    expect(satisfaction?.title).not.toBe('');
  });

  test('a question, and adding it needs two tries: what the firm put in without a title stays', () => {
    const shop = empty();
    const title = said.en.form.questions.order;
    const stop = shop.google.intercept(({ name, args }) =>
      name === 'FormApp.Item.setTitle' && String(args[2]).startsWith(title) ? refused : undefined,
    );
    press(shop);
    stop();
    const [first] = complaintForm(shop).items;
    if (!first) throw new Error('no item');
    const ofTheFirm = { ...first, id: 4711, type: 'PAGE_BREAK', title: '' } as const;
    complaintForm(shop).items.push(ofTheFirm);
    let tries = 0;
    shop.google.intercept(({ name }) => {
      if (name !== 'FormApp.Form.addItem') return undefined;
      tries += 1;
      return tries === 1 ? { fail: 'after' } : undefined;
    });
    press(shop);
    const untitled = complaintForm(shop).items.filter((item) => item.title === '');
    expect(untitled).toEqual([ofTheFirm]);
    expect(shapes(shop).map((item) => item.title)).toContain(title);
  });
});

test('a Google that knows no tables yet: the desk looks without, and is set up like any other', () => {
  const shop = empty();
  shop.google.intercept(({ name, args }) =>
    name === 'Sheets.Spreadsheets.get' && JSON.stringify(args).includes('tables(')
      ? refused
      : undefined,
  );
  expect(press(shop)).toMatchObject({ done: true, problems: [] });
  expect(looksOf(shop)).toEqual(wanted);
  expect(shop.call<{ ok: boolean }>('checkDesk').ok).toBe(true);
});

test('the zone of the file is set before there is a form; where Google refuses it, a person is told', async () => {
  const google = { locale: 'en_GB' } as const;
  const { shop, settings } = await newShop({ google });
  const elsewhere = { ...settings, zone: 'Asia/Taipei' };
  const open = shop.remembered();
  const zoneOf = (at: Shop) =>
    at.google.world.spreadsheets[at.google.world.spreadsheetId]?.timeZone;
  const whole = open();
  whole.google.intercept(({ name }) => {
    if (name === 'FormApp.create') expect(zoneOf(whole)).toBe('Asia/Taipei');
    return undefined;
  });
  expect(whole.call('setUpDesk', elsewhere)).toMatchObject({ done: true, problems: [] });
  const stubborn = open();
  stubborn.google.intercept(refusing((request) => 'updateSpreadsheetProperties' in request));
  const told = stubborn.call<Result>('setUpDesk', elsewhere);
  expect(told.done).toBe(true);
  expect(told.problems.join()).toMatch(/time zone.*Asia\/Taipei/);
  expect(stubborn.call<{ lines: string[] }>('checkDesk').lines.join()).toMatch(/time zone/);
});

test('what Google puts off for ever counts as refused in the end, and is not tried for ever', () => {
  const shop = bare();
  shop.google.intercept((call) =>
    requestsIn(call).some((request) => 'addProtectedRange' in request)
      ? { fail: 'before', code: 500 }
      : undefined,
  );
  shop.later(60);
  const { undressed, refused: kept } = shop.state();
  expect(undressed).toEqual({ tabs: [], responses: [], tries: 0, given: [], from: 0 });
  expect(kept.map(({ kind }) => kind)).toContain('protection');
  expectComplaintsToWork(shop);
});
