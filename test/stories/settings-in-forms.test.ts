// What is typed into Settings stands in the forms after the next clock run, whatever that run dies in.

import { said as intake } from '../../src/complaints/intake/words/said.ts';
import { said as satisfaction } from '../../src/complaints/satisfaction/words/said.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { words } from '../../src/desk/words.ts';
import type { FormState } from '../../src/dev/google/host/forms/state.ts';
import type { Interference } from '../../src/dev/google/types.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { callsOf, disturbEach, leavesSomethingNew, type Sweep, worthIt } from './disturb.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Shop } from './shop.ts';

let all: () => Shop;
let english: () => Shop;
beforeAll(async () => {
  all = await openShop({ languages: ['en', 'zh-Hans', 'zh-Hant'] });
  english = await openShop();
}, 120_000);

function typeSetting(shop: Shop, key: string, text: string): void {
  const rows = shop.grid(tabs.settings.sheetId);
  const row = rows.findIndex((cells) => cells.includes(key));
  if (row < 0) throw new Error(`no setting ${key}`);
  const old = shop.table('settings').find((one) => one['key'] === key)?.['value'];
  const column = (rows[row] ?? []).findIndex((cell) => String(cell) === String(old));
  shop.google.typeCell(people.Anna, tabs.settings.sheetId, row + 1, column + 1, text);
}

function change(shop: Shop, settings: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(settings)) typeSetting(shop, key, text);
}

type Purpose = 'complaint' | 'satisfaction';
function formOf(shop: Shop, language: Language, purpose: Purpose = 'complaint'): FormState {
  const link = shop.state().forms.find((f) => f.language === language && f.purpose === purpose);
  const form = shop.google.world.forms[link?.formId ?? ''];
  if (!form) throw new Error(`no ${purpose} form in ${language}`);
  return form;
}

const hint = (shop: Shop, language: Language): string | undefined =>
  formOf(shop, language).items.find(({ title }) => title === intake[language].form.questions.hurt)
    ?.help;

function run(shop: Shop) {
  shop.google.tick();
  const last = shop.google.executions.filter((one) => one.functionName === 'handleClock').at(-1);
  if (!last) throw new Error('no clock run');
  return last;
}

const formCalls = (shop: Shop): string[] =>
  Object.keys(run(shop).calls).filter((name) => name.startsWith('FormApp'));

const noticeOf = (shop: Shop, language: Language) =>
  formOf(shop, language).items.find(({ type }) => type === 'SECTION_HEADER')?.help;
const newName = { businessName: 'Elm & Sons', urgentPhone: '07 1', emergencyPhone: '112' };

/** Everything a form shows, and whether it is open. */
const shown = (shop: Shop) =>
  shop.state().forms.map(({ formId }) => {
    const { title, description, confirmation, closedMessage, switches, items } =
      shop.google.world.forms[formId] ?? ({} as FormState);
    const questions = items.map(({ title: asks, help, choices }) => ({ asks, help, choices }));
    return { title, description, confirmation, closedMessage, switches, questions };
  });

it('a form that somebody deleted does not keep the others from following', () => {
  const shop = all();
  const gone = shop
    .state()
    .forms.find((f) => f.language === 'zh-Hans' && f.purpose === 'complaint');
  if (!gone) throw new Error('no such form');
  Reflect.deleteProperty(shop.google.world.forms, gone.formId);
  change(shop, newName);
  run(shop);
  expect(formOf(shop, 'en').title).toBe(intake.en.form.title('Elm & Sons'));
  expect(formOf(shop, 'zh-Hant').title).toBe(intake['zh-Hant'].form.title('Elm & Sons'));
  const before = shop.state();
  expect(formCalls(shop)).toEqual(['FormApp.openById']);
  expect(shop.state()).toEqual(before);
  change(shop, { businessName: 'Oak' });
  run(shop);
  expect(formOf(shop, 'en', 'satisfaction').title).toBe(satisfaction.en.form.title('Oak'));
});

