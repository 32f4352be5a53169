import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runDesk } from '../../src/dev/desk/run-desk.ts';

// A product of a few lines: one form, one tab of its own, a clock that notes each run.
const CODE = `
function demoSettings(wanted) {
  return { installer: 'boss@shop.example', editors: ['ben@shop.example'], timezone: wanted.timezone || 'Asia/Shanghai', settings: wanted };
}
function setUpDesk(settings) {
  const book = SpreadsheetApp.getActive();
  const form = FormApp.create('f', true).setTitle(settings.language).setRequireLogin(false);
  form.addParagraphTextItem().setTitle('What?').setRequired(true);
  form.addMultipleChoiceItem().setTitle('Hurt?').setChoiceValues(['Yes, hurt', 'No']);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  ScriptApp.newTrigger('clock').timeBased().everyMinutes(5).create();
  ScriptApp.newTrigger('form').forSpreadsheet(book.getId()).onFormSubmit().create();
  book.getSheetByName('Sheet1').getRange('A1:B1').setValues([['Key', 'Value']]);
  const properties = { sheetId: 0, gridProperties: { frozenRowCount: 1 } };
  const freeze = { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } };
  Sheets.Spreadsheets.batchUpdate({ requests: [freeze] }, book.getId());
  PropertiesService.getDocumentProperties().setProperties({ form: form.getId(), practice: String(settings.practice) });
  return { problems: [] };
}
function describeDesk() {
  const formId = PropertiesService.getDocumentProperties().getProperty('form');
  return {
    language: 'en',
    tabs: [{ key: 'notes', sheetId: 0, columns: [{ field: 'key', header: 'Key' }] }],
    forms: [{ formId, language: 'en', purpose: 'complaint', questions: { what: 'What?', hurt: 'Hurt?' }, choices: { hurt: { yes: 'Yes, hurt' } } }],
  };
}
function say(text) {
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperty('said', (properties.getProperty('said') || '') + text);
}
function clock() { say('c'); }
function form(e) { say('f'); say(e.namedValues['Hurt?'][0]); }
function table(tab) {
  return SpreadsheetApp.getActive().getSheets().filter((s) => tab === 'notes' ? s.getSheetId() === 0 : s.getName() === tab)[0].getDataRange().getDisplayValues();
}
function report() { return { said: PropertiesService.getDocumentProperties().getProperty('said') }; }
function listMails() { return []; }
function checkDesk() { return { practice: PropertiesService.getDocumentProperties().getProperty('practice') }; }
function verifyDesk() { return { differences: [] }; }
function functionSchemas() { return { say: {} }; }
`;

const MANIFEST = {
  timeZone: 'Etc/UTC',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets' }] },
  oauthScopes: ['spreadsheets', 'forms', 'script.scriptapp'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
};

const tools = {
  files: async () => ({ 'Code.js': CODE, 'appsscript.json': JSON.stringify(MANIFEST) }),
  from: tmpdir(),
  note: () => undefined,
  now: () => Date.parse('2026-11-23T01:00:00Z'),
};

let folder = '';
let desk = '';

async function run(...words: string[]) {
  const { exitCode, out, problem } = await runDesk(words, tools);
  return { exitCode, problem, result: out === '' ? undefined : JSON.parse(out) };
}

function csv(text: string): string {
  const file = join(folder, 'rows.csv');
  writeFileSync(file, text);
  return file;
}

async function said(): Promise<string> {
  return (await run('report', desk)).result.said;
}

/** What was said since. */
async function saidAfter(...words: string[]): Promise<string> {
  const before = (await said()).length;
  await run(...words);
  return (await said()).slice(before);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  desk = join(folder, 'desk');
  await run('new', desk, '--quota', '7');
});

afterEach(() => rmSync(folder, { recursive: true }));

