// A thing and a date the customer was told (S43): the register of promises, and what a complaint's row says of its own.

import { reaches } from '../../desk/choices.ts';
import { count, instant, moment, oneOf, perhapsOneOf, text } from '../../desk/fact.ts';
import { register } from '../../desk/register.ts';
import { said } from './words/said.ts';

const outcomes = ['open', 'kept', 'broken', 'dropped'] as const;

export const promisesFacts = {
  said,
  facts: {
    /** The open promise that is due next. */
    promise: text(180),
    promiseDue: moment(145),
    promisesKept: count('hidden'),
    promisesMoved: count('hidden'),
    promisesBroken: count('hidden'),
    /** When the last promise was kept, moved or broken; weeks count promises by it (desk/evolve.ts keeps it). */
    promiseSettled: moment('hidden'),
    /** So many were ever made: the next one's id follows. */
    promisesMade: count(),
  },
  registers: {
    promises: register(
      84116,
      {
        ids: /^[A-Z]{1,4}-\d{4}-\d{4,}-P\d+$/,
        byHand: ['what', 'who', 'due', 'outcome', 'toldTo', 'how'],
      },
      {
        what: text(320),
        /** Who keeps it: a member of Team. */
        who: text(110),
        due: instant(145),
        outcome: oneOf('promiseOutcome', outcomes, 'open', 170),
        toldTo: text(140),
        /** How it was said; '' = nobody noted it. */
        how: perhapsOneOf('reach', reaches, 155),
        /** So often in time; a date that passed is broken, not moved. */
        moved: count(90),
        made: instant(145),
        settled: moment(145),
        /** Key of the mail that told it: taken back, nothing was promised, or the date from before it stands. */
        mail: text(),
        movedFrom: moment(),
      },
    ),
  },
  happenings: [
    'promised',
    'promise-moved',
    'promise-kept',
    'promise-broken',
    'promise-dropped',
    'promise-listed',
  ],
  refusals: [
    'date-past',
    'date-far',
    'two-dates',
    'half-a-promise',
    'nothing-promised',
    'unknown-promise',
    'promise-over',
    'promise-open',
    'promise-missing',
  ],
} as const;
