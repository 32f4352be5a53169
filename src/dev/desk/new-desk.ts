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

/** What the bundle proposes of people and place; the rest of its settings goes back to it unread. */
const PROPOSAL = z.looseObject({
  zone: z.string(),
  people: z.array(z.looseObject({ mail: z.string() })).min(1),
});

const SET_UP = z.looseObject({ refused: z.string().optional(), problems: z.array(z.string()) });

/** Late response tabs and steps that the clock finishes. */
const SETTLING_MS = 15 * 60_000;

function propose(blank: LocalGoogle, { language, timezone, practice }: Recipe) {
  const proposal = PROPOSAL.parse(ask(blank, 'demoSettings', language));
  const others = LANGUAGES.filter((each) => each !== language);
  return {
    ...proposal,
    zone: timezone ?? proposal.zone,
    practise: practice,
    // A form for each, so that a customer of any language finds one.
    languages: [language, ...others],
  };
}

async function makeDesk(recipe: Recipe, now: number, tools: Tools): Promise<LocalGoogle> {
  const account = {
    locale: LOCALES[recipe.language],
    mailQuota: recipe.quota,
    files: await tools.files(),
    now: new Date(now - SETTLING_MS).toISOString(),
  };
  const nobody = { installer: 'nobody@example.com', timezone: 'Etc/UTC' };
  const settings = propose(LocalGoogle.create({ ...account, ...nobody }), recipe);
  const [installer = '', ...editors] = settings.people.map(({ mail }) => mail);
  const google = LocalGoogle.create({ ...account, installer, editors, timezone: settings.zone });
  google.openSpreadsheet(installer);
  const { refused, problems } = SET_UP.parse(ask(google, 'setUpDesk', settings));
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
