// What somebody has not allowed the script to do for them, and where they can allow it.
import type { Problem } from './problem.ts';

/** What the manifest asks for, by the last part of each scope's name. */
export const permissions = [
  'spreadsheets',
  'forms',
  'script.send_mail',
  'script.scriptapp',
  'script.container.ui',
  'userinfo.email',
] as const;
export type Permission = (typeof permissions)[number];

/** 'unknown': Google says that one is missing, and not which. */
export type Missing = Permission | 'unknown';

export interface Consent {
  readonly missing: readonly Missing[];
  /** Google's page with a box for each permission; '' when nothing is missing. */
  readonly url: string;
}

/** Whether these are there shows, even where Google does not say which one is missing. */
const evident: readonly Permission[] = ['spreadsheets', 'userinfo.email'];

/** Known to be missing, or perhaps. */
export const mayLack = ({ missing }: Pick<Consent, 'missing'>, needed: Permission): boolean =>
  missing.includes(needed) || (missing.includes('unknown') && !evident.includes(needed));

/** A line for each; the last one says where it can be allowed. */
export const ownLacks = ({ missing, url }: Consent): Problem[] =>
  missing.map((where, at) => ({
    code: 'permission-missing',
    where,
    detail: at === missing.length - 1 ? url : '',
  }));

/** Without these nothing happens by itself, whoever looks. */
const forAll: readonly Missing[] = [
  'spreadsheets',
  'forms',
  'script.send_mail',
  'script.scriptapp',
  'unknown',
];

export const lacksForAll = ({ missing }: Consent): Consent => ({
  missing: missing.filter((one) => forAll.includes(one)),
  url: '',
});

/** What the account that runs the desk has not allowed, as everybody else reads it. */
export const deskLacks = (lack: Consent, installer: string): Problem[] =>
  lacksForAll(lack).missing.map((where) => ({
    code: 'desk-permission-missing',
    where,
    detail: installer,
  }));
