// The people of a crowded day: customers at the form, staff at the sheet and in the sidebar. Each remembers what it did, so
// that it can be looked for in the end.
import { cellOf } from '../bench/desk-map.ts';
import type { FullDesk } from '../bench/full-desk.ts';
import { describe } from '../desk/folder.ts';
import { submit } from '../google/host/forms/submit.ts';
import { dataOf } from '../google/host/workbook/cell.ts';
import type { ExecutionRecord } from '../google/types.ts';
import { minute } from './plan.ts';
import type { Timetable } from './timetable.ts';

export interface Submitted {
  readonly what: string;
  readonly mail: string;
  readonly at: number;
}

export interface Edited {
  readonly number: string;
  readonly field: string;
  readonly text: string;
}

export interface Noted {
  readonly text: string;
  /** What each press brought: done, a refusal's code, or how the execution ended. */
  readonly presses: string[];
}

const mailOf = (count: number): string => `guest${count}@customers.example`;

/** How a customer writes by the form. */
export function customers({ google }: FullDesk): (count: number) => Submitted {
  const form = describe(google).forms.find(({ purpose }) => purpose === 'complaint');
  if (!form) throw new Error('The desk has no form');
  const { what = '', name = '', email = '' } = form.questions;
  return (count) => {
    const mail = mailOf(count);
    const text = `Cup number ${count} arrived broken. ${'It leaks. '.repeat(30)}`.trim();
    submit(google.world, form.formId, { [what]: text, [name]: `Guest ${count}`, [email]: mail });
    return { what: text, mail, at: google.now };
  };
}

/** The cells of a column of Complaints as they stand, below the heading. */
export function columnOf({ google, desk }: FullDesk, field: string): string[] {
  const { sheetId, column } = cellOf(desk, 'complaints', field);
  const { spreadsheets, spreadsheetId } = google.world;
  const sheet = spreadsheets[spreadsheetId]?.sheets.find((one) => one.sheetId === sheetId);
  return (sheet?.rows ?? []).slice(1).map((row) => String(dataOf(row?.[column - 1]).v ?? ''));
}

/** Who may work at the desk; where more sit there than it has people, some have two windows. */
export function staffOf({ google }: FullDesk, count: number): string[] {
  const { editors = [] } = google.world.spreadsheets[google.world.spreadsheetId] ?? {};
  const all = [google.world.installer, ...editors];
  return Array.from({ length: count }, (_, at) => all[at % all.length] ?? '');
}

/** Somebody types into a row of Complaints; one time in ten what cannot be. */
export function typists(on: FullDesk, staff: readonly string[], chance: () => number) {
  return (count: number): Edited => {
    const numbers = columnOf(on, 'number').filter((number) => number !== '');
    const number = pick(numbers, chance);
    const impossible = chance() < 0.1;
    const field = impossible ? 'owner' : 'wanted';
    const text = impossible ? `Nobody ${count}` : `A cup for ${count}`;
    const { sheetId, column } = cellOf(on.desk, 'complaints', field);
    const row = 2 + columnOf(on, 'number').indexOf(number);
    on.google.typeCell(pick(staff, chance), sheetId, row, column, text);
    return { number, field, text };
  };
}

export const pick = <Item>(items: readonly Item[], chance: () => number): Item => {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const presses = 5;

/** Somebody saves a note in the sidebar, and presses again when it did not work. */
export function noteTaker(on: FullDesk, timetable: Timetable) {
  return (count: number, person: string, chance: () => number): Noted => {
    const number = pick(
      columnOf(on, 'number').filter((one) => one !== ''),
      chance,
    );
    const noted: Noted = { text: `They called about cup ${count}`, presses: [] };
    const press = (): void => {
      const args = { id: `load-note-${count}`, number, text: noted.text };
      on.google.begin('act', [{ name: 'note', args }], { as: person }, (record) => {
        noted.presses.push(endOf(record));
        if (noted.presses.at(-1) === 'done' || noted.presses.length >= presses) return;
        timetable.at(on.google.now + minute, press);
      });
    };
    press();
    return noted;
  };
}

function endOf({ status, refusal, result }: ExecutionRecord): string {
  const { done, refused } = (result ?? {}) as { done?: boolean; refused?: string };
  if (done === true) return 'done';
  return refused ?? refusal ?? status;
}
