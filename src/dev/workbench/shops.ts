// Which spreadsheets the workbench can open, and how a new one is made.
import { join } from 'node:path';
import { z } from 'zod';
import { LocalGoogle } from '../google/local-google.ts';
import type { Language, ShopName } from './protocol.ts';

export type Files = Readonly<Record<string, string>>;
export type MakeShop = (name: ShopName) => LocalGoogle | Promise<LocalGoogle>;

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en_GB',
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
};

/** What the bundle's own proposal says of people and place; the rest is its own business. */
const Proposal = z.looseObject({
  zone: z.string().default('Etc/UTC'),
  businessName: z.string().default(''),
  people: z.array(z.looseObject({ mail: z.string() })).default([]),
});

export const directoryOf = (home: string, { kind, language }: ShopName): string =>
  join(home, `${kind}-${language}`);

/** A spreadsheet in which the script has just set itself up, as far as it offers that. */
export function makeShop(files: Files, now: string): MakeShop {
  return ({ language }) => {
    const locale = LOCALES[language];
    const proposal = proposalOf(files, language, now);
    const { zone, people, businessName } = Proposal.parse(proposal ?? {});
    const [installer = 'me@shop.example', ...editors] = people.map(({ mail }) => mail);
    const google = LocalGoogle.create({
      files,
      installer,
      editors,
      locale,
      now,
      timezone: zone,
      ...(businessName ? { title: businessName } : {}),
    });
    if (proposal) google.call('setUpDesk', [proposal], { as: installer });
    // Google makes some things late, and the script may have left work to the clock.
    google.advanceTo(google.now + 10 * 60_000);
    return google;
  };
}

function proposalOf(files: Files, language: Language, now: string): unknown {
  const as = 'me@shop.example';
  const options = { files, installer: as, timezone: 'Etc/UTC', locale: LOCALES[language], now };
  try {
    return LocalGoogle.create(options).call('demoSetUp', [language], { as });
  } catch (error) {
    if (error instanceof Error && error.message.includes('Script function not found')) return null;
    throw error;
  }
}
