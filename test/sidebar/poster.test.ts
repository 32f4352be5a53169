// The page with poster and links: what a shop hangs, and whether a camera can read it.
import { Resvg } from '@resvg/resvg-js';
import type { Browser, Locator } from 'playwright-core';
import decodeQr from 'qr/decode.js';
import { shown } from '../../src/complaints/poster/words/shown.ts';
import { type Language, languages } from '../../src/language/languages.ts';
import { keepPicture, launchBrowser } from '../browser.ts';
import { unreachable } from '../screens/keyboard.ts';
import { serious } from '../screens/serious.ts';
import { builtPage } from './built-page.ts';
import { linkTo, somePosters } from './posters.ts';
import { scenes } from './scenes.ts';
import { openPage, type Sidebar } from './stand-in.ts';

let browser: Browser | null;
const html = builtPage('poster');
const pictures = 'test-output/sidebar';
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function opened(
  on: Browser,
  language: Language,
  inLanguages: readonly Language[] = [language],
  part = {},
): Promise<Sidebar> {
  const poster = () => somePosters(language, inLanguages, part);
  const sidebar = await openPage(on, html, { poster });
  await sidebar.page.setViewportSize({ width: 900, height: 720 });
  await sidebar.page.locator('.paper').first().waitFor();
  return sidebar;
}

/** What a camera reads, by a decoder that shares nothing with the encoder. */
async function read(code: Locator): Promise<string> {
  const svg = await code.evaluate((drawn) => new XMLSerializer().serializeToString(drawn));
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'width', value: 400 },
  }).render();
  return decodeQr({ width, height, data: Uint8Array.from(pixels) });
}

describe.each(languages)('in %s', (language) => {
  const say = shown[language];
  const { places } = scenes[language];

  test('shows the page to everybody', async () => {
    if (browser === null) return;
    const { page } = await opened(browser, language, languages);
    await keepPicture(page, `${pictures}/poster.${language}.png`, { fullPage: true });
    expect(await serious(page)).toEqual([]);
    expect(await unreachable(page)).toEqual([]);
  });

  test('prints one page a place, whose codes open its forms', async () => {
    if (browser === null) return;
    const others = languages.filter((one) => one !== language);
    const spoken = [language, ...others].slice(0, spokenIn[language]);
    const { page } = await opened(browser, language, spoken);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const [shop = ''] = places;
    // The second place is a website: nothing can hang there, and nobody ticked it.
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.getByText(say.noWalls).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    const papers = page.locator('.paper');
    await keepPicture(papers.first(), `${pictures}/paper.${language}.png`);
    const codes = await papers.locator('.code').all();
    expect(await Promise.all(codes.map(read))).toEqual(spoken.map((one) => linkTo(one, shop)));
    expect(await overflowing(papers)).toEqual([]);
  });

  test('a receipt ends with a code that opens the form', async () => {
    if (browser === null) return;
    const { page } = await opened(browser, language);
    const shop = places[0] ?? '';
    const place = page.getByRole('combobox', { name: say.textsPlace }).first();
    await place.selectOption(shop);
    const receipt = page.locator('canvas.receipt');
    const drawn = await receipt.evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no picture');
      const { width, height } = canvas;
      const dots = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return { width, height, data: [...dots] };
    });
    expect(drawn.width).toBe(384);
    expect(decodeQr({ ...drawn, data: Uint8Array.from(drawn.data) })).toBe(linkTo(language, shop));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say.receiptSave }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('receipt.png');
    await keepPicture(receipt, `${pictures}/receipt.${language}.png`);
  });

  test('copies short texts with the link of the chosen place', async () => {
    if (browser === null) return;
    const { page } = await opened(browser, language);
    await page
      .getByRole('combobox', { name: say.textsPlace })
      .first()
      .selectOption(places[0] ?? '');
    await page.getByRole('button', { name: say.copy(say.chat) }).click();
    await page.getByText(shown[language].copied).first().waitFor();
    const text = say.copies.chat(linkTo(language, places[0] ?? ''));
    await page.getByText(text, { exact: true }).waitFor();
  });
});

/** In how many languages each firm prints. */
const spokenIn = { en: 3, 'zh-Hans': 1, 'zh-Hant': 2 } as const;

/** Papers whose words do not fit. */
const overflowing = (papers: Locator): Promise<string[]> =>
  papers.evaluateAll((all) =>
    all
      .filter((paper) =>
        [paper, ...paper.querySelectorAll('section')].some(
          (part) =>
            part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1,
        ),
      )
      .map((paper) => paper.textContent ?? ''),
  );
