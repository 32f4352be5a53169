// A desk that lives in a folder: the local Google's world on disk, the bundle as it is built now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Files } from '../google/host/executions/project.ts';
import { LocalGoogle } from '../google/local-google.ts';
import { instantOf } from '../google/zoned-time.ts';
import { callDesk } from './doors.ts';

/** How the desk was made: enough to make it again at another time while nobody has used it. */
const RECIPE = z.object({
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']),
  timezone: z.string().nullable(),
  quota: z.int(),
  practice: z.boolean(),
});
export type Recipe = z.infer<typeof RECIPE>;

/** What the product tells of itself. Nothing here knows what the fields mean. */
const DESCRIPTION = z.object({
  language: z.string(),
  tabs: z.array(
    z.object({
      key: z.string(),
      sheetId: z.number(),
      columns: z.array(z.object({ field: z.string(), header: z.string() })),
    }),
  ),
  forms: z.array(
    z.object({
      formId: z.string(),
      language: z.string(),
      purpose: z.string(),
      questions: z.record(z.string(), z.string()),
      /** Neutral words for choices, by field: `{"hurt": {"yes": "Yes, somebody was hurt"}}`. */
      choices: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    }),
  ),
});
export type Description = z.infer<typeof DESCRIPTION>;

export interface Tools {
  readonly files: () => Promise<Files>;
  /** The folder that relative paths start from. */
  readonly from: string;
  /** Progress, for people. */
  readonly note: (line: string) => void;
  /** The machine's clock: when a new desk begins. */
  readonly now: () => number;
  /** Somebody wants what takes long to stop. */
  readonly stop?: AbortSignal;
}

const RECIPE_FILE = 'unused.json';

/** Null once anything was done to the desk: saving replaces the folder, and the recipe with it. */
export function readRecipe(directory: string): Recipe | null {
  const file = join(directory, RECIPE_FILE);
  return existsSync(file) ? RECIPE.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

export async function saveNew(
  directory: string,
  google: LocalGoogle,
  recipe: Recipe,
): Promise<void> {
  await google.save(directory);
  writeFileSync(join(directory, RECIPE_FILE), `${JSON.stringify(recipe, null, 2)}\n`);
}

export async function openDesk(directory: string, tools: Tools): Promise<LocalGoogle> {
  return LocalGoogle.open(directory, { files: await tools.files() });
}

/** Asks the bundle, as the account that set the desk up. */
export function ask(google: LocalGoogle, functionName: string, ...args: unknown[]): unknown {
  return callDesk(google, functionName, args, { as: google.world.installer });
}

export function describe(google: LocalGoogle): Description {
  return DESCRIPTION.parse(ask(google, 'describeDesk'));
}

export function timezoneOf(google: LocalGoogle): string {
  const { spreadsheets, spreadsheetId } = google.world;
  return spreadsheets[spreadsheetId]?.timeZone ?? 'Etc/UTC';
}

/** An instant; without a zone it is the time on the desk's own wall. */
export function instantFrom(text: string, timezone: string): number {
  const hasZone = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(text);
  const instant = Date.parse(hasZone ? text : `${text.includes('T') ? text : `${text}T00:00`}Z`);
  if (Number.isNaN(instant)) throw new Error(`"${text}" is not an ISO time`);
  return hasZone ? instant : instantOf(timezone, instant);
}

export function moveClock(google: LocalGoogle, instant: number): void {
  if (instant < google.now) {
    throw new Error(`The desk's clock stands at ${google.nowIso} and cannot go back`);
  }
  google.advanceTo(instant);
}