it('says what it can do when it is told nothing it knows', async () => {
  const { exitCode, problem } = await run('nonsense');
  expect(exitCode).toBe(1);
  expect(problem).toContain('submit DIR FILE.csv');
  expect(problem).toContain('import DIR FILE.csv');
});

it.each([
  [['--help'], 'submit DIR FILE.csv'],
  [['submit', '--help'], 'desk headings DIR'],
  [['new', '-h'], '--language en|zh-Hans|zh-Hant'],
])('%j asks for help and is given it', async (words, said) => {
  const { exitCode, out } = await runDesk(words, tools);
  expect([exitCode, out]).toEqual([0, expect.stringContaining(said)]);
});

it('lists what may stand over a row of a customer', async () => {
  const { result } = await run('headings', desk);
  const hurt = { heading: 'hurt', asked: 'Hurt?', choices: ['yes'] };
  const what = { heading: 'what', asked: 'What?', choices: [] };
  expect(result).toEqual([{ language: 'en', headings: [what, hurt] }]);
});

it('names the headings it knows where a row has another', async () => {
  const { problem } = await run('submit', desk, csv('wat\nbroken\n'));
  expect(problem).toContain('nothing called "wat"; headings may be language, what, hurt');
});

it.each([
  [['report', 'nowhere'], 'nowhere holds no saved world'],
  [['clock', 'DESK'], 'ISO is missing'],
  [['clock', 'DESK', '2026-11-22T00:00Z'], 'cannot go back'],
  [['clock', 'DESK', 'soon'], 'not an ISO time'],
  [['report', 'DESK', '--loud'], 'no option --loud'],
  [['new', 'DESK'], 'already'],
  [['new', 'OTHER', '--language', 'fr'], '--language is one of'],
  [['edit', 'DESK', 'notes', 'A1', 'x'], '--as MAIL is missing'],
  [['edit', 'DESK', 'nothing', 'A1', 'x', '--as', 'a@b.c'], 'no tab "nothing"'],
  [['call', 'DESK', 'say', '{', '--as', 'a@b.c'], 'not JSON'],
  [['sort', 'DESK', 'notes', 'Colour'], 'no header "Colour"'],
])('refuses %j with one clear line', async (words, message) => {
  const { exitCode, problem } = await run(...words.map((word) => (word === 'DESK' ? desk : word)));
  expect(exitCode).toBe(1);
  expect(problem).toContain(message);
  expect(problem).not.toContain('\n');
});

it('takes an empty folder, named from where the person stands', async () => {
  const empty = mkdtempSync(join(folder, 'empty-'));
  expect((await run('new', relative(tmpdir(), empty))).exitCode).toBe(0);
  expect((await run('check', empty)).exitCode).toBe(0);
});

it('sets up in the zone of the demo or in the one that is named', async () => {
  const other = join(folder, 'other');
  const made = await run('new', other, '--timezone', 'Europe/Berlin', '--practice');
  expect(made.result).toMatchObject({ timezone: 'Europe/Berlin', now: '2026-11-23T01:00:00.000Z' });
  expect((await run('check', other)).result).toEqual({
    practice: 'true',
    verify: { differences: [] },
  });
  expect((await run('check', desk)).result).toMatchObject({ practice: 'false' });
});

it('submits a row each five minutes, the clock firing in between', async () => {
  const file = csv('what,hurt\nbroken,yes\nlate,no\n');
  const { result, exitCode } = await run('submit', desk, file, '--at', '2026-11-23T09:30');
  expect(exitCode).toBe(0);
  // Half past nine on the desk's wall, in Shanghai.
  expect(result).toMatchObject({ submitted: 2, refused: [], now: '2026-11-23T01:35:00.000Z' });
  expect(await said()).toMatch(/fYes, hurtcfNo$/);
});

it('delivers all rows before the first trigger runs', async () => {
  const file = csv('what,hurt\na,no\nb,no\n');
  expect(await saidAfter('submit', desk, file, '--together')).toBe('fNofNo');
  expect((await run('table', desk, 'Form Responses 1')).result).toHaveLength(3);
});

