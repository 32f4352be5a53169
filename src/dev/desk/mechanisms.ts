// `desk mechanisms`: what stands of each mechanism, as the tables of src/complaints/README.md have it. The same reader
// serves the test that keeps that page true.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorld } from '../google/host/world-files.ts';

const COLUMNS = ['row', 'what', 'state', 'item', 'folder', 'where', 'test'] as const;
export type Mechanism = Readonly<Record<(typeof COLUMNS)[number], string>>;

export const PAGE = join('src', 'complaints', 'README.md');

/** Rows of every table that has these columns, from top to bottom. */
export function readMechanisms(page: string): Mechanism[] {
  let isInside = false;
  return page.split('\n').flatMap((line) => {
    const cells = cellsOf(line);
    isInside = cells.join() === COLUMNS.join() || (isInside && cells.length > 0);
    return isInside && !isRule(cells) && cells[0] !== 'row' ? [mechanismOf(cells)] : [];
  });
}

const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^-+$/.test(cell));

/** Of a line that is no row of a table, none. */
const cellsOf = (line: string): string[] =>
  line.startsWith('|')
    ? line
        .replace(/^\||\|\s*$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'))
    : [];

function mechanismOf(cells: readonly string[]): Mechanism {
  if (cells.length !== COLUMNS.length) {
    throw new Error(`${PAGE}: the row "${cells[0]}" has ${cells.length} cells`);
  }
  const entries = COLUMNS.map((column, at) => [column, cells[at] ?? '']);
  return Object.fromEntries(entries) as Mechanism;
}

/** A checkout has a page of its own. A desk in a folder runs the code of this project, so this project's page holds. */
function pageOf(directory: string): string {
  const own = join(directory, PAGE);
  if (existsSync(own)) return own;
  readWorld(directory);
  return PAGE;
}

export const mechanismsIn = (directory: string): readonly Omit<Mechanism, 'what'>[] =>
  readMechanisms(readFileSync(pageOf(directory), 'utf8')).map(({ what, ...stands }) => stands);
