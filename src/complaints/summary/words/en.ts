// Words of Monday’s letter, and of the Summary and Satisfaction tabs; the letter says its numbers with them.
import type { Moment } from '../../../language/moment.ts';

const few = ['No', 'One', 'Two', 'Three'];

const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const said = {
  letter: {
    subject: (complaints: number, decisions: number, business: string) => {
      const came =
        complaints === 0
          ? 'No complaints'
          : `${complaints} complaint${complaints === 1 ? '' : 's'}`;
      const wait = decisions === 0 ? '' : `, ${decisions} need${decisions === 1 ? 's' : ''} you`;
      return `${came}${wait}${business === '' ? '' : ` · ${business}`}`;
    },
    title: (business: string, week: string) =>
      `${business === '' ? 'Week' : `${business} · week`} of ${week}`,
    decisions: (shown: number, all: number) => {
      if (all > shown) return `${all} decisions wait for you, the ${shown} most urgent first`;
      return shown === 1 ? 'One decision waits for you' : `${few[shown]} decisions wait for you`;
    },
    noDecisions: 'Nothing waits for your decision.',
    quiet:
      'No complaints came in this week. That is good news, unless people could not find the way: does the poster still hang, and does its link open?',
    otherDecisions: 'And these',
    beyond: (n: number) => `and ${n} more in the list`,
    numbers: 'The week in seven numbers',
    thisWeek: 'This week',
    lastWeek: 'Before',
    target: 'Target',
    picture: 'Complaints a week, twelve weeks',
    bars: (title: string, values: string) => `${title}: ${values}`,
    rose: (kind: string, now: number, before: number) =>
      `What changed: ${kind} rose to ${now}, from ${before} the week before.`,
    said: 'What customers said, four weeks',
    expectation: 'Better, as or worse than expected',
    asked: (n: number, answered: number, lapsed: number, declined: number) =>
      `Asked: ${n}, answered ${answered}, not answered in time ${lapsed}, did not want to be asked ${declined}`,
    openSummary: 'Open the summary',
    note: 'A week runs from Monday to Sunday; targets are yours to change in the Settings tab.',
  },
  summary: {
    title: (business: string) => (business === '' ? 'Complaints' : `${business}: complaints`),
    satisfactionTitle: (business: string) =>
      business === '' ? 'Satisfaction' : `${business}: satisfaction`,
    imported: (parts: readonly string[]): string =>
      `Imported, and counted apart: ${parts.join('; ')}.`,
    importedScale: (n: number, scale: string, satisfied: number | null): string =>
      `${n} scores ${scale}${satisfied === null ? '' : `, ${satisfied}% satisfied`}`,
    importedRecommend: (n: number, net: number): string =>
      `${n} would-recommend scores 0–10, net promoter score ${net}`,
    asOf: (moment: string) =>
      `As of ${moment}. Written by the desk: what you type here is replaced.`,
    /** Which stretch of time the page is about, and what the small bars are. */
    explained: (days: number) =>
      `The last ${days} days up to now, beside the ${days} before. Small bars: twelve weeks from Monday${days > 7 ? ', each with the three before it' : ''}.`,
    nothingYet: 'No complaint yet. Your numbers stand here from the first one on.',
    nobodyAsked:
      'Nobody was asked yet. Once a complaint is closed, its customer is asked whether it was good; what they say stands here.',
    ofHowMany: 'Of how many',
    twelveWeeks: 'Twelve weeks',
    usuallyFrom: 'Usually, from',
    usuallyTo: 'Usually, to',
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
    /** So many of so many; the share stands beside it, or in brackets. */
    parts: {
      things: (part: number, n: number) => `${part} of ${n}`,
      people: (part: number, n: number) => `${part} of ${n}`,
      answers: (part: number, n: number) => `${part} of ${n}`,
    },
    bracketed: (text: string, more: string) => `${text} (${more})`,
    /** Too few answers for a share. */
    answersOnly: (n: number) => (n === 1 ? '1 answer' : `${n} answers`),
    change: { more: 'more', less: 'fewer', better: 'better', worse: 'worse', same: 'same' },
    met: 'met',
    missed: 'missed',
    lastDays: (days: number) => `Last ${days} days`,
    daysBefore: (days: number) => `${days} days before`,
    compared: 'Compared',
    target: 'Target',
    answers: 'Answers',
    week: 'Week from',
    weekLabel: (monday: Moment) => `${monday.day} ${shortMonths[monday.month - 1]}`,
    complaintsAWeek: (n: number) =>
      `Complaints a week: ${n} in the last seven days. Each bar is a week from Monday.`,
    complaintsUsually: (n: number, low: number, high: number) =>
      `Complaints a week: ${n} in the last seven days, usually ${low === high ? low : `${low} to ${high}`} (between the lines). Each bar is a week from Monday.`,
    satisfactionAWeek: (fewest: number) =>
      `Satisfied (4 or 5), % of the answers of four weeks, week by week, beside your target. Nothing stands where fewer than ${fewest} answered.`,
    satisfiedFourWeeks: 'Satisfied %, four weeks',
    satisfiedLately: 'Satisfied, four weeks',
    places: 'By place',
    kinds: 'By kind',
    departments: 'By department',
    noDepartment: 'With nobody yet',
    elsewhere: 'Not said',
    others: (n: number) => `and ${n} more`,
    charts: {
      summary: {
        title: 'Complaints a week',
        description:
          'Columns: how many complaints came in, in each of twelve weeks; lines: from where to where is usual',
      },
      satisfaction: {
        title: 'Satisfied customers, % of the answers of four weeks',
        description:
          'A line: share of answers with 4 or 5 over four weeks, for twelve weeks; a second one: the target',
      },
    },
  },
  tabs: {
    summary: 'Summary',
    satisfaction: 'Satisfaction',
  },
  /** They are written whole. */
  headers: { summary: {}, satisfaction: {} },
  settings: {
    targetAnsweredInTime: { name: 'Target: answered in time (%)', meaning: 'Shown in Summary.' },
    targetSolvedInTime: { name: 'Target: solved in time (%)', meaning: 'Shown in Summary.' },
    targetPromisesKept: { name: 'Target: promises kept (%)', meaning: 'Shown in Summary.' },
    targetSatisfied: {
      name: 'Target: satisfied customers (%)',
      meaning: 'Scores 4 and 5 of 5. Shown in Summary.',
    },
  },
};