it('while nothing changed, no form is touched', () => {
  const shop = all();
  expect(formCalls(shop)).toEqual([]);
  typeSetting(shop, 'graceDays', '10');
  expect(formCalls(shop)).toEqual([]);
});

it.each(languages)('name, privacy notice and phones follow, in %s', (language) => {
  const shop = all();
  change(shop, newName);
  run(shop);
  const { form: say } = intake[language];
  const form = formOf(shop, language);
  expect(form.title).toBe(say.title('Elm & Sons'));
  expect(form.description).toBe(`${say.description}\n\n${say.purpose}`);
  expect(noticeOf(shop, language)).toBe(say.privacy('Elm & Sons', 'desk@linden.example', 24));
  expect(form.confirmation).toBe(say.confirmation('07 1'));
  expect(hint(shop, language)).toBe(say.help.hurt('112'));
  expect(formOf(shop, language, 'satisfaction').title).toBe(
    satisfaction[language].form.title('Elm & Sons'),
  );
  typeSetting(shop, 'emergencyPhone', '');
  run(shop);
  expect(hint(shop, language)).toBe('');
  expect(formCalls(shop)).toEqual([]);
});

it('a notice of the firm’s own stands at the end, and the description claims nothing of it', () => {
  const shop = all();
  change(shop, { privacyText: 'Ask us anything.' });
  run(shop);
  expect(noticeOf(shop, 'en')).toBe('Ask us anything.');
  expect(formOf(shop, 'en').description).toBe(intake.en.form.description);
});

it('a form of an older version, with the notice above its questions, gets it at the end', () => {
  const shop = all();
  const form = formOf(shop, 'en');
  form.items = form.items.filter(({ type }) => type !== 'SECTION_HEADER');
  change(shop, newName);
  run(shop);
  expect(noticeOf(shop, 'en')).toContain('Elm & Sons');
  expect(formOf(shop, 'en').items.at(-1)?.type).toBe('SECTION_HEADER');
});

it('a notice that the firm rewrote in the form is the firm’s', () => {
  const shop = all();
  const last = formOf(shop, 'en').items.at(-1);
  Object.assign(last ?? {}, { help: 'In our own words.' });
  change(shop, newName);
  run(shop);
  expect(noticeOf(shop, 'en')).toBe('In our own words.');
});

it("a text that the firm rewrote is the firm's, and so are its questions", () => {
  const shop = all();
  formOf(shop, 'en').description = 'Tell us, in our own words.';
  formOf(shop, 'en').items[2] = {
    ...shop.google.world.forms[formOf(shop, 'en').id]?.items[2],
    title: 'And now?',
  } as never;
  change(shop, newName);
  run(shop);
  change(shop, { businessName: 'Elm' });
  run(shop);
  expect(formOf(shop, 'en').title).toBe(intake.en.form.title('Elm'));
  expect(formOf(shop, 'en').description).toBe('Tell us, in our own words.');
  expect(formOf(shop, 'en').items[2]?.title).toBe('And now?');
});

