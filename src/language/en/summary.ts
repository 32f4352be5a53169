// Words of the Summary and Satisfaction tabs; Monday's letter says its numbers with them.
import type { Moment } from '../moment.ts';

const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const summary = {
  title: (business: string) => (business === '' ? 'Complaints' : `${business}: complaints`),
  satisfactionTitle: (business: string) =>
    business === '' ? 'Satisfaction' : `${business}: satisfaction`,
  asOf: (moment: string) => `As of ${moment}. Written by the desk: what you type here is replaced.`,
  figures: {
    received: 'Complaints',
    noticed: 'Noticed, not said',
    open: 'Open',
    late: 'Late',
    answeredInTime: 'Answered in time',
    solvedInTime: 'Solved in time',
    firstAnswerTime: 'Until the first answer',
    solveTime: 'Until solved',
    promisesKept: 'Promises kept',
    promisesMoved: 'Promises moved in time',
    promisesBroken: 'Promises broken',
    promiseKeeping: 'Promises kept',
    reopened: 'Reopened',
    satisfied: 'Satisfied (4 or 5)',
    topBox: 'Very satisfied (5)',
    satisfiedByPhone: 'Satisfied, by word of mouth',
    satisfiedByOwner: 'Satisfied, told to the owner',
    asked: 'Asked',
    answered: 'Answered, of those asked',
    lapsed: 'Not answered in time',
    declined: 'Did not want to be asked',
    better: 'Better than expected',
    asExpected: 'As expected',
    worse: 'Worse than expected',
    comeBack: 'Would come back',
  },
  percent: (n: number) => `${n} %`,
  /** Working time, of a median. */
  hours: (hours: string) => `${hours} h`,
  of: (part: number, n: number) => `${part} of ${n}`,
  ofAsked: (part: number, n: number) => `${part} of ${n}`,
  percentOf: (percent: number, n: number) => `${percent} % of ${n}`,
  /** Too few answers for a share. */
  answersOnly: (n: number) => (n === 1 ? '1 answer' : `${n} answers`),
  change: { more: 'more', less: 'fewer', better: 'better', worse: 'worse', same: 'same' },
  met: 'met',
  lastDays: (days: number) => `Last ${days} days`,
  daysBefore: (days: number) => `${days} days before`,
  compared: 'Compared',
  target: 'Target',
  answers: 'Answers',
  week: 'Week from',
  weekLabel: (monday: Moment) => `${monday.day} ${shortMonths[monday.month - 1]}`,
  complaintsAWeek: (n: number) =>
    `Complaints a week: ${n} in the last seven days. Each bar is a week from Monday, the last one not over yet.`,
  complaintsUsually: (n: number, low: number, high: number) =>
    `Complaints a week: ${n} in the last seven days, usually ${low === high ? low : `${low} to ${high}`}. Each bar is a week from Monday, the last one not over yet.`,
  satisfactionAWeek: (fewest: number) =>
    `Satisfied (4 or 5), % of the answers of four weeks, week by week. Empty where fewer than ${fewest} answered.`,
  satisfiedFourWeeks: 'Satisfied %, four weeks',
  satisfiedLately: 'Satisfied, four weeks',
  places: 'By place',
  kinds: 'By kind',
  elsewhere: 'Not said',
  others: (n: number) => `and ${n} more`,
  charts: {
    summary: {
      title: 'Complaints a week',
      description: 'Columns: how many complaints came in, in each of the last twelve weeks',
    },
    satisfaction: {
      title: 'Satisfied customers, % of the answers of four weeks',
      description:
        'Columns: share of answers with 4 or 5 over four weeks, for the last twelve weeks',
    },
  },
};
