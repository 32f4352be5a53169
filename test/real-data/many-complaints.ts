// Public complaints through the form, as a busy desk gets them: one by one, and in bursts whose events are lost.
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { tabs } from '../../src/desk/tabs.ts';
import { submit } from '../../src/dev/google/host/forms/submit.ts';
import type { FormEvents } from '../../src/dev/google/types.ts';
import { people, type Shop } from '../stories/shop.ts';

const folder = '../shared/data';

/** Where the data is not at hand, nothing can be said: the tests are skipped, in one line. */
export const describeWithData = existsSync(folder)
  ? describe
  : (title: string, tests: () => void) => describe.skip(`${title} (no ${folder} here)`, tests);

export function textsOf(file: string, column: string): string[] {
  const csv = readFileSync(`${folder}/${file}`, 'utf8');
  const parsed = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return parsed.data.map((row) => row[column] ?? '');
}

export const mailOf = (index: number): string => `customer${index}@example.com`;

const alone = 2;
const together = 98;

/** Two by themselves, two minutes apart; then a burst of which most events never come; then a pause. */
export function sendAll(shop: Shop, texts: readonly string[]): void {
  expectsHundreds(shop);
  const send = sender(shop);
  for (let first = 0; first < texts.length; first += alone + together) {
    const round = texts.slice(first, first + alone + together);
    round.forEach((text, at) => {
      const inBurst = at >= alone;
      send(text, first + at, inBurst && at % 25 !== 0 ? 'missing' : 'duplicate');
      if (!inBurst) shop.later(2);
    });
    shop.later(12);
  }
}

/** An office to which more than twenty forms an hour are nothing strange says so in its Settings. */
function expectsHundreds(shop: Shop): void {
  const { sheetId, columns } = tabs.settings;
  const at = (field: string): number => columns.findIndex((column) => column.field === field);
  const rows = shop.grid(sheetId);
  const row = rows.findIndex((cells) => cells[at('key')] === 'floodPerHour');
  shop.google.typeCell(people.Anna, sheetId, row + 1, at('value') + 1, '0');
}

/** The form and its sheet have the response; its event comes when time moves on. */
function sender(shop: Shop) {
  const form = shop.call<{ forms: Form[] }>('describeDesk').forms[0];
  if (!form) throw new Error('no form');
  const { formId, questions: ask } = form;
  return (what: string, index: number, events: FormEvents): void => {
    const name = `Customer ${index}`;
    const answers = { [ask.what]: what, [ask.name]: name, [ask.email]: mailOf(index) };
    submit(shop.google.world, formId, answers, { events });
  };
}

interface Form {
  readonly formId: string;
  readonly questions: Readonly<Record<'what' | 'name' | 'email', string>>;
}
