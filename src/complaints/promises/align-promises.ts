// A complaint's row and the register say the same of its promises.
import { type Change, happen, happenTo } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { isOpen } from '../../plain/status.ts';
import { type Promised, promiseId, shownOf, soonestFirst } from './promises.ts';

export const alignPromises = (desk: Desk): readonly Change[] =>
  [...unaligned(desk).values()].flat();

/** What it takes, by the complaint's number. While the tab cannot be written, nothing is known of it. */
export function unaligned(desk: Desk): ReadonlyMap<string, readonly Change[]> {
  if (desk.unwritable.has('promises')) return new Map();
  const rows = rowsOf(desk);
  const by = { ...desk, actor: 'desk' };
  const found = complaintsOf(desk).map(
    (one) => [one.number, aligned(by, one, rows.get(one.number) ?? [])] as const,
  );
  return new Map(found.filter(([, changes]) => changes.length > 0));
}

/** By complaint, gathered once: it is asked of every complaint in every run. */
function rowsOf({ promises }: Desk): ReadonlyMap<string, readonly Promised[]> {
  const rows = new Map<string, Promised[]>();
  for (const { record } of promises.values()) {
    const known = rows.get(record.number);
    if (known) known.push(record);
    else rows.set(record.number, [record]);
  }
  return rows;
}

function aligned(desk: Desk, complaint: Complaint, rows: readonly Promised[]): readonly Change[] {
  const { promiseDue, promisesMade } = complaint;
  if (promisesMade === 0) return promiseDue === null ? [] : listed(desk, complaint);
  // A row that somebody deleted comes back from the log.
  if (rows.length < promisesMade) return [];
  const open = soonestFirst(rows.filter(({ outcome }) => outcome === 'open'));
  return isOpen(complaint) ? shown(desk, complaint, open) : dropped(desk, complaint, open);
}

/** An older desk knew one promise a complaint, and had no register. */
function listed(desk: Desk, complaint: Complaint): readonly Change[] {
  const { number, promise, promiseDue, owner, name } = complaint;
  const id = promiseId(complaint);
  const said = { number, what: promise, who: owner, due: promiseDue ?? 0, toldTo: name };
  return [
    happenTo<'promises'>(desk, id, 'promised', { ...said, made: desk.now }),
    happen(desk, number, 'promise-listed', { promisesMade: 1 }, { promise: id }),
  ];
}

function shown(desk: Desk, complaint: Complaint, open: readonly Promised[]): readonly Change[] {
  const { promise = complaint.promise, promiseDue } = shownOf(open);
  return promise === complaint.promise && promiseDue === complaint.promiseDue
    ? []
    : [happen(desk, complaint.number, 'promise-listed', shownOf(open))];
}

/** What is over needs nothing of what was promised any more: it was withdrawn, or a row was not there when it was solved. */
const dropped = (
  desk: Desk,
  { number }: Complaint,
  open: readonly Promised[],
): readonly Change[] =>
  open.length === 0
    ? []
    : [
        ...open.map(({ id }) =>
          happenTo<'promises'>(desk, id, 'promise-dropped', {
            outcome: 'dropped',
            settled: desk.now,
          }),
        ),
        happen(desk, number, 'promise-dropped', shownOf([])),
      ];
