// The last line of a run: totals that any reader of a log recognises.

// jest takes a reporter from the default export of a module.
// biome-ignore lint/style/noDefaultExport: see above
export default class TotalsReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    // A file that does not even load counts as one failure.
    const failed = numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = numPendingTests + numTodoTests;
    const parts = [`${numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) parts.push(`${skipped} skipped`);
    // jest's own summary is still to come.
    process.once('exit', () => process.stdout.write(`${parts.join(', ')}\n`));
  }
}
