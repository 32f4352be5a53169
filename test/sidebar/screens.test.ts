// Every screen in every language, at the width Google gives a sidebar: readable by a machine, and kept as a picture.
import type { Browser } from 'playwright-core';
import { said } from '../../src/complaints/privacy/words/said.ts';
import type { Flood, Queue } from '../../src/desk/call-results.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { keepPicture, launchBrowser } from '../browser.ts';
import { unreachable } from '../screens/keyboard.ts';
import { serious } from '../screens/serious.ts';
import { builtPage } from './built-page.ts';
import { aDesk } from './desk-answers.ts';
import { aHealth, aMail, aQueue, aTask, aView, now, steps } from './fixtures.ts';
import { filledFirst, scenes } from './scenes.ts';
import { openPage, type Sidebar } from './stand-in.ts';
import { type WordsOnScreens, wordsOnScreens } from './words-on-screens.ts';

type Walk = (sidebar: Sidebar, words: WordsOnScreens, language: Language) => Promise<void>;

const press =
  (name: string, exact = false) =>
  ({ page }: Sidebar) =>
    page.getByRole('button', { name, exact }).first().click();
const open = async (sidebar: Sidebar) => {
  await press('R-2026-0042')(sidebar);
  await sidebar.page.getByRole('heading', { name: 'R-2026-0042' }).waitFor();
};
const act =
  (action: keyof WordsOnScreens['action']): Walk =>
  async (sidebar, words) => {
    await open(sidebar);
    await sidebar.page.locator('.steps button').first().waitFor();
    const more = sidebar.page.getByText(words.moreSteps, { exact: true }).last();
    const step = sidebar.page.getByRole('button', { name: words.action[action], exact: true });
    if (!(await step.first().isVisible())) await more.click();
    await step.first().click();
  };

const everything = [
  'keepPromise',
  'customerAnswered',
  'close',
  'reopen',
  'handOver',
  'withdraw',
  'help',
  'askApproval',
  'edit',
];

