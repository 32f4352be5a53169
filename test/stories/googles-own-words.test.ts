// A service of Google's fails with a sentence of its own. Whoever reads of it reads our words, in their language.

import { type Language, languages } from '../../src/language/languages.ts';
import { sentenceOf } from '../../src/sidebar/pieces/pieces.tsx';
import { asFailure } from '../../src/sidebar/pieces/server.ts';
import { wordsOf } from '../../src/sidebar/pieces/words.ts';
import { strays } from '../language/strays.ts';
import { newShop, openShop, people, type Shop } from './shop.ts';

/** What each says when it fails, as far as anybody wrote it down. */
interface Service {
  readonly fails: string;
  readonly isMeant: RegExp;
  readonly message: string;
  readonly code?: number;
}
const services: readonly Service[] = [
  {
    fails: 'the sheet',
    isMeant: /^SpreadsheetApp\./,
    message: 'Service Spreadsheets timed out while accessing document',
  },
  {
    fails: 'reading',
    isMeant: /^Sheets\..*\.(get|batchGet)/,
    message: 'API call to sheets failed with error: Internal',
    code: 500,
  },
  {
    fails: 'writing',
    isMeant: /^Sheets\..*[uU]pdate$/,
    message: 'Invalid requests[0].appendCells: No grid with id: 7',
    code: 400,
  },
  {
    fails: 'a busy sheet',
    isMeant: /^Sheets\./,
    message: "Quota exceeded for quota metric 'Read requests'",
    code: 429,
  },
  {
    fails: 'a sheet not allowed',
    isMeant: /^Sheets\./,
    message: 'The caller does not have permission',
    code: 403,
  },
  {
    fails: 'mail',
    isMeant: /^MailApp\./,
    message: 'Service invoked too many times for one day: email.',
  },
  { fails: 'forms', isMeant: /^FormApp\./, message: 'No item with the given ID could be found.' },
  {
    fails: 'properties',
    isMeant: /^Properties/,
    message: "We're sorry, a server error occurred. Please wait a bit.",
  },
  {
    fails: 'locks',
    isMeant: /^Lock/,
    message: 'There are too many LockService operations against the same script.',
  },
];

const number = 'R-2026-0001';
const id = 'pressed-once';
const result = { remedy: '', justified: 'yes', cause: '', value: null, result: 'Done' };
const pressed: readonly (readonly [string, object])[] = [
  ['queue', {}],
  ['complaint', { number }],
  ['selected', {}],
  ['health', {}],
  ['poster', {}],
  ['importStatus', {}],
  ['take', { id, number }],
  ['take', {}],
  ['answer', { id, number, text: 'Sorry' }],
  ['resolve', { id, number, ...result }],
  ['quickLog', { id, what: 'x', who: '', reach: '', hurt: true, channel: 'counter', place: '' }],
  ['checkDesk', {}],
  ['setUpDefaults', {}],
  ['takeOver', {}],
  ['openDesk', { id }],
  ['answerCopy', { choice: 'new' }],
];
const menu = ['showSidebar', 'showPoster', 'showSetUp', 'showCheck', 'showRecords', 'showOpening'];

/** `happened` is copied, folded away, for whoever looks after the script. */
function textsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) =>
    key === 'happened' ? [] : textsIn(value),
  );
}

const why = (answer: object): string[] =>
  Object.entries(answer).flatMap(([key, value]) =>
    ['sentence', 'lines', 'problems', 'notes'].includes(key) ? textsIn(value) : [],
  );

/** What the page shows of an answer, or of what the door threw; and of it what is a sentence for sure. */
function shown(language: Language, press: () => unknown) {
  try {
    const answer = press() ?? {};
    return { all: textsIn(answer), sentences: why(answer).filter((text) => / |[，。]/.test(text)) };
  } catch (error) {
    const sentence = sentenceOf(asFailure(error), wordsOf[language]);
    return { all: [sentence], sentences: [sentence] };
  }
}

/** Google shows what a menu throws in a red box. */
const ofMenu = (shop: Shop, item: string) => () => {
  const { error } = shop.google.clickMenu(people.Anna, item);
  return { sentence: error?.message ?? '' };
};

describe.each(languages)('in %s', (language) => {
  const google = { locale: { en: 'en_GB', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' }[language] };
  let open: () => Shop;
  let empty: () => Shop;
  let settings: object;
  beforeAll(async () => {
    open = await openShop({ languages: [language], google });
    const fresh = await newShop({ languages: [language], google });
    empty = fresh.shop.remembered();
    settings = fresh.settings;
  });

  const failing = (shop: Shop, { isMeant, message, code }: Service): (() => void) =>
    shop.google.intercept(({ name }) =>
      isMeant.test(name) ? { fail: 'before', message, ...(code ? { code } : {}) } : undefined,
    );

  /** What is not ours of all that is shown. */
  const foreign = (seen: readonly (readonly [string, () => unknown])[], { message }: Service) =>
    seen.flatMap(([where, press]) => {
      const { all, sentences } = shown(language, press);
      const raw = all.filter((text) => text.includes(message));
      const read = sentences.map((text) => ({ where, text }));
      return [...raw, ...(language === 'en' ? [] : strays(read, language))].map(
        (text) => `${where}: ${text}`,
      );
    });

  test.each(services)('$fails fails a desk that stands', (service) => {
    const shop = open();
    shop.customerWrites({ what: 'Cold', email: 'wang@example.com' });
    const calls = (names: readonly (readonly [string, object])[]) =>
      names.map(([name, args]) => [name, () => shop.call(name, args)] as const);
    shop.google.openSpreadsheet(people.Anna);
    const stop = failing(shop, service);
    const failed = foreign(calls(pressed), service);
    const opened = foreign(
      menu.map((item) => [item, ofMenu(shop, item)]),
      service,
    );
    shop.later(5);
    stop();
    const looks = ['health', 'setUpDefaults', 'checkDesk'].map((name) => [name, {}] as const);
    expect([...failed, ...opened, ...foreign(calls(looks), service)]).toEqual([]);
  });

  test.each(services)('$fails fails while the desk is set up', (service) => {
    const shop = empty();
    const looks = [
      ['setUpDesk', () => shop.call('setUpDesk', settings)],
      ['setUpDefaults', () => shop.call('setUpDefaults')],
    ] as const;
    const stop = failing(shop, service);
    const failed = foreign(looks, service);
    stop();
    expect([...failed, ...foreign([...looks].reverse(), service)]).toEqual([]);
  });
});
