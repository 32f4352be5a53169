// What the command line can do; every word about the product comes from the bundle's own public functions.

import { existsSync, readdirSync } from 'node:fs';
import type { LocalGoogle } from '../google/local-google.ts';
import { headingsOf } from './answers.ts';
import { edit, sort } from './by-hand.ts';
import { clockCommand } from './clock.ts';
import { type Given, type Shape, wholeNumber } from './command-line.ts';
import { callDesk } from './doors.ts';
import { ask, describe, openDesk, type Recipe, type Tools, timezoneOf } from './folder.ts';
import { importCommand } from './import.ts';
import { mechanismsIn } from './mechanisms.ts';
import { LANGUAGES, newDesk } from './new-desk.ts';
import { submitCommand } from './submit.ts';

export interface Outcome {
  readonly result: unknown;
  /** Then the exit code is 1, although there is a result. */
  readonly problem?: string;
}

interface Command extends Shape {
  readonly run: (given: Given, tools: Tools) => Promise<Outcome>;
}

async function create(given: Given, tools: Tools): Promise<Outcome> {
  const [directory = ''] = given.positions;
  if (existsSync(directory) && readdirSync(directory).length > 0) {
    throw new Error(`There is something in ${directory} already`);
  }
  const wanted = given.options['language'] ?? 'en';
  const language = LANGUAGES.find((each) => each === wanted);
  if (!language) throw new Error(`--language is one of ${LANGUAGES.join(', ')}, not "${wanted}"`);
  const recipe: Recipe = {
    language,
    timezone: given.options['timezone'] ?? null,
    quota: wholeNumber(given, 'quota', 100),
    practice: given.switches.has('practice'),
  };
  const google = await newDesk(directory, recipe, tools.now(), tools);
  return {
    result: { now: google.nowIso, timezone: timezoneOf(google), installer: google.world.installer },
  };
}

/** Looks at the desk; what looking does to the world is thrown away. */
function looking(shape: Shape, look: (google: LocalGoogle, given: Given) => unknown): Command {
  return {
    ...shape,
    run: async (given, tools) => ({
      result: look(await openDesk(given.positions[0] ?? '', tools), given),
    }),
  };
}

/** Changes the desk; what happened up to an error is kept, as it would be at Google. */
function changing(shape: Shape, change: (google: LocalGoogle, given: Given) => unknown): Command {
  return {
    ...shape,
    run: async (given, tools) => {
      const [directory = ''] = given.positions;
      const google = await openDesk(directory, tools);
      try {
        return { result: change(google, given) ?? null };
      } finally {
        await google.save(directory);
      }
    },
  };
}

function person(given: Given): string {
  const as = given.options['as'];
  if (!as) throw new Error('--as MAIL is missing: who does it?');
  return as;
}

/** A JSON list is the list of arguments; anything else is the only one. */
function argumentsFrom(text: string | undefined): unknown[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    throw new Error(`This is not JSON: ${text}`);
  }
}

function report(google: LocalGoogle): unknown {
  const { lastExecution } = google;
  const told = ask(google, 'report');
  const last = lastExecution && { ...lastExecution.calls, total: lastExecution.totalCalls };
  return {
    ...(told as object),
    now: google.nowIso,
    calls: {
      lastExecution: last ?? { total: 0 },
      functionName: lastExecution?.functionName ?? '',
      status: lastExecution?.status ?? '',
      cellsRead: lastExecution?.cellsRead ?? 0,
    },
  };
}

export const commands: Readonly<Record<string, Command>> = {
  new: {
    positions: ['DIR'],
    options: { language: 'en|zh-Hans|zh-Hant', timezone: 'TZ', quota: 'N', practice: null },
    run: create,
  },
  submit: {
    positions: ['DIR', 'FILE.csv'],
    options: { at: 'ISO', every: 'MIN', together: null, events: 'KIND', 'kill-at': 'K[:after]' },
    about: 'a customer a row; desk headings DIR lists what its heading may be',
    run: submitCommand,
  },
  headings: looking({ positions: ['DIR'], about: 'the headings of a CSV for submit' }, (google) =>
    headingsOf(describe(google)),
  ),
  import: {
    positions: ['DIR', 'FILE.csv'],
    options: { columns: 'FILE.json', dates: 'mdy|dmy|ymd', date: 'YYYY-MM-DD' },
    run: importCommand,
  },
  clock: { positions: ['DIR', 'ISO'], run: clockCommand },
  call: changing(
    { positions: ['DIR', 'FUNCTION', '[JSON]'], options: { as: 'MAIL' } },
    (google, given) =>
      callDesk(google, given.positions[1] ?? '', argumentsFrom(given.positions[2]), {
        as: person(given),
      }),
  ),
  functions: looking({ positions: ['DIR'] }, (google) => ask(google, 'functionSchemas')),
  edit: changing(
    { positions: ['DIR', 'TAB', 'A1', 'VALUE'], options: { as: 'MAIL' } },
    (google, given) => {
      const [, tab = '', a1 = '', value = ''] = given.positions;
      return edit(google, tab, a1, value, person(given));
    },
  ),
  sort: changing({ positions: ['DIR', 'TAB', 'HEADER'] }, (google, given) =>
    sort(google, given.positions[1] ?? '', given.positions[2] ?? ''),
  ),
  table: looking({ positions: ['DIR', 'TAB'] }, (google, given) =>
    ask(google, 'table', given.positions[1] ?? ''),
  ),
  mails: looking({ positions: ['DIR'] }, (google) => ask(google, 'listMails')),
  report: looking({ positions: ['DIR'] }, report),
  check: looking({ positions: ['DIR'] }, (google) => ({
    ...(ask(google, 'checkDesk') as object),
    verify: ask(google, 'verifyDesk'),
  })),
  mechanisms: {
    positions: ['[DIR]'],
    about: 'what stands of each mechanism; DIR is a desk or a checkout, this one if left out',
    run: async (given) => ({ result: mechanismsIn(given.positions[0] ?? '.') }),
  },
};
