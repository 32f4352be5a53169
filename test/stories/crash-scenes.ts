// What the desk can be in the middle of when it dies.
import { decisionReference, referenceFor } from '../../src/desk/reference.ts';
import { tabs } from '../../src/desk/tabs.ts';
import type { Shop } from './shop.ts';

export interface Scene {
  /** What happened before, undisturbed. */
  readonly given: (shop: Shop) => void;
  /** What is disturbed. */
  readonly when: (shop: Shop) => void;
  /** Public function whose calls are disturbed. */
  readonly runs: string;
  /** Somebody at the sidebar was told that it failed, and presses the same button again. */
  readonly isPressedAgain?: true;
  /** Minutes until the one clock run that must put everything right. */
  readonly wait: number;
  /** Keys of the mails that must have left, or stand as uncertain on the health list. */
  readonly mails: readonly string[];
  readonly complaints: readonly object[];
  readonly answers?: number;
  /** Numbers in the Archive. */
  readonly archived?: readonly string[];
  /** Ids in Promises, and of those that left with their complaints. */
  readonly promises?: readonly string[];
  readonly archivedRecords?: readonly string[];
}

const number = 'R-2026-0001';
const wang = { what: 'The cup arrived broken', email: 'wang@example.com', name: 'Wang Xiaoming' };
const ack = `ack:${number}`;
const id = 'pressed-twice';
const principal = 'anna@linden.example';

const written = (shop: Shop): void => {
  shop.customerWrites(wang);
  shop.later(5);
};

/** Through the link of a mail, with another address. */
const accusing = (shop: Shop) => ({
  what: 'It was he who broke it.',
  about: 'Li',
  email: 'new@example.com',
  reference: referenceFor(shop.state().secret, number, 'add'),
});

const promise = `${number}-P1`;
const cup = { what: 'A new cup', due: '2026-11-24T12:00', who: 'Tom', tell: false };

const promised = (shop: Shop): void => {
  written(shop);
  shop.staff('Li').does('promise', { number, ...cup });
};

const solved = (shop: Shop): void => {
  written(shop);
  shop.staff('Li').does('answer', { id, number, text: 'Sorry. A new cup is on its way.' });
  shop.later(10);
  shop.staff('Li').solves(number, 'A new cup was sent.');
  shop.staff('Li').closes(number);
};

/** The hour comes, but the clock has not run yet. */
const itIs = (shop: Shop, iso: string): void => {
  shop.google.world.clock = Date.parse(iso);
};

const tick = (shop: Shop): void => shop.google.tick();

const chen = { what: 'The soup was cold', name: 'Chen', mail: 'chen@example.com' };
const typedOne = { ...chen, number: 'R-2026-0002', channel: 'typed' };

/** Below the only complaint, a while ago; the clock has not run since. */
const typedARow = (shop: Shop): void => {
  written(shop);
  const cells = shop.columns().map((field) => chen[field as keyof typeof chen] ?? '');
  shop.google.pasteCells('li@linden.example', tabs.complaints.sheetId, 3, 1, [cells]);
  shop.google.world.clock += 120_000;
};

