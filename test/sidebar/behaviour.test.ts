// What the sidebar does when people press, type, wait, and when Google fails them.

import type { Browser, Locator } from 'playwright-core';
import { said } from '../../src/complaints/privacy/words/said.ts';
import type { PromiseLine } from '../../src/desk/call-results.ts';
import { launchBrowser } from '../browser.ts';
import { builtPage } from './built-page.ts';
import { aDesk } from './desk-answers.ts';
import { aMail, aQueue, aTask, aView, now, steps } from './fixtures.ts';
import { filledFirst, scenes } from './scenes.ts';
import { type Answers, openPage, openWithClock, type Sidebar } from './stand-in.ts';
import { wordsOnScreens } from './words-on-screens.ts';

let browser: Browser | null;
const html = builtPage('main');
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const scene = scenes.en;
const privacy = said.en.page;
const words = wordsOnScreens('en');
const [template] = scene.templates;

const doneWith = () => ({ done: true, number: 'R-2026-0042', again: false });

type Tell = (sidebar: Sidebar) => Promise<void>;

/** A test with the sidebar open on a desk whose answers it may change. */
const story = (title: string, answers: Answers, tell: Tell, open = openPage) =>
  test(title, async () => {
    if (browser === null) return;
    await tell(await open(browser, html, { ...aDesk('en'), ...answers }));
  });

/** One in which time passes. */
const storyOfTime = (title: string, answers: Answers, tell: Tell) =>
  story(
    title,
    answers,
    async (sidebar) => {
      await tell(sidebar);
      await sidebar.page.context().close();
    },
    openWithClock,
  );

const press = async ({ page }: Sidebar, name: string) => {
  const button = page.getByRole('button', { name, exact: true }).first();
  const folded = page.locator('details:not([open]) .steps button').getByText(name, { exact: true });
  await button.or(folded).first().waitFor({ state: 'attached' });
  if ((await button.count()) === 0) await page.getByText(words.moreSteps, { exact: true }).click();
  await button.click();
};
const open = ({ page }: Sidebar) => page.locator('#item-R-2026-0042').click();
const act = async (sidebar: Sidebar, action: keyof typeof words.action) => {
  await open(sidebar);
  await press(sidebar, words.action[action]);
};
const shows = ({ page }: Sidebar, text: string) => page.getByText(text).first().waitFor();
const idsOf = (sidebar: Sidebar, name: string) =>
  sidebar.callsOf(name).map(({ argument }) => argument['id']);

/** Answers in turn; the last one stays. */
const inTurn = (...answers: unknown[]) => {
  const rest = [...answers];
  return () => (rest.length > 1 ? rest.shift() : rest[0]);
};
const done = { done: true, number: 'R-2026-0042', again: false };
const failing2 = () => ({ help: inTurn(new Error('Lost'), done) });

story('answers with a filled template in three clicks', {}, async (sidebar) => {
  await open(sidebar);
  await press(sidebar, words.action.answer);
  await press(sidebar, words.answering.answerSend);
  await shows(sidebar, words.done.answer);
  const [call] = sidebar.callsOf('answer');
  expect(call?.argument).toMatchObject({ number: 'R-2026-0042', text: filledFirst('en') });
});

story('shows the mail with its beginning and end while it is typed', {}, async (sidebar) => {
  await act(sidebar, 'answer');
  await sidebar.page.getByLabel(words.answering.answerText).fill('New cup, <b>today</b>.');
  const mail = sidebar.page.locator('.mail p.long');
  const { before, after } = scene.frame;
  expect(await mail.allTextContents()).toEqual([before, 'New cup, <b>today</b>.', after]);
});

story('keeps a text for every template', {}, async (sidebar) => {
  await act(sidebar, 'answer');
  const { page } = sidebar;
  await page.getByLabel(words.answering.answerText).fill('My own words');
  await page
    .getByLabel(words.answering.answerTemplate)
    .selectOption(scene.templates[1]?.title ?? '');
  expect(await page.getByLabel(words.answering.answerText).inputValue()).toBe(
    scene.templates[1]?.text,
  );
  await page.getByLabel(words.answering.answerTemplate).selectOption(template?.title ?? '');
  expect(await page.getByLabel(words.answering.answerText).inputValue()).toBe('My own words');
});

const failing = { note: inTurn(new Error('Service unavailable'), done) };
story('keeps the text and the id when Google fails', failing, async (sidebar) => {
  await act(sidebar, 'note');
  const field = sidebar.page.getByLabel(words.text.note);
  await field.fill('Photos asked for');
  await press(sidebar, words.save);
  await shows(sidebar, words.failure.google);
  expect(await field.inputValue()).toBe('Photos asked for');
  await press(sidebar, words.save);
  await shows(sidebar, words.done.note);
  const [first, second] = idsOf(sidebar, 'note');
  expect(first).toMatch(/^[A-Za-z0-9-]{8,64}$/);
  expect(second).toBe(first);
});

