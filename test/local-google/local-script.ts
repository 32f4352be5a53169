// Runs tiny scripts in the local Google. The same scripts could be pasted into a real account.
import { LocalGoogle, type NewGoogle } from '../../src/dev/google/local-google.ts';

export const OWNER = 'owner@example.com';

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/forms',
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/userinfo.email',
];

const MANIFEST = {
  timeZone: 'Asia/Shanghai',
  oauthScopes: SCOPES,
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
  },
};

export function manifest(changes: object = {}): string {
  return JSON.stringify({ ...MANIFEST, ...changes });
}

/** What is unkind by default is asked for where it is what a test is about. */
export const kind = { formsNeedSignIn: 'no', responseTabIsTable: false } as const;

export function googleWith(
  source: string,
  { unknown, ...options }: Partial<NewGoogle> = {},
): LocalGoogle {
  return LocalGoogle.create({
    unknown: { ...kind, ...unknown },
    files: { 'appsscript.json': manifest(), 'Code.js': dedent(source) },
    installer: OWNER,
    timezone: 'Asia/Shanghai',
    locale: 'en_US',
    now: '2026-11-02T01:00:00Z',
    ...options,
  });
}

/** What the lines return, run as the body of one function that the sidebar calls. */
export function resultOf(lines: string, options: Partial<NewGoogle> = {}): unknown {
  return googleWith(`function probe() { ${lines} }`, options).call('probe', [], { as: OWNER });
}

/** Entry points are declared at the left margin; test scripts are indented like the test around them. */
export function dedent(source: string): string {
  const margin = /^ *(?=\S)/m.exec(source.replace(/^\n/, ''))?.[0] ?? '';
  return source.replaceAll(`\n${margin}`, '\n');
}