const events: Readonly<Record<string, Scene>> = {
  'a submission': {
    given: () => {},
    when: (shop) => shop.customerWrites(wang),
    runs: 'handleFormSubmit',
    wait: 5,
    mails: [ack],
    complaints: [{ number, what: wang.what }],
  },
  'a submission with somebody hurt': {
    given: () => {},
    when: (shop) => shop.customerWrites({ ...wang, hurt: 'Yes' }),
    runs: 'handleFormSubmit',
    wait: 5,
    mails: [ack, `alarm:hurt:${number}:${principal}`],
    complaints: [{ number, hurt: true }],
  },
  'a submission whose words name a colleague and may say that somebody was hurt': {
    given: () => {},
    when: (shop) => shop.customerWrites({ ...wang, what: 'Li cut my finger' }),
    runs: 'handleFormSubmit',
    wait: 5,
    mails: [ack],
    complaints: [{ number, named: 'Li', perhapsHurt: 'asked', owner: 'Tom', hurt: false }],
  },
  'an accusation through the link': {
    given: written,
    when: (shop) => shop.customerWrites(accusing(shop)),
    runs: 'handleFormSubmit',
    wait: 5,
    mails: [ack],
    complaints: [{ number, about: 'Li', owner: 'Mei', mail: 'new@example.com' }],
  },
  'a bad answer to the survey': {
    given: (shop) => {
      solved(shop);
      shop.leap('2026-11-23T03:30:00Z');
      shop.leap('2026-11-23T12:00:00Z');
    },
    when: (shop) => shop.customerRates(number, 1, { comment: 'Broken again' }),
    runs: 'handleFormSubmit',
    wait: 5,
    mails: [`survey:${number}`, `bad-score:${number}:0:mei@linden.example`],
    complaints: [{ number, status: 'open', score: 1, reopened: 1 }],
    answers: 1,
  },
  'a decision from the letter': {
    given: (shop) => {
      written(shop);
      shop.staff('Li').does('askApproval', { number, value: 500, text: 'Ruined' });
      shop.leap('2026-11-23T08:10:00Z');
    },
    when: (shop) => {
      const reference = decisionReference(shop.state().secret, number, 'M0V50000', principal);
      shop.ownerDecides(reference, 'Yes', 'Be generous');
    },
    runs: 'handleFormSubmit',
    wait: 5,
    mails: [ack, 'letter:2026-W47'],
    complaints: [{ number, value: 500, approvedBy: 'Anna', decisions: 1 }],
  },
  'an edit of a promise by hand': {
    given: promised,
    when: (shop) => shop.types('Mei', promise, 'due', '2026-11-25 17:00'),
    runs: 'handleEdit',
    wait: 60,
    mails: [ack],
    complaints: [{ number, promise: cup.what, promisesMoved: 1, promisesMade: 1 }],
    promises: [promise],
  },
  'an edit by hand while a typed row is ready': {
    given: typedARow,
    when: (shop) => shop.types('Mei', number, 'owner', 'Tom'),
    runs: 'handleEdit',
    wait: 60,
    mails: [ack, 'ack:R-2026-0002'],
    complaints: [{ number, owner: 'Tom' }, typedOne],
  },
  'an edit by hand': {
    given: written,
    when: (shop) => shop.types('Mei', number, 'owner', 'Tom'),
    runs: 'handleEdit',
    wait: 60,
    mails: [ack],
    complaints: [{ number, owner: 'Tom', firstOwner: 'Li' }],
  },
};

const toBeAsked = (shop: Shop): void => {
  shop.staff('Li').logs('The cup arrived broken', { who: 'Wang', reach: '0912 345 678' });
  shop.staff('Li').tells(number, 'A new cup is on its way.');
  shop.staff('Li').solves(number, 'A new cup was sent.');
  shop.staff('Li').closes(number);
  shop.leap('2026-11-23T03:30:00Z');
  shop.leap('2026-11-23T12:00:00Z');
};

const actions: Readonly<Record<string, Scene>> = {
  'a bad answer by word of mouth': {
    given: toBeAsked,
    when: (shop) => {
      const said = {
        score: 1,
        expected: 'worse',
        comeBack: 'no',
        comment: 'Broken',
        noMore: false,
      };
      shop.staff('Tom').does('surveyAnswer', { id, number, ...said });
    },
    runs: 'act',
    isPressedAgain: true,
    wait: 5,
    mails: [`bad-score:${number}:0:mei@linden.example`],
    complaints: [{ number, status: 'open', score: 1, reopened: 1, survey: 'none' }],
    answers: 1,
  },
  'an answer from the sidebar': {
    given: written,
    when: (shop) => {
      shop.staff('Li').does('answer', { id, number, text: 'Sorry. A new cup is on its way.' });
    },
    runs: 'act',
    isPressedAgain: true,
    wait: 5,
    mails: [ack, `answer:${number}:${id}`],
    complaints: [{ number, status: 'open' }],
  },
  'a decision told by mail': {
    given: written,
    when: (shop) => {
      const refused = {
        justified: 'no',
        reasons: 'It was bought long ago.',
        how: 'mail',
        value: 20,
      };
      shop.staff('Li').solves(number, 'We do not refund it.', { id, ...refused });
    },
    runs: 'act',
    isPressedAgain: true,
    wait: 5,
    mails: [ack, `decision:${number}:${id}`],
    complaints: [{ number, status: 'resolved', untold: false, value: 20, approvedBy: 'Li' }],
  },
  'closing what the customer is not happy with': {
    given: (shop) => {
      written(shop);
      shop.staff('Li').solves(number, 'A new cup was sent.', { how: 'phone' });
    },
    when: (shop) => void shop.staff('Li').does('close', { id, number, accepted: 'no' }),
    runs: 'act',
    isPressedAgain: true,
    wait: 5,
    mails: [ack],
    complaints: [{ number, status: 'closed', accepted: 'no' }],
  },
  'a second promise, told by mail': {
    given: promised,
    when: (shop) => {
      const call = { ...cup, what: 'A call', due: '2026-11-23T12:00', tell: true };
      shop.staff('Li').does('promise', { id, number, ...call });
    },
    runs: 'act',
    isPressedAgain: true,
    wait: 5,
    mails: [ack, `promise:${number}:${id}`],
    complaints: [{ number, promise: 'A call', promisesMade: 2 }],
    promises: [promise, `${number}-P2`],
  },
  'a quick log with somebody hurt': {
    given: () => {},
    when: (shop) => {
      shop.staff('Li').logs('She slipped at the door', { id, hurt: true });
    },
    runs: 'act',
    isPressedAgain: true,
    wait: 8,
    mails: [`alarm:hurt:${number}:${principal}`],
    complaints: [{ number, owner: 'Li', hurt: true }],
  },
};

