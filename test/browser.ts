// Where tests look for it; the benchmark and the tour use the same browser.
export { launchBrowser } from '../src/dev/browser.ts';
