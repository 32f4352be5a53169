import { type Detail, named } from '../../../language/story.ts';

// What is due, and this morning’s list of it.

/** What a reminder speaks of; every text is ready to be read. */
export interface Reminded {
  /** What is due, as `due` words it. */
  readonly what: string;
  readonly by: string;
  readonly since: string;
  /** How late, '' while it is not. */
  readonly span: string;
}

/** What the customer may be told before a date passes, or after. */
export interface Delayed {
  readonly name: string;
  readonly number: string;
  readonly by: string;
  /** A new date that can be kept. */
  readonly until: string;
  /** Who says it, and for which firm. */
  readonly from: string;
  readonly business: string;
}

/** How much waits for somebody this morning. */
export interface Agenda {
  readonly open: number;
  readonly late: number;
  readonly unowned: number;
  /** Customers to ask whether it was good. */
  readonly asks: number;
  /** Complaints of which nobody has said yet whether they are about the colleague whom they name. */
  readonly abouts: number;
  /** Closed, and the customer is not happy with it. */
  readonly unhappy: number;
}

const hello = (d: Delayed): string => (d.name === '' ? 'Hello,' : `Hello ${d.name},`);

const until = (d: Delayed): string =>
  `It will take until ${d.until}, because … We are sorry that you have to wait.\n${d.from}, ${d.business}`;

