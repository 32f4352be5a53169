// The firm's own tabs: team, hours, rules, places, phrases, settings. A row that cannot be read is said, not dropped.

import type * as z from 'zod/mini';
import { isZone } from '../../desk/calendar.ts';
import { Person } from '../../desk/people.ts';
import { defaultSettings, Phrase, Place, Rule, Settings } from '../../desk/policy.ts';
import type { Problem } from '../../desk/problem.ts';
import { words } from '../../desk/words.ts';
import { wallOfSerial } from '../../plain/dates.ts';
import { choiceOf, type FieldValue, listOf } from './cells.ts';
import type { RawTable } from './read-tabs.ts';
import { recordsOf, whereOf } from './records.ts';

type Values = Readonly<Record<string, FieldValue>>;

export interface Parsed<Item> {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

function parseRows<Item>(
  table: RawTable | undefined,
  schema: z.ZodMiniType<Item>,
  read: (values: Values) => unknown,
): Parsed<Item> {
  if (!table) return { items: [], problems: [] };
  const items: Item[] = [];
  const problems: Problem[] = [];
  for (const row of recordsOf(table, 'Etc/UTC')) {
    const result = schema.safeParse(read(row.values));
    if (result.success && row.unreadable.length === 0) items.push(result.data);
    else {
      const field = row.unreadable[0] ?? String(result.error?.issues[0]?.path[0] ?? '');
      problems.push({ code: 'row-unreadable', where: whereOf(table, row.at), detail: field });
    }
  }
  return { items, problems };
}

export const text = (values: Values, field: string): string => String(values[field] ?? '').trim();
const list = (values: Values, field: string): string[] => listOf(text(values, field).toString());
const amount = (values: Values, field: string): number | null => {
  const value = values[field];
  return typeof value === 'number' ? value : null;
};

export const teamOf = (table: RawTable | undefined): Parsed<Person> =>
  parseRows(table, Person, (values) => ({
    name: text(values, 'name'),
    mail: text(values, 'mail').toLowerCase(),
    role: text(values, 'role') || 'staff',
    department: text(values, 'department'),
    places: list(values, 'places'),
    skills: list(values, 'skills'),
    languages: list(values, 'languages').map((word) => choiceOf('language', word) ?? word),
    capacity: amount(values, 'capacity'),
    workdays: list(values, 'workdays').map(weekdayNamed),
    limit: amount(values, 'limit'),
    currency: text(values, 'currency'),
    awayFrom: dateText(values['awayFrom']),
    awayTo: dateText(values['awayTo']),
    standIn: text(values, 'standIn'),
  }));

export const rulesOf = (table: RawTable | undefined): Parsed<Rule> =>
  parseRows(table, Rule, (values) => ({
    kind: text(values, 'kind'),
    names: {
      en: text(values, 'nameEn'),
      'zh-Hans': text(values, 'nameZhHans'),
      'zh-Hant': text(values, 'nameZhHant'),
    },
    purpose: text(values, 'purpose') || 'complaint',
    goesTo: text(values, 'goesTo'),
    skill: text(values, 'skill'),
    severity: text(values, 'severity') || 'normal',
    firstAnswerHours: amount(values, 'firstAnswerHours'),
    solveHours: amount(values, 'solveHours'),
  }));

export const placesOf = (table: RawTable | undefined): Parsed<Place> =>
  parseRows(table, Place, (values) => ({
    place: text(values, 'place'),
    note: text(values, 'note'),
  }));

export const phrasesOf = (table: RawTable | undefined): Parsed<Phrase> =>
  parseRows(table, Phrase, (values) => ({
    title: text(values, 'title'),
    language: text(values, 'language') || 'en',
    text: String(values['text'] ?? ''),
  }));

/** 'YYYY-MM-DD' of a date typed as text or turned into a date by the sheet. */
export function dateText(value: FieldValue | undefined): string {
  const typed = String(value ?? '').trim();
  const serial = Number(typed);
  return typed !== '' && serial > 20_000 && serial < 100_000
    ? wallOfSerial(serial).slice(0, 10)
    : typed;
}

/** ISO weekday of its name in any language, of its first three letters or its number; NaN when it is none. */
export function weekdayNamed(name: string): number {
  const plain = name.trim().toLowerCase();
  const isDay = (day: string): boolean =>
    day.toLowerCase() === plain || (plain.length >= 3 && day.toLowerCase().startsWith(plain));
  const found = Object.values(words).map((w) => w.sheet.weekdays.findIndex(isDay) + 1);
  const number = found.find((at) => at > 0) ?? Number(plain || 'none');
  return number >= 1 && number <= 7 ? number : Number.NaN;
}

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** A setting that cannot be read keeps its default and is said. */
export function settingsOf(table: RawTable | undefined): ParsedSettings {
  const settings: Record<string, unknown> = { ...defaultSettings };
  const problems: Problem[] = [];
  if (!table) return { settings: defaultSettings, problems };
  for (const row of recordsOf(table, 'Etc/UTC')) {
    const key = text(row.values, 'key');
    if (!(key in defaultSettings)) continue;
    const value = settingValue(settings[key], text(row.values, 'value'), key);
    if (isGood(key, value)) settings[key] = value;
    else problems.push({ code: 'row-unreadable', where: whereOf(table, row.at), detail: key });
  }
  return { settings: settings as Settings, problems };
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
