// `desk new`: an account, a sheet, the bundle pushed and set up with the demo settings it brings itself.
import * as z from 'zod';
import { LocalGoogle } from '../google/local-google.ts';
import { ask, type Recipe, saveNew, type Tools } from './folder.ts';

export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

const LOCALES: Readonly<Record<Recipe['language'], string>> = {
  en: 'en_US',
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
};

/** What the bundle wants of the account; its settings go back to it as they are, but for the languages. */
const DEMO = z.object({
  installer: z.string(),
  editors: z.array(z.string()),
  timezone: z.string(),
  settings: z.looseObject({}),
});

const SET_UP = z.looseObject({ refused: z.string().optional(), problems: z.array(z.string()) });

/** Late response tabs and steps that the clock finishes. */
const SETTLING_MS = 15 * 60_000;

export async function makeDesk(recipe: Recipe, now: number, tools: Tools): Promise<LocalGoogle> {
  const { language, timezone, practice, quota } = recipe;
  const account = {
    locale: LOCALES[language],
    mailQuota: quota,
    files: await tools.files(),
    now: new Date(now - SETTLING_MS).toISOString(),
  };
  const nobody = { installer: 'nobody@example.com', timezone: timezone ?? 'Etc/UTC' };
  const demoArguments = { language, practice, ...(timezone ? { timezone } : {}) };
  const blank = LocalGoogle.create({ ...account, ...nobody });
  const { settings, installer, ...demo } = DEMO.parse(ask(blank, 'demoSettings', demoArguments));
  // A form for each language, so that every customer finds one.
  const languages = [language, ...LANGUAGES.filter((each) => each !== language)];
  const google = LocalGoogle.create({ ...account, ...demo, installer });
  google.openSpreadsheet(installer);
  const { refused, problems } = SET_UP.parse(ask(google, 'setUpDesk', { ...settings, languages }));
  if (refused) throw new Error(`Set-up was refused: ${problems.join(' ')}`);
  for (const problem of problems) tools.note(problem);
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
