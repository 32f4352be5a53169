// Which spreadsheets the workbench can open, and how an empty desk is made.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { callDesk } from '../desk/doors.ts';
import { LocalGoogle } from '../google/local-google.ts';
import { type Language, languages, type ShopName, shopKinds } from './protocol.ts';
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

const untitled: Readonly<Record<Language, string>> = {
  en: 'Untitled spreadsheet',
  'zh-Hans': '未命名表格',
  'zh-Hant': '未命名的試算表',
};

/** A sheet with the script in it that nobody has set up: set-up itself can be met here. */
export function freshSheet(files: Files, now: number, language: Language): LocalGoogle {
  const { account } = proposal(files, now, language);
  const start = { files, locale: LOCALES[language], now: new Date(now).toISOString() };
  return LocalGoogle.create({ ...start, ...account, title: untitled[language] });
}

/** A desk as on its first morning: set up, and nothing has happened yet. */
export function emptyDesk(files: Files, now: number, language: Language): LocalGoogle {
  const { settings, account } = proposal(files, now, language);
  const before = new Date(now - SETTLING_MS).toISOString();
  const start = { files, locale: LOCALES[language], now: before };
  const google = LocalGoogle.create({ ...start, ...account, title: settings.businessName });
  google.openSpreadsheet(account.installer);
  callDesk(google, 'setUpDesk', [settings], { as: account.installer });
  google.advanceTo(now);
  return withSidebars(google);
}

function proposal(files: Files, now: number, language: Language) {
  const nobody = { installer: 'nobody@example.com', timezone: 'Etc/UTC' };
  const blank = LocalGoogle.create({
    files,
    locale: LOCALES[language],
    now: new Date(now).toISOString(),
    ...nobody,
  });
  const proposed = blank.call('demoSettings', [{ language }], { as: nobody.installer });
  const { settings, ...account } = Demo.parse(proposed);
  return { settings, account };
}

const LAST = 'open.json';
const ShopSeen = z.object({ kind: z.enum(shopKinds), language: z.enum(languages) });

/** Which was open when the workbench ended; null the first time, or when the file says nothing we know. */
export function lastOpen(home: string): ShopName | null {
  const file = join(home, LAST);
  if (!existsSync(file)) return null;
  try {
    return ShopSeen.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

export function rememberOpen(home: string, name: ShopName): void {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, LAST), `${JSON.stringify(name)}\n`);
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