describe('the chats that the firm answers in', () => {
  const { questions, reachChoices } = intake.en.form;
  const offered = (shop: Shop) =>
    formOf(shop, 'en').items.find(({ title }) => title === questions.reach)?.choices;
  const { wechat, line, whatsapp } = reachChoices;

  it('change, and so do the ways to be reached on the form', () => {
    const shop = english();
    expect(offered(shop)).not.toContain(line);
    change(shop, { chats: 'LINE, WeChat' });
    run(shop);
    expect(offered(shop)).toEqual(expect.arrayContaining([line, wechat, reachChoices.none]));
    expect(offered(shop)).not.toContain(whatsapp);
  });

  it('are given up: what was chosen before is still read, also where the form lay open meanwhile', () => {
    const shop = english();
    change(shop, { chats: 'LINE' });
    run(shop);
    const wish = { what: 'Cold tea', reach: line, phone: 'wang-line' };
    shop.customerWrites(wish, { events: 'missing' });
    change(shop, { chats: '' });
    run(shop);
    expect(offered(shop)).not.toContain(line);
    shop.oneClockRunAfter(5);
    expect(shop.facts()).toMatchObject([{ what: 'Cold tea', reach: 'line', phone: 'wang-line' }]);
    // Somebody's browser still shows the old choices.
    const item = formOf(shop, 'en').items.find(({ title }) => title === questions.reach);
    const now = item?.choices;
    Object.assign(item ?? {}, { choices: [...(now ?? []), line] });
    shop.customerWrites({ ...wish, what: 'Cold soup' });
    Object.assign(item ?? {}, { choices: now });
    shop.oneClockRunAfter(5);
    expect(shop.facts().map(({ what, reach }) => [what, reach])).toContainEqual([
      'Cold soup',
      'line',
    ]);
    expect(soundness(shop)).toEqual(sound);
  });
});

it('a setting that cannot be read changes no form', () => {
  const shop = all();
  const before = shown(shop);
  change(shop, { languages: 'Klingon', businessName: 'Elm' });
  run(shop);
  expect(shown(shop)).toEqual(before);
  expect(shop.state().forms).toHaveLength(7);
});

describe('a language', () => {
  it.each(['zh-Hans', 'zh-Hant'] as const)('%s that is added gets its two forms', (language) => {
    const shop = english();
    change(shop, { languages: `en, ${language}` });
    run(shop);
    run(shop);
    expect(shop.state().setUp).toContain('forms');
    expect(formOf(shop, language).title).toBe(intake[language].form.title('Linden Coffee'));
    shop.customerWrites({ what: '杯子破了', email: 'wang@example.com' }, { language });
    shop.oneClockRunAfter(10);
    expect(shop.rows()).toMatchObject([{ what: '杯子破了' }]);
    expect(shop.mailsTo('wang@example.com')).toHaveLength(1);
    expect(soundness(shop)).toEqual(sound);
    expect(formCalls(shop)).toEqual([]);
  });

  it('that is written twice has its forms once', () => {
    const shop = english();
    change(shop, { languages: 'en, zh-Hant, zh-Hant' });
    run(shop);
    run(shop);
    expect(shop.state().forms).toHaveLength(5);
  });

  it.each(
    languages,
  )('%s that is taken away is offered no more, and open again when it comes back', (gone) => {
    const shop = all();
    const rest = languages.filter((one) => one !== gone);
    shop.customerWrites({ what: 'Before', email: 'wang@example.com' }, { language: gone });
    change(shop, { languages: rest.join(', ') });
    run(shop);
    const url = (language: Language) =>
      shop.state().forms.find((f) => f.purpose === 'complaint' && f.language === language)
        ?.publicUrl ?? '?';
    const next = gone === 'en' ? 'zh-Hans' : 'en';
    const sentence = intake[gone].form.closed(url(next));
    expect(() => shop.customerWrites({ what: 'After' }, { language: gone })).toThrow(sentence);
    expect(formOf(shop, gone, 'satisfaction').switches.accepting).toBe(true);
    expect(shop.rows()).toMatchObject([{ what: 'Before' }]);
    const { lines } = shop.call<{ lines: string[] }>('checkDesk');
    expect(lines).toEqual([words.en.problems['all-well']()]);
    change(shop, { languages: languages.join(', ') });
    run(shop);
    shop.customerWrites({ what: 'Again' }, { language: gone });
    shop.oneClockRunAfter(10);
    expect(shop.rows().map(({ what }) => what)).toEqual(['Before', 'Again']);
    expect(formOf(shop, gone).closedMessage).toBe('');
    expect(soundness(shop)).toEqual(sound);
  });

  it.each(
    languages,
  )('%s that is taken away: its form thanks for nothing it did not get, and leads to one that takes it', (gone) => {
    const shop = all();
    change(shop, { languages: languages.filter((one) => one !== gone).join(', ') });
    run(shop);
    const { closedMessage, switches } = formOf(shop, gone);
    expect(switches.accepting).toBe(false);
    const [url = ''] = /https:\S+/.exec(closedMessage) ?? [];
    expect(closedMessage).toBe(intake[gone].form.closed(url));
    expect(closedMessage).not.toMatch(/reached us|收到/);
    const { formId, questions } = shop.google.openForm(url);
    const what = questions.find(({ required }) => required)?.title ?? '';
    shop.google.submitForm(formId, { [what]: 'Cold tea' });
    shop.oneClockRunAfter(5);
    expect(shop.rows()).toMatchObject([{ what: 'Cold tea' }]);
  });

  it('whose form was thrown away after it was taken away holds nothing up', () => {
    const shop = all();
    change(shop, { languages: 'en, zh-Hant' });
    run(shop);
    delete shop.google.world.forms[formOf(shop, 'zh-Hans').id];
    change(shop, newName);
    run(shop);
    expect(formOf(shop, 'en').title).toContain('Elm');
    expect(formCalls(shop)).toEqual([]);
  });
});

