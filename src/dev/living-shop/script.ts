// What happened in a shop, as data: who wrote what and when, and what was done about it.

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
type Week = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Week, day and the time on the shop's own wall. */
export type When = `${Week} ${(typeof weekdays)[number]} ${number}:${number}`;

/** Answers of a form by neutral field name; a choice is given by how it begins. */
export type Filled = Readonly<Record<string, string>>;

/** One thing that is done about a complaint; the key says what. */
export type Deed =
  /** A call of the sidebar: function, and its arguments but for id and number. */
  | { readonly call: string; readonly with: Readonly<Record<string, unknown>> }
  /** The customer uses the link of the last mail and writes. */
  | { readonly add: string }
  /** The customer presses a face of the survey: from 5 to 1. */
  | { readonly face: 1 | 2 | 3 | 4 | 5; readonly more: Filled }
  /** Somebody types into a cell of the complaint's row, or of a colleague's in Team. */
  | { readonly column: string; readonly types: string; readonly of?: string }
  /** A file of finished complaints, three years old. */
  | { readonly earlier: readonly object[] };

/** Without a person it is the complaint's owner, where somebody of the shop does it. */
export type Step = readonly [at: When, deed: Deed, by?: string];

export interface Tale {
  readonly at: When;
  /** The customer fills the form; `language` picks it. */
  readonly form?: Filled;
  /** A member of the shop writes it down. Without either it is no complaint, and each step says who did it. */
  readonly logged?: { readonly by: string } & Readonly<Record<string, string | boolean>>;
  readonly steps?: readonly Step[];
}

export interface Shop {
  readonly language: 'en' | 'zh-Hans' | 'zh-Hant';
  /** Name to mail; the first made the spreadsheet. */
  readonly people: Readonly<Record<string, string>>;
  /** What the set-up page is told beyond the bundle's own proposal. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly tales: readonly Tale[];
}

const call = (name: string, args: Readonly<Record<string, unknown>> = {}): Deed => ({
  call: name,
  with: args,
});

export const take = call('take');
export const answer = (text: string) => call('answer', { text });
export const note = (text: string) => call('note', { text });
export const wait = (text: string) => call('wait', { text });
export const heard = (text: string) => call('customerAnswered', { text });
export const told = (by: string, text: string) => call('told', { by, text, at: '' });
export const handOver = (to: string) => call('handOver', { to });
/** `of`: when the one that stays came in, of what was entered twice. */
export const withdraw = (why: string, of?: When) =>
  call('withdraw', of === undefined ? { why } : { why, of });
export const reopen = (text: string) => call('reopen', { text });
export const keepPromise = (text: string) => call('keepPromise', { text });
/** `due` is a When; the player makes it a date. */
export const promise = (what: string, due: When, tell = false) =>
  call('promise', { what, due, tell, who: '' });
/** Another date for the first that was promised. */
export const move = (what: string, due: When, tell = false) =>
  call('promise', { which: 1, what, due, tell, who: '' });
export const askApproval = (value: number, text: string) => call('askApproval', { value, text });
/** A colleague rang and asked. */
export const saidByPhone = (score: 1 | 2 | 3 | 4 | 5, comment: string, noMore: boolean) =>
  call('surveyAnswer', { score, expected: 'better', comeBack: 'yes', comment, noMore });
export const close = (accepted: 'yes' | 'no' | 'unknown' = 'yes') => call('close', { accepted });
/** What was promised is done with it, and the customer is told. */
export const solve = (
  result: string,
  remedy: string,
  cause = '',
  value: number | null = null,
  justified: 'yes' | 'part' | 'no' = 'yes',
) => call('resolve', { result, remedy, cause, value, justified, kept: [1, 2, 3] });
export const decline = (
  justified: 'part' | 'no',
  result: string,
  remedy: string,
  value: number | null,
  reasons: string,
) => call('resolve', { result, remedy, cause: '', value, justified, reasons });
/** From the first to the last day. */
export const absent = (name: string, from: When, to: When, standIn: string) =>
  call('beAway', { name, days: [from, to], standIn });
export const earlier = (complaints: readonly object[]): Deed => ({ earlier: complaints });
export const inTeam = (of: string, column: string, types: string): Deed => ({ of, column, types });
export const add = (text: string): Deed => ({ add: text });
export const face = (score: 1 | 2 | 3 | 4 | 5, more: Filled = {}): Deed => ({ face: score, more });
export const type = (column: string, types: string): Deed => ({ column, types });
