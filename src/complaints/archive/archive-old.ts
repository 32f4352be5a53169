// What is closed and past its grace days leaves for the Archive with all that is kept of it, so that no operation reads history.
import type { Change } from '../../desk/changes.ts';
import { happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { archivedWith, type Customer, customerNamed } from '../../desk/customer.ts';
import { complaintsOf, type Desk, idsOf, recordOf } from '../../desk/desk.ts';
import { complaintOf, type LogRow, linesByNumber } from '../../desk/log.ts';
import { fitting, sizeOfLines, sizeOfRecord } from '../../desk/one-commit.ts';
import { countsStill } from '../remedies/remedies.ts';

const day = 24 * 3600 * 1000;

export function archiveOld(desk: Desk): readonly Change[] {
  const old = complaintsOf(desk).filter((c) => !c.practice && c.step !== 'tell' && isOld(desk, c));
  if (old.length === 0) return [];
  const lines = linesByNumber(desk.log);
  const lost = lostOf(desk, lines);
  const whole = old
    .filter(({ number }) => !lost.has(number))
    .map(({ number }) => idsOf(desk, number))
    .filter((ids) => ids.length === 1 || !desk.unwritable.has('archivedRecords'));
  const sizeOf = (id: string): number =>
    sizeOfRecord(recordOf(desk, id)) + sizeOfLines(lines.get(id) ?? []);
  const sizeOfAll = (ids: readonly string[]): number =>
    ids.reduce((sum, id) => sum + sizeOf(id), 0);
  const leaving = fitting(whole, sizeOfAll).flat();
  return [
    ...leaving.flatMap((number): Change[] => [
      happen(desk, number, 'archived'),
      { type: 'archive', number },
    ]),
    ...counted(desk, leaving),
  ];
}

/** What leaves is counted with its customer. */
function counted(desk: Desk, numbers: readonly string[]): readonly Change[] {
  const left = new Map<string, Customer>();
  for (const number of numbers) {
    const complaint = desk.complaints.get(number)?.record;
    const id = complaint?.customer ?? '';
    const customer = left.get(id) ?? customerNamed(desk, id);
    if (complaint && customer) left.set(id, archivedWith(customer, complaint));
  }
  return [...left.values()].map((customer) => ({ type: 'customer', customer }));
}

/** Complaints of which the log knows a record that stands nowhere: they stay until it is back. */
const lostOf = (desk: Desk, lines: ReadonlyMap<string, readonly LogRow[]>): ReadonlySet<string> =>
  new Set(
    [...lines].flatMap(([id, rows]) =>
      recordOf(desk, id) || desk.archived.has(id) || desk.archivedRecords.has(id)
        ? []
        : [complaintOf(rows)],
    ),
  );

/** A survey still out keeps its complaint until it lapses, money until its month is over. */
function isOld(desk: Desk, c: Complaint): boolean {
  const { graceDays, surveyAfterDays, surveyLapseDays } = desk.settings;
  if (c.status === 'closed' && (c.survey === 'sent' || c.survey === 'by-phone')) return false;
  if (countsStill(desk, c)) return false;
  const days = graceDays + surveyAfterDays + surveyLapseDays;
  const ended = c.status === 'closed' ? c.closed : c.status === 'withdrawn' ? c.received : null;
  return ended !== null && ended + days * day < desk.now;
}
