// Every service method that the product calls is one that Google's types know, and the manifest asks for just the scopes
// that those methods need.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissions } from '../../src/desk/consent.ts';
import { servicesUsed, type Used } from './services-used.ts';

let used: Used;
beforeAll(() => {
  used = servicesUsed();
}, 60_000);

const NONE: readonly string[] = [];
const SHEETS = ['spreadsheets'];
const FORMS = ['forms'];
const MAIL = ['script.send_mail'];
const TRIGGERS = ['script.scriptapp'];
const UI = ['script.container.ui'];

/** Interface, or interface and method, of the type package: by the "Authorization" lines of the reference (platform 8.5,
 * 5.20, 2.9). A method's own row comes before its interface's. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  // Any of `.currentonly` and `spreadsheets` would do for these; the Sheets API needs the whole one.
  Spreadsheet: SHEETS,
  SpreadsheetApp: SHEETS,
  Sheet: SHEETS,
  Range: SHEETS,
  SpreadsheetsCollection: SHEETS,
  ValuesCollection: SHEETS,
  // Menus need no scope, what opens does.
  'SpreadsheetApp.getUi': NONE,
  'Ui.createMenu': NONE,
  Ui: UI,
  Menu: NONE,
  // A sheet-bound script needs the whole `forms`.
  FormApp: FORMS,
  Form: FORMS,
  FormResponse: FORMS,
  Item: FORMS,
  ItemResponse: FORMS,
  Choice: FORMS,
  TextItem: FORMS,
  ParagraphTextItem: FORMS,
  MultipleChoiceItem: FORMS,
  SectionHeaderItem: FORMS,
  MailApp: MAIL,
  'ScriptApp.getAuthorizationInfo': NONE,
  'ScriptApp.requireAllScopes': NONE,
  'ScriptApp.newTrigger': TRIGGERS,
  ScriptApp: TRIGGERS,
  Trigger: TRIGGERS,
  TriggerBuilder: TRIGGERS,
  ClockTriggerBuilder: TRIGGERS,
  SpreadsheetTriggerBuilder: TRIGGERS,
  'Session.getEffectiveUser': ['userinfo.email'],
  'Session.getActiveUserLocale': NONE,
  'Session.getScriptTimeZone': NONE,
  // Says what is granted, and needs nothing for it.
  AuthorizationInfo: NONE,
  User: ['userinfo.email'],
  Lock: NONE,
  LockService: NONE,
  Properties: NONE,
  PropertiesService: NONE,
  HtmlOutput: NONE,
  HtmlService: NONE,
  Utilities: NONE,
  Console: NONE,
  Chart: NONE,
  Charts: NONE,
  ColumnChartBuilder: NONE,
  DataTableBuilder: NONE,
  Blob: NONE,
  // Of the language itself: the type package repeats them.
  Date: NONE,
};

const rowOf = (method: string) => SCOPES[method] ?? SCOPES[method.split('.')[0] ?? ''];

test('the compiler finds the calls of the product', () => {
  expect(used.methods.size).toBeGreaterThan(80);
  expect([...used.methods]).toEqual(
    expect.arrayContaining(['SpreadsheetsCollection.batchUpdate', 'MailApp.sendEmail']),
  );
});

test('only these methods are called though the types do not know them, and only where they exist', () => {
  expect([...used.extras].sort()).toEqual([
    'Consenting.getAuthorizedScopes',
    'Publishing.isPublished',
    'Publishing.setPublished',
  ]);
  const code = readFileSync('src/google/set-up/form-access.ts', 'utf8');
  expect(code.match(/\.(is|set)Published\??\.?\(/g)).toEqual(
    expect.arrayContaining(['.isPublished?.(', '.setPublished?.(']),
  );
  const asking = readFileSync('src/google/permissions.ts', 'utf8');
  expect(asking.match(/\.(getAuthorizedScopes|requireAllScopes)\??\.?\(/g)).toEqual([
    '.getAuthorizedScopes?.(',
    '.requireAllScopes?.(',
  ]);
});

test('where the types are set aside, the compiler sees no call: these places are known', () => {
  const product = [...sourcesIn('src/google'), 'src/main.ts'];
  const casts = product.filter((file) => /\bas unknown as\b/.test(readFileSync(file, 'utf8')));
  // Zod's own description of itself.
  expect(casts).toEqual(['src/google/json-schema.ts']);
});

test('of an event only who woke us, where, and whom to look up with the first read is taken, never what it tells', () => {
  const taken = readFileSync('src/main.ts', 'utf8').matchAll(/\be\.(\w+)/g);
  expect([...new Set([...taken].map(([, field]) => field))].sort()).toEqual([
    'namedValues',
    'range',
    'triggerUid',
    'user',
  ]);
});

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();

test('every method that is called has its line in the table of scopes', () => {
  expect([...used.methods].filter((method) => rowOf(method) === undefined)).toEqual([]);
});

test('the manifest asks for the scopes that these methods need, and for no other', () => {
  const needed = new Set([...used.methods].flatMap((method) => rowOf(method) ?? []));
  const { oauthScopes, dependencies } = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  const prefix = 'https://www.googleapis.com/auth/';
  expect([...oauthScopes].sort()).toEqual([...needed].map((name) => prefix + name).sort());
  expect(dependencies.enabledAdvancedServices).toEqual([
    { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
  ]);
});

test('what people are told is missing is what the manifest asks for', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  expect(permissions.map((name) => `https://www.googleapis.com/auth/${name}`)).toEqual(oauthScopes);
});

test('text is written by the Sheets API alone: no method that parses it like typing is called', () => {
  const parsing =
    /^(Range\.(setValues?|setFormulas?)|Sheet\.appendRow|ValuesCollection\.(update|append|batchUpdate))$/;
  expect([...used.methods].filter((method) => parsing.test(method))).toEqual([]);
});