const row = { key: 'r-1', row: 2, received: '2020-05-20T00:00:00', status: 'open', owner: 'Li' };
const file = { id: 'a-file-1', name: 'old.csv', total: 2, from: 0 };
const rows = [
  { ...row, what: 'Still waiting for a cup' },
  { ...row, key: 'r-2', row: 3, status: 'closed', closed: '2020-05-22T10:00:00', what: 'Cold tea' },
];
const oldOnes = [{ number, what: 'Still waiting for a cup', owner: 'Li', status: 'open' }];

const imports: Readonly<Record<string, Scene>> = {
  'rows of a file that arrive': {
    given: () => {},
    when: (shop) => void shop.call('importRows', { ...file, rows }),
    runs: 'act',
    isPressedAgain: true,
    wait: 5,
    mails: [],
    complaints: oldOnes,
    archived: ['R-2026-0002'],
  },
  'an import batch': {
    given: (shop) => void shop.call('importRows', { ...file, rows }),
    when: (shop) => void shop.call('importNext', { id: file.id }),
    runs: 'act',
    wait: 5,
    mails: [],
    complaints: oldOnes,
    archived: ['R-2026-0002'],
  },
  'a clock run with an import batch': {
    given: (shop) => void shop.call('importRows', { ...file, rows }),
    when: tick,
    runs: 'handleClock',
    wait: 5,
    mails: [],
    complaints: oldOnes,
    archived: ['R-2026-0002'],
  },
};

const many = Array.from({ length: 22 }, (_, at) => ({
  number: `R-2026-00${String(at + 1).padStart(2, '0')}`,
  what: `Missing ${at}`,
}));

const flooded = (shop: Shop): void => {
  for (const [at, { what }] of many.entries()) {
    shop.customerWrites({ what, email: `c${at}@example.com` });
    if (at % 3 === 2) shop.later(1);
  }
  shop.later(10);
};

const decides = (shop: Shop, verdict: 'real' | 'fake'): void => {
  shop.staff('Mei').does('decideFlood', { id, since: shop.state().flood.since, verdict });
};

const floods: Readonly<Record<string, Scene>> = {
  'a flood said to be real': {
    given: flooded,
    when: (shop) => decides(shop, 'real'),
    runs: 'act',
    isPressedAgain: true,
    wait: 5,
    mails: many.map((one) => `ack:${one.number}`),
    complaints: many.map((one) => ({ ...one, status: 'new' })),
  },
  'a flood withdrawn in one go': {
    given: flooded,
    when: (shop) => decides(shop, 'fake'),
    runs: 'act',
    isPressedAgain: true,
    wait: 5,
    mails: [],
    complaints: many.map((one, at) => ({ ...one, status: at < 20 ? 'new' : 'withdrawn' })),
  },
};

/** Three complaints, the second closed long ago, and a form that the sheet lost. */
const beforeANight = (shop: Shop): void => {
  for (const what of ['Cherry', 'Apple', 'Banana']) {
    shop.customerWrites({ what, email: `${what.toLowerCase()}@example.com`, name: what });
  }
  shop.later(10);
  shop.staff('Li').does('promise', { ...cup, number: 'R-2026-0002' });
  const kept = ['R-2026-0002-P1'];
  shop.staff('Li').solves('R-2026-0002', 'A new one was sent', { kept });
  shop.staff('Li').closes('R-2026-0002');
  for (const day of ['11-22', '11-30', '12-20']) shop.leap(`2026-${day}T01:00:00Z`);
  shop.customerWrites({ what: 'Durian', email: 'durian@example.com' }, { events: 'lost' });
  shop.leap('2026-12-20T02:00:00Z');
  itIs(shop, '2026-12-20T03:05:00Z');
};

