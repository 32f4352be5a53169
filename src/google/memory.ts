// What is remembered between executions outside the sheet: one property with the clock's heartbeat and how far the tails
// are read, and one for every run that was about to send mails.
import type { Missing } from '../desk/consent.ts';
import type { Tries } from './resting.ts';

export interface Memory {
  /** The desk's era when it was written: what belongs to another is void. */
  readonly era: number;
  /** Last run of the clock. */
  readonly clockAt: number | null;
  /** Mails the account could still send then; null while nobody asked, or when it was not allowed to send any. */
  readonly quotaLeft: number | null;
  /** When it was asked. */
  readonly quotaAt: number | null;
  /** Rows in use by response tab. */
  readonly tails: Readonly<Record<string, number>>;
  /** 0-based row of the outbox before which every mail is settled. */
  readonly outboxFrom: number;
  /** Keys of settled mails of which nobody knows whether they were sent, the newest last. */
  readonly uncertain: readonly string[];
  /** Keys of settled mails that could not be sent, the newest last. */
  readonly failed: readonly string[];
}

export interface Lacks {
  /** Whose; '' when Google did not tell. */
  readonly by: string;
  readonly missing: readonly Missing[];
}

export interface Remembered {
  readonly memory: Memory;
  /** What a run was about to send, by the run's property; the last of it is what it perhaps died in. */
  readonly sending: ReadonlyMap<string, readonly Keys[]>;
  /** What the account that runs the desk has not allowed (desk-consent.ts). */
  readonly lacks: Lacks | null;
  readonly trouble: SetUpTrouble | null;
}

/** What the last set-up stopped at, until one ends. */
export interface SetUpTrouble extends Tries {
  readonly step: string;
  readonly code: number | null;
  readonly sentence: string;
}

/** Keys of what leaves as one mail. */
export type Keys = readonly string[];

const blank: Memory = {
  era: 0,
  clockAt: null,
  quotaLeft: null,
  quotaAt: null,
  tails: {},
  outboxFrom: 0,
  uncertain: [],
  failed: [],
};
const memoryKey = 'desk';
const lacksKey = 'lacks';
const sendingKey = 'sending:';
const troubleKey = 'set-up: stopped';
const followKey = 'forms: tries';
const eraseKey = 'erasing: tries';

const store = (): GoogleAppsScript.Properties.Properties =>
  PropertiesService.getDocumentProperties();

/** One call for all of it. What cannot be read is as if it had never been written. */
export function remember(): Remembered {
  const all = store().getProperties();
  const sending = Object.keys(all)
    .filter((key) => key.startsWith(sendingKey))
    .map((key): [string, Keys[]] => [key, parsed(all[key], [])]);
  return {
    memory: { ...blank, ...parsed(all[memoryKey], {}) },
    sending: new Map(sending),
    lacks: parsed<Lacks | null>(all[lacksKey], null),
    trouble: parsed(all[troubleKey], null),
  };
}

const triesOf = (key: string) => {
  const read = (): Tries | null => parsed(store().getProperty(key) ?? undefined, null);
  return {
    read,
    note: (at: number, isDone: boolean): void => {
      const times = isDone ? 0 : (read()?.times ?? 0) + 1;
      store().setProperty(key, JSON.stringify({ at, times }));
    },
  };
};

/** Forms that could not follow what the tabs say. */
export const followTries = triesOf(followKey);
/** And those that what is erased could not be deleted from. */
export const eraseTries = triesOf(eraseKey);

export const setUpTrouble = {
  keep: (trouble: SetUpTrouble): void => {
    store().setProperty(troubleKey, JSON.stringify(trouble));
  },
  read: (): SetUpTrouble | null => parsed(store().getProperty(troubleKey) ?? undefined, null),
  forget: (): void => {
    store().deleteProperty(troubleKey);
  },
};

function parsed<Value>(json: string | undefined, otherwise: Value): Value {
  try {
    return json === undefined ? otherwise : (JSON.parse(json) as Value);
  } catch {
    return otherwise;
  }
}

export const keep = (memory: Memory): void => {
  store().setProperty(memoryKey, JSON.stringify(memory));
};

/** A run's name in its property: mails of different eras may have the same key. */
export const runOf = (era: number, entropy: string): string =>
  era === 0 ? entropy : `${era}.${entropy}`;

/** Everything recorded was removed since this was remembered: mails of then are none of ours now. */
export function ofEra({ memory, sending, lacks, trouble }: Remembered, era: number): Remembered {
  const isOurs = (property: string): boolean =>
    Number(/^sending:(\d+)\./.exec(property)?.[1] ?? 0) === era;
  const ours = [...sending].filter(([property]) => isOurs(property));
  for (const property of sending.keys()) if (!isOurs(property)) forgetSending(property);
  const fresh = memory.era === era ? {} : { era, outboxFrom: 0, uncertain: [], failed: [] };
  return { memory: { ...memory, ...fresh }, sending: new Map(ours), lacks, trouble };
}

export const noteSending = (run: string, parcels: readonly Keys[]): void => {
  store().setProperty(`${sendingKey}${run}`, JSON.stringify(parcels));
};

/** A property holds 9 KB: what would not fit leaves with the next run. */
const mostNoted = 8_000;

export const fitsNote = (parcels: readonly Keys[]): boolean =>
  JSON.stringify(parcels).length <= mostNoted;

export const forgetSending = (property: string): void => {
  store().deleteProperty(property);
};

/** For occasions that need none of it. */
export const nothingRemembered: Remembered = {
  memory: blank,
  sending: new Map(),
  lacks: null,
  trouble: null,
};

export function keepLacks(lacks: Lacks): void {
  if (lacks.missing.length === 0) store().deleteProperty(lacksKey);
  else store().setProperty(lacksKey, JSON.stringify(lacks));
}
