// In every test file: whatever a local Google answered by its Sheets API is held against Google's own description, and
// the reporter says how many calls that were.
import { appendFileSync } from 'node:fs';
import { watchers } from '../src/dev/google/host/sheets-api/watch.ts';
import type * as Schema from '../src/dev/google/published-schema.ts';

let checked = 0;
const problems: string[] = [];
let schema: typeof Schema | undefined;

watchers.push((method, args, answer) => {
  // Most files call nothing, and need not wait for the description.
  schema ??= require('../src/dev/google/published-schema.ts') as typeof Schema;
  if (!schema.hasSchema) return;
  checked += 1;
  try {
    schema.checkRequest(method, (args as unknown[])[0]);
    schema.checkResponse(method, answer);
  } catch (error) {
    problems.push(`${method}: ${(error as Error).message}`);
  }
});

afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});

afterAll(() => {
  const path = process.env['REDRESS_SHEETS_CALLS'];
  if (path && checked > 0) appendFileSync(path, `${checked}\n`);
});