const savedAfterAll = { note: inTurn(new Error('Lost'), { ...done, again: true }, done) };
story('says so when the first try had been saved', savedAfterAll, async (sidebar) => {
  await act(sidebar, 'note');
  const field = sidebar.page.getByLabel(words.text.note);
  await field.fill('One');
  await press(sidebar, words.save);
  await shows(sidebar, words.failure.google);
  await field.fill('One and two');
  await press(sidebar, words.save);
  await shows(sidebar, words.firstTrySaved);
  expect(await field.inputValue()).toBe('One and two');
  await press(sidebar, words.save);
  await shows(sidebar, words.done.note);
  const [first, second, third] = idsOf(sidebar, 'note');
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

const refusing = {
  close: () => ({ done: false, refused: 'already-closed', sentence: scene.refusal }),
};
story('says why something was refused', refusing, async (sidebar) => {
  await act(sidebar, 'close');
  await sidebar.page.getByLabel(words.closing.close.answers.yes, { exact: true }).check();
  await press(sidebar, words.action.close);
  await shows(sidebar, scene.refusal);
  expect(await sidebar.page.locator('.trouble').getAttribute('role')).toBe('alert');
});

const unknownOne = {
  withdraw: inTurn({ done: false, refused: 'unknown-complaint', sentence: scene.refusal }, done),
};
story(
  'entered twice: asks which one stays, and says when there is none',
  unknownOne,
  async (sidebar) => {
    const { page } = sidebar;
    await open(sidebar);
    await page.getByText(words.moreSteps, { exact: true }).last().click();
    await press(sidebar, words.action.withdraw);
    await page.getByLabel(words.closing.withdraw.reasons.twice, { exact: true }).check();
    const stays = page.getByLabel(words.closing.twice.of);
    await stays.fill('');
    await press(sidebar, words.action.withdraw);
    // The browser itself keeps it: it is a required field.
    expect(await stays.evaluate((field: HTMLInputElement) => field.validity.valueMissing)).toBe(
      true,
    );
    await stays.fill('R-2026-9999');
    await press(sidebar, words.action.withdraw);
    await shows(sidebar, scene.refusal);
    expect(await stays.inputValue()).toBe('R-2026-9999');
    await stays.fill('R-2026-0040');
    await press(sidebar, words.action.withdraw);
    await shows(sidebar, words.done.withdraw);
    expect(sidebar.callsOf('withdraw').map(({ argument }) => argument['of'])).toEqual([
      'R-2026-9999',
      'R-2026-0040',
    ]);
  },
);

story(
  'what is kept of a person is saved as a file; erasing it is asked twice',
  {},
  async (sidebar) => {
    const { page } = sidebar;
    await open(sidebar);
    await page.getByText(words.moreSteps, { exact: true }).last().click();
    await press(sidebar, words.action.erase);
    const saved = page.waitForEvent('download');
    await press(sidebar, privacy.save);
    expect((await saved).suggestedFilename()).toBe('R-2026-0042.html');
    await press(sidebar, `${privacy.erase}…`);
    await press(sidebar, privacy.no);
    expect(sidebar.callsOf('erase')).toEqual([]);
    await press(sidebar, `${privacy.erase}…`);
    await press(sidebar, privacy.yes);
    await shows(sidebar, words.done.erase);
    expect(sidebar.callsOf('erase')).toHaveLength(1);
  },
);

story('does nothing twice while it is busy', { wait: () => null }, async (sidebar) => {
  await act(sidebar, 'wait');
  await sidebar.page.getByLabel(words.text.wait).fill('The photos');
  await press(sidebar, words.save);
  await shows(sidebar, words.busy);
  await sidebar.page.getByRole('button', { name: words.busy }).click({ force: true });
  await sidebar.page.keyboard.press('Control+Enter');
  expect(sidebar.callsOf('wait')).toHaveLength(1);
});

story('keeps a draft when somebody leaves and comes back', {}, async (sidebar) => {
  await act(sidebar, 'note');
  await sidebar.page.getByLabel(words.text.note).fill('Half a sentence');
  await sidebar.page.keyboard.press('Escape');
  await press(sidebar, words.action.note);
  expect(await sidebar.page.getByLabel(words.text.note).inputValue()).toBe('Half a sentence');
});

story('goes back with Escape to where one was', {}, async (sidebar) => {
  const { page } = sidebar;
  await act(sidebar, 'told');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('#item-R-2026-0042:focus').waitFor();
});

story('takes a mail back and gives its text again', {}, async (sidebar) => {
  const { page, answers } = sidebar;
  await act(sidebar, 'answer');
  await page.getByLabel(words.answering.answerText).fill('Too early');
  const text = `Hello\n\nToo early\n\nLi`;
  const queued = { state: 'queued', text, leaves: now + 161_000, canTakeBack: true } as const;
  answers['complaint'] = () => aView('en', { mails: [aMail('en', queued)] });
  await press(sidebar, words.answering.answerSend);
  await page.getByText(/leaves in 2:41/).waitFor();
  await press(sidebar, words.takeBack);
  await shows(sidebar, words.takenBack);
  expect(sidebar.callsOf('takeBack')[0]?.argument).toMatchObject({ key: 'ack:R-2026-0042' });
  await press(sidebar, words.action.answer);
  expect(await page.getByLabel(words.answering.answerText).inputValue()).toBe('Too early');
});

const fourEarlier = aView('en').earlier.flatMap((one) =>
  [one, one].map((same, at) => ({ ...same, number: `${same.number.slice(0, -1)}${at}` })),
);
story(
  'S101: who it is and how to reach them stands on top, the last three complaints folded below',
  { complaint: () => aView('en', { earlier: fourEarlier }) },
  async (sidebar) => {
    const { page } = sidebar;
    await open(sidebar);
    const top = page.locator('section.customer');
    await top.locator('a[href^="mailto:"], a[href^="tel:"]').first().waitFor();
    expect(await top.locator('h2').innerText()).toContain(scene.items[0]?.name);
    const folded = top.locator('details.earlier');
    expect(await folded.locator('.item').first().isVisible()).toBe(false);
    await folded.locator('summary').click();
    expect(await folded.locator('.item').count()).toBe(3);
    expect(await folded.locator('summary').innerText()).toContain('4');
  },
);

const unread = { mail: '', phones: [], doubt: null };
const nobody = { known: () => ({ known: null, read: unread }) };
story('logs a complaint with the keyboard alone', nobody, async (sidebar) => {
  const { page } = sidebar;
  await press(sidebar, words.log);
  await page.keyboard.type('Cold soup');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ada');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0912 345 678');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await shows(sidebar, scene.logged.slice(0, 25));
  expect(sidebar.callsOf('quickLog')[0]?.argument).toMatchObject({
    what: 'Cold soup',
    who: 'Ada',
    reach: '0912 345 678',
    hurt: true,
    channel: 'phone',
  });
  await press(sidebar, words.quickLog.quick.another);
  expect(await page.getByLabel(words.quickLog.quick.what).inputValue()).toBe('');
});

/** Typed without a pause, however slow the machine, and then a pause. */
async function typeQuickly({ page }: Sidebar, field: Locator, text: string): Promise<void> {
  await page.clock.pauseAt(now + 1000);
  await field.pressSequentially(text);
  await page.clock.runFor(2000);
  await page.clock.resume();
}

const reached = async (sidebar: Sidebar, text: string) => {
  const { quick } = words.quickLog;
  await press(sidebar, words.log);
  await sidebar.page.getByLabel(quick.what).fill('The lid, too');
  await typeQuickly(sidebar, sidebar.page.getByLabel(quick.reach), text);
};

storyOfTime(
  'shows who it is before a second complaint is made, asked once',
  {},
  async (sidebar) => {
    await reached(sidebar, '0912345678');
    await shows(sidebar, words.quickLog.known.title('Grace Chen, Corner Books'));
    expect(sidebar.callsOf('known').map(({ argument }) => argument)).toEqual([
      { text: '0912345678' },
    ]);
    await sidebar.page.keyboard.press('Control+Enter');
    await shows(sidebar, scene.logged.slice(0, 25));
    const [call] = sidebar.callsOf('quickLog');
    expect(call?.argument).toMatchObject({ who: 'Grace Chen', by: 'phone', addTo: '' });
  },
);

storyOfTime('adds to what is open already, by keyboard', {}, async (sidebar) => {
  const { page } = sidebar;
  await reached(sidebar, '0912345678');
  await shows(sidebar, words.quickLog.known.which);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await shows(sidebar, words.quickLog.addedTo);
  const [call] = sidebar.callsOf('quickLog');
  expect(call?.argument).toMatchObject({ what: 'The lid, too', addTo: 'R-2026-0044' });
});

storyOfTime(
  'asks which chat a name belongs to, and nothing of a mail address',
  nobody,
  async (sidebar) => {
    const { page } = sidebar;
    await reached(sidebar, 'grace_c');
    // The shop uses several: none is assumed.
    expect(await page.getByLabel(words.quickLog.by).inputValue()).toBe('');
    await page.getByLabel(words.quickLog.by).selectOption('line');
    await page.keyboard.press('Control+Enter');
    await shows(sidebar, words.quickLog.quick.saved);
    expect(sidebar.callsOf('quickLog')[0]?.argument).toMatchObject({
      reach: 'grace_c',
      by: 'line',
    });
    await press(sidebar, words.quickLog.quick.another);
    await page.getByLabel(words.quickLog.quick.reach).fill('grace@example.com');
    expect(await page.getByLabel(words.quickLog.by).count()).toBe(0);
  },
);

storyOfTime('asks Google once for words typed quickly', {}, async (sidebar) => {
  await typeQuickly(sidebar, sidebar.page.getByRole('searchbox'), 'broken');
  await shows(sidebar, words.findCount(2));
  expect(sidebar.callsOf('find').map(({ argument }) => argument)).toEqual([{ text: 'broken' }]);
});

story('gives advice on words that sting, and sends them all the same', {}, async (sidebar) => {
  await act(sidebar, 'answer');
  await sidebar.page.getByLabel(words.answering.answerText).fill('Please Calm Down.');
  await shows(sidebar, words.answering.avoid('please calm down', '').trim());
  await press(sidebar, words.answering.answerSend);
  await shows(sidebar, words.done.answer);
});

story(
  'a date in an answer can be changed, stands in the text and is promised with it',
  {},
  async (sidebar) => {
    const { page } = sidebar;
    const { answerText, answerTemplate, answerSend } = words.answering;
    const { what, due: answerUntil } = words.promises.promise;
    await act(sidebar, 'answer');
    expect(await page.getByLabel(what).count()).toBe(0);
    expect(await page.getByLabel(answerUntil).inputValue()).toBe('2026-11-25T12:00');
    await page.getByLabel(answerUntil).fill('2026-11-26T09:30');
    expect(await page.getByLabel(answerText).inputValue()).toContain(
      'by Thursday 26 November, 9:30',
    );
    await page.getByLabel(answerTemplate).selectOption(scene.templates[1]?.title ?? '');
    expect(await page.getByLabel(answerUntil).count()).toBe(0);
    await page.getByLabel(answerTemplate).selectOption(template?.title ?? '');
    await press(sidebar, answerSend);
    await shows(sidebar, words.done.answer);
    expect(sidebar.callsOf('answer')[0]?.argument).toMatchObject({
      promise: { which: '', what: 'You hear from us', who: 'Li', due: '2026-11-26T09:30' },
      text: expect.stringContaining('by Thursday 26 November, 9:30'),
    });
  },
);

const quicker = { done: false, refused: 'answered-meanwhile', sentence: 'A colleague was quicker' };

story(
  'a colleague was quicker: said once, and sent when it is pressed again',
  { answer: inTurn(quicker, done) },
  async (sidebar) => {
    await act(sidebar, 'answer');
    await press(sidebar, words.answering.answerSend);
    await shows(sidebar, quicker.sentence);
    await press(sidebar, words.answering.answerSend);
    await shows(sidebar, words.done.answer);
    expect(sidebar.callsOf('answer').map(({ argument }) => argument['sure'])).toEqual([
      false,
      true,
    ]);
  },
);

const lastSaid = { lastTold: now - 7_200_000, lastHeard: now - 3_600_000 };

story(
  'a promise that is mailed says what its page had seen, and is sent when it is pressed again',
  {
    promise: inTurn(quicker, done),
    complaint: () => aView('en', { complaint: { ...aView('en').complaint, ...lastSaid } }),
  },
  async (sidebar) => {
    const { page } = sidebar;
    await act(sidebar, 'promise');
    await page.getByLabel(words.promises.promise.what).fill('A new cup');
    await page.getByLabel(words.promises.promise.due).fill('2026-11-26T09:30');
    await press(sidebar, words.save);
    await shows(sidebar, quicker.sentence);
    await press(sidebar, words.save);
    await shows(sidebar, words.done.promise);
    const seen = lastSaid.lastHeard;
    expect(sidebar.callsOf('promise').map(({ argument }) => argument)).toMatchObject([
      { seen, sure: false },
      { seen, sure: true },
    ]);
  },
);

story('where the date was written out of the text, none is promised', {}, async (sidebar) => {
  await act(sidebar, 'answer');
  await sidebar.page.getByLabel(words.answering.answerText).fill('We look into it.');
  await press(sidebar, words.answering.answerSend);
  await shows(sidebar, words.done.answer);
  expect(sidebar.callsOf('answer')[0]?.argument).not.toHaveProperty('promise');
});

const needing = scene.templates[2]?.title ?? '';

story('a template that needs a promise opens it, and is not sent without', {}, async (sidebar) => {
  const { page } = sidebar;
  const { answerText, answerTemplate, answerSend } = words.answering;
  const { what, who, due } = words.promises.promise;
  await act(sidebar, 'answer');
  await page.getByLabel(answerTemplate).selectOption(needing);
  await press(sidebar, answerSend);
  await page.locator('textarea:focus:invalid').waitFor();
  expect(sidebar.callsOf('answer')).toEqual([]);
  await page.getByLabel(what).fill('A new cup');
  await page.getByLabel(who).selectOption('Mei Huang');
  await page.getByLabel(due).fill('2026-11-26T09:30');
  const text = 'This is what we will do: A new cup (by Thursday 26 November, 9:30).';
  expect(await page.getByLabel(answerText).inputValue()).toContain(text);
  await press(sidebar, answerSend);
  await shows(sidebar, words.done.answer);
  expect(sidebar.callsOf('answer').map(({ argument }) => argument)).toMatchObject([
    {
      text: expect.stringContaining(text),
      promise: { which: '', what: 'A new cup', who: 'Mei Huang', due: '2026-11-26T09:30' },
    },
  ]);
});

story('what is promised can be typed into the text itself', {}, async (sidebar) => {
  const { page } = sidebar;
  const { answerText, answerTemplate } = words.answering;
  const { what, due } = words.promises.promise;
  await act(sidebar, 'answer');
  await page.getByLabel(answerTemplate).selectOption(needing);
  const text = page.getByLabel(answerText);
  const blank = await text.inputValue();
  await text.fill(blank.replace('____', 'A new cup'));
  expect(await page.getByLabel(what).inputValue()).toBe('A new cup');
  await text.fill(`Hello! ${await text.inputValue()}`);
  await page.getByLabel(what).fill('Two new cups');
  await page.getByLabel(due).fill('2026-11-26T09:30');
  expect(await text.inputValue()).toContain(
    'Hello! This is what we will do: Two new cups (by Thursday 26 November, 9:30).',
  );
});

test('while one sidebar writes, the other reads it in its queue, on the complaint, and before it writes itself', async () => {
  if (browser === null) return;
  const writing: string[] = [];
  const others = (me: string) => writing.filter((name) => name !== me);
  const as = (me: string): Answers => ({
    ...aDesk('en'),
    writing: () => {
      const answer = { ...done, now: now + 1, writing: others(me) };
      writing.push(me);
      return answer;
    },
    queue: () => {
      const names = others(me);
      return { ...aQueue('en'), writing: names.length === 0 ? {} : { 'R-2026-0042': names } };
    },
    complaint: () => aView('en', { can: steps(['answer']), writing: others(me) }),
  });
  const wei = await openWithClock(browser, html, as('Wei'));
  const mei = await openWithClock(browser, html, as('Mei Huang'));
  await mei.page.locator('#item-R-2026-0042').waitFor();
  await act(wei, 'answer');
  await wei.page.getByLabel(words.answering.answerText).fill('We are');
  await wei.rest();
  expect(wei.callsOf('writing').map(({ argument }) => argument['number'])).toEqual(['R-2026-0042']);
  const seen = words.answering.isWriting(['Wei']);
  await mei.page.clock.runFor(125_000);
  await mei.page.locator('#item-R-2026-0042').getByText(seen).waitFor();
  await open(mei);
  await mei.page.locator('.status-line').getByText(seen).waitFor();
  await press(mei, words.action.answer);
  await mei.page.locator('form').getByText(seen).waitFor();
  expect(await wei.page.getByText(words.answering.isWriting(['Mei Huang'])).count()).toBe(0);
  await wei.page.clock.setFixedTime(now + 3 * 60_000);
  await wei.page.getByLabel(words.answering.answerText).fill('We are sorry');
  await shows(wei, words.answering.isWriting(['Mei Huang']));
  for (const { page } of [wei, mei]) await page.context().close();
});

const lettered = () => {
  const view = aView('en', { canMail: false, can: steps(['letter', 'told']) });
  return { ...view, complaint: { ...view.complaint, reach: 'letter', mail: '' } };
};

story(
  'a letter is shown as it is printed, and recorded when it was sent',
  { complaint: lettered },
  async (sidebar) => {
    const { page } = sidebar;
    await act(sidebar, 'letter');
    await page.getByLabel(words.answering.answerTemplate).selectOption(needing);
    await page.getByLabel(words.promises.promise.what).fill('A new cup');
    const paper = page.locator('.letter');
    for (const part of [
      'Wang Xiaoming',
      'Tuesday 24 November 2026',
      scene.frame.subject,
      scene.frame.before,
      'A new cup (by',
      scene.frame.after,
    ])
      expect(await paper.textContent()).toContain(part);
    await page.emulateMedia({ media: 'print' });
    expect(await paper.evaluate((node) => getComputedStyle(node).visibility)).toBe('visible');
    const field = page.getByLabel(words.answering.answerText);
    expect(await field.evaluate((node) => getComputedStyle(node).visibility)).toBe('hidden');
    await page.emulateMedia({ media: null });
    await press(sidebar, words.answering.letter.sent);
    await shows(sidebar, words.done.letter);
    expect(sidebar.callsOf('letter').map(({ argument }) => argument)).toMatchObject([
      { text: expect.stringContaining('A new cup'), promise: { what: 'A new cup' } },
    ]);
  },
);

describe('what was promised by phone', () => {
  const { text, promised } = words.answering.told;
  const { what, who, due } = words.promises.promise;
  const argued = (sidebar: Sidebar) => sidebar.callsOf('told').map(({ argument }) => argument);

  story('whoever promised nothing is asked nothing more', {}, async (sidebar) => {
    await act(sidebar, 'told');
    await sidebar.page.getByLabel(text).fill('The cup is on its way');
    await press(sidebar, words.copy);
    expect(await sidebar.page.getByLabel(promised).isChecked()).toBe(false);
    await press(sidebar, words.save);
    await shows(sidebar, words.done.told);
    expect(argued(sidebar)[0]).not.toHaveProperty('promise');
  });

  story('the date of a copied text opens what it promises, and is noted', {}, async (sidebar) => {
    const { page } = sidebar;
    await act(sidebar, 'told');
    await press(sidebar, words.copy);
    expect(await page.getByLabel(due).inputValue()).toBe('2026-11-25T12:00');
    await page.getByLabel(due).fill('2026-11-26T09:30');
    await press(sidebar, words.copy);
    await page.getByLabel(text).focus();
    await page.keyboard.press('Control+V');
    expect(await page.getByLabel(text).inputValue()).toContain('by Thursday 26 November, 9:30');
    await press(sidebar, words.save);
    await shows(sidebar, words.done.told);
    expect(argued(sidebar)).toMatchObject([
      { promise: { what: 'You hear from us', who: 'Li', due: '2026-11-26T09:30' } },
    ]);
  });

  story(
    'refused, nothing typed is lost; taken out again, nothing is promised',
    { told: inTurn({ done: false, refused: 'date-past', sentence: 'That time has passed' }, done) },
    async (sidebar) => {
      const { page } = sidebar;
      await act(sidebar, 'told');
      await page.getByLabel(text).fill('A new cup');
      await page.getByLabel(promised).check();
      await press(sidebar, words.save);
      await page.locator('textarea:focus:invalid').waitFor();
      await page.getByLabel(what).fill('Two new cups');
      await page.getByLabel(who).selectOption('Mei Huang');
      await page.getByLabel(due).fill('2026-11-23T09:30');
      await press(sidebar, words.save);
      await shows(sidebar, 'That time has passed');
      expect(argued(sidebar)).toMatchObject([
        { promise: { what: 'Two new cups', who: 'Mei Huang', due: '2026-11-23T09:30' } },
      ]);
      await page.getByLabel(promised).uncheck();
      await page.getByLabel(promised).check();
      expect(await page.getByLabel(what).inputValue()).toBe('Two new cups');
      await page.getByLabel(promised).uncheck();
      await press(sidebar, words.save);
      await shows(sidebar, words.done.told);
      expect(argued(sidebar)[1]).not.toHaveProperty('promise');
    },
  );
});

const past = { done: false, refused: 'date-past', sentence: 'That time has passed' };

story(
  'a date that has passed is refused, and nothing typed is lost',
  { answer: inTurn(past, done) },
  async (sidebar) => {
    const { page } = sidebar;
    const { answerText, answerTemplate, answerSend } = words.answering;
    const { what, due } = words.promises.promise;
    await act(sidebar, 'answer');
    await page.getByLabel(answerTemplate).selectOption(needing);
    await page.getByLabel(what).fill('A new cup');
    await page.getByLabel(due).fill('2026-11-23T09:30');
    await press(sidebar, answerSend);
    await shows(sidebar, past.sentence);
    expect(await page.getByLabel(what).inputValue()).toBe('A new cup');
    expect(await page.getByLabel(answerText).inputValue()).toContain('A new cup (by Monday 23');
  },
);

story('reads an amount as people write it, and no word as one', {}, async (sidebar) => {
  const { page } = sidebar;
  await act(sidebar, 'resolve');
  await page.getByLabel(words.closing.resolve.verdicts.yes, { exact: true }).check();
  await page.getByLabel(words.closing.resolve.result).fill('Swapped');
  await page.getByLabel(words.closing.resolve.value).fill('twelve');
  await press(sidebar, words.save);
  await page.locator('input:focus:invalid').waitFor();
  expect(sidebar.callsOf('resolve')).toEqual([]);
  await page.getByLabel(words.closing.resolve.value).fill('12,50');
  await press(sidebar, words.save);
  await shows(sidebar, words.done.resolve);
  expect(sidebar.callsOf('resolve')[0]?.argument).toMatchObject({ value: 12.5, justified: 'yes' });
});

const promise = (at: number, what: string): PromiseLine => ({
  ...{ id: `R-2026-0042-P${at}`, what, who: 'Tom', due: now + at * 3_600_000 },
});
const promised = {
  complaint: () =>
    aView('en', {
      can: steps(['resolve', 'promise', 'keepPromise']),
      promises: [promise(2, 'A cup'), promise(3, 'A voucher')],
    }),
};

story(
  'asks of what could still be kept whether it was, before all is solved',
  promised,
  async (sidebar) => {
    const { page } = sidebar;
    const { resolve } = words.closing;
    await act(sidebar, 'resolve');
    expect(await page.getByRole('group', { name: resolve.promise('') }).count()).toBe(2);
    await page.getByLabel(resolve.verdicts.yes, { exact: true }).check();
    await page.getByLabel(resolve.result).fill('Swapped');
    await press(sidebar, words.save);
    await page.locator('input:focus:invalid').waitFor();
    expect(sidebar.callsOf('resolve')).toEqual([]);
    const ends = { 'A cup': resolve.ends.dropped, 'A voucher': resolve.ends.kept };
    for (const [what, end] of Object.entries(ends)) {
      const group = page.getByRole('group', { name: resolve.promise(what) });
      await group.getByLabel(end, { exact: true }).check();
    }
    await press(sidebar, words.save);
    await shows(sidebar, words.done.resolve);
    expect(sidebar.callsOf('resolve')[0]?.argument).toMatchObject({
      ...{ kept: ['R-2026-0042-P3'], dropped: ['R-2026-0042-P2'] },
    });
  },
);

story('keeps the promise that is chosen, and moves or adds one', promised, async (sidebar) => {
  const { page } = sidebar;
  await act(sidebar, 'keepPromise');
  await page.getByLabel(words.promises.keepPromise.which).selectOption('R-2026-0042-P3');
  await page.getByLabel(words.promises.keepPromise.text).fill('Sent');
  await press(sidebar, words.save);
  await shows(sidebar, words.done.keepPromise);
  expect(sidebar.callsOf('keepPromise')[0]?.argument).toMatchObject({ which: 'R-2026-0042-P3' });
  await press(sidebar, words.action.promise);
  const { which, what, anew, move } = words.promises.promise;
  await page.getByLabel(which).selectOption({ label: move('A cup') });
  expect(await page.getByLabel(what).inputValue()).toBe('A cup');
  await page.getByLabel(which).selectOption({ label: anew });
  expect(await page.getByLabel(what).inputValue()).toBe('');
});

story('keeps a draft and its id through a reload', failing2(), async (sidebar) => {
  const { page } = sidebar;
  await act(sidebar, 'help');
  await page.getByLabel(words.text.help).fill('He shouts at Tom');
  await press(sidebar, words.save);
  await shows(sidebar, words.failure.google);
  await page.reload();
  await act(sidebar, 'help');
  expect(await page.getByLabel(words.text.help).inputValue()).toBe('He shouts at Tom');
  await press(sidebar, words.save);
  await shows(sidebar, words.done.help);
  const [first, second] = idsOf(sidebar, 'help');
  expect(second).toBe(first);
});

story('says that a filled template was copied', {}, async (sidebar) => {
  await act(sidebar, 'told');
  await press(sidebar, words.copy);
  await shows(sidebar, words.copied);
  const field = sidebar.page.getByLabel(words.answering.told.text);
  await field.focus();
  await sidebar.page.keyboard.press('Control+V');
  await field.and(sidebar.page.locator('textarea:valid')).waitFor();
  expect(await field.inputValue()).toBe(filledFirst('en'));
});

story('asks somebody above for money, and decides on it', {}, async (sidebar) => {
  const { page } = sidebar;
  await open(sidebar);
  await page.getByText(words.moreSteps, { exact: true }).last().click();
  await press(sidebar, words.action.askApproval);
  await page.getByLabel(words.remedies.sum).fill('1,200');
  await page.getByLabel(words.remedies.why).fill('The suit is ruined');
  await press(sidebar, words.save);
  await shows(sidebar, words.done.askApproval);
  expect(sidebar.callsOf('askApproval')[0]?.argument).toMatchObject({ value: 1200 });
  await press(sidebar, words.action.approve);
  await page.getByLabel(words.remedies.decisions.yes, { exact: true }).check();
  await press(sidebar, words.save);
  await shows(sidebar, words.done.approve);
  expect(sidebar.callsOf('approve')[0]?.argument).toMatchObject({ granted: true });
});

const doubts = () => {
  const view = aView('en', {
    can: steps(['wasHurt', 'wasNotHurt', 'isAboutThem', 'isNotAboutThem', 'note']),
  });
  return { ...view, complaint: { ...view.complaint, named: 'Tom', perhapsHurt: 'asked' as const } };
};
const answers = { wasHurt: doneWith, isNotAboutThem: doneWith, complaint: doubts };
story('asks what the words may mean, and each answer is one tap', answers, async (sidebar) => {
  await open(sidebar);
  await shows(sidebar, words.severity.askedHurt);
  await shows(sidebar, words.intake.askedAbout('Tom'));
  await press(sidebar, words.action.wasHurt);
  await shows(sidebar, words.done.wasHurt);
  await press(sidebar, words.action.isNotAboutThem);
  await shows(sidebar, words.done.isNotAboutThem);
  expect(sidebar.callsOf('isNotAboutThem')[0]?.argument).toMatchObject({ number: 'R-2026-0042' });
});

const archived = { complaint: () => aView('en', { archived: true, can: [] }) };
story(
  'goes on from an archived complaint with a new one that belongs to it',
  archived,
  async (s) => {
    await open(s);
    await press(s, words.logLinked);
    await s.page.getByLabel(words.quickLog.quick.what).fill('Broken once more');
    await s.page.keyboard.press('Control+Enter');
    await shows(s, 'R-2026-0047');
    const { name, mail, phone } = aView('en').complaint;
    expect(s.callsOf('quickLog')[0]?.argument).toMatchObject({
      what: 'Broken once more',
      who: name,
      reach: `${mail}, ${phone}`,
      belongsTo: 'R-2026-0042',
    });
  },
);

storyOfTime(
  'looks for the selected row while somebody can see it, and rests while nobody can',
  {},
  async (s) => {
    const asked = () => s.callsOf('selected').length;
    const aHalfMinute = async () => {
      await s.page.clock.runFor(30_000);
      await s.page.waitForFunction('waiting === 0');
    };
    await s.rest();
    await s.page.clock.pauseAt(now + 1000);
    const before = asked();
    await aHalfMinute();
    const seen = asked();
    expect(seen).toBeGreaterThan(before);
    await s.page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    });
    await aHalfMinute();
    expect(asked()).toBe(seen);
  },
);