const screens: Record<string, Walk> = {
  queue: async () => {},
  'queue-waiting': (sidebar, words) => press(words.waiting)(sidebar),
  away: async (sidebar, words) => {
    await press(words.absence.door)(sidebar);
    await sidebar.page.getByRole('button', { name: words.absence.back }).waitFor();
  },
  'away-gone': async (sidebar, words) => {
    await press(words.absence.door)(sidebar);
    await sidebar.page.getByLabel(words.absence.who, { exact: true }).selectOption({ index: 2 });
  },
  'queue-all': async (sidebar, words, language) => {
    const queue = aQueue(language);
    const [one = '', other = ''] = scenes[language].places;
    const mine = queue.mine.map((item, at) => ({ ...item, place: at % 2 === 0 ? one : other }));
    sidebar.answers['queue'] = () => ({ ...queue, mine });
    await sidebar.page.reload();
    await press(words.all)(sidebar);
    await sidebar.page.getByText(words.filter, { exact: true }).click();
    await sidebar.page.getByLabel(words.facts.place).selectOption(one);
  },
  'no-desk': async ({ page, answers }, words, language) => {
    const { notInTeam: notice } = wordsOnScreens(language);
    answers['queue'] = () => ({ ...aQueue(language), asksSetUp: true, notice: notice('') });
    await page.reload();
    await page.getByRole('button', { name: /./ }).first().waitFor();
    await page.getByText(wordsOnScreens('en').noDesk.title).waitFor();
    void words;
  },
  explained: async (sidebar, words) => {
    await open(sidebar);
    await press(words.explain)(sidebar);
  },
  'queue-empty': async ({ page, answers }, words, language) => {
    answers['queue'] = () => ({ ...aQueue(language), mine: [], team: [] });
    answers['health'] = () => aHealth({ practising: true, quotaLeft: null, queuedMails: 0 });
    await page.reload();
    await page.getByText(words.empty.mine(0)).waitFor();
  },
  'queue-troubled': async ({ page, answers }, words) => {
    const problems = [
      { code: 'header-missing', where: 'Complaints', detail: 'Owner' },
      { code: 'mail-failed', where: 'R-2026-0040', detail: 'wang@example' },
    ];
    answers['health'] = () => aHealth({ problems, clockAt: now - 7_200_000 } as never);
    await page.reload();
    await page.getByText(words.health.problems(2)).click();
  },
  'not-allowed': async ({ page, answers }, words) => {
    const consent = {
      missing: ['script.send_mail', 'forms'],
      url: 'https://script.google.com/auth',
    };
    answers['health'] = () => aHealth({ consent } as never);
    await page.reload();
    const { line, what } = words.consent;
    await page.getByText(line([what['script.send_mail'], what.forms])).waitFor();
  },
  'not-recognised': async ({ page, answers }, words, language) => {
    const queue = aQueue(language);
    const consent = { missing: ['userinfo.email'], url: 'https://script.google.com/auth' };
    answers['queue'] = () => ({ ...queue, mine: [], me: { name: '', mail: '', role: null } });
    answers['health'] = () => aHealth({ consent } as never);
    await page.reload();
    await page.getByText(words.problems['permission-missing']('userinfo.email', '')).waitFor();
  },
  'not-readable': async ({ page, answers }, words) => {
    const sentence = words.problems['permission-missing']('spreadsheets', '');
    const link = 'https://script.google.com/auth';
    answers['queue'] = () => ({ done: false, refused: 'no-consent', sentence, link });
    await page.reload();
    await page.getByRole('link').waitFor();
  },
  'not-in-team': async ({ page, answers }, words, language) => {
    const queue = aQueue(language);
    answers['queue'] = () => ({ ...queue, me: { ...queue.me, role: null } });
    await page.reload();
    await page.getByText(words.notInTeam(queue.me.mail)).waitFor();
  },
  found: async ({ page }, words) => {
    await page.getByRole('searchbox').fill('0912');
    await page.getByText(words.findCount(2)).waitFor();
  },
  complaint: (sidebar) => open(sidebar),
  'complaint-by-phone': async (sidebar, words, language) => {
    const view = aView(language, { can: steps(['told', 'answer', 'promise', 'wait', 'note']) });
    const complaint = { ...view.complaint, reach: 'phone' as const };
    const mails = [aMail(language, { state: 'uncertain' })];
    sidebar.answers['complaint'] = () => ({ ...view, complaint, mails });
    await open(sidebar);
    await sidebar.page.getByRole('button', { name: words.tellBy(words.reach.phone) }).waitFor();
  },
  'complaint-answered': async (sidebar, words, language) => {
    sidebar.answers['complaint'] = () => answered(language);
    await open(sidebar);
    await sidebar.page.getByRole('button', { name: words.takeBack }).waitFor();
  },
  approve: async (sidebar, words, language) => {
    const view = aView(language, { can: steps(['approve', 'note']) });
    const complaint = { ...view.complaint, value: 1200, approvedBy: '' };
    sidebar.answers['complaint'] = () => ({ ...view, complaint });
    await act('approve')(sidebar, words, language);
    await sidebar.page.getByText(words.remedies.waits('1200 GBP')).waitFor();
  },
  asked: async (sidebar, words, language) => {
    const view = aView(language, { can: steps(['wasHurt', 'wasNotHurt', 'isAboutThem', 'note']) });
    const complaint = { ...view.complaint, named: 'Tom', perhapsHurt: 'asked' as const };
    sidebar.answers['complaint'] = () => ({ ...view, complaint });
    await open(sidebar);
    await sidebar.page.getByText(words.intake.askedAbout('Tom')).waitFor();
  },
  archived: async (sidebar, words, language) => {
    sidebar.answers['complaint'] = () => aView(language, { archived: true, can: [] });
    await open(sidebar);
    await sidebar.page.getByText(words.archived).waitFor();
  },
  'resolve-above-limit': async (sidebar, words, language) => {
    await act('resolve')(sidebar, words, language);
    await sidebar.page.getByLabel(words.closing.resolve.value).fill('1,200');
    await sidebar.page.getByText(words.closing.resolve.limit('100 GBP')).waitFor();
  },
  selected: async ({ page, answers }, words) => {
    answers['selected'] = () => ({ number: 'R-2026-0031' });
    await page.reload();
    await page.getByText(words.selected('R-2026-0031')).waitFor();
  },
  answer: act('answer'),
  'answer-promises': async (sidebar, words, language) => {
    await act('answer')(sidebar, words, language);
    const title = scenes[language].templates[2]?.title ?? '';
    await sidebar.page.getByLabel(words.answering.answerTemplate).selectOption(title);
    await sidebar.page.getByLabel(words.promises.promise.what).waitFor();
  },
  'answer-stinging': async (sidebar, words, language) => {
    await act('answer')(sidebar, words, language);
    await sidebar.page.getByLabel(words.answering.answerText).fill(scenes[language].sting);
  },
  told: act('told'),
  'told-promises': async (sidebar, words, language) => {
    await act('told')(sidebar, words, language);
    await press(words.copy)(sidebar);
    await sidebar.page.getByLabel(words.promises.promise.what).waitFor();
  },
  'answer-two-write': async (sidebar, words, language) => {
    const [, mei = ''] = scenes[language].people;
    sidebar.answers['writing'] = () => ({ done: true, now: now + 1, writing: [mei] });
    await act('answer')(sidebar, words, language);
    await sidebar.page.getByText(words.answering.isWriting([mei])).waitFor();
  },
  'queue-two-write': async ({ page, answers }, words, language) => {
    const [, mei = ''] = scenes[language].people;
    answers['queue'] = () => ({ ...aQueue(language), writing: { 'R-2026-0042': [mei] } });
    await page.reload();
    await page.getByText(words.answering.isWriting([mei])).waitFor();
  },
  letter: async (sidebar, words, language) => {
    sidebar.answers['complaint'] = () => byLetter(language);
    await act('letter')(sidebar, words, language);
    await sidebar.page.getByText(words.answering.letter.preview, { exact: true }).waitFor();
  },
  'resolve-letter': async (sidebar, words, language) => {
    sidebar.answers['complaint'] = () => byLetter(language);
    await act('resolve')(sidebar, words, language);
    await sidebar.page.getByLabel(words.closing.resolve.verdicts.yes, { exact: true }).check();
    await sidebar.page.getByLabel(words.closing.resolve.result).fill('…');
    await sidebar.page.getByLabel(words.closing.resolve.how).selectOption('letter');
    await sidebar.page.getByText(words.answering.letter.preview, { exact: true }).waitFor();
  },
  promise: async (sidebar, words, language) => {
    await act('promise')(sidebar, words, language);
    await press(words.promises.promise.inThree)(sidebar);
  },
  note: act('note'),
  wait: act('wait'),
  resolve: act('resolve'),
  ...Object.fromEntries(everything.map((action) => [action, act(action as 'close')])),
  'their-data': async (sidebar, words, language) => {
    await act('erase')(sidebar, words, language);
    await press(said[language].page.save)(sidebar);
  },
  'their-data-sure': async (sidebar, words, language) => {
    await act('erase')(sidebar, words, language);
    await press(`${said[language].page.erase}…`)(sidebar);
    await sidebar.page.getByText(said[language].page.sure).waitFor();
  },
  erased: async (sidebar, _, language) => {
    const view = aView(language, { can: [] });
    const blank = { name: '', company: '', what: '', wanted: '', mail: '', phone: '' };
    const complaint = { ...view.complaint, ...blank, status: 'closed', erased: now };
    sidebar.answers['complaint'] = () => ({ ...view, complaint });
    await open(sidebar);
  },
  'queue-with-task': async ({ page, answers }, words, language) => {
    const queue = aQueue(language);
    const task = { ...aTask(language).complaint, late: false } as never;
    const [named = ''] = queue.people.slice(1);
    answers['queue'] = () => ({
      ...queue,
      mine: [queue.mine[2], task, { ...queue.mine[3], named }],
    });
    await page.reload();
    await page.getByText(words.stepDue.ask).waitFor();
    await page.getByText(words.perhapsAbout(named)).waitFor();
  },
  task: async (sidebar, _, language) => {
    sidebar.answers['complaint'] = () => aTask(language);
    await open(sidebar);
  },
  surveyAnswer: async (sidebar, words, language) => {
    sidebar.answers['complaint'] = () => aTask(language);
    await act('surveyAnswer')(sidebar, words, language);
  },
  failed: async (sidebar, words, language) => {
    const sentence = scenes[language].refusal;
    sidebar.answers['note'] = () => ({ done: false, refused: 'already-closed', sentence });
    await act('note')(sidebar, words, language);
    await sidebar.page.getByLabel(words.text.note).fill(scenes[language].said);
    await press(words.save, true)(sidebar);
    await sidebar.page.getByText(sentence).waitFor();
  },
  'quick-log': async (sidebar, words) => {
    await press(words.log)(sidebar);
    const { page } = sidebar;
    await page.getByLabel(words.quickLog.quick.reach).fill('+886912345678');
    await page.getByLabel(words.quickLog.quick.what).focus();
    await page.getByText(words.quickLog.known.which).waitFor();
  },
  flood: (sidebar) => flooded(sidebar, { waiting: 27, members: 31 }),
  'flood-sure': async (sidebar, words) => {
    await flooded(sidebar, { waiting: 27, members: 31 });
    await press(words.flood.fake(31))(sidebar);
  },
  'flood-withdrawn': (sidebar) => flooded(sidebar, { isDecided: true, withdrawn: 31 }),
  'health-list': async (sidebar, words) => {
    await flooded(sidebar, null);
    await sidebar.page.getByText(words.health.problems(3)).click();
  },
  logged: async (sidebar, words, language) => {
    await press(words.log)(sidebar);
    const { page } = sidebar;
    await page.getByLabel(words.quickLog.quick.what).fill(scenes[language].full);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'R-2026-0047' }).waitFor();
  },
};