export const said = {
  nameless: 'the customer',
  /** Things that can be due to a customer. */
  due: {
    'first-answer': (name: string) => `the first answer to ${name}`,
    promise: (name: string) => `the promise to ${name}`,
    solve: (name: string) => `the solution for ${name}`,
    tell: (name: string) => `telling ${name} how it ended`,
  },
  soon: {
    subject: (r: Reminded) => `Due ${r.by}: ${r.what}`,
    text: (r: Reminded) =>
      `Due by ${r.by}: ${r.what}. If that is too soon, tell the customer now, before the time is up. Waiting is easier for a customer who was told first.`,
  },
  late: {
    subject: (r: Reminded) => `${r.span} late: ${r.what}`,
    text: (r: Reminded) =>
      `Due since ${r.since}: ${r.what}. Please do it now, or tell the customer when it will be.`,
  },
  manager: {
    subject: (r: Reminded) => `Still late, ${r.span}: ${r.what}`,
    text: (r: Reminded) =>
      `Due since ${r.since}: ${r.what}. Perhaps time, an answer or a decision is missing. Please ask, help, or hand it to somebody who is free.`,
  },
  principal: {
    subject: (r: Reminded) => `Needs you, ${r.span} late: ${r.what}`,
    text: (r: Reminded) =>
      `Due since ${r.since}: ${r.what}. Reminders did not help so far. Please decide who does what, and when.`,
  },
  broken: {
    subject: (r: Reminded) => `Promise not kept: ${r.what}`,
    text: (r: Reminded) =>
      `Promised by ${r.by} and not marked as kept: ${r.what}. Please call today, say sorry, and give a date that will hold. The time left for the solution is now shorter, too.`,
  },
  owner: (owner: string, isAway: boolean) =>
    owner === ''
      ? 'Nobody looks after it yet.'
      : isAway
        ? `${owner} looks after it and is away today.`
        : `${owner} looks after it.`,
  promised: (what: string) => `Promised: ${what}`,
  wanted: (what: string) => `Wanted: ${what}`,
  ready: 'Words for the customer (put the reason in)',
  delay: {
    'first-answer': (d: Delayed) =>
      `${hello(d)} about ${d.number}: we said you would have an answer by ${d.by}. ${until(d)}`,
    promise: (d: Delayed) =>
      `${hello(d)} about ${d.number}: we promised you this by ${d.by}. ${until(d)}`,
    solve: (d: Delayed) =>
      `${hello(d)} about ${d.number}: we are working on it and have not finished yet. ${until(d)}`,
    broken: (d: Delayed) =>
      `${hello(d)} about ${d.number}: we promised you this by ${d.by} and did not keep our word. That was our mistake. ${until(d)}`,
  },
  morning: {
    subject: ({ open, late, unowned, asks, abouts, unhappy }: Agenda) =>
      `Today: ${[
        open > 0 || unowned + asks + abouts + unhappy === 0 ? `${open} open` : '',
        late > 0 ? `${late} late` : '',
        unowned > 0 ? `${unowned} without an owner` : '',
        asks > 0 ? `${asks} to ask` : '',
        abouts > 0 ? `${abouts} perhaps about a colleague` : '',
        unhappy > 0 ? `${unhappy} closed, customer not happy` : '',
      ]
        .filter((part) => part !== '')
        .join(', ')}`,
    hello: (name: string) => `Hello ${name}, this is what waits for you, most urgent first.`,
    groups: {
      hurt: '✚ Somebody was hurt',
      about: 'Is it about them? Please say yes or no',
      unhappy: 'Closed, and the customer is not happy',
      late: '▲ Late',
      today: '● Due today',
      rest: 'After that',
      ask: '☎ Ask whether it was good',
      waiting: '‖ Waiting for the customer',
      unowned: 'Nobody looks after these yet',
    },
    by: (step: string, by: string) => `${step}: by ${by}`,
    late: (step: string, span: string, since: string) => `${step}: ${span} late, since ${since}`,
    waiting: (since: string) => `Waiting since ${since}`,
    about: (who: string) =>
      `The words name ${who}, who hears nothing of it until you have said whether it is about them.`,
    unhappy: (result: string) =>
      `What was done: ${result}\nPerhaps a call of yours helps; or open it again. This is told once.`,
    askUntil: (date: string) => `Ask by ${date} whether it was good, by phone or chat:`,
    more: (count: number) => `And ${count} more in the sheet.`,
  },
  /** Waiting for the customer comes to an end. */
  waits: {
    reminderSubject: (number: string) => `Could you still tell us? [${number}]`,
    reminder:
      'we asked you something about your message and have not heard from you yet. With your answer we can go on. If it has settled itself, tell us that, too: it takes a minute.',
    write: 'Write to us here',
    reminded: {
      subject: (name: string) => `Please remind ${name}`,
      text: (name: string, since: string) =>
        `You have been waiting for ${name} since ${since}, and there is no mail address to write to. Please call or write in the chat once, kindly.`,
    },
    ended: {
      subject: (name: string) => `No answer from ${name}: please decide`,
      text: (name: string, since: string) =>
        `You have been waiting for ${name} since ${since}, and the reminder brought no answer. Please decide: ask once more in another way, or solve it with what you know, and close it.`,
    },
    above: {
      subject: (name: string) => `Still waiting for ${name}, and nobody has decided`,
      text: (name: string, since: string) =>
        `The desk has been waiting for ${name} since ${since}. Whoever looks after it was asked a working day ago to ask once more or to solve it. Please ask what holds it up, or decide.`,
    },
  },
  choices: {
    happening: {
      warned: 'Reminded',
      'wait-reminded': 'Reminded while waiting',
    },
  },
  headers: {
    complaints: {
      warned: 'Reminded',
    },
  },
  settings: {
    warnMinutes: {
      name: 'Warn before a deadline (working minutes)',
      meaning: 'The owner gets a note this long before.',
    },
    managerAfterHours: {
      name: 'Tell the manager after (working hours late)',
      meaning: 'The owner is reminded first.',
    },
    principalAfterHours: {
      name: 'Tell the business owner after (working hours late)',
      meaning: 'When it is still late after that.',
    },
    waitReminderDays: {
      name: 'Remind a customer we wait for after (working days)',
      meaning: 'Once, and kindly. 0 = never.',
    },
    waitEndDays: {
      name: 'Waiting ends after (working days more)',
      meaning:
        'Then whoever looks after it is asked to decide, and a working day later the one above.',
    },
  },
};

export const shown = {
  story: {
    warned: (_: string, d: Detail): string => `Reminder${named(d['told'], ' to ')}`,
    'wait-reminded': (): string => 'Reminder: waiting takes long',
  },
};