const onRow31 = { selected: () => ({ number: 'R-2026-0031' }) };
story('offers the complaint selected in the sheet', onRow31, async (sidebar) => {
  await shows(sidebar, words.selected('R-2026-0031'));
  await press(sidebar, words.open);
  await sidebar.page.getByRole('heading', { name: 'R-2026-0031' }).waitFor();
  expect(await sidebar.page.getByText(words.selected('R-2026-0031')).count()).toBe(0);
});

const stranger = {
  queue: () => ({ ...aQueue('en'), me: { name: '', mail: 'x@example.com', role: null } }),
  complaint: () => aView('en', { can: [] }),
};
story('nothing calls away from an unsent draft', onRow31, async (sidebar) => {
  await shows(sidebar, words.selected('R-2026-0031'));
  await act(sidebar, 'note');
  await sidebar.page.getByLabel(words.text.note).fill('Half a sen');
  await sidebar.rest();
  expect(await sidebar.page.getByText(words.selected('R-2026-0031')).count()).toBe(0);
});

const noDesk = () => ({ ...aQueue('en'), asksSetUp: true, notice: 'There is no desk.' });
story('before set-up there is one card and one button', { queue: noDesk }, async (sidebar) => {
  await shows(sidebar, words.noDesk.title);
  expect(await sidebar.page.getByRole('button').count()).toBe(1);
  expect(await sidebar.page.getByRole('searchbox').count()).toBe(0);
  await press(sidebar, words.noDesk.go);
  expect(sidebar.callsOf('showSetUp')).toHaveLength(1);
});

