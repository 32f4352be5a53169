// Where a tab's columns are today. People may move, rename in another of our languages, and insert columns of their own.
import { type TabName, tabs } from '../../desk/tabs.ts';
import type { Words } from '../../desk/words.ts';
import { words } from '../../desk/words.ts';
import type { CellValue } from './cells.ts';

export interface Columns {
  /** 0-based column by field. */
  readonly at: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
}

/** What a heading was before, by field. */
export const formerHeadersOf = (tab: TabName, w: Words): Readonly<Record<string, string>> =>
  tab === 'complaints' || tab === 'archive' ? w.sheet.formerHeaders.complaints : {};

/** Header by field. The Archive has the headers of Complaints, the Log archive those of Log. */
export const headersOf = (tab: TabName, w: Words): Readonly<Record<string, string>> => {
  const name = tab === 'archive' ? 'complaints' : tab === 'logArchive' ? 'log' : tab;
  const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = w.sheet.headers;
  return headers[name] ?? {};
};

export function columnsOf(tab: TabName, header: readonly CellValue[]): Columns {
  const fields = fieldsByHeader(tab);
  const at = new Map<string, number>();
  const doubled: string[] = [];
  header.forEach((cell, index) => {
    const field = fields.get(plainHeader(String(cell)));
    if (field === undefined) return;
    if (at.has(field)) doubled.push(field);
    else at.set(field, index);
  });
  const missing = tabs[tab].columns.map((c) => c.field).filter((field) => !at.has(field));
  return { at, missing, doubled };
}

const plainHeader = (header: string): string => header.trim().replace(/\s+/g, ' ').toLowerCase();

const headerFields = new Map<TabName, ReadonlyMap<string, string>>();

function fieldsByHeader(tab: TabName): ReadonlyMap<string, string> {
  const known = headerFields.get(tab);
  if (known) return known;
  const entries = Object.values(words)
    .flatMap((w) => [formerHeadersOf(tab, w), headersOf(tab, w)].flatMap(Object.entries))
    .map(([field, header]): [string, string] => [plainHeader(header), field]);
  const found = new Map(entries);
  headerFields.set(tab, found);
  return found;
}
