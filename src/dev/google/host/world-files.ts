// A world on disk: readable JSON, one file a tab with one line a row, and each mail as an .eml file.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { optionsWith } from './new-world.ts';
import { mailFile, mailFileName } from './services/mail-files.ts';
import type { SheetState, WorkbookState } from './workbook/state.ts';
import type { World, WorldOptions } from './world.ts';

const INDEX = 'world.json';

/** Everything is written beside the old state, which is then replaced by renaming. */
export async function saveWorld(world: World, directory: string): Promise<void> {
  refuseForeign(directory);
  const [fresh, previous] = [`${directory}.saving`, previousOf(directory)];
  rmSync(fresh, { recursive: true, force: true });
  const { spreadsheets, forms, mails, executions, ...rest } = world;
  for (const book of Object.values(spreadsheets)) writeBook(join(fresh, 'spreadsheets'), book);
  for (const form of Object.values(forms)) write(join(fresh, 'forms', `${form.id}.json`), form);
  write(join(fresh, 'mails.json'), mails);
  write(join(fresh, 'executions.json'), executions);
  await writeMails(world, fresh, directory);
  write(join(fresh, INDEX), rest);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(directory)) renameSync(directory, previous);
  renameSync(fresh, directory);
  rmSync(previous, { recursive: true, force: true });
}

export function readWorld(directory: string): World {
  // Stopped between the two renames: the old state is still whole.
  const from = existsSync(directory) ? directory : previousOf(directory);
  if (!existsSync(join(from, INDEX))) throw new Error(`${directory} holds no saved world`);
  const { options, ...rest }: SavedWorld = read(join(from, INDEX));
  return completed({
    ...rest,
    options,
    spreadsheets: byKey(readBooks(join(from, 'spreadsheets')), 'spreadsheetId'),
    forms: byKey(readAll(join(from, 'forms')), 'id'),
    mails: read(join(from, 'mails.json')),
    executions: read(join(from, 'executions.json')),
  });
}

interface SavedWorld extends Omit<World, 'pendingEdits' | 'prompts' | 'options'> {
  readonly pendingEdits?: World['pendingEdits'];
  readonly prompts?: World['prompts'];
  readonly options: Partial<WorldOptions>;
}

/** Saved before these were thought of. */
export const completed = (world: SavedWorld): World => ({
  ...world,
  pendingEdits: world.pendingEdits ?? [],
  prompts: world.prompts ?? [],
  options: optionsWith(world.options),
});

const previousOf = (directory: string) => `${directory}.previous`;

function refuseForeign(directory: string): void {
  if (!existsSync(directory) || readdirSync(directory).length === 0) return;
  if (!existsSync(join(directory, INDEX))) {
    throw new Error(`${directory} holds other files and is left alone`);
  }
}

function writeBook(directory: string, { sheets, ...book }: WorkbookState): void {
  const home = join(directory, book.spreadsheetId);
  write(join(home, 'spreadsheet.json'), { ...book, tabs: sheets.map((sheet) => sheet.sheetId) });
  for (const sheet of sheets) {
    const { rows, ...rest } = sheet;
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
    const head = JSON.stringify(rest, null, 1).replace(/\n\}$/, '');
    writeText(join(home, `tab-${sheet.sheetId}.json`), `${head},\n "rows": [\n${lines}\n]}\n`);
  }
}

function readBooks(directory: string): WorkbookState[] {
  return list(directory).map((id) => {
    const home = join(directory, id);
    const { tabs, ...book } = read(join(home, 'spreadsheet.json'));
    const sheets: SheetState[] = tabs.map((tab: number) => read(join(home, `tab-${tab}.json`)));
    return { ...book, sheets };
  });
}

/** A mail never changes, so its file of the last save is taken over. */
async function writeMails({ mails }: World, fresh: string, old: string): Promise<void> {
  mkdirSync(join(fresh, 'mails'), { recursive: true });
  for (const mail of mails) {
    const name = join('mails', mailFileName(mail));
    if (existsSync(join(old, name))) copyFileSync(join(old, name), join(fresh, name));
    else writeFileSync(join(fresh, name), await mailFile(mail));
  }
}

function byKey<T>(items: readonly T[], key: keyof T): Record<string, T> {
  return Object.fromEntries(items.map((item) => [String(item[key]), item]));
}

function readAll(directory: string) {
  return list(directory).map((name) => read(join(directory, name)));
}

function list(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}

function read(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(path: string, value: unknown): void {
  writeText(path, `${JSON.stringify(value, null, 1)}\n`);
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
