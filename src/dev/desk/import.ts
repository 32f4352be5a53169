// `desk import`: the sidebar's own reader on a file, and the sidebar's own calls for what it reads.

import { randomUUID } from 'node:crypto';
import { openAsBlob, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'esbuild';
import iconv from 'iconv-lite';
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
    shortened(heading: string, example: string, rows: number): string;
    strange(rows: number, example: string): string;
    oddScores(scale: string, words: string): string;
    passedOver(rows: number): string;
  };
  encodingOf(source: Blob): Promise<string>;
  glanceAt(source: Blob, choices: object): Promise<{ readonly header: readonly string[] } | string>;
  scan(source: Blob, choices: object): Promise<Findings | string>;
  parcels(source: Blob, findings: Findings): AsyncIterable<readonly unknown[]>;
}

interface Findings {
  readonly encoding: string;
  readonly count: number;
  readonly rules: { readonly header: readonly string[]; readonly mapping: Record<string, number> };
  readonly troubles: readonly Trouble[];
  readonly troubleCount: number;
  readonly passedOver: number;
  readonly oddScores: readonly {
    readonly scale: string;
    readonly odd: readonly (readonly [string, number])[];
  }[];
  readonly shortened: readonly (Damage & { readonly heading: string })[];
  readonly strange: Damage;
  readonly questions: readonly {
    readonly heading: string;
    readonly example: string;
    readonly choices: readonly { readonly order: string; readonly moment: string }[];
  }[];
}

interface Damage {
  readonly rows: number;
  readonly example: string;
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
  const { columns, dates, date } = given.options;
  const order = dates === undefined ? undefined : orderNamed(reader, dates);
  const glance = await reader.glanceAt(source, { today });
  const header = typeof glance === 'string' ? [] : glance.header;
  const chosen = columns === undefined ? {} : columnsFrom(columns, reader, header);
  const orders = Object.fromEntries(reader.fields.map((field) => [field, order]));
  const oneDate = date === undefined ? {} : { oneDate: dayNamed(date) };
  const found = await reader.scan(source, { ...chosen, ...oneDate, orders, today });
  if (typeof found === 'string') throw new Error(whyRefused(reader, found));
  const [question] = found.questions;
  if (question && order === undefined) throw new Error(whichOrder(question));
  return found;
}

function orderNamed({ orders }: Reader, name: string): string {
  if (orders.includes(name)) return name;
  throw new Error(`--dates is one of ${orders.join(', ')}, not "${name}"`);
}

const whyRefused = ({ words }: Reader, refused: string): string =>
  refused === 'no-date-column'
    ? 'No column is known to hold the date: name it in --columns, or say one date for all rows by --date YYYY-MM-DD'
    : (words.refused[refused] ?? refused);

function dayNamed(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new Error(`--date is a day like 2025-03-31, not "${text}"`);
}

/** Never guessed: whoever runs the script says it. */
function whichOrder({ heading, example, choices }: Findings['questions'][number]): string {
  const meanings = choices.map(({ order, moment }) => `--dates ${order} (${moment.slice(0, 10)})`);
  return `"${example}" in the column "${heading}" can be read in more than one way: say ${meanings.join(' or ')}`;
}

interface Answer {
  readonly done: boolean;
  readonly sentence?: string;
  readonly import?: Job | null;
}

interface Job {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly staged: number;
  readonly next: number;
  readonly added: number;
  readonly known: number;
  readonly ended: boolean;
}

function ask(google: LocalGoogle, name: string, args: object): Answer {
  const answer = callDesk(google, name, [args], { as: google.world.installer }) as Answer;
  if (!answer.done) throw new Error(answer.sentence ?? `${name} was refused`);
  return answer;
}

type Note = Tools['note'];

/** A file that was not finished, because something ended the last try: what waits comes in first, and the file is handed over
 * once more; rows that are in are known. */
function finishEarlier(google: LocalGoogle, name: string, note: Note): void {
  const job = ask(google, 'importStatus', {}).import;
  if (!job || job.ended) return;
  if (job.name !== name) {
    const rows = `${job.next} of ${job.total} rows are in`;
    const stop = `desk call DIR importStop '{"id":"${job.id}"}' --as MAIL`;
    throw new Error(
      `"${job.name}" is still being imported (${rows}): let the clock run, or stop it by ${stop}`,
    );
  }
  note(`an earlier try stopped at row ${job.next}: going on`);
  const left = workOff(google, job.id, note);
  if (left && !left.ended) ask(google, 'importStop', { id: job.id });
}

