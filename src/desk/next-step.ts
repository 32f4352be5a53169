// What follows from a complaint's facts: whether somebody has to be alarmed, and what has to be done next.
import { isOpen, isSafety, type Status } from '../plain/status.ts';
import { type Complaint, isNoticed } from './complaint.ts';

type Alarming = Pick<Complaint, 'hurt' | 'severity' | 'perhapsHurt' | 'alarmed' | 'status'>;

/** Somebody was hurt or could be, by the tick, the kind or the severity, and those who must know do not yet. */
export const isHurtDue = (c: Alarming): boolean =>
  isSafety(c) && isToldOf(c) && !c.alarmed.includes('hurt');

/** Not of old cases that somebody tidies up; but whoever was asked has said so now. */
const isToldOf = (c: Alarming): boolean =>
  isOpen(c) || c.status === 'resolved' || (c.status === 'closed' && c.perhapsHurt === 'yes');

/** The words may mean so, and nobody was asked yet. */
export const isHurtToAsk = (c: Alarming): boolean =>
  isHurtAsked(c) && c.status !== 'withdrawn' && !c.alarmed.includes('perhaps');

export const isHurtAsked = (c: Pick<Complaint, 'hurt' | 'severity' | 'perhapsHurt'>): boolean =>
  c.perhapsHurt === 'asked' && !isSafety(c);

/** The run's alarm says it all, and no second mail does. */
export const isAlarmDue = (c: Alarming): boolean => isHurtDue(c) || isHurtToAsk(c);

/** The next step and when it is due, derived from the other facts; the one place that decides it. */
export function nextStep(c: Omit<Complaint, 'step' | 'due'>): Pick<Complaint, 'step' | 'due'> {
  if (!isOpen(c)) return afterwards(c);
  // The acknowledgement said when they will be answered. Nobody waits for a first answer to what nobody said.
  if (c.firstAnswered === null && !isNoticed(c)) {
    return { step: 'first-answer', due: c.firstAnswerDue };
  }
  // What the customer was told counts, whoever waits for whom, be it sooner or later than our own deadline.
  if (c.promiseDue !== null) return { step: 'promise', due: c.promiseDue };
  return c.status === 'waiting' ? { step: 'wait', due: null } : { step: 'solve', due: c.solveDue };
}

function afterwards(c: Omit<Complaint, 'step' | 'due'>): Pick<Complaint, 'step' | 'due'> {
  if (c.status === 'withdrawn') return { step: 'none', due: null };
  // Of whom nothing is known any more, nobody can be asked.
  if (c.survey === 'by-phone' && c.erased === null) return { step: 'ask', due: null };
  // Until they are told, the clocks run on.
  if (c.untold && c.erased === null) {
    return { step: 'tell', due: c.firstAnswered === null ? c.firstAnswerDue : c.solveDue };
  }
  return { step: c.status === 'closed' ? 'none' : 'follow-up', due: null };
}

/** What a withdrawn complaint was before, as its facts say. */
export function statusBefore(c: Complaint): Status {
  if (c.closed !== null) return 'closed';
  if (c.resolved !== null) return 'resolved';
  if (c.waitingSince !== null) return 'waiting';
  return c.firstAnswered === null ? 'new' : 'open';
}
