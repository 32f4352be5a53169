// A promise typed into the sheet.

import { type Instant, instantOf, localTime } from '../../desk/calendar.ts';
import { type Case, did } from '../../desk/case.ts';
import type { ByHand } from '../../desk/hand.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { fromSerial } from '../../desk/serials.ts';
import { dateWith } from '../../plain/dates.ts';
import { promised } from './promise.ts';

export const promisesByHand: ByHand = {
  steps: [
    {
      fields: ['promise', 'promiseDue'],
      does: (c, { promise: what, promiseDue: due }) =>
        promiseTyped(c, {
          ...(what === undefined ? {} : { what }),
          ...(due === undefined ? {} : { due }),
        }),
    },
  ],
};

/** A thing and a date together: one of them typed anew keeps the other (S43). */
function promiseTyped(c: Case, typed: { what?: string; due?: string }): Outcome {
  const { promise, promiseDue } = c.complaint;
  const what = (typed.what ?? promise).trim();
  const due = typed.due === undefined ? promiseDue : momentTyped(c, typed.due);
  if (due === undefined) return refuse('date-unreadable', typed.due);
  if (due === null || what === '') return refuse('half-a-promise');
  if (due === promiseDue) return { changes: [did(c, 'edited', { promise: what })] };
  return promised(c, { what, due, who: c.complaint.owner }, false);
}

const endOfDay = 23 * 60 + 59;
const written =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]*(\d{1,2})[:时時點点](\d{2})?.*)?$/;

/** A date as the sheet keeps it or as people write it; without a time of day it lasts till the end of it. */
function momentTyped({ desk }: Case, typed: string): Instant | null | undefined {
  const { zone } = desk.settings;
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return null;
  const serial = Number(plain);
  return serial > 0 && serial < 200_000 ? ofSerial(serial, zone) : ofText(plain, zone);
}

function ofSerial(serial: number, zone: string): Instant {
  const at = fromSerial(serial, zone);
  return Number.isInteger(serial) ? instantOf(localTime(at, zone).date, endOfDay, zone) : at;
}

function ofText(text: string, zone: string): Instant | undefined {
  const [, year, month, day, hour, minute = '0'] = written.exec(text) ?? [];
  const date = dateWith(Number(year), Number(month), Number(day));
  const minutes = hour === undefined ? endOfDay : Number(hour) * 60 + Number(minute);
  return date !== undefined && minutes < 24 * 60 ? instantOf(date, minutes, zone) : undefined;
}
