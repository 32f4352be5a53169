// The set-up part of the product, bundled as the build does it and run in the local Google.

import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { demoMails } from '../../src/complaints/set-up/demo-set-up.ts';
import type { State } from '../../src/desk/state.ts';
import { tabs } from '../../src/desk/tabs.ts';
import { dataOf } from '../../src/dev/google/host/workbook/cell.ts';
import { LocalGoogle, type NewGoogle } from '../../src/dev/google/local-google.ts';
import { kept } from '../../src/dev/kept.ts';
import type { SetUpResult } from '../../src/google/set-up/complete-desk.ts';

export const INSTALLER = demoMails.principal;

const SOURCE = `
  export { continueSetUp, setUpDesk } from './set-up/set-up.ts';
  export { setUpPageFacts } from './set-up/page-facts.ts';
  export { answerCopy, takeOver } from './set-up/new-owner.ts';
  export { readLostResponses } from './set-up/lost-responses.ts';
  export { onOpen, showSetUp, showSidebar } from './menu.ts';
  import { followPolicy } from './set-up/follow-policy.ts';
  import { stateOf } from './sheet/state-rows.ts';
  import { readOwnTabs } from './set-up/own-tabs.ts';
  import { settingsOf } from './sheet/settings-rows.ts';
  import { checkedRowsOf } from './sheet/table-rows.ts';
  import { ruleIn } from '../desk/policy.ts';
  import { setUpProblems } from './set-up/set-up-problems.ts';
  const read = () => {
    const id = SpreadsheetApp.getActive().getId();
    const tables = readOwnTabs(id, ['state', 'settings', 'rules', 'touchpoints']);
    const rules = checkedRowsOf('rules', tables.get('rules')).items.map(ruleIn);
    const places = checkedRowsOf('touchpoints', tables.get('touchpoints')).items.map(({ place }) => place);
    const { state } = stateOf(tables.get('state'));
    return { id, state, settings: settingsOf(tables.get('settings')).settings, rules, places };
  };
  export const choicesFollowed = () => {
    const { id, state, settings, rules, places } = read();
    return followPolicy(id, { settings, rules, places, practising: state.practising });
  };
  export const whatFell = () => {
    const { state, settings } = read();
    return setUpProblems(state, settings);
  };
  export const handleClock = () => undefined;
  export const handleEdit = () => undefined;
  export const handleFormSubmit = () => undefined;
`;

const NAMES = [...SOURCE.matchAll(/export (?:const (\w+)|\{([^}]*)\})/g)].flatMap(
  ([, one, list = '']) => (one ? [one] : list.split(',').map((name) => name.trim())),
);

function code(): string {
  const { outputFiles } = buildSync({
    stdin: { contents: SOURCE, resolveDir: 'src/google', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__app',
    target: 'es2019',
    footer: {
      js: NAMES.map(
        (name) => `function ${name}() { return __app.${name}.apply(this, arguments); }`,
      ).join('\n'),
    },
  });
  return outputFiles[0]?.text ?? '';
}

const files = {
  'Code.js': kept('set-up-script.js', code),
  'appsscript.json': readFileSync('appsscript.json', 'utf8'),
  'sidebar.html': '<p>sidebar</p>',
  'set-up.html': '<p>set-up</p>',
};

/** A new account and an empty spreadsheet. */
export const newGoogle = (options: Partial<NewGoogle> = {}): LocalGoogle =>
  LocalGoogle.create({
    files,
    installer: INSTALLER,
    timezone: 'Europe/London',
    locale: 'en_GB',
    now: '2026-11-02T09:00:00Z',
    ...options,
  });

/** The same world once more, so that it can end differently. */
export const copyOf = (google: LocalGoogle): LocalGoogle =>
  new LocalGoogle(structuredClone(google.world), { files });

export const setUp = (google: LocalGoogle, answers: object, as: string = INSTALLER): SetUpResult =>
  google.call('setUpDesk', [answers], { as }) as SetUpResult;

export const bookOf = (google: LocalGoogle) => {
  const book = google.world.spreadsheets[google.world.spreadsheetId];
  if (!book) throw new Error('no workbook');
  return book;
};

export function sheetOf(google: LocalGoogle, sheetId: number) {
  const sheet = bookOf(google).sheets.find((each) => each.sheetId === sheetId);
  if (!sheet) throw new Error(`no tab ${sheetId}`);
  return sheet;
}

/** Rows of a tab as plain values. */
export const rowsOf = (google: LocalGoogle, sheetId: number): unknown[][] =>
  sheetOf(google, sheetId).rows.map((row) => (row ?? []).map((cell) => dataOf(cell).v ?? ''));

export function stateIn(google: LocalGoogle): State {
  const entries = rowsOf(google, tabs.state.sheetId)
    .slice(1)
    .filter(([key]) => key !== '')
    .map(([key, value]) => [key, JSON.parse(String(value))]);
  return Object.fromEntries(entries);
}

export const ourTriggers = ['handleClock', 'handleEdit', 'handleFormSubmit'];

export const triggersIn = (google: LocalGoogle): string[] =>
  google.world.triggers.map(({ handler }) => handler).sort();
