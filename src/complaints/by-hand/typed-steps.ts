// What is typed into a row and is a step of its own: it does what the sidebar's button does, or is put back.
import { type Instant, instantOf, localTime } from '../../desk/calendar.ts';
import { type Case, did } from '../../desk/case.ts';
import { waitEnds } from '../../desk/deadlines.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { fromSerial } from '../../desk/serials.ts';
import { dateWith } from '../../plain/dates.ts';
import { amountIn } from '../../plain/money.ts';
import { sameName } from '../../plain/people.ts';
import type { Status } from '../../plain/standing.ts';
import { wait } from '../answering/answer.ts';
import { handOver } from '../assignment/own.ts';
import { close, reopen, resolve, restore, withdraw } from '../closing/finish.ts';
import { promised } from '../promises/promise.ts';
import { approve, granted } from '../remedies/approve.ts';

export function statusTyped(c: Case, typed: string): Outcome {
  switch (typed as Status | string) {
    case 'waiting':
      return wait(c, { text: '' });
    case 'closed':
      return close(c, { accepted: 'unknown' });
    case 'withdrawn':
      return withdraw(c, { why: 'by-customer' });
    case 'open':
      return opened(c);
    case 'resolved':
      return solved(c);
    default:
      return refuse('impossible-status', typed);
  }
}

function opened(c: Case): Outcome {
  const { status } = c.complaint;
  if (status === 'waiting')
    return { changes: [did(c, 'customer-answered', waitEnds(c.desk, c.complaint))] };
  if (status === 'new') return { changes: [did(c, 'taken', { status: 'open' })] };
  return status === 'withdrawn' ? restore(c) : reopen(c, { text: '' });
}

/** What was done must stand there: in the column *result*, perhaps filled in together with the state. */
function solved(c: Case): Outcome {
  const { result, remedy, justified, cause, value } = c.complaint;
  return result === ''
    ? refuse('verdict-missing')
    : resolve(c, { result, remedy, justified, cause, value });
}

export const ownerTyped = (c: Case, typed: string): Outcome =>
  typed.trim() === ''
    ? refuse('unknown-person')
    : handOver({ ...c, person: undefined }, { to: typed });

/** A thing and a date together: one of them typed anew keeps the other (S43). */
export function promiseTyped(c: Case, typed: { what?: string; due?: string }): Outcome {
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

/** An edit of an unknown author never moves money; a named one's only within their own limit (S7). */
export function valueTyped(c: Case, typed: string): Outcome {
  if (!c.person) return refuse('money-unnamed');
  const value = amountIn(typed);
  if (value === undefined) return refuse('not-a-number', typed);
  const facts = granted(c, value);
  return 'refused' in facts ? facts : { changes: [did(c, 'edited', facts)] };
}

/** Whoever approves writes their own name. */
export function approvedByTyped(c: Case, typed: string): Outcome {
  if (!c.person) return refuse('money-unnamed');
  if (!sameName(typed, c.person.name)) return refuse('not-approver');
  return approve(c, { granted: true, text: '' });
}
