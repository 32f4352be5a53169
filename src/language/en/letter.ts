// Words of Monday's letter to the business owner.

const few = ['No', 'One', 'Two', 'Three'];

export const letter = {
  subject: (complaints: number, decisions: number, business: string) => {
    const came =
      complaints === 0 ? 'No complaints' : `${complaints} complaint${complaints === 1 ? '' : 's'}`;
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
  reasons: {
    hurt: (open: string) => `somebody was hurt; open for ${open}. Will you call them yourself?`,
    late: (step: 'first-answer' | 'promise' | 'solve', span: string) =>
      `${{ 'first-answer': 'the first answer', promise: 'what was promised', solve: 'the solution' }[step]} is ${span} late. Who does it today?`,
    broken: () => 'a promise was not kept. What do we offer instead?',
    reopened: (times: number) =>
      `opened again${times > 1 ? ` ${times} times` : ''}. What would settle it?`,
    badScore: (score: number) => `the customer gave ${score} of 5. Who calls and asks why?`,
    unassigned: () => 'nobody looks after it yet. Who takes it?',
  },
  open: 'Open',
  /** A case: number, customer, kind. */
  about: (number: string, customer: string, kind: string, reason: string) =>
    `${number}${customer === '' ? '' : ` ${customer}`}${kind === '' ? '' : ` (${kind})`}: ${reason}`,
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
};
