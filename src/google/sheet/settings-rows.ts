// The Settings tab.

import type * as z from 'zod/mini';
import { isZone } from '../../desk/calendar.ts';
import { defaultSettings, Settings } from '../../desk/policy.ts';
import type { Problem } from '../../desk/problem.ts';
import { choiceOf, listOf } from './cells.ts';
import type { RawTable } from './read-tabs.ts';
import { valuesOf } from './table-rows.ts';

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

export function settingsOf(table: RawTable | undefined): ParsedSettings {
  const { values, problems } = valuesOf('settings', table, defaultSettings, (key, cell) => {
    const value = settingValue(defaultSettings[key], cell, key);
    return isGood(key, value) ? value : undefined;
  });
  return { settings: values, problems };
}

function settingValue(known: unknown, cell: string, key: string): unknown {
  if (Array.isArray(known)) return [...new Set(listOf(cell).map(languageNamed))];
  if (key === 'language') return languageNamed(cell);
  if (typeof known !== 'number') return cell;
  return cell === '' ? Number.NaN : Number(cell);
}

const languageNamed = (word: string): string => choiceOf('language', word) ?? word;

const settingsKeys = new Map<string, z.ZodMiniType>(Object.entries(Settings.shape));

const isGood = (key: string, value: unknown): boolean =>
  (key !== 'zone' || isZone(String(value))) &&
  (settingsKeys.get(key)?.safeParse(value).success ?? false);
