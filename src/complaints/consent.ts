// What somebody has not allowed the script to do for them, and where they can allow it.

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

/** Known to be missing, or perhaps. */
export const mayLack = ({ missing }: Pick<Consent, 'missing'>, needed: Permission): boolean =>
  missing.includes(needed) || missing.includes('unknown');
