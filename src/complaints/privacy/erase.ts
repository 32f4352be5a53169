// Words and identities go, on request or when their time is over; numbers, dates and counts stay, and the log says so.

import { type Change, type Gone, happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { type Desk, standing } from '../../desk/desk.ts';
import { hasWork } from '../../desk/import-entry.ts';
import { fitting, sizeOfRecord } from '../../desk/one-commit.ts';
import { type Decision, planOf } from '../../desk/plan.ts';
import { type Problem, withProblem } from '../../desk/problem.ts';
import type { Trace } from '../../desk/response.ts';
import { fromSerial } from '../../desk/serials.ts';
import type { State } from '../../desk/state.ts';
import type { TabName } from '../../desk/tabs.ts';
import { goingTonight } from './announce.ts';
import { goneWith, sharedCustomers } from './gone.ts';
import { minuteOf } from './minute.ts';
import { isOver } from './out-of-time.ts';
import { complaintsOfPerson } from './person.ts';
import { whatStays } from './what-stays.ts';

/** Everything that holds words of customers. */
export const erasedFrom = [
  ...([
    'archive',
    'archivedRecords',
    'log',
    'logArchive',
    'customers',
    'answers',
    'outbox',
  ] as const),
  ...(['intake'] as const),
] satisfies readonly TabName[];

/** On a desk read whole. Where something cannot be written nothing is erased: half of it would be left. */
export function erase(desk: Desk, night: boolean): readonly Change[] {
  const isHindered = ['complaints', 'promises', ...erasedFrom].some((tab) =>
    desk.unwritable.has(tab as TabName),
  );
  if (isHindered || hasWork(desk.state.import)) return [];
  const asked = desk.state.erasing.map(
    (wish): Decision =>
      (now) =>
        onRequest(now, wish),
  );
  return planOf(desk, [...asked, ...(night ? [inTime] : [])]).changes;
}

type Wish = State['erasing'][number];

/** Whoever wrote again meanwhile is looked after first. */
function onRequest(desk: Desk, wish: Wish): readonly Change[] {
  const theirs = complaintsOfPerson(desk, wish.number);
  const open = theirs.filter((complaint) => !isOver(complaint)).map(({ number }) => number);
  const problem: Problem = { code: 'erase-stopped', where: wish.number, detail: open.join(', ') };
  const { erasing, problems } = desk.state;
  return [
    ...(open.length > 0
      ? []
      : [...erased({ ...desk, actor: wish.by }, theirs), ...unshared(desk, theirs)]),
    {
      type: 'state',
      set: {
        erasing: erasing.filter(({ number }) => number !== wish.number),
        ...(open.length > 0 ? { problems: withProblem(problems, problem) } : {}),
      },
    },
  ];
}

const unshared = (desk: Desk, complaints: readonly Complaint[]): readonly Change[] =>
  sharedCustomers(desk, complaints).map((customer) => ({ type: 'customer', customer }));

/** Of one night; one cell of State remembers their responses. */
const mostOfANight = 100;

const inTime: Decision = (desk) => {
  const { going, told } = goingTonight(desk);
  const old = going.slice(0, mostOfANight);
  return [...told, ...erased(desk, fitting(old, sizeOfRecord))];
};

function erased(desk: Desk, complaints: readonly Complaint[]): readonly Change[] {
  if (complaints.length === 0) return [];
  const gone = goneWith(desk, complaints);
  return [
    ...eventsOf(desk, gone),
    ...takenBack(desk, gone),
    { type: 'erase', gone },
    noted(desk, gone),
  ];
}

/** What stays stands in one line of the log, from which the record is told from now on. */
const eventsOf = (desk: Desk, { ids }: Gone): readonly Change[] =>
  [...ids].flatMap((id) => {
    const record = standing(desk, id);
    if (!record) return [];
    const time = id === record.number ? { erased: desk.now } : {};
    return [happen(desk, id, 'erased', { ...whatStays(id, record), ...time })];
  });

const takenBack = (desk: Desk, { mails }: Gone): readonly Change[] =>
  [...mails]
    .filter((key) => desk.outbox.get(key)?.state === 'queued')
    .map((key) => ({
      type: 'outbox',
      row: { key, state: 'taken-back', at: desk.now, mail: null, note: '' },
    }));

/** The sheet's part is done with this; the forms' is remembered in the same commit. */
function noted({ state, settings }: Desk, { ids, mails, responses }: Gone): Change {
  const about = (where: string): boolean => ids.has(where) || mails.has(where);
  const tails = Object.entries(state.tails).map(([sheetId, tail]) => {
    const known = tail.known.map((one) => (ids.has(one.number) ? { ...one, number: '' } : one));
    return [sheetId, { ...tail, known }] as const;
  });
  const inForms = responses.map((one) => ({ ...one, at: fromSerial(one.serial, settings.zone) }));
  return {
    type: 'state',
    set: {
      tails: Object.fromEntries(tails),
      problems: state.problems.filter(({ where }) => !about(where)),
      inForms: [...state.inForms, ...inForms],
    },
  };
}

/** Rows that somebody's sort kept from going go now. */
export function goneFromForms(
  { state, settings }: Desk,
  done: readonly Trace[],
  kept: readonly Trace[],
): readonly Change[] {
  const isDone = (one: Trace): boolean =>
    done.some(
      ({ sheetId, serial, digest }) =>
        sheetId === one.sheetId && serial === one.serial && digest === one.digest,
    );
  const problems = kept.reduce(
    (all: Problem[], { serial }) =>
      withProblem(all, {
        code: 'form-keeps',
        where: minuteOf(fromSerial(serial, settings.zone), settings.zone),
        detail: '',
      }),
    [...state.problems],
  );
  const none: ReadonlySet<string> = new Set();
  return [
    { type: 'erase', gone: { ids: none, customers: none, mails: none, responses: done } },
    { type: 'state', set: { inForms: state.inForms.filter((one) => !isDone(one)), problems } },
  ];
}