export const ofTheClock: Readonly<Record<string, Scene>> = {
  'the clock run of a night': {
    given: beforeANight,
    when: tick,
    runs: 'handleClock',
    // What it could not archive, or fetch from a form that did not answer, comes with the next night.
    wait: 24 * 60 + 5,
    mails: ['ack:R-2026-0004'],
    complaints: [{ what: 'Cherry' }, { what: 'Banana' }, { what: 'Durian' }],
    archived: ['R-2026-0002'],
    archivedRecords: ['R-2026-0002-P1'],
  },
  'a clock run in which a promise breaks': {
    given: (shop) => {
      promised(shop);
      itIs(shop, '2026-11-24T12:05:00Z');
    },
    when: tick,
    runs: 'handleClock',
    wait: 5,
    mails: [ack, `warn:${promise}:2026-11-24T12:00:00.000Z:broken:mei@linden.example`],
    complaints: [{ number, promisesBroken: 1, promisesMade: 1, promiseDue: null }],
    promises: [promise],
  },
  'a clock run that reminds a customer who is waited for': {
    given: (shop) => {
      written(shop);
      shop.staff('Li').answers(number, 'Could you send a photo?');
      itIs(shop, '2026-11-20T09:40:00Z');
      shop.staff('Li').does('wait', { number, text: 'A photo' });
      shop.leap('2026-11-24T09:30:00Z');
      itIs(shop, '2026-11-25T09:45:00Z');
    },
    when: tick,
    runs: 'handleClock',
    wait: 5,
    mails: [ack, `wait:${number}:2026-11-20T09:40:00.000Z:reminded`],
    complaints: [{ number, status: 'waiting', waitStage: 'reminded' }],
  },
  'a clock run that gives somebody a customer to ask': {
    given: (shop) => {
      shop.staff('Li').logs('Cold coffee', { who: 'Wang', reach: '0912 345 678' });
      shop.staff('Li').solves(number, 'A new one was made.');
      shop.staff('Li').closes(number);
      shop.leap('2026-11-22T03:30:00Z');
      itIs(shop, '2026-11-22T10:30:00Z');
    },
    when: tick,
    runs: 'handleClock',
    wait: 5,
    mails: [],
    complaints: [{ number, survey: 'by-phone', surveyCaller: 'Tom', surveys: 1 }],
  },
  'a clock run with an answer that is due': {
    given: (shop) => {
      written(shop);
      shop.staff('Li').does('answer', { id, number, text: 'Sorry. A new cup is on its way.' });
      itIs(shop, '2026-11-20T10:20:00Z');
    },
    when: tick,
    runs: 'handleClock',
    wait: 5,
    mails: [ack, `answer:${number}:${id}`],
    complaints: [{ number, status: 'open' }],
  },
  'a clock run that finds what an event missed': {
    given: (shop) => shop.customerWrites(wang, { events: 'missing' }),
    when: tick,
    runs: 'handleClock',
    wait: 5,
    mails: [ack],
    complaints: [{ number, what: wang.what }],
  },
  'a clock run that takes in a typed row': {
    given: typedARow,
    when: tick,
    runs: 'handleClock',
    wait: 5,
    mails: [ack, 'ack:R-2026-0002'],
    complaints: [{ number }, typedOne],
  },
  'a clock run with a survey': {
    given: (shop) => {
      solved(shop);
      shop.leap('2026-11-22T03:30:00Z');
      itIs(shop, '2026-11-22T10:30:00Z');
    },
    when: tick,
    runs: 'handleClock',
    wait: 5,
    mails: [ack, `survey:${number}`],
    complaints: [{ number, status: 'closed', survey: 'sent' }],
  },
  'the clock run of a Monday morning': {
    given: (shop) => {
      for (const what of ['Cold coffee', 'Rude answer']) {
        shop.customerWrites({ what, email: `${what.slice(0, 4)}@example.com` });
      }
      itIs(shop, '2026-11-23T08:30:00Z');
    },
    when: tick,
    runs: 'handleClock',
    wait: 5,
    mails: [ack, 'morning:2026-11-23:li@linden.example', 'letter:2026-W47'],
    complaints: [{ what: 'Cold coffee' }, { what: 'Rude answer' }],
  },
};

/** What people do, by hand, in forms and in the sidebar. */
export const ofPeople: Readonly<Record<string, Scene>> = {
  ...events,
  ...actions,
  ...imports,
  ...floods,
};
