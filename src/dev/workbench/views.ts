// What the page shows, taken from the local Google.

import type { WorkbookState } from '../google/host/workbook/state.ts';
import { cellViews, tabViews } from '../google/host/workbook/view.ts';
import type { LocalGoogle } from '../google/local-google.ts';
import type { SentMail } from '../google/types.ts';
import type { CellRows, Execution, MailHead, PanelView, PersonView, Snapshot } from './protocol.ts';
import type { Workbench } from './workbench.ts';

const EXECUTIONS_SHOWN = 30;
const TEXT_SHOWN = 20_000;

export function bookOf({ world }: LocalGoogle): WorkbookState {
  const book = world.spreadsheets[world.spreadsheetId];
  if (!book) throw new Error(`No spreadsheet ${world.spreadsheetId}`);
  return book;
}

export function peopleOf(google: LocalGoogle): PersonView[] {
  const { owner, editors } = bookOf(google);
  return [...new Set([owner, ...editors])].map((mail) => ({ mail, name: nameOf(mail) }));
}

/** `li.na@shop.example` is Li Na. */
function nameOf(mail: string): string {
  const words = mail.replace(/@.*/, '').split(/[._-]+/);
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}

export function snapshot(workbench: Workbench, as: string): Snapshot {
  const { google, version, name, moving } = workbench;
  const book = bookOf(google);
  return {
    version,
    shop: name,
    title: book.title,
    now: google.now,
    timeZone: book.timeZone,
    moving,
    people: peopleOf(google),
    tabs: tabViews(book, { email: as, now: google.now }),
    menus: google.menus(as),
    panel: panelOf(google, as),
    forms: google.forms.map(({ formId, title, published, accepting, publicUrl }) => ({
      ...{ formId, title, publicUrl, open: published && accepting },
    })),
    mails: google.mails.map(mailHead).reverse(),
    executions: google.executions
      .filter(didSomething)
      .slice(-EXECUTIONS_SHOWN)
      .map(execution)
      .reverse(),
    messages: google.world.uiMessages
      .filter(({ user }) => user === as)
      .map(({ kind, title, text }) => ({ kind, title, text })),
  };
}

function mailHead({ id, at, from, fromName, to, subject, text, attachments }: SentMail): MailHead {
  return {
    ...{ id, at, to, subject },
    from: fromName ? `${fromName} <${from}>` : from,
    text: text.slice(0, TEXT_SHOWN),
    attachments: attachments.map((attached) => attached.name),
  };
}

/** Whatever only looked at what Google hands out for nothing is left out. */
const didSomething = ({ totalCalls, status }: LocalGoogle['executions'][number]): boolean =>
  totalCalls > 0 || status !== 'completed';

function execution(record: LocalGoogle['executions'][number]): Execution {
  const { error, result: _result, ...rest } = record;
  return { ...rest, ...(error ? { error: `${error.name}: ${error.message}` } : {}) };
}

const stamps = new WeakMap<object, string>();
let shown = 0;
const boot = Date.now().toString(36);

function panelOf({ world }: LocalGoogle, as: string): PanelView | null {
  const panel = world.panels[as];
  if (!panel) return null;
  shown += stamps.has(panel) ? 0 : 1;
  const stamp = stamps.get(panel) ?? `${boot}-${shown}`;
  stamps.set(panel, stamp);
  return { kind: panel.kind, title: panel.title, stamp };
}

export interface RowsAsked {
  readonly as: string;
  readonly sheetId: number;
  readonly row: number;
  readonly rows: number;
}

export function cellRows(google: LocalGoogle, { as, sheetId, row, rows }: RowsAsked): CellRows {
  const book = bookOf(google);
  const columns = book.sheets.find((sheet) => sheet.sheetId === sheetId)?.columnCount ?? 0;
  const window = { row, rows, column: 1, columns };
  const cells = cellViews(book, { email: as, now: google.now }, sheetId, window);
  const numbers = new Map<string, number>();
  const choices: (readonly string[])[] = [];
  const numberOf = (list: readonly string[]): number => {
    const key = JSON.stringify(list);
    const number = numbers.get(key) ?? choices.push(list) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    rows: cells.map((line) =>
      line.map(({ choices: offered, ...cell }) => {
        if (offered) return { ...cell, choices: numberOf(offered) };
        return cell.text === '' && Object.keys(cell).length === 1 ? 0 : cell;
      }),
    ),
    choices,
  };
}