story('no more than five buttons stand before the rest', {}, async (sidebar) => {
  await open(sidebar);
  const steps = sidebar.page.locator('.steps button:visible');
  await steps.first().waitFor();
  expect(await steps.count()).toBe(5);
});

story(
  'what they said and what we said is one thread, with what only happened folded',
  {},
  async (sidebar) => {
    await open(sidebar);
    const { page } = sidebar;
    await page.getByText(words.we).first().waitFor();
    const heads = await page
      .locator('.thread > li')
      .evaluateAll((all) => all.map((li) => li.className));
    expect(heads).toEqual(['they', 'notice', 'we', 'notice', 'we', 'notice']);
    expect(await page.getByText(words.story.taken('Li', {})).isVisible()).toBe(false);
    await page.getByText(words.notices(2)).click();
    await page.getByText(words.story.taken('Li', {})).waitFor();
  },
);

const places = () => {
  const queue = aQueue('en');
  const mine = queue.mine.map((item, at) => ({ ...item, place: at === 1 ? 'Online' : 'Station' }));
  return { queue: () => ({ ...queue, mine }) };
};
story('all that is open is one list, also by place', places(), async (sidebar) => {
  const { page } = sidebar;
  await page.getByRole('button', { name: `${words.all} 6` }).click();
  expect(await page.locator('.item').count()).toBe(6);
  await page.getByText(words.filter, { exact: true }).click();
  await page.getByLabel(words.facts.place).selectOption('Online');
  expect(await page.locator('.item').count()).toBe(1);
  await page.getByLabel(words.facts.place).selectOption('');
  await page.getByLabel(words.facts.owner).selectOption(scene.people[1] ?? '');
  expect(await page.locator('.item').count()).toBe(1);
});

