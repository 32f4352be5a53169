// `desk import`: the sidebar's own reader on a file, and the sidebar's own calls for what it reads.

import { randomUUID } from 'node:crypto';
import { openAsBlob, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import * as z from 'zod';
import type { LocalGoogle } from '../google/local-google.ts';
import { wallTime } from '../google/zoned-time.ts';
import type { Given } from './command-line.ts';
import { callDesk } from './doors.ts';
import { openDesk, type Tools, timezoneOf } from './folder.ts';

/** What is used of src/complaints/import/pages/reader.ts, which is bundled and run, not imported: nothing here knows complaints. */
interface Reader {
  readonly fields: readonly string[];
  readonly orders: readonly string[];
  readonly words: {
    readonly fields: Readonly<Record<string, string>>;
    readonly reasons: Readonly<Record<string, (detail: string) => string>>;
    readonly refused: Readonly<Record<string, string>>;
  };
  encodingOf(source: Blob): Promise<string>;
  headerOf(source: Blob, encoding: string): Promise<readonly string[] | undefined>;
  scan(source: Blob, choices: object): Promise<Findings | string>;
  parcels(source: Blob, findings: Findings): AsyncIterable<readonly unknown[]>;
}

interface Findings {
  readonly encoding: string;
  readonly count: number;
  readonly rules: { readonly header: readonly string[]; readonly mapping: Record<string, number> };
  readonly troubles: readonly Trouble[];
  readonly troubleCount: number;
  readonly questions: readonly {
    readonly heading: string;
    readonly example: string;
    readonly choices: readonly { readonly order: string; readonly moment: string }[];
  }[];
}

interface Trouble {
  readonly row: number;
  readonly reason: string;
  readonly detail: string;
}

async function loadReader(): Promise<Reader> {
  const { outputFiles } = await build({
    entryPoints: ['src/complaints/import/pages/reader.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    platform: 'browser',
    logLevel: 'warning',
  });
  return runInThisContext(`(() => { ${outputFiles[0]?.text}; return reader; })()`) as Reader;
}

const MAP = z.record(z.string(), z.string().nullable());

/** Names that people use for the same field. */
const sameField: Readonly<Record<string, string>> = {
  email: 'mail',
  text: 'what',
  description: 'what',
  date: 'received',
  number: 'reference',
};

/** `{"field":"heading"}`; a field without a heading is left out. */
function columnsFrom(file: string, reader: Reader, header: readonly string[]) {
  const map = MAP.parse(JSON.parse(readFileSync(file, 'utf8')));
  const mapping: Record<string, number> = {};
  const without: string[] = [];
  for (const [name, heading] of Object.entries(map)) {
    const field = sameField[name] ?? name;
    if (!reader.fields.includes(field)) {
      throw new Error(`There is no field "${name}"; there are ${reader.fields.join(', ')}`);
    }
    if (heading === null || heading === '') without.push(field);
    else mapping[field] = columnOf(header, heading);
  }
  return { mapping, without };
}

function columnOf(header: readonly string[], heading: string): number {
  const at = header.indexOf(heading.replace(/\s+/g, ' ').trim());
  if (at < 0) throw new Error(`There is no column "${heading}"; there are ${header.join(', ')}`);
  return at;
}

async function findingsOf(source: Blob, reader: Reader, given: Given, today: string) {
  const { columns, dates } = given.options;
  const order = dates === undefined ? undefined : orderNamed(reader, dates);
  const header = (await reader.headerOf(source, await reader.encodingOf(source))) ?? [];
  const chosen = columns === undefined ? {} : columnsFrom(columns, reader, header);
  const orders = Object.fromEntries(reader.fields.map((field) => [field, order]));
  const found = await reader.scan(source, { ...chosen, orders, today });
  if (typeof found === 'string') throw new Error(reader.words.refused[found] ?? found);
  const [question] = found.questions;
  if (question && order === undefined) throw new Error(whichOrder(question));
  return found;
}

function orderNamed({ orders }: Reader, name: string): string {
  if (orders.includes(name)) return name;
  throw new Error(`--dates is one of ${orders.join(', ')}, not "${name}"`);
}

/** Never guessed: whoever runs the script says it. */
function whichOrder({ heading, example, choices }: Findings['questions'][number]): string {
  const meanings = choices.map(({ order, moment }) => `--dates ${order} (${moment.slice(0, 10)})`);
  return `"${example}" in the column "${heading}" can be read in more than one way: say ${meanings.join(' or ')}`;
}

interface Answer {
  readonly done: boolean;
  readonly sentence?: string;
  readonly import?: { readonly added: number; readonly known: number; readonly ended: boolean };
}

function ask(google: LocalGoogle, name: string, args: object): Answer {
  const answer = callDesk(google, name, [args], { as: google.world.installer }) as Answer;
  if (!answer.done) throw new Error(answer.sentence ?? `${name} was refused`);
  return answer;
}

async function handOver(
  google: LocalGoogle,
  name: string,
  source: Blob,
  reader: Reader,
  found: Findings,
) {
  const id = randomUUID();
  let from = 0;
  let answer: Answer = { done: true };
  for await (const rows of reader.parcels(source, found)) {
    ask(google, 'importRows', { id, name, total: found.count, from, rows });
    from += rows.length;
  }
  do answer = ask(google, 'importNext', { id });
  while (answer.import?.ended === false);
  return answer.import;
}

export async function importCommand(given: Given, tools: Tools) {
  const [directory = '', file = ''] = given.positions;
  const reader = await loadReader();
  const google = await openDesk(directory, tools);
  const today = new Date(wallTime(timezoneOf(google), google.now)).toISOString().slice(0, 10);
  const source = await openAsBlob(file);
  const found = await findingsOf(source, reader, given, today);
  const unreadable = found.troubles.map(({ row, reason, detail }) => {
    const why = reader.words.reasons[reason]?.(detail) ?? reason;
    return { row, reason: why };
  });
  for (const { row, reason } of unreadable.slice(0, 20)) tools.note(`row ${row}: ${reason}`);
  if (found.count === 0)
    throw new Error(`No row of ${basename(file)} can be imported: ${unreadable[0]?.reason}`);
  const outcome = await handOver(google, basename(file), source, reader, found).finally(() =>
    google.save(directory),
  );
  const { header, mapping } = found.rules;
  const columns = Object.entries(mapping).map(([field, at]) => [field, header[at]]);
  return {
    result: {
      imported: outcome?.added ?? 0,
      known: outcome?.known ?? 0,
      unreadable,
      unreadableCount: found.troubleCount,
      encoding: found.encoding,
      columns: Object.fromEntries(columns),
      now: google.nowIso,
    },
  };
}
