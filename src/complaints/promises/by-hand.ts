// Promises typed into the sheet: on the complaint's row the one that is due next, in the register each.

import { type Instant, instantOf, localTime } from '../../desk/calendar.ts';
import { type Case, did } from '../../desk/case.ts';
import { happenTo } from '../../desk/changes.ts';
import { reaches } from '../../desk/choices.ts';
import type { ByHand } from '../../desk/hand.ts';
import { type Outcome, refuse } from '../../desk/outcome.ts';
import { personNamed } from '../../desk/people.ts';
import { fromSerial } from '../../desk/serials.ts';
import { dateWith } from '../../plain/dates.ts';
import { breakPromise } from './break-promises.ts';
import { openPromise, promised } from './promise.ts';
import { mayNotKeep, openPromises, type Promised, settled } from './promises.ts';

export const promisesByHand: ByHand = {
  steps: [
    {
      fields: ['promise', 'promiseDue'],
      does(c, { promise: what, promiseDue: due }) {
        const [next] = openPromises(c.desk, c.complaint.number);
        // Settled, its words still stand there: a date typed beside them promises the same again.
        const before = { what: c.complaint.promise, due: next?.due ?? null };
        return promiseTyped(c, next, before, { what, due, who: undefined });
      },
    },
  ],
  records: {
    promises: [
      {
        fields: ['what', 'due', 'who'],
        does(c, id, { what, due, who }) {
          const one = openPromise(c, id);
          return one ? promiseTyped(c, one, one, { what, due, who }) : refuse('promise-over');
        },
      },
      {
        fields: ['outcome'],
        does(c, id, { outcome }) {
          const one = openPromise(c, id);
          if (!one) return refuse('promise-over');
          if (outcome === 'broken') return { changes: breakPromise(c.desk, id) };
          return outcome === 'kept' || outcome === 'dropped'
            ? { changes: settled(c, one, outcome) }
            : refuse('not-a-choice', outcome);
        },
      },
      {
        fields: ['toldTo'],
        does: (c, id, { toldTo = '' }) => noted(c, id, { toldTo: toldTo.trim() }),
      },
      { fields: ['how'], does: (c, id, { how = '' }) => howTyped(c, id, how) },
    ],
  },
};

type Cells = Readonly<Record<'what' | 'due' | 'who', string | undefined>>;
interface Before {
  readonly what: string;
  readonly due: Instant | null;
}

/** A thing and a date together: one of them typed anew keeps the other (S43). */
function promiseTyped(c: Case, one: Promised | undefined, before: Before, typed: Cells): Outcome {
  const what = (typed.what ?? before.what).trim();
  const due = typed.due === undefined ? before.due : momentTyped(c, typed.due);
  const who = whoTyped(c, one, typed.who);
  if (due === undefined) return refuse('date-unreadable', typed.due);
  if (due === null || what === '') return refuse('half-a-promise');
  if (who === undefined) return refuse('unknown-person', typed.who);
  if (one && due === one.due) return reworded(c, one, { what, who });
  return promised(c, one, { what, due, who, how: '', mail: '' }, false);
}

function whoTyped(c: Case, one: Promised | undefined, typed: string | undefined) {
  if (typed === undefined) return one?.who ?? c.complaint.owner;
  return personNamed(c.desk.team, typed)?.name;
}

/** The same date in other words, or kept by somebody else. */
function reworded(c: Case, one: Promised, set: Pick<Promised, 'what' | 'who'>): Outcome {
  if (set.what === one.what && set.who === one.who) return { changes: [] };
  if (set.who !== one.who && mayNotKeep(c, set.who)) return refuse('about-this-person', set.who);
  const [next] = openPromises(c.desk, one.number);
  const isShown = next?.id === one.id && c.complaint.promise !== set.what;
  return {
    changes: [
      ...(isShown ? [did(c, 'edited', { promise: set.what })] : []),
      happenTo<'promises'>(c.desk, one.id, 'edited', set),
    ],
  };
}

function howTyped(c: Case, id: string, typed: string): Outcome {
  const how = reaches.find((one) => one === typed);
  return how || typed === '' ? noted(c, id, { how: how ?? '' }) : refuse('not-a-choice', typed);
}

const noted = (c: Case, id: string, set: Partial<Promised>): Outcome => ({
  changes: [happenTo<'promises'>(c.desk, id, 'edited', set)],
});

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