it.each([
  ['duplicate', 'fNofNo'],
  ['blank', 'fNof'],
  ['late', 'ccfNo'],
  ['missing', ''],
  ['lost', ''],
  ['edited', 'fNof'],
])('plays %s events to their end', async (kind, expected) => {
  const file = csv('what,hurt\na,no\n');
  expect(await saidAfter('submit', desk, file, '--events', kind)).toBe(expected);
});

it.each([
  ['2', 'c'],
  ['2:after', 'fc'],
])('kills the first execution at call %s, then runs the clock once', async (at, expected) => {
  const file = csv('what,hurt\na,no\n');
  expect(await saidAfter('submit', desk, file, '--kill-at', at)).toBe(expected);
});

it('goes on after a row that the form refuses, and says so', async () => {
  const file = csv('what,hurt\n,no\nb,maybe\nc,no\n');
  const { result, exitCode, problem } = await run('submit', desk, file);
  expect([exitCode, result.submitted]).toEqual([1, 1]);
  expect(result.refused.map((each: { row: number }) => each.row)).toEqual([1, 2]);
  expect(problem).toContain('Row 1 was refused');
});

it('makes a desk that nobody used yet again at an earlier time, but not one in use', async () => {
  const file = csv('what\na\n');
  const early = await run('submit', desk, file, '--at', '2026-03-02T09:00:00Z');
  expect(early.result).toMatchObject({ submitted: 1, now: '2026-03-02T09:00:00.000Z' });
  const again = await run('submit', desk, file, '--at', '2026-02-02T09:00:00Z');
  expect(again.problem).toContain('cannot go back');
});

it('edits and sorts as people do, and keeps it', async () => {
  await run('edit', desk, 'notes', 'A2', '-1', '--as', 'ben@shop.example');
  await run('edit', desk, 'Sheet1', 'A3', '-5', '--as', 'ben@shop.example');
  await run('sort', desk, 'notes', 'key');
  const { result } = await run('table', desk, 'notes');
  expect(result.map((row: string[]) => row[0])).toEqual(['Key', '-5', '-1']);
});

it('calls a function as somebody, and looking changes nothing', async () => {
  expect(await saidAfter('call', desk, 'say', '"x"', '--as', 'ben@shop.example')).toBe('x');
  await run('table', desk, 'notes');
  const { result } = await run('report', desk);
  expect(result.calls).toMatchObject({
    functionName: 'say',
    status: 'completed',
    lastExecution: { total: 2 },
  });
  expect((await run('functions', desk)).result).toEqual({ say: {} });
});

it('tells each day how far it is, and stopped on the way it keeps what it has done', async () => {
  const stopping = new AbortController();
  const told: string[] = [];
  const note = (line: string) => {
    told.push(line);
    if (told.length === 2) stopping.abort();
  };
  const watched = { ...tools, note, stop: stopping.signal };
  const { exitCode, problem } = await runDesk(['clock', desk, '2026-11-30T01:00:00Z'], watched);
  expect([exitCode, problem]).toEqual([
    1,
    'Stopped at 2026-11-25T01:00:00.000Z; what happened until then is kept.',
  ]);
  expect(told).toEqual([
    expect.stringMatching(/^2026-11-24T01:00:00.000Z {2}\d+ runs, \d+ mails$/),
    expect.stringMatching(/^2026-11-25T01:00:00.000Z {2}\d+ runs, \d+ mails$/),
  ]);
  expect((await run('clock', desk, '2026-11-25T01:05:00Z')).result).toMatchObject({
    executions: 1,
  });
});

it('moves the clock and tells what ran', async () => {
  const { result } = await run('clock', desk, '2026-11-23T01:20:00Z');
  expect(result).toEqual({ now: '2026-11-23T01:20:00.000Z', executions: 4, failed: [] });
});
