// What is closed and past its grace days leaves for the Archive, so that no operation reads history.
import type { Change } from '../../desk/changes.ts';
import { happen } from '../../desk/changes.ts';
import type { Complaint } from '../../desk/complaint.ts';
import { complaintsOf, type Desk } from '../../desk/desk.ts';
import { linesByNumber } from '../../desk/log.ts';
import { fitting, sizeOfComplaint, sizeOfLines } from '../../desk/one-commit.ts';

const day = 24 * 3600 * 1000;

export function archiveOld(desk: Desk): readonly Change[] {
  const old = complaintsOf(desk).filter((c) => !c.practice && isOld(desk, c));
  if (old.length === 0) return [];
  const lines = linesByNumber(desk.log);
  const sizeOf = (c: Complaint): number =>
    sizeOfComplaint(c) + sizeOfLines(lines.get(c.number) ?? []);
  return fitting(old, sizeOf).flatMap(({ number }) => [
    happen(desk, number, 'archived'),
    { type: 'archive', number },
  ]);
}

/** A survey still out keeps its complaint until it lapses. */
function isOld(desk: Desk, c: Complaint): boolean {
  const { graceDays, surveyAfterDays, surveyLapseDays } = desk.settings;
  if (c.status === 'closed' && (c.survey === 'sent' || c.survey === 'by-phone')) return false;
  const days = graceDays + surveyAfterDays + surveyLapseDays;
  const ended = c.status === 'closed' ? c.closed : c.status === 'withdrawn' ? c.received : null;
  return ended !== null && ended + days * day < desk.now;
}
