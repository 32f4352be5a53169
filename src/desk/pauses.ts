// When a complaint waited for the customer: spans of instants, `from-to`, oldest first. What was waited before spans were
// kept is `+minutes` of working time.
import type { Instant } from './calendar.ts';
import type { Complaint } from './complaint.ts';
import { addWorkingMinutes, type Hours, workingMinutesBetween } from './working-hours.ts';

interface Pause {
  readonly until: Instant;
  readonly minutes: (hours: Hours) => number;
}

type Paused = Pick<Complaint, 'pauses' | 'pausedMinutes'>;

const written = ({ pauses, pausedMinutes }: Paused): string =>
  pauses === '' && pausedMinutes > 0 ? `+${pausedMinutes}` : pauses;

export const withPause = (complaint: Paused, since: Instant, until: Instant): string =>
  `${written(complaint)} ${since}-${until}`.trim();

const pausesOf = (complaint: Paused): Pause[] =>
  written(complaint)
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const [since = 0, until = 0] = one.split('-').map(Number);
      return one.startsWith('+')
        ? { until: Infinity, minutes: () => Number(one) }
        : { until, minutes: (hours) => workingMinutesBetween(hours, since, until) };
    });

/** A date that was reckoned from this instant, later by all that was waited since. */
export const laterBy = (hours: Hours, complaint: Paused, from: Instant, due: Instant): Instant =>
  pausesOf(complaint)
    .filter(({ until }) => until > from)
    .reduce((so, { minutes }) => addWorkingMinutes(hours, so, minutes(hours)), due);
