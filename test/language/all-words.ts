// Every word that somebody could read at the workbench: the page with its frames, the sheet, the forms, the mails.
import type { Page } from 'playwright-core';
import { tabs } from '../../src/desk/tabs.ts';
import { cellViews, tabViews } from '../../src/dev/google/host/workbook/view.ts';
import type { LocalGoogle } from '../../src/dev/google/local-google.ts';
import { bookOf } from '../../src/dev/workbench/views.ts';

export interface Read {
  readonly where: string;
  readonly text: string;
}

/** In the page and whatever it frames, with what only a screen reader or a pointer finds. */
export async function wordsOnScreen(page: Page, where: string): Promise<Read[]> {
  const read = page.frames().map((frame) => frame.evaluate(readPage).catch(() => ''));
  return (await Promise.all(read)).map((text) => ({ where, text }));
}

function readPage(): string {
  const named = ['aria-label', 'title', 'placeholder', 'alt'];
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    named.map((name) => element.getAttribute(name) ?? ''),
  );
  const options = [...document.querySelectorAll('option')].map(({ text }) => text);
  // What ran last is for developers: functions have their names.
  const runs = [...document.querySelectorAll<HTMLElement>('.run-panel')];
  for (const run of runs) run.style.display = 'none';
  const shown = document.body.innerText;
  for (const run of runs) run.style.display = '';
  // Time zones have the names that computers share.
  const zone = /^[A-Z][\w-]+(\/[\w +-]+)+$/gm;
  return [document.title, shown, ...attributes, ...options].join('\n').replace(zone, '');
}

/** Of these only the header is for people of one language: the machine's rows, and the kinds in all three. */
const headerOnly: ReadonlySet<number> = new Set(
  [tabs.outbox, tabs.log, tabs.logArchive, tabs.intake, tabs.rules, tabs.answers].map(
    ({ sheetId }) => sheetId,
  ),
);

/** Headers, cells, notes and drop-downs of the tabs that people see, and the charts. */
export function wordsInSheet(google: LocalGoogle, as: string): Read[] {
  const book = bookOf(google);
  const person = { email: as, now: google.now };
  const shown = tabViews(book, person).filter(({ hidden }) => !hidden);
  return shown.flatMap(({ sheetId, title, usedRows, columnCount, hiddenColumns, charts }) => {
    const rows = headerOnly.has(sheetId) ? 1 : usedRows + 1;
    const window = { row: 1, column: 1, rows, columns: columnCount };
    const cells = cellViews(book, person, sheetId, window).flatMap((row) =>
      row.filter((_, column) => !hiddenColumns.includes(column + 1)),
    );
    const texts = cells.flatMap(({ text, note = '', choices = [] }) => [text, note, ...choices]);
    return [title, ...texts, ...charts.map(({ svg }) => svg.replace(/<[^>]*>/g, ' '))].map(
      (text) => ({ where: `the tab ${title}`, text }),
    );
  });
}

export function wordsInForms(google: LocalGoogle): Read[] {
  return google.forms.flatMap((form) => [
    { where: form.title, text: [form.title, form.description, form.confirmation].join('\n') },
    ...form.questions.map(({ title, help, choices }) => ({
      where: form.title,
      text: [title, help, ...choices].join('\n'),
    })),
  ]);
}

/** As text, and what HTML shows of it; links are no words. */
export function wordsInMails(google: LocalGoogle): Read[] {
  return google.mails.flatMap(({ subject, text, html }) => {
    const where = `the mail "${subject}"`;
    const shown = html.replace(/<style.*?<\/style>|<[^>]*>/gs, ' ').replace(/&[a-z]+;/g, ' ');
    return [subject, text, shown].map((each) => ({ where, text: each }));
  });
}