/** A desk with twelve open, of which it hands over so many of each list, five unless more are asked for. */
const many = () => {
  const queue = aQueue('en');
  const [first] = queue.mine;
  const all = Array.from({ length: 12 }, (_, at) => ({
    ...{
      ...first,
      number: `R-2026-${String(at + 1).padStart(4, '0')}`,
      name: `Customer ${at + 1}`,
    },
    ...{ hurt: false, severity: 'normal' as const, due: now + (at + 1) * 60_000 },
    place: at === 10 ? 'Online' : 'Station',
  }));
  const [mine, team] = [0, 1].map((rest) => all.filter((_, at) => at % 2 === rest));
  return {
    queue: ({ most = 5 }: { most?: number }) => ({
      ...{ ...queue, mine: mine?.slice(0, most), team: team?.slice(0, most), waiting: [] },
      left: { mine: Math.max(0, 6 - most), team: Math.max(0, 6 - most), waiting: 0 },
    }),
  };
};
const itemsIn = ({ page }: Sidebar) => page.locator('.item .who').allTextContents();
story(
  'of a long list the most urgent come first, and the rest when it is asked for',
  many(),
  async (sidebar) => {
    const { page } = sidebar;
    await page.getByRole('button', { name: `${words.mine} 6` }).waitFor();
    expect((await itemsIn(sidebar)).length).toBe(5);
    await page.getByRole('button', { name: words.showMore(1) }).focus();
    await page.keyboard.press('Enter');
    await sidebar.rest();
    expect((await itemsIn(sidebar)).length).toBe(6);
    expect(await page.locator(':focus').getAttribute('id')).toBe('item-R-2026-0011');
    expect(await page.getByRole('button', { name: words.showMore(1) }).count()).toBe(0);
    expect(sidebar.callsOf('queue').at(-1)?.argument['most']).toBeGreaterThan(5);
  },
);
story(
  'all lists together end where another of theirs could come first',
  many(),
  async (sidebar) => {
    await sidebar.page.getByRole('button', { name: `${words.all} 12` }).click();
    const shown = await itemsIn(sidebar);
    expect(shown).toEqual(Array.from({ length: 9 }, (_, at) => `Customer ${at + 1}`));
    await press(sidebar, words.showMore(3));
    await sidebar.rest();
    expect((await itemsIn(sidebar)).length).toBe(12);
  },
);
story(
  'a choice is among all that is open, however much of it was shown',
  many(),
  async (sidebar) => {
    const { page } = sidebar;
    await page.getByRole('button', { name: `${words.all} 12` }).click();
    await page.getByText(words.filter, { exact: true }).click();
    await sidebar.rest();
    await page.getByLabel(words.facts.place).selectOption('Online');
    expect(await itemsIn(sidebar)).toEqual(['Customer 11']);
  },
);

