// Which spreadsheets the workbench can open, and how an empty desk is made.

import { join } from 'node:path';
import { z } from 'zod';
import { callDesk } from '../desk/doors.ts';
import { LocalGoogle } from '../google/local-google.ts';
import type { Language, ShopName } from './protocol.ts';
import { peopleOf } from './views.ts';

export type Files = Readonly<Record<string, string>>;
export type MakeShop = (name: ShopName) => LocalGoogle | Promise<LocalGoogle>;

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en_GB',
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
};

export const directoryOf = (home: string, { kind, language }: ShopName): string =>
  join(home, `${kind}-${language}`);

/** What the bundle proposes to try it with; the settings go back to it as they are. */
const Demo = z.object({
  installer: z.string(),
  editors: z.array(z.string()),
  timezone: z.string(),
  settings: z.looseObject({ businessName: z.string() }),
});

/** Google makes response tabs late, and the script leaves work to its clock. */
const SETTLING_MS = 15 * 60_000;

/** A desk as on its first morning: set up, and nothing has happened yet. */
export function emptyDesk(files: Files, now: number, language: Language): LocalGoogle {
  const start = {
    files,
    locale: LOCALES[language],
    now: new Date(now - SETTLING_MS).toISOString(),
  };
  const nobody = { installer: 'nobody@example.com', timezone: 'Etc/UTC' };
  const blank = LocalGoogle.create({ ...start, ...nobody });
  const proposed = blank.call('demoSettings', [{ language }], { as: nobody.installer });
  const { settings, ...account } = Demo.parse(proposed);
  const google = LocalGoogle.create({ ...start, ...account, title: settings.businessName });
  google.openSpreadsheet(account.installer);
  callDesk(google, 'setUpDesk', [settings], { as: account.installer });
  google.advanceTo(now);
  return withSidebars(google);
}

/** A visitor finds the sidebar open, for whomever: the first item of a menu opens it. */
export function withSidebars(google: LocalGoogle): LocalGoogle {
  for (const { mail } of peopleOf(google)) {
    google.openSpreadsheet(mail);
    const open = google.menus(mail)[0]?.items?.[0]?.functionName;
    if (open) google.clickMenu(mail, open);
  }
  return google;
}
