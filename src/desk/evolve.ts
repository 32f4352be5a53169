// A complaint's row is the fold of its events.
import type { Instant } from './calendar.ts';
import { blankFacts, type Complaint, type Facts } from './complaint.ts';
import type { LogEvent } from './log.ts';
import { nextStep } from './next-step.ts';

/** A complaint before its first event. */
export const newborn = (number: string, received: Instant): Complaint => ({
  ...blankFacts,
  received,
  channel: 'form',
  language: 'en',
  number,
  head: '',
});

/** The row after one more event. Step and due date always follow from the rest. */
export function evolve(
  complaint: Complaint,
  event: Pick<LogEvent, 'at' | 'set'>,
  head: string,
): Complaint {
  const set: Complaint = { ...complaint, ...event.set, head };
  const next = { ...set, ...countedAt(complaint, set, event.at) };
  const step = nextStep(next);
  // Reminders belong to a due date: a new date starts them anew.
  const warned = step.due === complaint.due || 'warned' in event.set ? next.warned : '';
  return { ...next, ...step, warned };
}

const promiseCounts = ['promisesKept', 'promisesMoved', 'promisesBroken'] as const;

/** When a count of the row last rose, so that a week can count it without reading the log. */
const countedAt = (before: Complaint, after: Complaint, at: Instant): Partial<Facts> => ({
  ...(promiseCounts.some((field) => after[field] > before[field]) ? { promiseSettled: at } : {}),
  ...(after.reopened > before.reopened ? { reopenedAt: at } : {}),
});