story('what was put right is sent, and nothing that was not touched', {}, async (sidebar) => {
  await act(sidebar, 'edit');
  await sidebar.page.getByLabel(words.intake.edit.name).fill('Wang Daming');
  await press(sidebar, words.save);
  await shows(sidebar, words.done.edit);
  const [call] = sidebar.callsOf('edit');
  const { id, ...sent } = call?.argument ?? {};
  expect(sent).toEqual({ number: 'R-2026-0042', name: 'Wang Daming' });
});

story('a complaint is printed with all that was folded', {}, async (sidebar) => {
  await open(sidebar);
  const { page } = sidebar;
  await page.evaluate(() => Object.assign(globalThis, { print: () => document.title }));
  await press(sidebar, words.print);
  await page.emulateMedia({ media: 'print' });
  await page.getByText(words.story.taken('Li', {})).waitFor();
  expect(await page.locator('.steps').first().isVisible()).toBe(false);
});

story('lets a stranger look and says why nothing can be done', {}, async (sidebar) => {
  Object.assign(sidebar.answers, stranger);
  await sidebar.page.reload();
  await shows(sidebar, words.notInTeam('x@example.com'));
  expect(await sidebar.page.getByRole('button', { name: words.log }).count()).toBe(0);
  await open(sidebar);
  await shows(sidebar, words.mayNothing);
});

