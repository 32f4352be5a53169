// How it stands, what comes next and by when.

import { steps } from '../../desk/choices.ts';
import { figure, moment, oneOf, text } from '../../desk/fact.ts';
import { statuses } from '../../plain/status.ts';
import { said } from './words/said.ts';

export const followUpFacts = {
  said,
  facts: {
    status: oneOf('status', statuses, 'new', 125),
    step: oneOf('step', steps, 'first-answer', 225),
    /** When the step is due; null while nothing runs. */
    due: moment(145),
    firstAnswerDue: moment(145),
    solveDue: moment(145),
    /** The strongest reminder already given for the present due date: '', 'soon', 'late', 'manager', 'principal'. */
    warned: text('hidden'),
    /** How far waiting for the customer has come, and since when (waits.ts). */
    waitStage: text(),
    waitStageAt: moment(),
  },
  happenings: ['warned', 'wait-reminded'],
  settings: {
    /** Working minutes before a deadline when its owner is warned. */
    warnMinutes: figure(60),
    /** Working hours of lateness after which the manager, then the principal is told. */
    managerAfterHours: figure(4),
    principalAfterHours: figure(16),
    /** Working days of waiting until the customer is reminded, and after that until whoever waits decides. */
    waitReminderDays: figure(3),
    waitEndDays: figure(5),
  },
} as const;
