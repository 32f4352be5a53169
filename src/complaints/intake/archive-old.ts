// What is closed and past its grace days leaves for the Archive, so that no operation reads history.
import type { Change } from '../changes.ts';
import { happen } from '../changes.ts';
import type { Complaint } from '../complaint.ts';
import type { Desk } from '../desk.ts';

const day = 24 * 3600 * 1000;
/** In one commit at most this many: a payload stays well under 2 MB (platform 11.9). */
const atMost = 200;

export function archiveOld(desk: Desk): readonly Change[] {
  return [...desk.complaints.values()]
    .map((row) => row.complaint)
    .filter((c) => !c.practice && isOld(desk, c))
    .slice(0, atMost)
    .flatMap(({ number }) => [happen(desk, number, 'archived'), { type: 'archive', number }]);
}

/** A survey still out keeps its complaint until it lapses. */
function isOld(desk: Desk, c: Complaint): boolean {
  const { graceDays, surveyAfterDays, surveyLapseDays } = desk.settings;
  if (c.status === 'closed' && (c.survey === 'sent' || c.survey === 'by-phone')) return false;
  const days = graceDays + surveyAfterDays + surveyLapseDays;
  const ended = c.status === 'closed' ? c.closed : c.status === 'withdrawn' ? c.received : null;
  return ended !== null && ended + days * day < desk.now;
}