const mixedUp = {
  queue: inTurn(new Error('Error code PERMISSION_DENIED.'), aQueue('en')),
};
story('knows the sign of several Google accounts', mixedUp, async (sidebar) => {
  await shows(sidebar, words.failure.permission);
  await press(sidebar, words.tryAgain);
  await shows(sidebar, scene.items[0]?.name ?? '');
});

const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const withHostile = {
  complaint: () => {
    const view = aView('en');
    return { ...view, complaint: { ...view.complaint, name: hostile, what: hostile } };
  },
};
story('shows what a customer wrote as text', withHostile, async (sidebar) => {
  await open(sidebar);
  await sidebar.page.getByText(hostile).first().waitFor();
  expect(await sidebar.page.locator('img').count()).toBe(0);
  expect(await sidebar.page.title()).toBe(scene.business);
});

test.each(['main', 'set-up'] as const)('the %s page is small and needs nothing else', (entry) => {
  const page = builtPage(entry);
  expect(Buffer.byteLength(page)).toBeLessThan(320 * 1024);
  expect(page).not.toContain('<?');
  expect(page).not.toMatch(/(src|href)="?https?:|@import|url\(/);
});

story(
  'what a customer said on the phone is written down by keyboard alone',
  { complaint: () => aTask('en') },
  async (sidebar) => {
    await act(sidebar, 'surveyAnswer');
    const { keyboard } = sidebar.page;
    await shows(sidebar, 'May I ask you three short questions?');
    // The focus is on the scores; an arrow chooses the next lower one.
    await keyboard.press('Space');
    await keyboard.press('ArrowRight');
    await keyboard.press('Tab');
    await keyboard.press('ArrowUp');
    await keyboard.press('Control+Enter');
    await shows(sidebar, words.done.surveyAnswer);
    expect(sidebar.callsOf('surveyAnswer')[0]?.argument).toMatchObject({
      ...{ number: 'R-2026-0042', score: 4, expected: 'worse', comeBack: 'unknown' },
      ...{ comment: '', noMore: false },
    });
  },
);

story(
  'a chat gets the words with the form’s link from the clipboard; not reached is one press',
  { complaint: () => aTask('en') },
  async (sidebar) => {
    await act(sidebar, 'surveyAnswer');
    await press(sidebar, words.copy);
    await shows(sidebar, words.copied);
    await sidebar.page.keyboard.press('Escape');
    await press(sidebar, words.action.notReached);
    await shows(sidebar, words.done.notReached);
    expect(sidebar.callsOf('notReached')).toHaveLength(1);
  },
);

const flooded = (isDecided: boolean, role: 'manager' | 'staff' = 'manager') => ({
  queue: () => ({
    ...aQueue('en'),
    me: { name: 'Mei Huang', mail: 'mei@linden.example', role },
    flood: {
      since: now - 60_000,
      until: now + 4 * 3_600_000,
      isDecided,
      waiting: isDecided ? 0 : 27,
      members: isDecided ? 0 : 31,
      withdrawn: isDecided ? 31 : 0,
    },
  }),
  decideFlood: () => ({ done: true, number: '', again: false }),
});

story('asks before a whole flood is withdrawn', flooded(false), async (sidebar) => {
  const say = words.flood;
  await press(sidebar, say.fake(31));
  expect(sidebar.callsOf('decideFlood')).toEqual([]);
  await press(sidebar, say.yes);
  await shows(sidebar, say.done.fake);
  expect(sidebar.callsOf('decideFlood')[0]?.argument).toMatchObject({
    since: now - 60_000,
    verdict: 'fake',
  });
});

story('releases a flood that is real at one press', flooded(false), async (sidebar) => {
  await press(sidebar, words.flood.real);
  await shows(sidebar, words.flood.done.real);
  expect(sidebar.callsOf('decideFlood')[0]?.argument).toMatchObject({ verdict: 'real' });
});

story('brings back what was withdrawn in one go', flooded(true), async (sidebar) => {
  await press(sidebar, words.flood.undo);
  await shows(sidebar, words.flood.done.undo);
});

story('tells staff who decides about a flood', flooded(false, 'staff'), async (sidebar) => {
  await shows(sidebar, words.flood.askLead);
  const { real } = words.flood;
  expect(await sidebar.page.getByRole('button', { name: real }).count()).toBe(0);
});

describe('written from one’s own mailbox', () => {
  const view = (part: object) => {
    const whole = aView('en');
    return { complaint: () => ({ ...whole, complaint: { ...whole.complaint, ...part } }) };
  };
  const ask = words.answering.wrote.ask;
  const seen = ({ page }: Sidebar) => page.getByText(ask).count();

  story(
    'the owner says so with one tap',
    { ...view({ firstAnswered: null }), told: () => done },
    async (sidebar) => {
      await open(sidebar);
      await press(sidebar, words.answering.wrote.yes);
      await shows(sidebar, words.done.told);
      const [call] = sidebar.callsOf('told');
      expect(call?.argument).toMatchObject({ number: 'R-2026-0042', by: 'mail', at: '' });
      expect(await seen(sidebar)).toBe(0);
    },
  );

  story(
    'a colleague is asked once the address was pressed',
    view({ owner: 'Nobody else' }),
    async (sidebar) => {
      await open(sidebar);
      const address = sidebar.page.locator('a[href^="mailto:"]').first();
      await address.waitFor();
      expect(await seen(sidebar)).toBe(0);
      await address.evaluate((link) =>
        link.addEventListener('click', (event) => event.preventDefault()),
      );
      await address.click();
      await shows(sidebar, ask);
    },
  );

  story('who has answered is not asked', view({ firstAnswered: now }), async (sidebar) => {
    await open(sidebar);
    await sidebar.page.locator('a[href^="mailto:"]').first().waitFor();
    expect(await seen(sidebar)).toBe(0);
  });
});

describe('being away', () => {
  const { absence } = words;
  const [name = ''] = [scene.me];

  story('until when and who stands in are said in one form', {}, async (sidebar) => {
    await press(sidebar, absence.door);
    await sidebar.page.getByLabel(absence.to).fill('2026-12-04');
    await press(sidebar, words.save);
    await shows(sidebar, absence.done);
    expect(sidebar.callsOf('beAway')[0]?.argument).toMatchObject({
      name,
      from: '2026-11-23',
      to: '2026-12-04',
    });
  });

  story('back again is one press', {}, async (sidebar) => {
    await press(sidebar, absence.door);
    await press(sidebar, absence.back);
    await shows(sidebar, absence.done);
    expect(sidebar.callsOf('beAway')[0]?.argument).toMatchObject({ name, from: '', to: '' });
  });

  story(
    'what is open of somebody who left goes to a colleague in one press',
    {},
    async (sidebar) => {
      await press(sidebar, absence.door);
      await sidebar.page.getByLabel(absence.who, { exact: true }).selectOption({ index: 2 });
      await shows(sidebar, absence.open(1));
      await press(sidebar, absence.handAll);
      const [call] = sidebar.callsOf('handAllOver');
      expect(call?.argument).toMatchObject({ name: expect.stringMatching(/ B\.$/) });
    },
  );

  story(
    'of somebody who works alone nobody is asked',
    { queue: () => ({ ...aQueue('en'), people: [name] }) },
    async (sidebar) => {
      await sidebar.page.getByText(words.log).first().waitFor();
      expect(await sidebar.page.getByText(absence.door).count()).toBe(0);
    },
  );
});

story(
  'before it goes, the mail stands there as it will be read, folded where it is long',
  {},
  async (sidebar) => {
    await act(sidebar, 'answer');
    const preview = sidebar.page.locator('.preview');
    const { sender, quote, hint } = scene.frame;
    const read = () => preview.locator('.body').innerText();
    const long = Array.from({ length: 40 }, (_, at) => `Line ${at}`).join('\n');
    await sidebar.page.getByLabel(words.answering.answerText).fill('We swap it.');
    expect((await read()).startsWith(sender)).toBe(true);
    expect((await read()).replace(/\s+/g, ' ')).toContain(`${quote.lead} ${quote.words} ${hint}`);
    expect(await preview.getByRole('button').count()).toBe(0);
    await sidebar.page.getByLabel(words.answering.answerText).fill(long);
    await preview.getByRole('button', { name: words.more }).click();
    await preview.getByText(hint).waitFor();
  },
);