/** A manager looks, while more comes in than can be true, or after something went wrong. */
async function flooded(sidebar: Sidebar, part: Partial<Flood> | null): Promise<void> {
  const { page, answers } = sidebar;
  const queue = answers['queue']?.({} as never) as Queue;
  const until = now + 4 * 3_600_000;
  const calm = { since: now, until, isDecided: false, waiting: 0, members: 0, withdrawn: 0 };
  const flood = part && { ...calm, ...part };
  answers['queue'] = () => ({ ...queue, me: { ...queue.me, role: 'manager' }, flood });
  const problems = [
    { code: 'mail-uncertain', where: 'ack:R-2026-0042', detail: 'xiaoming@example.com' },
    { code: 'response-set-aside', where: '501:77', detail: '' },
    { code: 'nobody-available', where: 'R-2026-0046', detail: '' },
  ] as const;
  if (part === null) answers['health'] = () => aHealth({ problems, uncertainMails: 1 });
  await page.reload();
  await page.getByRole('searchbox').waitFor();
}

const answered = (language: Language) => {
  const view = aView(language);
  const { before, after } = view.answerFrame;
  const mail = aMail(language, {
    key: 'answer:R-2026-0042:1',
    state: 'queued',
    text: [before, filledFirst(language), after].join('\n\n'),
    at: now,
    leaves: now + 161_000,
    canTakeBack: true,
  });
  return { ...view, mails: [mail, ...view.mails] };
};

