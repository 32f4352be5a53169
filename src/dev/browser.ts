// A real Chromium for the tests that need one: the user's own, or the one that a package ships.
import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Not those of the package: one process for all, which ends with the first page, and no web security.
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

async function tryToLaunch(executablePath: string): Promise<Browser | null> {
  try {
    return await chromium.launch({ executablePath, args });
  } catch {
    return null;
  }
}

/** null = no browser can run here; then the test says so in one line, or fails where one is required. */
export async function launchBrowser(): Promise<Browser | null> {
  const found = process.env['REDRESS_BROWSER'] === 'packaged' ? [] : installed;
  for (const path of found.filter((path) => path !== '' && existsSync(path))) {
    const browser = await tryToLaunch(path);
    if (browser) return browser;
  }
  if (process.platform === 'linux') {
    const browser = await tryToLaunch(await packaged.executablePath());
    if (browser) return browser;
  }
  if (process.env['REDRESS_REQUIRE_BROWSER'] === '1') {
    throw new Error('No Chromium could be started, and REDRESS_REQUIRE_BROWSER=1 asks for one.');
  }
  process.stderr.write('Browser tests skipped: no Chromium found (set CHROME_PATH to one).\n');
  return null;
}
