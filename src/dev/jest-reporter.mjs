// The last lines of a run: how many Sheets calls were held against Google's description, and totals that any reader of a
// log recognises. With REDRESS_COLLECT_SHAPES the shapes of requests that were new go where the proof keeps them.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHAPES = fileURLToPath(new URL('proof/requests.json', import.meta.url));

// jest takes a reporter from the default export of a module.
// biome-ignore lint/style/noDefaultExport: see above
export default class TotalsReporter {
  #calls = join(tmpdir(), `redress-sheets-calls-${process.pid}`);
  #shapes = join(tmpdir(), `redress-new-shapes-${process.pid}`);

  /** Before the workers start, which inherit it. */
  onRunStart() {
    process.env.REDRESS_SHEETS_CALLS = this.#calls;
    process.env.REDRESS_NEW_SHAPES = this.#shapes;
  }

  #checkedCalls() {
    if (!existsSync(this.#calls)) return 0;
    const counts = readFileSync(this.#calls, 'utf8').trim().split('\n');
    rmSync(this.#calls);
    return counts.reduce((sum, count) => sum + Number(count), 0);
  }

  /** Sorted by name, so that it does not matter which test came first. */
  #keepShapes() {
    if (!existsSync(this.#shapes)) return;
    const found = readFileSync(this.#shapes, 'utf8').trim().split('\n');
    rmSync(this.#shapes);
    const known = existsSync(SHAPES) ? JSON.parse(readFileSync(SHAPES, 'utf8')) : {};
    const all = { ...known, ...Object.assign({}, ...found.map((line) => JSON.parse(line))) };
    const lines = Object.keys(all)
      .sort()
      .map((name) => `${JSON.stringify(name)}: ${JSON.stringify(all[name])}`);
    writeFileSync(SHAPES, `{\n${lines.join(',\n')}\n}\n`);
  }

  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    // A file that does not even load counts as one failure.
    const failed = numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    const parts = [`${numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) parts.push(`${skipped} skipped`);
    this.#keepShapes();
    const calls = this.#checkedCalls();
    const held = `${calls} Sheets calls are as Google's description says\n`;
    // jest's own summary is still to come.
    process.once('exit', () => {
      process.stdout.write(`${calls > 0 ? held : ''}${parts.join(', ')}\n`);
    });
  }
}