/** No mail: a letter came, and a letter goes back. */
const byLetter = (language: Language) => {
  const view = aView(language, { canMail: false, can: steps(['letter', 'told', 'resolve']) });
  const complaint = { ...view.complaint, channel: 'letter', reach: 'letter', mail: '' };
  return { ...view, complaint };
};

const pictures = 'test-output/sidebar';
let browser: Browser | null;
const html = builtPage('main');
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(languages)('the sidebar in %s', (language) => {
  test.each(Object.keys(screens))('shows %s to everybody', async (name) => {
    if (browser === null) return;
    const sidebar = await openPage(browser, html, aDesk(language));
    const { page } = sidebar;
    await page.getByRole('button', { name: wordsOnScreens(language).mine }).waitFor();
    await screens[name]?.(sidebar, wordsOnScreens(language), language);
    await sidebar.rest();
    await keepPicture(page, `${pictures}/${name}.${language}.png`);
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 300, height: whole });
    if (whole > 700) await keepPicture(page, `${pictures}/${name}.${language}.whole.png`);
    await asAtFirst(page);
    expect(await serious(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(300);
    expect(await tooSmall(sidebar)).toEqual([]);
    // The layout is the same in every language.
    if (language === 'en') expect(await unreachable(page)).toEqual([]);
  });
});

/** What moves or glows is held at its first moment: it can be read from there on. */
const asAtFirst = (page: Sidebar['page']): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.getAnimations()) {
      one.pause();
      one.currentTime = 0;
    }
  });

/** Everything that can be pressed is at least 32 px high. */
const tooSmall = ({ page }: Sidebar): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, a, .tick, .choice label')]
      .filter((target) => target.getBoundingClientRect().height < 32 && target.checkVisibility())
      .map((target) => target.outerHTML),
  );