it('a form that the firm closed itself stays closed', () => {
  const shop = all();
  formOf(shop, 'en').switches.accepting = false;
  change(shop, newName);
  run(shop);
  expect(formOf(shop, 'en').switches.accepting).toBe(false);
});

/** One text dies like another, so each way has its share of the calls. */
const modes: readonly (readonly [string, Interference, (k: number) => boolean])[] = [
  ['killed before it takes effect', { kill: 'before' }, (k) => k % 2 === 0],
  ['killed after it took effect', { kill: 'after' }, (k) => k % 6 === 1],
  ['failing before it takes effect', { fail: 'before' }, (k) => k % 6 === 3],
  ['failing after it took effect', { fail: 'after' }, (k) => k % 6 === 5],
];

describe.each<[string, () => Shop, Readonly<Record<string, string>>]>([
  ['new texts', () => english(), newName],
  ['a language taken away', () => all(), { languages: 'zh-Hant', ...newName }],
  ['a language added', () => english(), { languages: 'en, zh-Hant', ...newName }],
])('at any call: %s', (_, open, settings) => {
  let sweep: Omit<Sweep, 'calls'>;
  let names: readonly string[];
  beforeAll(() => {
    const shop = open();
    change(shop, settings);
    const before = shop.remembered();
    run(shop);
    run(shop);
    const wanted = shown(shop);
    const when = (at: Shop) => at.google.tick();
    const goesOn = (at: Shop) => {
      for (let again = 0; again < 2; again += 1) run(at);
      expect(shown(at)).toEqual(wanted);
      expect(formCalls(at)).toEqual([]);
    };
    sweep = { before, when, runs: 'handleClock', isNew: leavesSomethingNew(), goesOn };
    names = callsOf(before, sweep);
  });

  it.each(modes)(
    '%s, the next run finishes',
    (_, how, isWanted) => {
      expect(names.length).toBeGreaterThan(20);
      // Adding a language is setting up (set-up-killed.test.ts): fewer of its many calls will do.
      const some = worthIt(names, 4).filter((k) => names.length < 100 || k % 4 < 2);
      disturbEach({ ...sweep, calls: some.filter(isWanted) }, how);
    },
    120_000,
  );
});

it('killed half-way, and Settings changed once more: the forms show the last of it', () => {
  const shop = all();
  change(shop, newName);
  const stop = shop.google.intercept(({ name }) =>
    name.includes('setDescription') ? { kill: 'after' } : undefined,
  );
  shop.google.tick();
  stop();
  change(shop, { businessName: 'Elm' });
  run(shop);
  for (const language of languages) {
    expect(formOf(shop, language).title).toBe(intake[language].form.title('Elm'));
    expect(noticeOf(shop, language)).toContain('Elm');
    expect(noticeOf(shop, language)).not.toContain('Sons');
  }
});
