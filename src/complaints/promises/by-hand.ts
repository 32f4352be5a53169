// Promises typed into the sheet: on the complaint's row the one that is due next, in the register each.

import type { Instant } from '../../desk/calendar.ts';
import { type Case, did } from '../../desk/case.ts';
import { happenTo } from '../../desk/changes.ts';
import { reaches } from '../../desk/choices.ts';
import type { ByHand } from '../../desk/hand.ts';
import { type Outcome, type Refused, refuse } from '../../desk/outcome.ts';
import { personNamed } from '../../desk/people.ts';
import { eitherDay, momentsIn } from '../../desk/typed-moments.ts';
import { breakPromise } from './break-promises.ts';
import { openPromise, promised } from './promise.ts';
import { isFar, mayNotKeep, openPromises, type Promised, settled } from './promises.ts';

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
  if (due === null) return refuse('half-a-promise');
  return typeof due === 'number' ? datedTyped(c, one, { what, due }, typed) : due;
}

function datedTyped(
  c: Case,
  one: Promised | undefined,
  { what, due }: Pick<Promised, 'what' | 'due'>,
  typed: Cells,
): Outcome {
  const who = whoTyped(c, one, typed.who);
  if (what === '') return refuse('half-a-promise');
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

/** A date as the sheet keeps it or as people write it. What lies behind us or too far ahead is not what was meant, as long as
 * something else may be. */
function momentTyped({ desk }: Case, typed: string): Instant | null | Refused {
  if (typed.trim() === '') return null;
  const may = momentsIn(typed, desk.now, desk.settings.zone);
  const near = may.filter((at) => at > desk.now && !isFar(desk, at));
  const [one = may[0], other] = near;
  if (one === undefined) return refuse('date-unreadable', typed);
  if (other === undefined) return one;
  return refuse('two-dates', eitherDay(near, desk.settings.zone));
}
