// The last lines of a run: how many Sheets calls were held against Google's description, and totals that any reader of a
// log recognises.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// jest takes a reporter from the default export of a module.
// biome-ignore lint/style/noDefaultExport: see above
export default class TotalsReporter {
  #calls = join(tmpdir(), `redress-sheets-calls-${process.pid}`);

  /** Before the workers start, which inherit it. */
  onRunStart() {
    process.env.REDRESS_SHEETS_CALLS = this.#calls;
  }

  #checkedCalls() {
    if (!existsSync(this.#calls)) return 0;
    const counts = readFileSync(this.#calls, 'utf8').trim().split('\n');
    rmSync(this.#calls);
    return counts.reduce((sum, count) => sum + Number(count), 0);
  }

  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    // A file that does not even load counts as one failure.
    const failed = numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    const parts = [`${numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) parts.push(`${skipped} skipped`);
    const calls = this.#checkedCalls();
    const held = `${calls} Sheets calls are as Google's description says\n`;
    // jest's own summary is still to come.
    process.once('exit', () => {
      process.stdout.write(`${calls > 0 ? held : ''}${parts.join(', ')}\n`);
    });
  }
}
