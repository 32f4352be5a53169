// `desk new`: an account, a sheet, the bundle pushed and set up with the demo settings it brings itself.
import * as z from 'zod';
import { LocalGoogle } from '../google/local-google.ts';
import { ask, type Recipe, saveNew, type Tools } from './folder.ts';

const LOCALES: Readonly<Record<Recipe['language'], string>> = {
  en: 'en_US',
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
};

/** What the bundle wants of the account before it can be set up; `settings` goes back to it unread. */
const DEMO = z.object({
  installer: z.string(),
  editors: z.array(z.string()),
  timezone: z.string(),
  settings: z.unknown(),
});

/** Late response tabs and steps that the clock finishes. */
const SETTLING_MS = 15 * 60_000;

export async function makeDesk(recipe: Recipe, now: number, tools: Tools): Promise<LocalGoogle> {
  const files = await tools.files();
  const { language, timezone, quota, practice } = recipe;
  const account = { locale: LOCALES[language], mailQuota: quota, files };
  const begin = new Date(now - SETTLING_MS).toISOString();
  const blank = LocalGoogle.create({
    ...account,
    installer: 'nobody@example.com',
    timezone: 'Etc/UTC',
    now: begin,
  });
  const demo = DEMO.parse(ask(blank, 'demoSettings', { language, timezone, practice }));
  const google = LocalGoogle.create({
    ...account,
    installer: demo.installer,
    editors: demo.editors,
    timezone: demo.timezone,
    now: begin,
  });
  google.openSpreadsheet(demo.installer);
  ask(google, 'setUpDesk', demo.settings);
  google.advanceTo(now);
  return google;
}

export async function newDesk(
  directory: string,
  recipe: Recipe,
  now: number,
  tools: Tools,
): Promise<LocalGoogle> {
  const google = await makeDesk(recipe, now, tools);
  await saveNew(directory, google, recipe);
  return google;
}
