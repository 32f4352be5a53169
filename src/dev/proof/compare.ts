// What a log says otherwise than the local Google.

import type { ProofLog } from './script/log.ts';
import { ABSENT, REFUSED } from './script/seen.ts';

export interface Difference {
  readonly what: string;
  readonly here: unknown;
  readonly there: unknown;
}

export interface Comparison {
  /** The local Google holds scripts to what Google does not do. */
  readonly contradictions: readonly Difference[];
  /** Nothing rests on these: they differ from account to account, or Google is kinder, or nobody built it here. */
  readonly told: readonly Difference[];
  /** Shapes that are newer than the log. */
  readonly unasked: readonly string[];
  readonly agreed: number;
}

/** These are an account's own. */
const ITS_OWN = [
  ...['mails left today', 'language of the account', 'zone of the script', 'authorized scopes'],
  ...['locale of the spreadsheet', 'zone of the spreadsheet', 'an edit by hand tells who'],
  ...['seconds until the response tab', 'title of the response tab', 'methods of a form'],
  ...['methods that ask for consent', 'columns of the Table'],
  ...['builtins of ES2021 and ES2022', 'builtins of ES2023 and later'],
  ...['how a new form collects addresses'],
];

export function compare(log: ProofLog, local: ProofLog): Comparison {
  const requests = sideBySide(local.requests, log.requests);
  const looks = sideBySide(local.looks, log.looks);
  const all = [...requests, ...looks].filter(({ there }) => there !== undefined);
  const different = all.filter(({ here, there }) => verdict(here) !== verdict(there));
  const contradicts = ({ what, here }: Difference) => !ITS_OWN.includes(what) && !isNo(here);
  return {
    contradictions: different.filter(contradicts),
    told: different.filter((difference) => !contradicts(difference)),
    unasked: requests.filter(({ there }) => there === undefined).map(({ what }) => what),
    agreed: all.length - different.length,
  };
}

type Found = Readonly<Record<string, unknown>>;

const sideBySide = (here: Found, there: Found): Difference[] =>
  Object.keys(here).map((what) => ({ what, here: here[what], there: there[what] }));

/** Refused or not there: the local Google is at its strictest, and whoever bears that bears Google. */
const isNo = (value: unknown): boolean =>
  typeof value === 'string' && (value === ABSENT || value.startsWith(REFUSED));

/** In which words something is refused does not matter. */
const verdict = (value: unknown): string => (isNo(value) ? 'no' : JSON.stringify(value, sorted));

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