/** Batch by batch, as often as there is something to do and it gets on. */
function workOff(google: LocalGoogle, id: string, note: Note): Job | undefined {
  let job: Job | undefined;
  let before = -1;
  do {
    before = job?.next ?? before;
    job = ask(google, 'importNext', { id }).import ?? undefined;
    if (job) note(`${job.next} of ${job.total} rows are in`);
  } while (job && !job.ended && job.next > before && job.next < job.staged);
  return job;
}

async function inAll(desk: Parameters<typeof handOver>[0], ...file: [Blob, Reader, Findings]) {
  finishEarlier(desk.google, desk.name, desk.note);
  return handOver(desk, ...file);
}

async function handOver(
  { google, name, note }: { google: LocalGoogle; name: string; note: Note },
  source: Blob,
  reader: Reader,
  found: Findings,
): Promise<Job | undefined> {
  const id = randomUUID();
  let from = 0;
  for await (const rows of reader.parcels(source, found)) {
    ask(google, 'importRows', { id, name, total: found.count, from, rows });
    from += rows.length;
    if (from % 2000 < rows.length) note(`${from} of ${found.count} rows are handed over`);
  }
  const job = workOff(google, id, note);
  if (job && !job.ended)
    throw new Error(`Only ${job.next} of ${job.total} rows are in: say the same once more`);
  return job;
}

/** What the file itself got wrong. */
function doubtsIn({ words }: Reader, found: Findings): readonly string[] {
  const { strange, shortened, oddScores, passedOver } = found;
  const listed = (odd: readonly (readonly [string, number])[]): string =>
    odd.map(([word, count]) => `${word} (${count})`).join(', ');
  return [
    ...(strange.rows === 0 ? [] : [words.strange(strange.rows, strange.example)]),
    ...shortened.map(({ heading, example, rows }) => words.shortened(heading, example, rows)),
    ...oddScores.map(({ scale, odd }) => words.oddScores(scale, listed(odd))),
    ...(passedOver === 0 ? [] : [words.passedOver(passedOver)]),
  ];
}

/** Node reads Big5 without the characters of Hong Kong, which a browser knows. */
async function readable(file: string, reader: Reader): Promise<{ source: Blob; encoding: string }> {
  const source = await openAsBlob(file);
  const encoding = await reader.encodingOf(source);
  if (encoding !== 'big5') return { source, encoding };
  const text = iconv.decode(readFileSync(file), 'big5-hkscs');
  return { source: new Blob([text]), encoding };
}

export async function importCommand(given: Given, tools: Tools) {
  const [directory = '', file = ''] = given.positions;
  const reader = await loadReader();
  const google = await openDesk(directory, tools);
  const today = new Date(wallTime(timezoneOf(google), google.now)).toISOString().slice(0, 10);
  const { source, encoding } = await readable(file, reader);
  const found = await findingsOf(source, reader, given, today);
  const unreadable = found.troubles.map(({ row, reason, detail }) => {
    const why = reader.words.reasons[reason]?.(detail) ?? reason;
    return { row, reason: why };
  });
  for (const { row, reason } of unreadable.slice(0, 20)) tools.note(`row ${row}: ${reason}`);
  if (found.count === 0)
    throw new Error(`No row of ${basename(file)} can be imported: ${unreadable[0]?.reason}`);
  const doubts = doubtsIn(reader, found);
  for (const doubt of doubts) tools.note(doubt);
  const desk = { google, name: basename(file), note: tools.note };
  const outcome = await inAll(desk, source, reader, found).finally(() => google.save(directory));
  const { header, mapping } = found.rules;
  const columns = Object.entries(mapping).map(([field, at]) => [field, header[at]]);
  return {
    result: {
      imported: outcome?.added ?? 0,
      known: outcome?.known ?? 0,
      unreadable,
      unreadableCount: found.troubleCount,
      ...(doubts.length === 0 ? {} : { doubts }),
      encoding,
      columns: Object.fromEntries(columns),
      now: google.nowIso,
    },
  };
}
