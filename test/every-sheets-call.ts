// In every test file: whatever a local Google answered by its Sheets API is held against Google's own description, and
// the reporter says how many calls that were. Each shape of request must be one that `npm run proof` asks Google about;
// with REDRESS_COLLECT_SHAPES the reporter adds those that were new.
import { appendFileSync } from 'node:fs';
import { watchers } from '../src/dev/google/host/sheets-api/watch.ts';
import type * as Schema from '../src/dev/google/published-schema.ts';
import type * as Known from '../src/dev/proof/known-shapes.ts';

let checked = 0;
const problems: string[] = [];
let schema: typeof Schema | undefined;
let newShapes: ReturnType<typeof Known.newShapesIn> | undefined;
let sayNew: typeof Known.sayNew;

/** Characters of a request that is not worth remembering. */
const LONG = 20_000;
const sentBefore = new Set<string>();

watchers.push((method, args, answer) => {
  // Most files call nothing, and need not wait for the description.
  schema ??= require('../src/dev/google/published-schema.ts') as typeof Schema;
  checked += 1;
  try {
    checkOnce(schema, method, args as unknown[]);
    schema.checkResponse(method, answer);
  } catch (error) {
    problems.push(`${method}: ${(error as Error).message}`);
  }
});

/** The same request again is as right as it was before; sweeps send hundreds of them. */
function checkOnce({ checkRequest }: typeof Schema, method: string, args: unknown[]): void {
  const sent = JSON.stringify([method, args]);
  if (sentBefore.has(sent)) return;
  checkShapes(method, args);
  checkRequest(method, args[0]);
  if (sent.length < LONG) sentBefore.add(sent);
}

function checkShapes(method: string, args: readonly unknown[]): void {
  if (!newShapes) {
    const shapes = require('../src/dev/proof/known-shapes.ts') as typeof Known;
    newShapes = shapes.newShapesIn(shapes.readShapes());
    sayNew = shapes.sayNew;
  }
  const { REDRESS_COLLECT_SHAPES: collects, REDRESS_NEW_SHAPES: path } = process.env;
  for (const [name, shape] of newShapes(method, args)) {
    if (collects && path) appendFileSync(path, `${JSON.stringify({ [name]: shape })}\n`);
    else note(sayNew([name, shape]));
  }
}

/** Said once, however often it is sent. */
function note(problem: string): void {
  if (!problems.includes(problem)) problems.push(problem);
}

afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});

afterAll(() => {
  const path = process.env['REDRESS_SHEETS_CALLS'];
  if (path && checked > 0) appendFileSync(path, `${checked}\n`);
});
