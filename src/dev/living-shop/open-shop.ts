// The shop's account and sheet, set up on the first morning as its owner would.

import * as z from 'zod';
import { callDesk } from '../desk/doors.ts';
import type { Files } from '../google/host/executions/project.ts';
import { LocalGoogle } from '../google/local-google.ts';
import type { Shop } from './script.ts';

const LOCALES = { en: 'en_GB', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' } as const;
/** Google makes response tabs late. */
const settling = 30 * 60_000;

const Proposal = z.object({ settings: z.looseObject({}) });
const Answer = z.object({ problems: z.array(z.string()) });

export const zoneOf = ({ settings }: Shop): string => String(settings['zone']);

export function openShop(shop: Shop, files: Files, at: number): LocalGoogle {
  const { language, people } = shop;
  const [installer = '', ...editors] = Object.values(people);
  const google = LocalGoogle.create({
    files,
    installer,
    editors,
    locale: LOCALES[language],
    timezone: zoneOf(shop),
    title: String(shop.settings['businessName']),
    now: new Date(at - settling).toISOString(),
  });
  const ask = (name: string, args: unknown) => callDesk(google, name, [args], { as: installer });
  const proposed = Proposal.parse(ask('demoSettings', { language })).settings;
  google.openSpreadsheet(installer);
  const answer = ask('setUpDesk', { ...proposed, ...shop.settings, practise: false });
  const [problem] = Answer.parse(answer).problems;
  if (problem) throw new Error(problem);
  google.advanceTo(at);
  return google;
}
